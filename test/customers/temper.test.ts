import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Temper } from '../../src/customers/temper.ts';

const HOUR = 3_600_000;

test('the worked trace of the model is followed to the last digit', () => {
  const temper = new Temper(1, 1);
  // A first contact that ended at 0.6 and failed.
  temper.begin(null, false);
  while (temper.level < 0.6) temper.suffer('dead_end', Math.min(1, (0.6 - temper.level) / (1 - temper.level) / 0.45));
  expect(temper.level).toBeCloseTo(0.6, 12);
  temper.end(true);
  temper.begin(24 * HOUR, false);
  expect(temper.level).toBeCloseTo(0.263763278122411, 12);
  const trace = [
    () => temper.suffer('misunderstood'),
    () => temper.suffer('repeat_question'),
    () => temper.enjoy('progress'),
    () => temper.suffer('contradiction'),
    () => temper.suffer('dead_end'),
  ].map((happen) => (happen(), temper.level));
  const expected = [0.447822458591808, 0.551355747605844, 0.413516810704383, 0.670103206021216, 0.855670152634282];
  trace.forEach((level, at) => expect(level).toBeCloseTo(expected[at]!, 12));
  temper.end(true);
  expect(temper.remembered).toBeCloseTo(0.855670152634282, 12);
});

test('a rise never leaves 0..1, a fall never goes below 0, and a second apology is worth nothing', () => {
  const temper = new Temper(3, 1);
  temper.begin(null, false);
  for (let turn = 0; turn < 50; turn++) temper.suffer('dead_end');
  expect(temper.level).toBeLessThanOrEqual(1);
  temper.enjoy('apology');
  const once = temper.level;
  temper.enjoy('apology');
  expect(temper.level).toBe(once);
  for (let turn = 0; turn < 50; turn++) temper.enjoy('resolved');
  expect(temper.level).toBeGreaterThanOrEqual(0);
});

test('a discovery adds to what is carried over', () => {
  const [quiet, misled] = [new Temper(1, 1), new Temper(1, 1)];
  for (const temper of [quiet, misled]) {
    temper.begin(null, false);
    temper.end(true);
  }
  quiet.begin(HOUR, false);
  misled.begin(HOUR, true);
  expect(misled.level - quiet.level).toBeCloseTo(0.35, 12);
});

test('leaving and asking for a human grow with frustration, leaving also with turns', () => {
  const temper = new Temper(1, 1);
  temper.begin(null, false);
  const calm = [temper.leaves(3, 6), temper.leaves(9, 6), temper.wantsHuman()] as const;
  expect(calm[0]).toBeCloseTo(1 / (1 + Math.exp(4 - 0.5 + 1.5)), 12);
  expect(calm[1]).toBeGreaterThan(calm[0]);
  temper.suffer('dead_end');
  expect(temper.leaves(3, 6)).toBeGreaterThan(calm[0]);
  expect(temper.wantsHuman()).toBeGreaterThan(calm[2]);
});

test('satisfaction is the mean of turns in which the last count most', () => {
  const [falls, rises] = [new Temper(1, 1), new Temper(1, 1)];
  for (const temper of [falls, rises]) temper.begin(null, false);
  falls.turn();
  falls.suffer('dead_end');
  falls.turn();
  rises.suffer('dead_end');
  rises.turn();
  rises.enjoy('resolved');
  rises.turn();
  expect(falls.satisfaction).toBeCloseTo((0.9 * 0.85 + (1 - falls.level)) / 1.85, 12);
  const low = 1 - (0.1 + 0.45 * 0.9);
  expect(rises.satisfaction).toBeCloseTo((low * 0.85 + (1 - rises.level)) / 1.85, 12);
});

test('all parameters of the model stand in one place', () => {
  const room = ['mind', 'decide', 'hearing', 'insist', 'wording'].map((name) =>
    readFileSync(`src/customers/${name}.ts`, 'utf8'),
  );
  for (const text of room) expect(text).not.toMatch(/Math\.exp/);
});
