import { z } from 'zod';
import { durationSchema, headersSchema, varsSchema } from '../http/schema.ts';
import { besideKeys } from '../mapping/native.ts';

export const a2aSchema = z.strictObject({
  kind: z.literal('a2a'),
  url: z.string().describe('Of the interface that the card of the agent names.'),
  card: z
    .boolean()
    .default(false)
    .describe('The address is that of the agent or of its card, which is read for the rest.'),
  version: z.enum(['1.0', '0.3']).default('1.0'),
  binding: z.enum(['jsonrpc', 'rest']).default('jsonrpc').describe('JSONRPC, or HTTP+JSON.'),
  stream: z.boolean().default(false).describe('The reply is streamed.'),
  every: durationSchema.default('500ms').describe('How often a task is asked for that takes a while, if not streamed.'),
  headers: headersSchema,
  vars: varsSchema,
  message: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('More fields of each message, such as metadata: JSON with {{…}} in its strings.'),
  reply: z.strictObject(besideKeys).prefault({}).describe('What to read in a reply beside what it says by itself.'),
});
export type A2aOptions = z.input<typeof a2aSchema>;
export type A2aSettings = z.output<typeof a2aSchema>;
