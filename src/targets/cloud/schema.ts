import { z } from 'zod';
import { headersSchema, varsSchema } from '../http/schema.ts';
import { besideKeys } from '../mapping/native.ts';

const beside = z
  .strictObject(besideKeys)
  .prefault({})
  .describe('What to read in a reply beside what it says by itself.');
const attributes = (about: string) =>
  z.record(z.string(), z.unknown()).default({}).describe(`${about}: JSON with {{…}} in its strings.`);

export const dialogflowSchema = z.strictObject({
  kind: z.literal('dialogflow-cx'),
  url: z
    .string()
    .describe('https://{location}-dialogflow.googleapis.com/v3/projects/…/agents/…, perhaps with /environments/….'),
  headers: headersSchema.describe('Authorization: "Bearer ${GOOGLE_TOKEN}", perhaps x-goog-user-project.'),
  vars: varsSchema,
  params: attributes('More of queryParams, such as parameters, timeZone, disableWebhook'),
  reply: beside,
});
export type DialogflowOptions = z.input<typeof dialogflowSchema>;

export const lexSchema = z.strictObject({
  kind: z.literal('lex'),
  url: z
    .string()
    .describe('https://runtime-v2-lex.{region}.amazonaws.com/bots/{bot}/botAliases/{alias}/botLocales/{locale}.'),
  region: z.string(),
  credentials: z.strictObject({
    accessKeyId: z.string(),
    secretAccessKey: z.string().describe('${AWS_SECRET_ACCESS_KEY}'),
    sessionToken: z.string().optional(),
  }),
  headers: headersSchema,
  vars: varsSchema,
  sessionAttributes: attributes('Of each session'),
  requestAttributes: attributes('Of each request'),
  reply: beside,
});
export type LexOptions = z.input<typeof lexSchema>;
