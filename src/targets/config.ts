import { z } from 'zod';
import { IrateError } from '../events/trouble.ts';
import { a2a } from './a2a/a2a.ts';
import { a2aSchema } from './a2a/schema.ts';
import { botium } from './botium/botium.ts';
import { botiumSchema } from './botium/schema.ts';
import { botframework } from './botframework/botframework.ts';
import { botframeworkSchema } from './botframework/schema.ts';
import type { Ground } from './ground.ts';
import { callback } from './callback/callback.ts';
import { callbackSchema } from './callback/schema.ts';
import { dialogflowCx } from './cloud/dialogflow.ts';
import { lex } from './cloud/lex.ts';
import { dialogflowSchema, lexSchema } from './cloud/schema.ts';
import { http } from './http/http.ts';
import { httpSchema } from './http/schema.ts';
import { openai } from './openai/openai.ts';
import { openaiSchema } from './openai/schema.ts';
import { socketioSchema, websocketSchema } from './socket/schema.ts';
import { socketio } from './socket/socketio.ts';
import { websocket } from './socket/websocket.ts';
import { expanded, PRESETS, type PresetName } from './presets/presets.ts';
import type { Target } from './target.ts';

const presetSchema = z
  .looseObject({ kind: z.enum(Object.keys(PRESETS) as PresetName[]), url: z.string() })
  .describe('A platform that is known: its settings, and over them those given here.');

/** The bot under test, by protocol or platform. */
export const targetSchema = z.discriminatedUnion('kind', [
  presetSchema,
  httpSchema,
  openaiSchema,
  websocketSchema,
  socketioSchema,
  botframeworkSchema,
  a2aSchema,
  callbackSchema,
  botiumSchema,
  dialogflowSchema,
  lexSchema,
]);
export type TargetOptions = z.input<typeof targetSchema>;

const allowSchema = z.strictObject({
  host: z.string().describe('Exactly as in the address.'),
  owner: z.string().describe('Who answers for it.'),
  until: z.iso.date().describe('The last day.'),
  private: z.boolean().optional().describe('It may be an address of a private network.'),
  token: z
    .string()
    .min(8)
    .optional()
    .describe('A word of your own that the host shows at /.well-known/irate.txt, or as a TXT record of _irate.{host}.'),
  acknowledged: z
    .strictObject({
      tenant: z.string(),
      by: z.string().describe('Who allowed it in writing.'),
      conversations: z.number().int().positive().describe('At most.'),
    })
    .optional()
    .describe('For the cloud of a vendor, which can show nothing.'),
  humans: z.literal('sandbox').optional().describe('Nobody real takes over: a hand-over does not end the run.'),
});

/** A number, or a word. */
export const connectingSchema = z.union(
  [z.number().int().positive(), z.literal('conversation')],
  'write a whole number above zero, or "conversation"',
);

const file = (about: string) => z.string().describe(`A file (PEM): ${about}`).optional();
const tlsSchema = z.strictObject({
  cert: file('the certificate by which irate shows who it is, with those between it and its authority.'),
  key: file('its private key.'),
  passphrase: z.string().optional().describe('Of that key: "${NAME}".'),
  ca: file('authorities that are trusted beside those that are known.'),
});
export type TlsSettings = z.output<typeof tlsSchema>;

/** irate.config.yaml */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional(),
    target: targetSchema,
    connections: connectingSchema
      .optional()
      .describe(
        'How many connections the conversations share at most (1024), or "conversation": each has its own, as a browser has.',
      ),
    tls: tlsSchema.optional().describe('Certificates for bots on https and wss.'),
    targets: z.strictObject({ allow: z.array(allowSchema).default([]) }).optional(),
  })
  .describe('The bot under test. ${NAME} is read from the environment, in this file alone.');

/** @throws IrateError on a bad address or mapping */
export function openTarget(target: TargetOptions, ground: Ground): Target {
  if (isPreset(target)) return openTarget(checked(expanded(target)), ground);
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
    case 'botium':
      return botium(target, ground);
    case 'callback':
      return callback(target, ground);
    case 'dialogflow-cx':
      return dialogflowCx(target, ground);
    case 'lex':
      return lex(target, ground);
  }
}

function isPreset(target: TargetOptions): target is z.input<typeof presetSchema> {
  return target.kind in PRESETS;
}

/** What a preset and the user's own settings come to. @throws IrateError if that is no target */
function checked(target: unknown): TargetOptions {
  const { data, error } = targetSchema.safeParse(target);
  if (data) return data;
  const { path = [], message = '' } = error.issues[0] ?? {};
  throw new IrateError('preset', message, ['target', ...path].join('.'), 'See schema/config.json for what there is.');
}
