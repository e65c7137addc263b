import { expect, test } from 'vitest';
import { staffOf } from '../../src/cli/staff.ts';

const RUN = { agents: 300, handle: 480_000, patience: 360_000, error: 0.05 };
const asked = (more: Partial<Parameters<typeof staffOf>[0]>) => staffOf({ concurrency: 1, ...more }, RUN);

test('people are as the run had them, but for what is asked for', () => {
  expect(asked({})).toMatchObject({
    agents: null,
    desk: { handle: 8 / 60, patience: 6 / 60, error: 0.05, anger: 0.3 },
  });
  expect(asked({ agents: 40, handle: '5m', patience: '90s', humanError: 0, anger: 0, concurrency: 3 })).toMatchObject({
    agents: 40,
    desk: { handle: 5 / 60, patience: 0.025, error: 0, anger: 0, concurrency: 3 },
  });
});

test('shifts say for every hour of a day how many are there', () => {
  const { agents } = asked({ shifts: '0-8: 2, 8-20: 9, 20-24: 4' });
  expect(agents).toEqual([...new Array<number>(8).fill(2), ...new Array<number>(12).fill(9), 4, 4, 4, 4]);
});

test.each([
  ['0-8: 2, 9-24: 4', /nobody is said to be there from 8/],
  ['0-8: 2, 7-24: 4', /in two shifts/],
  ['0-25: 2', /is no shift/],
  ['night: 2', /is no shift/],
])('shifts "%s" are refused', (shifts, why) => {
  expect(() => asked({ shifts })).toThrow(why);
});

test('agents and shifts contradict each other', () => {
  expect(() => asked({ agents: 4, shifts: '0-24: 2' })).toThrow(/both say/);
});
