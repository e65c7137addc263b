import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PACKAGE } from './folder.ts';

/** This package's version. */
export function irateVersion(): string {
  return (JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }).version;
}
