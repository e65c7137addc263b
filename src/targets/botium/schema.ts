import { z } from 'zod';
import { quietKeys } from '../http/schema.ts';
import { besideKeys } from '../mapping/native.ts';

export const botiumSchema = z.strictObject({
  kind: z.literal('botium'),
  url: z
    .string()
    .describe(
      'Where the connector leads. irate cannot look over its shoulder, so it is said here, and must be allowed.',
    ),
  config: z
    .string()
    .default('botium.json')
    .describe('The file with the capabilities. botium-core and the connector are found from its folder.'),
  caps: z
    .record(z.string(), z.unknown())
    .default({})
    .describe(
      'Capabilities over those of the file, such as DIRECTLINE3_SECRET: "${NAME}". {{conversation}} and {{user}} are put in, also in the file.',
    ),
  reply: z.strictObject(besideKeys).prefault({}).describe('What to read in a message of Botium beside its words.'),
  ...quietKeys,
});
export type BotiumOptions = z.input<typeof botiumSchema>;
export type BotiumSettings = z.output<typeof botiumSchema>;
