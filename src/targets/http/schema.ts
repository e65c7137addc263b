import { z } from 'zod';
import { expression, replyKeys } from '../mapping/reply.ts';

export const durationSchema = z.string().regex(/^\d+(\.\d+)?\s*(ms|s|m)$/, 'a duration like "800ms" or "30s"');

/** `{{…}}` in a text holds a dotted path or JSONata over what is known of the conversation. */
const filled = (about: string) => z.string().describe(`${about} {{…}} holds a dotted path or JSONata.`);
export const headersSchema = z.record(z.string(), filled('A header.')).optional();
export const varsSchema = z.record(z.string(), z.unknown()).optional().describe('Values for {{vars.…}}.');

/** One request. */
export const requestSchema = z.strictObject({
  method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).optional().describe('Default: POST; GET for polls.'),
  path: filled(
    'Put after the address; {{link}} alone may be a link that the bot gave, which is followed as it is.',
  ).optional(),
  headers: headersSchema,
  body: z
    .union([z.string(), z.record(z.string(), z.unknown()), z.array(z.unknown())])
    .optional()
    .describe('JSON with {{…}} in its strings, or one JSONata expression as a string. {{$xml(text)}} for XML.'),
  form: z.record(z.string(), filled('A field.')).optional().describe('Sent as a form instead of JSON.'),
});

const saveSchema = z
  .record(z.string(), z.string())
  .optional()
  .describe('What to keep of it for what is sent later, by name: a dotted path or JSONata.');

/** How what a bot sends is read. */
export const readingKeys = {
  ...replyKeys,
  items: expression('Where the events are in what came.').optional(),
  save: saveSchema,
};

/** When a turn is over that says nothing of its end itself, and when the first may begin. */
export const quietKeys = {
  greeting: durationSchema.optional().describe('The bot speaks first: how long to wait for it.'),
  quiet: durationSchema.default('800ms').describe('The turn is over when nothing has come for this long.'),
  max: durationSchema.default('30s').describe('The turn is over when nothing has come at all for this long.'),
};

const openingSchema = requestSchema.extend({
  save: saveSchema.describe('As in reply.save; also $headers, $status, $body.'),
  fine: z.array(z.number().int()).default([]).describe('Statuses that are no failure.'),
});

/** The requests by which a conversation is opened. */
const startSchema = z
  .union([openingSchema, z.array(openingSchema)])
  .optional()
  .describe('Opens a conversation.');

/** What all conversations share, such as a token. */
const loginSchema = requestSchema.extend({
  url: z.string().optional().describe('Where that is, if not at the bot.'),
  save: saveSchema.describe('As in start.save: known in all conversations.'),
  every: durationSchema.optional().describe('Asked for anew when it is older than this.'),
});
export type LoginSettings = z.output<typeof loginSchema>;

/** What comes before anything is said, whatever way it is said. */
export const beforeKeys = {
  headers: headersSchema,
  vars: varsSchema,
  login: loginSchema.optional().describe('Asked for once, for all conversations, such as a token.'),
  start: startSchema,
};

const keepSchema = requestSchema.extend({
  every: durationSchema,
  save: saveSchema.describe('As in start.save, such as a token that takes the place of the one before.'),
});
export type KeepSettings = z.output<typeof keepSchema>;

export const httpSchema = z.strictObject({
  kind: z.literal('http'),
  url: z.string().describe('Of the bot; paths are put after it.'),
  ...beforeKeys,
  keep: keepSchema.optional().describe('Sent again and again while a conversation lasts.'),
  send: requestSchema.default({}).describe('Says something. Default: POST {conversation, user, text, language}.'),
  reply: z
    .strictObject({
      from: z
        .enum(['json', 'text', 'xml', 'sse', 'ndjson', 'poll', 'listen'])
        .default('json')
        .describe('What carries the bubbles: the body of the reply, a stream, or requests of their own.'),
      ...readingKeys,
    })
    .prefault({}),
  poll: requestSchema
    .extend({
      every: durationSchema.default('500ms'),
      cursor: z
        .string()
        .optional()
        .describe('What to keep as {{cursor}}, of the answer or its $headers. A dotted path or JSONata.'),
      id: z.string().optional().describe('Of an event, where the same come again. A dotted path or JSONata.'),
      ticket: saveSchema.describe(
        'What to keep of the answer to what was said, by name, such as the number of a job: then it is asked for only until that turn is over.',
      ),
      fine: z.array(z.number().int()).default([]).describe('Statuses that mean: nothing yet.'),
      ...quietKeys,
    })
    .optional()
    .describe('reply.from poll: asked for again and again.'),
  listen: requestSchema
    .extend({
      reopen: durationSchema
        .optional()
        .describe(
          'A stream that the bot closes is opened again after this long, with Last-Event-ID, as browsers do. Default: its end is that of the line.',
        ),
      ...quietKeys,
    })
    .optional()
    .describe('reply.from listen: a stream of server-sent events that is opened with the conversation.'),
  end: requestSchema.optional().describe('Ends a conversation.'),
});
export type HttpOptions = z.input<typeof httpSchema>;
export type HttpSettings = z.output<typeof httpSchema>;
export type RequestSettings = z.output<typeof requestSchema>;
