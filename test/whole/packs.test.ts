import { describe, expect, test } from 'vitest';
import { TRADES, tradeFor } from '../../src/bots/trades.ts';
import { MODES, type Mode } from '../../src/events/verdict.ts';
import { loadScenario } from '../../src/scenarios/load.ts';
import { pairs, type Pair } from './pairs.ts';
import { reportOn, type Answering } from './dummies.ts';

const PACKS = ['telecom', 'banking'] as const;

test.each(['retail', ...PACKS] as const)(
  'the %s pack has at least 14 intents, in both lanes, and the bot knows them',
  (pack) => {
    const intents = Object.entries(loadScenario(`scenarios/${pack}.yaml`).intents);
    expect(intents.length).toBeGreaterThanOrEqual(14);
    for (const lane of ['simple', 'complex'])
      expect(intents.filter(([, one]) => one.lane === lane).length).toBeGreaterThanOrEqual(6);
    expect(tradeFor(intents.map(([name]) => name))).toBe(pack);
    // Whoever brings several problems brings problems that are there one by one.
    const unknown = intents
      .map(([name]) => name)
      .filter((name) => !TRADES[pack].skills.has(name) && name !== 'several_problems');
    expect(unknown).toEqual([]);
  },
);

test('a trade is found by its intents, and none by intents of another world', () => {
  expect(tradeFor(['balance', 'card_dispute', 'my_own'])).toBe('banking');
  expect(tradeFor(['book_a_flight'])).toBeNull();
});

describe.each(['retail', ...PACKS] as const)('%s', (pack) => {
  test.each<Answering>(['nothing', 'echo', 'handover'])(
    'refuses to pass a bot that answers with %s',
    async (answering) => {
      const { ruling, rungs } = await reportOn(answering, pack, 25);
      expect(ruling.answer).toBe('fail');
      // Whom only a person can help is served by one that hands over.
      expect(rungs[0]!.measures['error']!.value).toBeGreaterThan(0.5);
      expect(rungs[0]!.measures['true_resolution']!.value).toBeLessThan(0.1);
    },
  );
});

/** Where a mode is rare, this many contacts say nothing about its rate. */
const FEW = 3;

test('each fault of the telecom and the banking bot is found by its check, and nothing else is: 95 % of each mode, or all but three contacts', async () => {
  const all: Pair[] = [];
  for (const pack of PACKS) {
    all.push(...(await pairs('hasty', '48/s, 400 each', '7', pack)).pairs);
    all.push(...(await pairs('broken-at-scale', '48/s, 250 each', '7', pack)).pairs);
  }
  const table = MODES.map((mode) => ({ mode, ...countsOf(all, mode) }));
  console.table(table);
  for (const { mode, both, wrong, missed } of table) {
    expect(both, mode).toBeGreaterThan(0);
    expect(wrong, `found and not there: ${mode}`).toBeLessThanOrEqual(Math.max(FEW, 0.05 * (both + wrong)));
    expect(missed, `there and not found: ${mode}`).toBeLessThanOrEqual(Math.max(FEW, 0.05 * (both + missed)));
  }
}, 240_000);

function countsOf(all: readonly Pair[], mode: Mode): { both: number; wrong: number; missed: number } {
  const count = (planted: boolean, found: boolean): number =>
    all.filter((pair) => pair.mode === mode && pair.planted === planted && pair.found === found).length;
  return { both: count(true, true), wrong: count(false, true), missed: count(true, false) };
}
