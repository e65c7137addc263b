import { z } from 'zod';
import { durationSchema, headersSchema, quietKeys, varsSchema } from '../http/schema.ts';
import { besideKeys } from '../mapping/native.ts';

export const botframeworkSchema = z.strictObject({
  kind: z.literal('botframework'),
  url: z
    .string()
    .describe(
      'expectReplies: the endpoint of the bot, such as …/api/messages. directline, directline-websocket: up to and with …/v3/directline. copilot: up to and with …/bots/{schema}.',
    ),
  by: z
    .enum(['expectReplies', 'directline', 'directline-websocket', 'copilot'])
    .default('expectReplies')
    .describe(
      'How its replies come: with the answer, over Direct Line (asked for, or pushed), or streamed by Copilot Studio.',
    ),
  headers: headersSchema.describe('Such as Authorization: "Bearer ${DIRECT_LINE_SECRET}".'),
  vars: varsSchema,
  activity: z
    .record(z.string(), z.unknown())
    .default({})
    .describe('More fields of the activities that are sent, such as channelData: JSON with {{…}} in its strings.'),
  token: z.boolean().default(false).describe('Direct Line: each conversation gets a token of its own for the secret.'),
  renew: durationSchema.default('20m').describe('Direct Line: how often that token is renewed.'),
  welcome: z.boolean().default(false).describe('Tells the bot that a customer is there, before anything is said.'),
  farewell: z
    .boolean()
    .default(true)
    .describe(
      'Direct Line: tells the bot that the customer is gone. Some bots do not survive an activity without a text.',
    ),
  every: durationSchema.default('500ms').describe('Direct Line: how often it is asked.'),
  apiVersion: z.string().default('2022-03-01-preview').describe('Of Copilot Studio.'),
  reply: z.strictObject(besideKeys).prefault({}).describe('What to read in an activity beside what it says by itself.'),
  ...quietKeys,
});
export type BotFrameworkOptions = z.input<typeof botframeworkSchema>;
export type BotFrameworkSettings = z.output<typeof botframeworkSchema>;
