import { z } from 'zod';
import { a2a } from './a2a/a2a.ts';
import { a2aSchema } from './a2a/schema.ts';
import { botframework } from './botframework/botframework.ts';
import { botframeworkSchema } from './botframework/schema.ts';
import type { Ground } from './ground.ts';
import { callback } from './callback/callback.ts';
import { callbackSchema } from './callback/schema.ts';
import { http } from './http/http.ts';
import { httpSchema } from './http/schema.ts';
import { openai } from './openai/openai.ts';
import { openaiSchema } from './openai/schema.ts';
import { socketioSchema, websocketSchema } from './socket/schema.ts';
import { socketio } from './socket/socketio.ts';
import { websocket } from './socket/websocket.ts';
import type { Target } from './target.ts';

/** The bot under test, by protocol. */
export const targetSchema = z.discriminatedUnion('kind', [
  httpSchema,
  openaiSchema,
  websocketSchema,
  socketioSchema,
  botframeworkSchema,
  a2aSchema,
  callbackSchema,
]);
export type TargetOptions = z.input<typeof targetSchema>;

const allowSchema = z.strictObject({
  host: z.string().describe('Exactly as in the address.'),
  owner: z.string().describe('Who answers for it.'),
  until: z.iso.date().describe('The last day.'),
  private: z.boolean().optional().describe('It may be an address of a private network.'),
});

/** irate.config.yaml */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    target: targetSchema,
    targets: z.strictObject({ allow: z.array(allowSchema).default([]) }).optional(),
  })
  .describe('The bot under test. ${NAME} is read from the environment, in this file alone.');

/** @throws IrateError on a bad address or mapping */
export function openTarget(target: TargetOptions, ground: Ground): Target {
  switch (target.kind) {
    case 'http':
      return http(target, ground);
    case 'openai':
      return openai(target, ground);
    case 'websocket':
      return websocket(target, ground);
    case 'socketio':
      return socketio(target, ground);
    case 'botframework':
      return botframework(target, ground);
    case 'a2a':
      return a2a(target, ground);
    case 'callback':
      return callback(target, ground);
  }
}
