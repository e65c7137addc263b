import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conversationOf, journeyNamed, userOf } from '../../src/events/names.ts';

it('a name towards the bot leads back to the journey, and no other name does', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), fc.nat(), (run, step, customer, attempt) => {
      expect(journeyNamed(conversationOf(run, `${step}/${customer}.${attempt}`))).toBe(`${step}/${customer}`);
      expect(journeyNamed(userOf(run, `${step}/${customer}`))).toBe(`${step}/${customer}`);
    }),
  );
  for (const name of ['', 'irate-hello', 'user-3-7', 'irate-_a-3', 'irate-3-7-0-1', 'irate-_a-3-7-0-1'])
    expect(journeyNamed(name)).toBeNull();
});

it('two runs never name anybody alike', () => {
  expect(userOf('retail-1', '3/7')).not.toBe(userOf('retail-2', '3/7'));
});
