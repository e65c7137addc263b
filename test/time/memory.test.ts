import { PerformanceObserver, constants } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { realClock } from '../../src/time/real.ts';

const { NODE_PERFORMANCE_GC_MINOR: YOUNG, NODE_PERFORMANCE_GC_MAJOR: WHOLE } = constants;
/** What memory was cleared by, kind by kind. */
async function clearings(during: () => unknown): Promise<number[]> {
  const seen: number[] = [];
  const observer = new PerformanceObserver((list) =>
    seen.push(...list.getEntries().map((entry) => (entry as unknown as { detail: { kind: number } }).detail.kind)),
  );
  observer.observe({ entryTypes: ['gc'] });
  during();
  await new Promise((seen) => setTimeout(seen, 20));
  observer.disconnect();
  return seen;
}

test('the rest of a clock leaves nothing behind that is not needed', () => {
  const clock = realClock();
  const words = { needed: Array.from({ length: 1e5 }, (_, n) => `word ${n}`) };
  clock.rest();
  const before = process.memoryUsage().heapUsed;
  words.needed = [];
  clock.rest();
  expect(before - process.memoryUsage().heapUsed).toBeGreaterThan(1e6);
});

test('until its next rest only young memory is cleared, however much is kept meanwhile, and after the run V8 sees to it again', async () => {
  const clock = realClock();
  expect(await clearings(() => clock.rest())).toContain(WHOLE);
  const kept: object[] = [];
  // Some 150 MB, which V8 would look through several times while they grow.
  const keep = (): void => {
    for (let n = 0; n < 1.5e6; n++) kept.push({ n, text: [n, n] });
  };
  expect(new Set(await clearings(keep))).toEqual(new Set([YOUNG]));
  expect(kept).toHaveLength(1.5e6);
  kept.length = 0;
  await clock.run(() => Promise.resolve());
  expect(await clearings(keep)).toContain(WHOLE);
});
