import { CLOSED, OPEN, type Trigger } from '../../src/events/plan.ts';
import { type Shock, shocksIn } from '../../src/metrics/shock.ts';
import { driven } from './driven.ts';
import { type Say, told } from './tipping.ts';
import { along, type Held, type Tipping, tippingIn, type Way } from './ways.ts';

const BOT = 'broken-at-scale';
const SEED = '7';
const PER_SECOND = 3600;
const UP: Way = { rates: [24, 27, 30, 33, 36], dwell: 60_000, after: null };
/** Seen at finer steps than foretold: between two wide ranges one could not tell whether one holds the other. */
const UP_SEEN = [27, 28, 29, 30, 31, 32, 33];
/** From where a rush has left it. */
const DOWN: Way = {
  rates: [5, 4, 3, 2.2, 1.6, 1.2, 0.9, 0.6, 0.4],
  dwell: 60_000,
  after: { rate: 45, lasts: 20_000 },
};
/** Every way again with rates held for twice as long: what then shrinks is a queue that drains, and no second state. */
const LONGER = 2;
/** First contacts a second of a rush that goes beyond the upper fold, and of one that does not. */
const RUSHES = [22, 8].map((perSecond) => ({ perSecond, load: 3 }));
const LASTS = 20_000;

/** First contacts a second. */
interface Range {
  readonly low: number;
  readonly high: number;
}

/**
 * Foretold from the bot by itself, with nobody calling again: from the way up, from rest, the upper fold of the loop; from
 * the way down, after a rush, the lower. A ladder from rest cannot foretell the lower one: the bot's own retries keep it
 * down, and it never meets them. Then confirmed: the same ways, up in finer steps, with those who call again, and two
 * rushes. Wrong is a load that tips it outside the range foretold, a lower fold that moves when rates are held for longer,
 * and a rush that ends otherwise than its peak foretells.
 */
export async function brokenLines(blocks = 1, say: Say): Promise<string[]> {
  const seeds = Array.from({ length: blocks }, (_, block) => `${SEED}/${block}`);
  const ups: Range[] = [];
  const downs: Range[] = [];
  const wrong: string[] = [];
  for (const times of [1, LONGER])
    for (const { way, seen, name, from, into } of [
      { way: UP, seen: UP_SEEN, name: 'upper fold, from the way up', from: 'serves', into: ups },
      { way: DOWN, seen: DOWN.rates, name: 'lower fold, from the way down', from: 'down', into: downs },
    ] as const) {
      const held = { ...way, dwell: way.dwell * times };
      const alone = await along(BOT, seeds, OPEN, held);
      const together = await along(BOT, seeds, CLOSED, { ...held, rates: seen });
      say(`${name}, each rate held for ${held.dwell / 1000} s; of the contacts in its second half fail:`);
      say('  new customers a second    by itself    with those who call again');
      for (const line of linesOf(alone, together)) say(`  ${line}`);
      const foretold = foretoldFrom(tippingIn(alone), from);
      const found = confirmed(foretold, tippingIn(together));
      say(`  ${found.words}`);
      if (!found.holds) wrong.push(`${name}, ${held.dwell / 1000} s: ${found.words}`);
      if (foretold !== null) into.push(foretold);
    }
  const [short, long] = downs;
  if (short && long && !meet(short, long))
    wrong.push(`the lower fold moves with the time for which rates are held: ${inWords(short)} and ${inWords(long)}`);
  const upper = ups.at(-1);
  return [...wrong, ...(upper === undefined ? [] : await rushed(upper, blocks, say))];
}

/**
 * A load of all contacts that tips it is kept up by fewer new customers: those who call again come on top, as many as do
 * in the state that it tips out of.
 */
function foretoldFrom(tipping: Tipping | null, from: keyof Tipping): Range | null {
  if (tipping === null) return null;
  const { back, contacts } = tipping[from];
  const first = ({ rate }: Held): number => rate * (1 - back / contacts);
  return { low: first(tipping.serves), high: first(tipping.down) };
}

/** Holds what was seen against what was foretold: the middle of the rungs between which it tipped must lie in the range. */
function confirmed(foretold: Range | null, seen: Tipping | null): { readonly holds: boolean; readonly words: string } {
  if (foretold === null || seen === null)
    return { holds: false, words: `no tipping ${foretold === null ? 'foretold' : 'seen'}: MISSED` };
  const between = { low: seen.serves.rate, high: seen.down.rate };
  const middle = (between.low + between.high) / 2;
  const holds = foretold.low <= middle && middle <= foretold.high;
  const words = `foretold ${inWords(foretold)} new customers a second; seen between ${inWords(between)}, in the middle ${middle.toPrecision(3)}: ${holds ? 'passed, it lies inside' : 'MISSED, it lies outside'}`;
  return { holds, words };
}

/** Rushes at rates between the folds: one whose peak goes beyond the upper fold leaves it down, another does not. */
async function rushed(upper: Range, blocks: number, say: Say): Promise<string[]> {
  const wrong: string[] = [];
  for (const { perSecond, load } of RUSHES) {
    const tips = perSecond * load > upper.high;
    say(
      `${perSecond} a second, and ${perSecond * load} for ${LASTS / 1000} s: foretold that it ${tips ? 'stays down' : 'comes back'}`,
    );
    const found = await shocked([{ perHour: perSecond * PER_SECOND, load, capacity: 1, lasts: LASTS }], blocks);
    // Above the lower fold of the bot by itself it needs nobody who calls again to stay down.
    wrong.push(...told(found, [tips ? 'down by itself' : 'recovers'], (line) => say(`  ${line}`)));
  }
  return wrong;
}

/** By the rate, in the order of the way; blank where a rate was driven in one of them only. */
function linesOf(alone: readonly Held[], together: readonly Held[]): string[] {
  const at = (ways: readonly Held[], rate: number): string => {
    const held = ways.find((each) => each.rate === rate);
    return held === undefined ? '' : shareIn(held);
  };
  const falls = alone[0]!.rate > alone.at(-1)!.rate;
  const rates = [...new Set([...alone, ...together].map(({ rate }) => rate))].sort((a, b) => (falls ? b - a : a - b));
  return rates.map((rate) =>
    [String(rate).padStart(6), at(alone, rate).padStart(29), at(together, rate).padStart(23)].join('').trimEnd(),
  );
}

const shareIn = ({ failed, contacts }: Held): string => `${((100 * failed) / contacts).toFixed(1)} % of ${contacts}`;
const meet = (a: Range, b: Range): boolean => a.low <= b.high && b.low <= a.high;
const inWords = ({ low, high }: Range): string => `${low.toPrecision(3)} to ${high.toPrecision(3)}`;

async function shocked(triggers: readonly Trigger[], blocks: number): Promise<Shock[]> {
  const { fold } = await driven(BOT, SEED, { arms: [OPEN], ladder: '1/s; 1 each', triggers, blocks });
  return shocksIn(fold);
}
