import { expect, test } from 'vitest';
import { Owners } from '../../src/oracle/owners.ts';

test('whose an identifier is, is known over the steps', () => {
  const owners = new Owners();
  owners.add('hp-1', '0/1');
  owners.rest();
  owners.add('hp-2', '1/1');
  expect(owners.of('hp-1')).toBe('0/1');
  expect(owners.of('hp-2')).toBe('1/1');
  expect(owners.of('hp-3')).toBeUndefined();
});

test('of a long run only the last identifiers are kept, and those of a step all or none', () => {
  const owners = new Owners(100);
  for (let step = 0; step < 50; step++) {
    for (let n = 0; n < 60; n++) owners.add(`${step}-${n}`, `${step}/${n}`);
    owners.rest();
  }
  const left = (step: number): number =>
    Array.from({ length: 60 }, (_, n) => owners.of(`${step}-${n}`)).filter((owner) => owner !== undefined).length;
  const kept = Array.from({ length: 50 }, (_, step) => left(step));
  expect(new Set(kept)).toEqual(new Set([0, 60]));
  expect(kept[49]).toBe(60);
  expect(kept.reduce((sum, each) => sum + each)).toBeLessThanOrEqual(2 * 120);
  expect(kept.lastIndexOf(0)).toBeLessThan(kept.indexOf(60));
});
