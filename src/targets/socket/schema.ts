import { z } from 'zod';
import { beforeKeys, durationSchema, quietKeys, readingKeys, requestSchema } from '../http/schema.ts';
import { expression } from '../mapping/reply.ts';

const frameSchema = z
  .union([z.string(), z.record(z.string(), z.unknown()), z.array(z.unknown())])
  .describe(
    'JSON with {{…}} in its strings, or one JSONata expression as a string; what becomes a text goes out as it is.',
  );
const emitSchema = z.strictObject({
  emit: z.string().describe('The name of the event. {{…}} holds a dotted path or JSONata.'),
  body: frameSchema.optional(),
  args: z.array(z.unknown()).optional().describe('Instead of a body: several arguments, JSON with {{…}}.'),
  ack: z.boolean().optional().describe('The bot acknowledges it, and the acknowledgement is read as the event "ack".'),
});

/** What both kinds of sockets have, by how a message to the bot is written. */
function socketKeys<M extends z.ZodType>(message: M) {
  const step = z.strictObject({
    send: message.optional(),
    until: expression('Waits for a message of the bot for which this is true.').optional(),
    save: readingKeys.save.describe('What to keep of that message, by name: a dotted path or JSONata.'),
  });
  const heartbeat = z.strictObject({
    send: message,
    when: expression(
      'Sent in answer to messages for which this is true; templates know such a one as {{message}}.',
    ).optional(),
    read: z.boolean().default(false).describe('That message is read all the same: it is only acknowledged.'),
    every: durationSchema.optional().describe('Sent again and again.'),
  });
  return {
    url: z.string().describe('Of the bot.'),
    ...beforeKeys,
    start: beforeKeys.start.describe('Requests before the socket is opened, such as for a token.'),
    hello: z
      .union([step, z.array(step)])
      .optional()
      .describe('What is exchanged once the socket is open, step by step, before anything is said.'),
    heartbeat: z
      .union([heartbeat, z.array(heartbeat)])
      .optional()
      .describe('What keeps the conversation alive.'),
    request: requestSchema.optional().describe('Says something by a request; the socket brings what the bot says.'),
    end: message.optional().describe('Sent when the customer is gone, before the socket is closed.'),
    ...quietKeys,
  };
}

export const websocketSchema = z.strictObject({
  kind: z.literal('websocket'),
  ...socketKeys(frameSchema),
  path: z
    .string()
    .optional()
    .describe(
      'Put after the address. {{…}} holds a dotted path or JSONata; {{link}} alone may be the whole address that the bot gave.',
    ),
  protocols: z.array(z.string()).default([]).describe('Subprotocols, the best first.'),
  send: frameSchema.optional().describe('Says something. Default: {conversation, user, text, language}.'),
  reply: z
    .strictObject({ from: z.enum(['json', 'text']).default('json').describe('What a frame is.'), ...readingKeys })
    .prefault({}),
});
export type WebSocketOptions = z.input<typeof websocketSchema>;
export type WebSocketSettings = z.output<typeof websocketSchema>;

export const socketioSchema = z.strictObject({
  kind: z.literal('socketio'),
  ...socketKeys(emitSchema),
  namespace: z.string().default('/'),
  endpoint: z.string().default('/socket.io').describe('The path at which the server speaks Socket.IO.'),
  query: z
    .record(z.string(), z.string())
    .optional()
    .describe('Put after the address. {{…}} holds a dotted path or JSONata.'),
  auth: z.record(z.string(), z.unknown()).optional().describe('Credentials of the handshake: JSON with {{…}}.'),
  transports: z.array(z.enum(['websocket', 'polling'])).default(['websocket']),
  send: emitSchema
    .default({ emit: 'message' })
    .describe('Says something. Default body: {conversation, user, text, language}.'),
  reply: z
    .strictObject({
      events: z.array(z.string()).optional().describe('The names of the events that hold the words. Default: all.'),
      ...readingKeys,
    })
    .prefault({}),
});
export type SocketIoOptions = z.input<typeof socketioSchema>;
export type SocketIoSettings = z.output<typeof socketioSchema>;
