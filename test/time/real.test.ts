import { expect, test } from 'vitest';
import { realClock } from '../../src/time/real.ts';

test('alarms ring in order of their due times, never early', async () => {
  const clock = realClock();
  const rang: string[] = [];
  await clock.run(
    () =>
      new Promise<void>((done) => {
        const start = clock.now();
        clock.alarm(30, () => {
          expect(clock.now() - start).toBeGreaterThanOrEqual(30);
          rang.push('late');
          done();
        });
        clock.alarm(5, () => rang.push('soon'));
        clock.silence(clock.alarm(10, () => rang.push('silenced')));
        clock.alarm(0, () => rang.push('now'));
        expect(rang).toEqual([]);
      }),
  );
  expect(rang).toEqual(['now', 'soon', 'late']);
});

test('of alarms that are overdue the one that was due first rings first, though it was set last', async () => {
  const clock = realClock();
  const rang: string[] = [];
  await clock.run(
    () =>
      new Promise<void>((done) => {
        const start = clock.now();
        clock.alarm(0, () => {
          while (clock.now() < start + 10);
          clock.alarm(start + 2 - clock.now(), () => rang.push('first due'));
        });
        clock.alarm(5, () => {
          rang.push('first set');
          done();
        });
      }),
  );
  expect(rang).toEqual(['first due', 'first set']);
});

test('an alarm that throws ends the run with its error', async () => {
  const clock = realClock();
  await expect(
    clock.run(() => {
      clock.alarm(1, () => {
        throw new Error('a bug');
      });
      return new Promise<void>(() => undefined);
    }),
  ).rejects.toThrow('a bug');
});

test('a clock that has run runs again, whatever was still to ring', async () => {
  const clock = realClock();
  await clock.run(() => {
    clock.alarm(0, () => undefined);
    return Promise.resolve();
  });
  await clock.run(() => new Promise<void>((done) => void clock.alarm(5, done)));
});

test('work that can wait is gathered and done in order, and lets pass what is due meanwhile', async () => {
  const clock = realClock();
  const done: string[] = [];
  await clock.run(
    () =>
      new Promise<void>((resolve) => {
        clock.alarm(5, () => done.push('before'));
        for (const name of ['first', 'second', 'last'])
          clock.spare(() => {
            if (name === 'first') clock.alarm(5, () => done.push('alarm'));
            const until = clock.now() + 10;
            while (clock.now() < until);
            done.push(name);
            if (name === 'last') resolve();
          });
        done.push('asked');
      }),
  );
  expect(done).toEqual(['asked', 'before', 'first', 'alarm', 'second', 'last']);
});

test('who is due goes before the next piece of work that can wait, however small the pieces are', async () => {
  const clock = realClock();
  const done: string[] = [];
  await clock.run(
    () =>
      new Promise<void>((resolve) => {
        for (const name of ['first', 'second', 'last'])
          clock.spare(() => {
            done.push(name);
            if (name === 'first') clock.alarm(0, () => done.push('alarm'));
            if (name === 'last') resolve();
          });
      }),
  );
  expect(done).toEqual(['first', 'alarm', 'second', 'last']);
});

test('work is not gathered for longer than it may wait, however much waits with it', async () => {
  const clock = realClock();
  const done: string[] = [];
  await clock.run(
    () =>
      new Promise<void>((resolve) => {
        // Node keeps its timers in the order in which they fall due, however late it is itself.
        setTimeout(() => done.push('later'), 10);
        clock.spare(() => done.push('patient'));
        clock.spare(() => {
          done.push('urgent');
          resolve();
        }, 0);
      }),
  );
  expect(done).toEqual(['patient', 'urgent']);
});

test('an alarm that was silenced keeps no process from its end', () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((each) => each === 'Timeout').length;
  const before = timers();
  const clock = realClock();
  const [first, second] = [clock.alarm(60_000, () => undefined), clock.alarm(90_000, () => undefined)];
  expect(timers()).toBe(before + 1);
  clock.silence(first);
  clock.silence(second);
  expect(timers()).toBe(before);
});

test('an alarm rings that was set after all others were silenced', async () => {
  const clock = realClock();
  await clock.run(async () => {
    clock.silence(clock.alarm(1, () => expect.fail('it was silenced')));
    await new Promise<void>((rang) => clock.alarm(2, rang));
  });
});
