import { z } from 'zod';
import { type Occasion, OCCASIONS } from './occasions.ts';

const OCCASION_NAMES = Object.keys(OCCASIONS) as [Occasion, ...Occasion[]];
const share = z.number().min(0).max(1);

/** How a kind of customer behaves, feels and writes. Every field changes what is said or done. */
export const personaSchema = z
  .strictObject({
    $schema: z.string().optional(),
    persona: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and dashes'),
    about: z.string(),
    weight: z.number().positive().describe('Share of the crowd, relative to the other personas.'),
    vulnerable: z.boolean().default(false),
    patience: z.strictObject({
      turns: z.number().positive().describe('Own turns after which leaving becomes likely.'),
      reply: z.number().positive().describe('Seconds it waits for a reply before it leaves; never scaled.'),
    }),
    persistence: share.describe('P(contacts again | it knows that it was not helped).'),
    sensitivity: z.number().min(0).max(3).describe('Multiplies every rise of frustration.'),
    blame: share.describe('How far it holds the company responsible.'),
    trust: share.describe('How readily it believes a plain statement at the start.'),
    assertiveness: share.describe('How readily it objects, and asks for a human.'),
    upfront: share.describe('Share of what it knows that it tells in its first message.'),
    channelSwitch: share.describe('P(uses another channel | it contacts again).'),
    churn: share.describe('P(leaves the company | a journey that failed for good).'),
    cheerHurts: share.describe('How much a cheerful tone hurts it when it is upset.'),
    typing: z.strictObject({
      speed: z.number().positive().describe('1: a reply takes a median of 19 s; 2: half of that.'),
      typos: share.describe('Share of words mistyped.'),
      lowercase: share.describe('P(a message starts in lower case).'),
      unpunctuated: share.describe('P(a message has no final punctuation).'),
      caps: share.describe('P(shouts in capitals | furious).'),
      emoji: share.describe('P(an emoji in a message).'),
      bubbles: share.describe('P(sends one thought as several messages).'),
      please: share.describe('P(says please or thanks).'),
      greets: share.describe('P(greets first, alone).'),
    }),
    language: z
      .enum(['en', 'es', 'de', 'fr'])
      .optional()
      .describe('Language of its phrases, "en" by default; who speaks another takes the common lines.'),
    phrases: z
      .partialRecord(z.enum(OCCASION_NAMES), z.array(z.string()).min(1))
      .optional()
      .describe('Its own lines, by occasion; "[hi|hello]" is one or the other.'),
  })
  .describe('How a kind of customer behaves, feels and writes.');

export type Persona = z.output<typeof personaSchema>;
