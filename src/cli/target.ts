import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { IrateError } from '../events/trouble.ts';
import { parse } from '../scenarios/place.ts';
import { shaped } from '../scenarios/shape.ts';
import { http, type HttpOptions } from '../targets/http.ts';
import { openai, type OpenAiOptions } from '../targets/openai.ts';
import type { Target } from '../targets/target.ts';

const CONFIG = 'irate.config.yaml';

const expression = z.string().min(1).describe('A dotted path or JSONata.');
const headers = z.record(z.string(), z.string()).optional();

const httpSchema = z.strictObject({
  kind: z.literal('http'),
  url: z.string(),
  headers,
  body: expression.optional(),
  text: expression.optional(),
  handoff: expression.optional(),
  confidence: expression.optional(),
  intent: expression.optional(),
  ended: expression.optional(),
  errorWhen: expression.optional(),
});
const openaiSchema = z.strictObject({
  kind: z.literal('openai'),
  url: z.string(),
  model: z.string(),
  headers,
  system: z.string().optional(),
  stream: z.boolean().default(true),
  tools: z.array(z.unknown()).optional(),
  handoffTools: z.array(z.string()).default(['transfer_to_human']),
});
const configSchema = z.strictObject({
  $schema: z.string().optional(),
  target: z.discriminatedUnion('kind', [httpSchema, openaiSchema]),
});

/** What the command line says of the target. */
export interface TargetFlags {
  readonly target?: string | undefined;
  readonly protocol?: 'http' | 'openai' | undefined;
  readonly model?: string | undefined;
  readonly header?: readonly string[] | undefined;
}

/** The target that flags or irate.config.yaml name, or null where neither names one. @throws IrateError */
export function targetOf(flags: TargetFlags): Target | null {
  if (flags.target === undefined) return existsSync(CONFIG) ? open(configured(CONFIG)) : null;
  const protocol = flags.protocol ?? (/\/v1\/?($|\/)/.test(flags.target) ? 'openai' : 'http');
  const given = { url: flags.target, headers: Object.fromEntries((flags.header ?? []).map(header)) };
  if (protocol === 'http') return http(given);
  return open({ ...openaiSchema.parse({ kind: 'openai', model: flags.model ?? 'default', ...given }) });
}

function configured(path: string): z.output<typeof configSchema>['target'] {
  const source = parse(path, readFileSync(path, 'utf8'));
  return shaped(configSchema, { ...source, value: withSecrets(source.value, path) }).target;
}

function open(target: z.output<typeof configSchema>['target']): Target {
  // Through JSON, so that what was left out is left out, not undefined.
  const options: unknown = JSON.parse(JSON.stringify(target));
  return target.kind === 'http' ? http(options as HttpOptions) : openai(options as OpenAiOptions);
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
