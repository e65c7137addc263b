import { expect, test } from 'vitest';
import { MODES, type Mode } from '../../src/events/verdict.ts';
import { pairs, type Pair } from './pairs.ts';

test('each fault of the bot is found by its check, and nothing else is: precision and recall at least 0.95 a mode', async () => {
  const all: Pair[] = [];
  for (const seed of ['7', '8']) {
    all.push(...(await pairs('hasty', '16..64/s x2, 400 each', seed)).pairs);
    all.push(...(await pairs('broken-at-scale', '32..64/s x2, 400 each', seed)).pairs);
  }
  const table = MODES.map((mode) => ({ mode, ...rates(all, mode) }));
  console.table(table);
  for (const { mode, both, precision, recall } of table) {
    expect(both, mode).toBeGreaterThan(0);
    expect(precision, `precision of ${mode}`).toBeGreaterThanOrEqual(0.95);
    expect(recall, `recall of ${mode}`).toBeGreaterThanOrEqual(0.95);
  }
}, 240_000);

function rates(all: readonly Pair[], mode: Mode): { both: number; precision: number; recall: number } {
  const count = (planted: boolean, found: boolean): number =>
    all.filter((pair) => pair.mode === mode && pair.planted === planted && pair.found === found).length;
  const both = count(true, true);
  return { both, precision: both / (both + count(false, true)), recall: both / (both + count(true, false)) };
}
