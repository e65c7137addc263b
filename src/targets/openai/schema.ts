import { z } from 'zod';
import { headersSchema } from '../http/schema.ts';
import { replyKeys } from '../mapping/reply.ts';

const { handoff, confidence, intent, ended, errorWhen } = replyKeys;

export const openaiSchema = z.strictObject({
  kind: z.literal('openai'),
  url: z.string().describe('Up to and with "/v1", or the whole address.'),
  model: z.string(),
  api: z.enum(['chat', 'responses']).default('chat').describe('Chat Completions, or Responses.'),
  headers: headersSchema,
  system: z.string().optional().describe('The system prompt.'),
  stream: z.boolean().default(true),
  tools: z
    .union([z.literal('office'), z.array(z.record(z.string(), z.unknown()))])
    .optional()
    .describe(
      'Definitions of tools, as the API takes them, or "office": those of the back office, which are executed.',
    ),
  handoffTools: z
    .array(z.string())
    .default(['transfer_to_human'])
    .describe('Tools by which the model hands over to a human.'),
  rounds: z.number().int().positive().default(8).describe('Calls to the model in one turn at most.'),
  body: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('More fields of the request, such as temperature; null leaves out one that is sent else.'),
  reply: z
    .strictObject({ handoff, confidence, intent, ended, errorWhen })
    .prefault({})
    .describe('What to read in the JSON beside the text.'),
});
export type OpenAiOptions = z.input<typeof openaiSchema>;
export type OpenAiSettings = z.output<typeof openaiSchema>;
