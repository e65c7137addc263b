import { z } from 'zod';
import { FAULTS } from '../events/record.ts';
import { LEVELS } from './afterwards.ts';

/** A Handlebars template over the customer's world; our own helpers only. */
const template = z.string().min(1);
const words = z.array(template).min(1);
const duration = z.string().regex(/^\d+(\.\d+)?\s*(ms|s|m|h|d)$/, 'a duration like "8m" or "4s"');
const rate = z.string().regex(/^\d+(\.\d+)?\s*\/\s*(s|m|min|h)$/, 'a rate like "30/s", "500/min" or "9000/h"');

/** A value of the world: a template, a choice among several worlds, or a table of values. */
export type World = string | World[] | { [name: string]: World };
const world: z.ZodType<World> = z.lazy(() => z.union([template, z.array(world).min(1), z.record(z.string(), world)]));
const table = z.record(z.string(), world);

const valueType = z.enum(['money', 'date', 'duration', 'number', 'percent', 'boolean', 'enum', 'identifier', 'text']);

const value = {
  type: valueType.describe('How the value is written: see `value`.'),
  value: template.describe('The truth: "43.20 USD", "2026-03-14", "P5D", "3", "15", "yes", "NW-48213" …'),
  about: words.describe('Words that show that a sentence speaks of this fact.'),
  choices: words.optional().describe('enum: the words that can be its value.'),
  accept: words.optional().describe('text: other wordings that are also true.'),
  wrong: words.optional().describe('Known wrong values (the old policy, the neighbouring product).'),
};

const fact = z.strictObject({ id: z.string(), kind: z.literal('fact'), ...value });
const ruled = z.strictObject({
  id: z.string(),
  kind: z.literal('fact'),
  policy: z.string().describe('The policy whose value the bot must tell.'),
});
const action = z.strictObject({
  id: z.string(),
  kind: z.literal('action'),
  action: z.string().describe('What must happen in the back office, "refund.create".'),
  where: z.record(z.string(), template).optional().describe('The arguments that it must have had.'),
  about: words.optional().describe('Words that show that a sentence speaks of it.'),
});
const handoff = z.strictObject({
  id: z.string(),
  kind: z.literal('handoff'),
  required: z.boolean().describe('Whether a human has to take over.'),
});

const policy = z.strictObject({
  title: z.string(),
  text: z.string().describe('What the knowledge base says.'),
  ...value,
});

/** Parts of sentences, from which a language's frames make first messages and restatements. */
const parts = z.strictObject({
  want: words.optional().describe('What it wants to do, as after "I would like to": "cancel my order".'),
  ask: words.optional().describe('What it wants to know, as after "can you tell me": "when my order arrives".'),
  happened: words.optional().describe('What happened, a sentence: "my order has not arrived".'),
  because: words.optional().describe('What it adds by the way, a sentence: "I need it for Saturday".'),
});

const intent = z.strictObject({
  lane: z.enum(['simple', 'complex']),
  weight: z.number().positive().describe('Share of the crowd, relative to the other intents.'),
  stakes: z.enum(['low', 'medium', 'high']),
  vulnerable: z.boolean().default(false).describe('Whether the matter itself makes people vulnerable.'),
  world: table.optional().describe('Laid over the world for customers with this intent.'),
  opening: words.describe('First messages, one of them picked.'),
  parts: parts
    .optional()
    .describe('Parts of sentences for more first messages; values and "[one|other]" as in openings.'),
  followups: z.record(z.string(), words).optional().describe('Lines for later turns, by occasion.'),
  knows: z.array(z.string()).describe('World values that the customer can tell: "order.number".'),
  needs: z.array(z.union([fact, ruled, action, handoff])).min(1),
});

/** A level of a declared guess, or a factor of one's own. */
const guess = z.union([z.enum(LEVELS), z.number().min(0).max(10)]).default('mid');

const tools = z
  .strictObject({
    port: z.number().int().min(0).max(65_535).default(4010).describe('Where, on 127.0.0.1.'),
    strict: z
      .boolean()
      .default(true)
      .describe(
        'Refuses what no sane office does (a refund twice); off, it does as it is told and the oracle finds it.',
      ),
    faults: z
      .array(
        z.strictObject({
          tool: z.string().default('*').describe('The tool that it strikes, "create_refund"; all by default.'),
          fault: z.enum(FAULTS),
          share: z.number().min(0).max(1).describe('Of the calls, 0 to 1.'),
          delay: duration.default('2s').describe('latency, timeout_after_commit: until the caller hears.'),
        }),
      )
      .default([]),
  })
  .describe('Serves the back office to the bot while a run lasts: REST with OpenAPI, and MCP.');

export const scenarioSchema = z
  .strictObject({
    $schema: z.string().optional(),
    extends: z
      .string()
      .optional()
      .describe('The scenario of which this one has the world, in its own words: a path from here.'),
    scenario: z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and dashes'),
    about: z.string().optional(),
    language: z.enum(['en', 'es', 'de', 'fr']).default('en'),
    now: z.iso.datetime().describe('The moment of every contact, so that "tomorrow" has one meaning.'),
    world: table.describe('What is true for a customer, drawn anew for each one.'),
    office: z.record(z.string(), z.string()).default({}).describe('Tables of the back office and their key column.'),
    tools: tools.optional(),
    policies: z.record(z.string(), policy).default({}).describe('Rules that hold for everybody.'),
    intents: z.record(z.string(), intent),
    personas: z.record(z.string(), z.number().nonnegative()).optional().describe('Weights by persona; all by default.'),
    launch: z.strictObject({ normal: rate, peak: rate }).optional().describe('What the decision is about.'),
    ladder: z.string().default('8..128/s x2, 400 each').describe('First-contact rates and contacts at each.'),
    arrivals: z
      .enum(['poisson', 'constant', 'burst', 'day'])
      .default('poisson')
      .describe('burst: ten bursts a rung; day: a day of a shop that is always open; a recorded day: --arrivals FILE.'),
    timeScale: z.number().positive().default(1).describe('Divides thinking and typing time.'),
    returnScale: z.number().positive().default(1).describe('Divides the delays until customers return or find out.'),
    maxContact: duration.default('2m'),
    maxTurns: z.number().int().positive().default(16).describe("Customer's turns in one contact at most."),
    desk: z
      .strictObject({
        agents: z.number().int().nonnegative(),
        handle: duration,
        patience: duration,
        error: z.number().min(0).max(1),
      })
      .default({ agents: 20, handle: '8m', patience: '6m', error: 0.05 })
      .describe('People who take handed-over contacts, in simulated time.'),
    voice: z
      .strictObject({
        url: z.url().describe('An OpenAI-compatible address; its key, if it needs one, is read from IRATE_VOICE_KEY.'),
        model: z.string().min(1),
        timeout: duration.default('10s').describe('How long an answer may take; what is due sooner is not waited for.'),
      })
      .optional()
      .describe('A language model words what customers decided to say, each message checked; in real time only.'),
    afterwards: z
      .strictObject({
        repeat: guess.describe("Times the personas' `persistence`: low 0.5, mid 1, high 1.5, or a factor."),
        churn: guess.describe("Times the personas' `churn`: low 0.5, mid 1, high 2, or a factor."),
      })
      .prefault({})
      .describe('How many failed customers contact again, and how many leave for good: no public data tells.'),
    costs: z
      .strictObject({
        currency: z.string().regex(/^[A-Z]{3}$/, 'a currency like "EUR"'),
        contact: z.number().nonnegative().describe('One contact with the bot.'),
        agentHour: z.number().nonnegative().describe("An hour of a person's work."),
      })
      .optional()
      .describe('What work costs: the report then prices the extra work that failures make.'),
    thresholds: z.array(z.string()).default([]),
  })
  .describe('A world that is true, the problems people have in it, and the load.');

/** A scenario file, defaults filled in, templates not yet rendered. */
export type Scenario = z.output<typeof scenarioSchema>;
export type Intent = Scenario['intents'][string];
export type Policy = Scenario['policies'][string];
