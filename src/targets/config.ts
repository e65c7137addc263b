import { z } from 'zod';
import { http, type HttpOptions } from './http.ts';
import { openai, type OpenAiOptions } from './openai.ts';
import type { Target } from './target.ts';

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

/** The bot under test, by protocol. */
export const targetSchema = z.discriminatedUnion('kind', [httpSchema, openaiSchema]);

/** irate.config.yaml */
export const configSchema = z
  .strictObject({ $schema: z.string().optional(), target: targetSchema })
  .describe('The bot under test. ${NAME} is read from the environment, in this file alone.');

/** @throws IrateError on a bad address or mapping */
export function openTarget(target: z.input<typeof targetSchema>): Target {
  // Through JSON, so that what was left out is left out, not undefined.
  const options: unknown = JSON.parse(JSON.stringify(targetSchema.parse(target)));
  return target.kind === 'http' ? http(options as HttpOptions) : openai(options as OpenAiOptions);
}
