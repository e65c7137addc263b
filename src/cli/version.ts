import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ORACLE_VERSION } from '../oracle/judge.ts';
import { PACKAGE } from './folder.ts';

/** This package's version. */
export function irateVersion(): string {
  return (JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }).version;
}

/** What the crowd, its ruling and its dice depend on. */
export const ownVersions = (): Record<string, string> => ({
  irate: irateVersion(),
  oracle: ORACLE_VERSION,
  node: process.versions.node,
});
