import { describe, expect, it } from 'vitest';
import { openFloor, type FloorPlan } from '../../src/bots/floor.ts';
import { pressureOf } from '../../src/bots/pressure.ts';
import { virtualClock } from '../../src/time/virtual.ts';

const PLAN: FloorPlan = { workers: 1, room: 2, ghosts: false, thrash: 0 };

async function run(plan: FloorPlan, leaves: readonly number[] = []) {
  const clock = virtualClock();
  const floor = openFloor(plan, clock);
  const log: string[] = [];
  await clock.run(
    () =>
      new Promise<void>((done) => {
        for (let n = 0; n < 4; n++) {
          const taken = floor.submit({
            abandoned: () => leaves.includes(n),
            start: (waited) => (log.push(`${n} starts at ${clock.now()} after ${waited}`), 100),
            finish: () => log.push(`${n} is done at ${clock.now()}`),
          });
          if (!taken) log.push(`${n} is turned away`);
        }
        clock.alarm(1000, done);
      }),
  );
  return log;
}

describe('the floor', () => {
  it('serves first in, first out, and turns away whom it has no room for', async () => {
    expect(await run(PLAN)).toEqual([
      '0 starts at 0 after 0',
      '3 is turned away',
      '0 is done at 100',
      '1 starts at 100 after 100',
      '1 is done at 200',
      '2 starts at 200 after 200',
      '2 is done at 300',
    ]);
  });

  it('passes over whoever has left, unless it works for ghosts', async () => {
    expect(await run(PLAN, [1])).not.toContain('1 starts at 100 after 100');
    expect(await run({ ...PLAN, ghosts: true }, [1])).toContain('1 starts at 100 after 100');
  });

  it('gets slower as the room fills up, where it thrashes', async () => {
    expect(await run({ ...PLAN, thrash: 1 })).toContain('1 is done at 300');
  });
});

describe('pressure', () => {
  it('is nothing in comfort, a half at a wait of one budget, and never quite one', () => {
    expect(pressureOf(0, 0.5, 100)).toBe(0);
    expect(pressureOf(100, 0.5, 100)).toBe(0.5);
    expect(pressureOf(0, 1, 100)).toBeGreaterThan(0.1);
    expect(pressureOf(10_000, 1, 100)).toBeLessThan(1);
  });
});
