import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'zod';
import { IrateError } from '../events/trouble.ts';
import { parse } from '../scenarios/place.ts';
import { shaped } from '../scenarios/shape.ts';
import { configSchema, openTarget } from '../targets/config.ts';
import type { Target } from '../targets/target.ts';

const CONFIG = 'irate.config.yaml';

/** What the command line says of the target. */
export interface TargetFlags {
  readonly target?: string | undefined;
  readonly protocol?: 'http' | 'openai' | undefined;
  readonly model?: string | undefined;
  readonly header?: readonly string[] | undefined;
}

/** The target that flags or irate.config.yaml name, or null where neither names one. @throws IrateError */
export function targetOf(flags: TargetFlags): Target | null {
  const { target: url, model = 'default' } = flags;
  if (url === undefined) return existsSync(CONFIG) ? openTarget(configured(CONFIG)) : null;
  const protocol = flags.protocol ?? (/\/v1(\/|$)/.test(url) ? 'openai' : 'http');
  const headers = Object.fromEntries((flags.header ?? []).map(header));
  return openTarget(protocol === 'http' ? { kind: 'http', url, headers } : { kind: 'openai', url, headers, model });
}

function configured(path: string): z.output<typeof configSchema>['target'] {
  const source = parse(path, readFileSync(path, 'utf8'));
  return shaped(configSchema, { ...source, value: withSecrets(source.value, path) }).target;
}

/** Puts secrets from the environment in the place of `${NAME}`; this is the only file in which they are read. */
function withSecrets(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withSecrets(item, path));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withSecrets(item, path)]));
  if (typeof value !== 'string') return value;
  return value.replace(/\$\{(\w+)\}/g, (_, name: string) => {
    const secret = process.env[name];
    if (secret === undefined)
      throw new IrateError('no_secret', `the environment has no ${name}`, path, `Set ${name} before you start irate.`);
    return secret;
  });
}

function header(text: string): [string, string] {
  const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new IrateError('usage', `"${text}" is no header`, '--header', 'Write it like "Authorization: Bearer …".');
  return [name, value];
}
