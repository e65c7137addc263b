import { expect, test } from 'vitest';
import { virtualClock } from '../../src/time/virtual.ts';

test('a day passes without waiting', async () => {
  const clock = virtualClock();
  const rang: [string, number][] = [];
  await clock.run(
    () =>
      new Promise<void>((done) => {
        clock.alarm(86_400_000, () => {
          rang.push(['evening', clock.now()]);
          done();
        });
        clock.alarm(1000, () => rang.push(['morning', clock.now()]));
      }),
  );
  expect(rang).toEqual([
    ['morning', 1000],
    ['evening', 86_400_000],
  ]);
});

test('a silenced alarm neither rings nor moves time', async () => {
  const clock = virtualClock();
  await clock.run(
    () =>
      new Promise<void>((done) => {
        clock.silence(clock.alarm(5000, () => expect.fail('it rang')));
        clock.alarm(10, done);
      }),
  );
  expect(clock.now()).toBe(10);
});

test('a run that waits for something nobody will do is stuck, and says so', async () => {
  const clock = virtualClock();
  await expect(clock.run(() => new Promise<void>(() => undefined))).rejects.toThrow('stuck');
});

test('a failure of what runs is the failure of the run', async () => {
  const clock = virtualClock();
  await expect(clock.run(() => Promise.reject(new Error('no bot')))).rejects.toThrow('no bot');
});
