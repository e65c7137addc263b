import { afterEach, expect, test } from 'vitest';
import { http } from '../../../src/targets/http/http.ts';
import type { HttpOptions } from '../../../src/targets/http/schema.ts';
import type { Clock } from '../../../src/time/clock.ts';
import { bubbles, caller, ground, say, serve, until } from '../loopback.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A clock whose alarms ring when the test says so. */
function wound() {
  const due = new Map<number, () => void>();
  let last = 0;
  const clock: Clock = {
    ...ground.clock,
    alarm(_delay, ring) {
      due.set(++last, ring);
      return last;
    },
    silence: (alarm) => void due.delete(alarm),
  };
  const ring = (): void => {
    for (const [alarm, each] of [...due]) {
      due.delete(alarm);
      each();
    }
  };
  return { clock, due, ring };
}

/** A bot behind a login that does not answer until it is `well`. */
async function bot(login: Partial<HttpOptions['login']> = {}) {
  const state = { well: false, logins: 0 };
  const { clock, due, ring } = wound();
  const server = await serve(({ url, headers }, response) => {
    if (url !== '/login') response.end(JSON.stringify({ reply: headers.authorization }));
    else if (++state.logins > 0 && state.well) response.end('{"token": "t-1"}');
  });
  const target = http(
    {
      kind: 'http',
      url: server.url,
      login: { path: '/login', save: { token: 'token' }, ...login },
      headers: { authorization: '{{token}}' },
    },
    { ...ground, clock },
  );
  open.push(() => target.close(), server.close);
  return { target, state, due, ring };
}

const TIMEOUT = { kind: 'trouble', code: 'timeout', detail: 'at the login: no answer within 30 s' };

test('a login that never comes is told to all who wait for it, and whoever comes next tries again', async () => {
  const { target, state, due, ring } = await bot();
  const heard = [say(target.open(caller), 'hi'), say(target.open(caller), 'hi')];
  await until(() => state.logins === 1);
  expect(due.size).toBe(1);
  ring();
  expect(await Promise.all(heard)).toEqual([[TIMEOUT], [TIMEOUT]]);
  state.well = true;
  expect(bubbles(await say(target.open(caller), 'hi'))).toEqual(['t-1']);
  expect(state.logins).toBe(2);
});

test('a login that came in time is waited for no longer', async () => {
  const { target, state, due } = await bot();
  state.well = true;
  expect(bubbles(await say(target.open(caller), 'hi'))).toEqual(['t-1']);
  expect(due.size).toBe(0);
  expect(bubbles(await say(target.open(caller), 'hi'))).toEqual(['t-1']);
  expect(state.logins).toBe(1);
});

test('a login that was still being written when its time was over is not sent beside the next', async () => {
  const { target, state, ring } = await bot({ body: { who: '{{$uppercase("irate")}}' } });
  state.well = true;
  const heard = say(target.open(caller), 'hi');
  ring();
  const next = say(target.open(caller), 'hi');
  expect(await heard).toEqual([TIMEOUT]);
  expect(bubbles(await next)).toEqual(['t-1']);
  expect(state.logins).toBe(1);
});

test('a target that is closed waits for no login', async () => {
  const { target, state, due } = await bot();
  target.open(caller);
  await until(() => state.logins === 1);
  await target.close();
  expect(due.size).toBe(0);
});
