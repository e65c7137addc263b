import { expect, test } from 'vitest';
import { drivenBy, type Work } from '../../src/cli/team.ts';

const acting = new URL('./acting-worker.mjs', import.meta.url);
const unseen = (): void => undefined;
const workers = (...args: readonly Record<string, unknown>[]): Work[] =>
  args.map((each) => ({ verb: 'run', args: each, began: '', keep: Infinity, offset: 0 }));

test('all begin, at a moment that is yet to come, when the last is ready', async () => {
  const began = performance.now();
  const code = await drivenBy(
    workers({ ready: 0, code: 0 }, { ready: 100, code: 0 }),
    new AbortController().signal,
    unseen,
    acting,
  );
  expect(code).toBe(0);
  expect(performance.now() - began).toBeGreaterThan(95);
});

test('when one fails those who wait for it are let go', async () => {
  const failing = workers({ ready: 0, code: 0 }, { ready: 0, throws: 'out of luck' }, { ready: 0, code: 0 });
  expect(await drivenBy(failing, new AbortController().signal, unseen, acting)).toBe(4);
});

test('who is told to stop while it waits stops', async () => {
  const stop = new AbortController();
  const ended = drivenBy(workers({ ready: 0, code: 0 }, { ready: 'never', code: 0 }), stop.signal, unseen, acting);
  stop.abort();
  expect(await ended).toBe(130);
});
