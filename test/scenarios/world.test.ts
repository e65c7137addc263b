import { expect, test } from 'vitest';
import { chance } from '../../src/chance/random.ts';
import type { Source } from '../../src/scenarios/functions.ts';
import type { World } from '../../src/scenarios/scenario.ts';
import { overlay, planOf } from '../../src/scenarios/world.ts';

const source = (seed = '7'): Source => ({ random: chance(seed)('w'), now: 0, unique: (width) => '1'.repeat(width) });
const drawn = (world: World, seed?: string): Record<string, string> =>
  Object.fromEntries(planOf(world).draw(source(seed)));

test('values may mention each other in any order', () => {
  expect(drawn({ a: { x: '{{b.y}}!', z: 'z' }, b: { y: '{{a.z}}y' } })).toEqual({
    'a.x': 'zy!',
    'a.z': 'z',
    'b.y': 'zy',
  });
});

test('a list is a choice: of values, of tables, of tables in tables', () => {
  const world: World = {
    p: [
      { name: 'A', kind: ['k1', 'k2'] },
      { name: 'B', kind: 'k3' },
    ],
    of: '{{p.name}}-{{p.kind}}',
  };
  const seen = new Set(Array.from({ length: 60 }, (_, seed) => drawn(world, String(seed))['of']));
  expect([...seen].sort()).toEqual(['A-k1', 'A-k2', 'B-k3']);
  expect([...planOf(world).trial(source(), 100)].map((values) => values.get('of'))).toEqual(['A-k1', 'A-k2', 'B-k3']);
});

test('a world laid over another joins tables and replaces the rest', () => {
  const base: World = { order: { stage: 'packed', total: '1' }, name: 'x' };
  expect(overlay(base, { order: { stage: 'lost' }, name: 'y' })).toEqual({
    order: { stage: 'lost', total: '1' },
    name: 'y',
  });
  expect(overlay(base, { order: [{ stage: 'a' }, { stage: 'b' }] })).toEqual({
    order: [
      { stage: 'a', total: '1' },
      { stage: 'b', total: '1' },
    ],
    name: 'x',
  });
});

test('a value defined by itself and a value that is not there are errors with their path', () => {
  expect(() => drawn({ a: { x: '{{b}}' }, b: '{{a.x}}' })).toThrow(/a\.x.*circle/);
  expect(() => drawn({ a: { x: '{{c}}' } })).toThrow(/a\.x: there is no value "c"/);
});

test('what only this customer can have is known, also where it is repeated', () => {
  const plan = planOf({
    order: { number: 'N-{{unique 5}}', item: 'x' },
    payment: { order: '{{order.number}}', about: 'for {{order.number}}' },
  });
  expect([...plan.unique].sort()).toEqual(['order.number', 'payment.order']);
});
