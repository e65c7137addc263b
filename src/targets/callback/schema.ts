import { z } from 'zod';
import { beforeKeys, quietKeys, readingKeys, requestSchema } from '../http/schema.ts';
import { expression } from '../mapping/reply.ts';

const hookSchema = z.strictObject({
  port: z.number().int().min(0).max(65535).default(0).describe('Of 127.0.0.1; 0: one that is free.'),
  path: z
    .string()
    .regex(/^\//, 'a path that begins with "/"')
    .optional()
    .describe('Calls to it and below are heard. Default: one that nobody can guess.'),
  address: z.string().optional().describe('Where the bot finds it, if not on this machine: {{callback}}.'),
  verify: expression(
    'Calls for which this is not true are refused. Over the call; also $headers, $body, $url, $form.',
  ).optional(),
  answer: z
    .union([z.string(), z.record(z.string(), z.unknown())])
    .default('')
    .describe('What a call is answered with: JSON with {{…}} in its strings, or one JSONata expression as a string.'),
  status: z.number().int().min(200).max(299).default(200),
});

export const callbackSchema = z.strictObject({
  kind: z.literal('callback'),
  url: z.string().describe('Where the bot takes messages; paths are put after it.'),
  ...beforeKeys,
  send: requestSchema.default({}).describe('Says something. Default: POST {conversation, user, text, language}.'),
  end: requestSchema.optional().describe('Ends a conversation.'),
  hook: hookSchema.prefault({}).describe('Where the bot calls back; templates know its address as {{callback}}.'),
  match: expression('Whose conversation a call, or an item of one, belongs to; also $path, $query, $headers.'),
  own: z.string().default('conversation').describe('What it is compared with, of what is known of a conversation.'),
  reply: z.strictObject(readingKeys).prefault({}).describe('How a call is read.'),
  answer: z
    .strictObject({
      from: z.enum(['json', 'text', 'xml']).default('json'),
      ends: z.boolean().default(false).describe('The bot answers only when it has called back for the last time.'),
      text: readingKeys.text,
      handoff: readingKeys.handoff,
      ended: readingKeys.ended,
      errorWhen: readingKeys.errorWhen,
    })
    .optional()
    .describe('How the answer to what was said is read. Default: not at all.'),
  ...quietKeys,
});
export type CallbackOptions = z.input<typeof callbackSchema>;
export type CallbackSettings = z.output<typeof callbackSchema>;
