import { PerformanceObserver, constants } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { afterEach, expect, test } from 'vitest';
import { leaveMemory } from '../../src/time/memory.ts';
import { realClock } from '../../src/time/real.ts';

afterEach(leaveMemory);

const { NODE_PERFORMANCE_GC_MINOR: YOUNG, NODE_PERFORMANCE_GC_MAJOR: WHOLE } = constants;
/** What memory was cleared by, kind by kind. */
async function clearings(during: () => void | Promise<void>): Promise<number[]> {
  const seen: number[] = [];
  const observer = new PerformanceObserver((list) =>
    seen.push(...list.getEntries().map((entry) => (entry as unknown as { detail: { kind: number } }).detail.kind)),
  );
  observer.observe({ entryTypes: ['gc'] });
  await during();
  await new Promise((seen) => setTimeout(seen, 20));
  observer.disconnect();
  return seen;
}

/** Some 100 MB. */
const words = (): string[] => Array.from({ length: 1.5e6 }, (_, n) => `word number ${n}`);

test('the rest of a clock leaves nothing behind that is not needed', async () => {
  const clock = realClock();
  await clock.rest();
  const before = process.memoryUsage().heapUsed;
  let needed = words();
  expect(needed).toHaveLength(1.5e6);
  expect(process.memoryUsage().heapUsed - before).toBeGreaterThan(60e6);
  needed = [];
  await clock.rest();
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(20e6);
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

test('a rest leaves code in place that served customers, though all of them have gone', async () => {
  setFlagsFromString('--allow-natives-syntax');
  const native = (name: string): ((of: unknown) => number) => runInThisContext(`(of) => %${name}(of)`) as never;
  const prepare = native('PrepareFunctionForOptimization');
  const optimise = native('OptimizeFunctionOnNextCall');
  const status = native('GetOptimizationStatus');
  class Somebody {
    readonly name: string;
    #said = 0;
    constructor(name: string) {
      this.name = name;
    }
    say(): number {
      return ++this.#said + this.name.length;
    }
  }
  const serve = (): number => new Somebody('somebody').say();
  const OPTIMISED = 1 << 4;
  const clock = realClock();
  await clock.rest();
  prepare(serve);
  serve();
  serve();
  optimise(serve);
  serve();
  expect(status(serve) & OPTIMISED).toBe(OPTIMISED);
  expect(words()).toHaveLength(1.5e6);
  await clock.rest();
  expect(status(serve) & OPTIMISED).toBe(OPTIMISED);
  setFlagsFromString('--no-allow-natives-syntax');
});
