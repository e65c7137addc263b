import fc from 'fast-check';
import { expect, it } from 'vitest';
import { conversationOf, journeyNamed, userOf } from '../../src/events/names.ts';

it('a name towards the bot leads back to the journey, and no other name does', () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (step, customer, attempt) => {
      expect(journeyNamed(conversationOf(`${step}/${customer}.${attempt}`))).toBe(`${step}/${customer}`);
      expect(journeyNamed(userOf(`${step}/${customer}`))).toBe(`${step}/${customer}`);
    }),
  );
  for (const name of ['', 'irate-hello', 'user-3-7', 'irate-3', 'irate-3-7-0-1']) expect(journeyNamed(name)).toBeNull();
});
