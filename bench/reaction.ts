/**
 * Whether the customers' words show what happened to them, and only what they can know: a classifier on their words
 * alone, that never learned from the customer it is asked about, tells who was visibly failed from who was served; and it
 * cannot tell who was told the truth from who believed something wrong, the same customers in both. In virtual time.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/reaction.js [seed] [pairs]
 */
import { SETTINGS, type Setting } from '../src/bots/settings.ts';
import { loadPack } from '../src/cli/crowd.ts';
import { CLOSED, OPEN } from '../src/events/plan.ts';
import { bootstrapPercentile } from '../src/statistics/index.ts';
import { drive } from './control/driven.ts';
import { auc } from './feelings/ranks.ts';
import { foretold, type Sample, telling } from './reaction/classifier.ts';
import { couldSpeak, failedUnseen, failedVisibly, type Held, Holding, served, wordsIn } from './reaction/contacts.ts';

const SEEN = 0.75;
const UNSEEN = [0.45, 0.55] as const;
const PAIRS = 1000;
const DEMOS = 4;

const [seed = '7', wanted = '1600'] = process.argv.slice(2);
const missed: string[] = [];

interface Told {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** Drawn again customer by customer, not contact by contact. */
function toldApart(samples: readonly Sample[]): Told {
  const scores = foretold(samples);
  const people = new Map<string, { score: number; failed: boolean }[]>();
  samples.forEach(({ who, failed }, at) =>
    people.set(who, [...(people.get(who) ?? []), { score: scores[at]!, failed }]),
  );
  const of = (drawn: readonly (readonly { readonly score: number; readonly failed: boolean }[])[]): number => {
    const all = drawn.flat();
    return auc(
      all.map(({ score }) => score),
      all.map(({ failed }) => failed),
    );
  };
  const found = bootstrapPercentile([...people.values()], of, { replicates: 400, seed: 7, confidence: 0.95 })!;
  return { value: found.estimate!, lower: found.lower!, upper: found.upper! };
}

function print(what: string, { value, lower, upper }: Told, n: string, limit: string, passed: boolean | null): void {
  const ruling = passed === null ? '' : passed ? '  passed' : '  MISSED';
  console.log(
    `${what.padEnd(58)} ${value.toFixed(3)}  ${lower.toFixed(3)} to ${upper.toFixed(3)}  ${limit.padEnd(28)}${ruling}  ${n}`,
  );
  if (passed === false) missed.push(what);
}

const customerOf = (contact: string): string => contact.replace(/^\d+\//, '').replace(/\.\d+$/, '');
const journeyOf = (contact: string): string => contact.replace(/\.\d+$/, '');

const sampleOf = (all: readonly Held[], failed: boolean): Sample => ({
  who: customerOf(all[0]!.contact),
  words: wordsIn(all.flatMap(({ said }) => said)),
  failed,
});

/** The demo's own run, several times over with other people. */
async function demo(): Promise<void> {
  const contacts: Held[] = [];
  for (let time = 0; time < DEMOS; time++) {
    const holding = new Holding();
    await drive('hasty', time === 0 ? seed : `${seed}/${time}`, { arms: [CLOSED, OPEN] }, holding.see);
    for (const held of holding.contacts.values())
      if (held.said.length > 0) contacts.push({ ...held, contact: `${time}${held.contact}` as Held['contact'] });
  }
  const of = (fails: (held: Held) => boolean): Sample[] =>
    contacts.flatMap((held) => (fails(held) ? sampleOf([held], true) : served(held) ? sampleOf([held], false) : []));
  const spoke = of((held) => failedVisibly(held) && couldSpeak(held));
  const main = toldApart(spoke);
  print('visibly failed while it could speak, or served', main, sizes(spoke), `AUC >= ${SEEN}`, main.value >= SEEN);
  const words = telling(spoke, 14);
  console.log(`  for a failure: ${words.for.join(' ')}\n  against: ${words.against.join(' ')}`);
  const shutOut = of(failedVisibly);
  print('the same, with those whom the bot shut out at that moment', toldApart(shutOut), sizes(shutOut), '', null);
  const journeys = new Map<string, Held[]>();
  for (const held of contacts)
    journeys.set(journeyOf(held.contact), [...(journeys.get(journeyOf(held.contact)) ?? []), held]);
  const whole = [...journeys.values()].flatMap((all) =>
    all.some(failedVisibly) ? sampleOf(all, true) : all.every(served) ? sampleOf(all, false) : [],
  );
  print('all that they said of the problem, repeat contacts too', toldApart(whole), sizes(whole), '', null);
}

function sizes(samples: readonly Sample[]): string {
  const failed = samples.filter((sample) => sample.failed).length;
  return `${failed} failed, ${samples.length - failed} served`;
}

const RIGHT: Setting = SETTINGS.careful;
/** The same bot, which never says a value that it can get wrong otherwise than wrong, and does nothing of what it says. */
const WRONG: Setting = {
  ...RIGHT,
  tendencies: [
    { mode: 'confident_incorrect', calm: 1, pressed: 0 },
    { mode: 'false_resolution', calm: 1, pressed: 0 },
  ],
};

/** The same customers, told the truth and told something else. */
async function twice(): Promise<void> {
  const ladder = `16/s, ${Number(wanted)} each`;
  const [right, wrong] = [new Holding(), new Holding()];
  await drive(RIGHT, seed, { arms: [OPEN], ladder, arrivals: 'constant' }, right.see);
  await drive(WRONG, seed, { arms: [OPEN], ladder, arrivals: 'constant' }, wrong.see);
  const knowing = knowingIntents();
  const samples: Sample[] = [];
  for (const [contact, one] of right.contacts) {
    const other = wrong.contacts.get(contact);
    if (other === undefined || one.how !== 'content' || !served(one) || !failedUnseen(other)) continue;
    if (knowing.has(one.intent)) continue;
    const who = customerOf(contact);
    samples.push({ who, words: without(one, other), failed: false }, { who, words: without(other, one), failed: true });
  }
  const found = toldApart(samples);
  const pairs = samples.length / 2;
  const inside = found.value >= UNSEEN[0] && found.value <= UNSEEN[1] && found.lower <= 0.5 && found.upper >= 0.5;
  const limit = `holds 0.5, in ${UNSEEN.join('-')}`;
  print(
    'told the truth, or believing what is wrong, the same people',
    found,
    `${pairs} pairs`,
    limit,
    inside && pairs >= PAIRS,
  );
  if (pairs < PAIRS) console.log(`  fewer than ${PAIRS} pairs: name more customers`);
}

/** Whoever has the answer on its own papers believes nothing else. */
function knowingIntents(): ReadonlySet<string> {
  const { scenario } = loadPack('scenarios/retail.yaml', 'personas');
  const known = Object.entries(scenario.intents).filter(([, { needs, knows }]) =>
    needs.some((need) => 'value' in need && knows.some((path) => need.value === `{{${path}}}`)),
  );
  return new Set(known.map(([name]) => name));
}

/** What a customer said, but for what only one of the two bots had said to it: a value that it repeats is not its own word. */
function without(one: Held, other: Held): Set<string> {
  const [here, there] = [wordsIn(one.heard), wordsIn(other.heard)];
  const differs = (word: string): boolean => here.has(word) !== there.has(word);
  return new Set([...wordsIn(one.said)].filter((word) => !differs(word)));
}

await demo();
await twice();
process.exitCode = missed.length > 0 ? 1 : 0;
