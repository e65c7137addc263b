import type { Argv } from 'yargs';
import { z } from 'zod';
import { chance } from '../chance/random.ts';
import { crowd } from '../customers/draw.ts';
import { unsafe } from '../customers/safety.ts';
import type { Customer } from '../customers/customer.ts';
import { planOf } from '../engine/plan.ts';
import { CLOSED } from '../events/plan.ts';
import { IrateError } from '../events/trouble.ts';
import { phraseOf } from '../scenarios/phrase.ts';
import type { Intent } from '../scenarios/scenario.ts';
import { realClock } from '../time/real.ts';
import { acted } from './acted.ts';
import { loadPack } from './crowd.ts';
import { BOTS } from './embedded.ts';
import { EXIT } from './exit.ts';
import { PERSONAS } from './folder.ts';
import { options as check, positive, seed, several, text } from './options.ts';
import { tryOut, wrongWith } from './preflight.ts';
import { targetOptions } from './run.ts';
import { openWanted, PROTOCOLS, wantedTarget, type TargetFlags } from './target.ts';
import { trialLines } from './trial.ts';

const SHOWN = 20;

const CHECK = z.object({
  scenario: text.default('scenarios/retail.yaml'),
  personas: text.default(PERSONAS),
  seed,
  target: text.optional(),
  protocol: z.enum(PROTOCOLS).optional(),
  model: text.optional(),
  header: several.optional(),
  crowd: positive.int('a whole number of customers').default(2000),
  transcripts: z.boolean().default(false),
  bot: z.enum(BOTS).default('hasty'),
});

export function options(argv: Argv): Argv {
  return targetOptions(argv)
    .positional('scenario', { describe: 'the scenario file', type: 'string', default: 'scenarios/retail.yaml' })
    .option('personas', { describe: 'folder of persona files', type: 'string', default: PERSONAS })
    .option('seed', { describe: 'the crowd to sample', type: 'string', default: '7' })
    .option('crowd', { describe: 'customers in the sample', type: 'number', default: 2000 })
    .option('transcripts', {
      describe: 'print instead what they say to the reference bot, a conversation a line (JSONL)',
      type: 'boolean',
      default: false,
    })
    .option('bot', { describe: 'setting of the reference bot for that', choices: BOTS, default: 'hasty' });
}

/** `irate check`: files, a sample of the crowd, and one harmless message to the target if one is named. */
export async function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const wanted = check(CHECK, args);
  const pack = loadPack(wanted.scenario, wanted.personas);
  const { scenario, personas } = pack;
  const random = chance(wanted.seed);
  // Slow enough that the bot is never overloaded.
  const ladder = `5/s, ${wanted.crowd} each`;
  const plan = planOf(scenario, { seed: wanted.seed, arms: [CLOSED], ladder }, random);
  const people = crowd(scenario, personas, random, 'check', plan);
  if (wanted.transcripts) {
    for (const contact of await acted(pack, people, plan, wanted.bot)) print(JSON.stringify(contact));
    return EXIT.good;
  }
  const sample = Array.from({ length: wanted.crowd }, (_, n) => people(n, 0));
  print(`${wanted.scenario}: ${Object.keys(scenario.intents).length} intents, ${personas.length} personas: good`);
  print(`\n${SHOWN} openings of seed ${wanted.seed}:`);
  const openings = sample.map(opening);
  for (const [index, said] of openings.slice(0, SHOWN).entries()) {
    const { persona, intent } = sample[index]!.profile;
    print(`  ${`${persona}, ${intent}`.padEnd(36)} ${said.replace(/\n/g, ' ⏎ ')}`);
  }
  mix('intent', sample, ({ profile }) => profile.intent);
  mix('persona', sample, ({ profile }) => profile.persona);
  const leak = openings.map(unsafe).find((found) => found !== null);
  if (leak)
    throw new IrateError(
      'unsafe',
      `an opening holds data that may be somebody's: ${leak}`,
      wanted.scenario,
      'Use the template helpers; their data is reserved for tests.',
    );
  const phrases = Object.values(scenario.intents).flatMap(linesOf).map(phraseOf);
  const branches = phrases.reduce((sum, phrase) => sum + phrase.branches, 0);
  print(
    `\ntemplates: ${phrases.length} lines, ${branches} branches; reading the files rendered each in its intent's worlds`,
  );
  print(`reserved data: ${wanted.crowd} openings hold none that could be somebody's`);
  return tryTarget(wanted);
}

/** One harmless message, where a target is named. */
async function tryTarget(flags: TargetFlags): Promise<number> {
  const asked = wantedTarget(flags);
  if (asked === null) return EXIT.good;
  const { target, ground, redact } = openWanted(asked, realClock(), null);
  const trial = await tryOut(target, ground.trace);
  await target.close();
  print('');
  for (const line of trialLines(target, trial, redact)) print(line);
  const wrong = wrongWith(trial, target.name, redact);
  if (wrong) throw wrong;
  print('  good: its words are understood');
  return EXIT.good;
}

/** All that customers of an intent can say of it. */
const linesOf = ({ opening, parts = {}, followups = {} }: Intent): string[] => [
  ...opening,
  ...Object.values(parts).flatMap((lines) => lines ?? []),
  ...Object.values(followups).flat(),
];

function opening(customer: Customer): string {
  const move = customer.open('chat', null);
  return move.kind === 'say' ? move.texts.join('\n') : '';
}

function mix(title: string, sample: readonly Customer[], of: (customer: Customer) => string): void {
  const counts = new Map<string, number>();
  for (const customer of sample) counts.set(of(customer), (counts.get(of(customer)) ?? 0) + 1);
  print(`\nby ${title}:`);
  for (const [name, count] of [...counts].sort((a, b) => b[1] - a[1]))
    print(`  ${name.padEnd(24)} ${((100 * count) / sample.length).toFixed(1).padStart(5)} %`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
