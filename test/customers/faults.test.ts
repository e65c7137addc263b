import { expect, test } from 'vitest';
import type { Customer } from '../../src/customers/customer.ts';
import type { Persona } from '../../src/scenarios/persona.ts';
import { having, personas, play, words } from './bot.ts';

const calm = personas.find(({ persona }) => persona === 'calm')!;
const one = (intent: string, persona: Partial<Persona> = {}): Customer =>
  having(intent, 1, '7', [
    { ...calm, assertiveness: 1, ...persona, typing: { ...calm.typing, greets: 0, typos: 0, caps: 0 } },
  ])[0]!;
const RETAINS = 'Before I connect you: may I try to solve it here first?';
const LOST = 'Sorry, I did not understand you.';
/** Asks for a human as soon as it is not understood, and its next words. */
const demanding = (assertiveness: number): ReturnType<typeof play> =>
  play(one('bereavement', { assertiveness, persistence: 1 }), (_, turn) => (turn === 0 ? LOST : RETAINS));

test('who says that it lacks what it is asked for, and what it is about, is not at fault', () => {
  const customers = having('opening_hours', 30, '7', [calm]);
  const asks = 'What is the code on the gift card?';
  const said = customers.map((customer) => words(play(customer, [asks, asks, asks])).join('\n'));
  expect(said.some((text) => /open|hours|sunday|close/i.test(text.split('\n').slice(1).join('\n')))).toBe(true);
  expect(customers.map((customer) => customer.faults())).toEqual(customers.map(() => ({})));
});

test('a reply about another matter is none of its business; one about its own that it makes nothing of is a fault', () => {
  const customer = one('opening_hours');
  play(customer, ['Paying by card abroad costs a fee of 1.00%.']);
  expect(customer.faults()).toEqual({});
  const other = one('opening_hours');
  play(other, ['Store hours are a thing that we think about very often here.']);
  expect(other.faults()).toEqual({ 'made nothing of a reply': 1 });
});

test('asked to let the bot try before it gets a human, one insists and another says yes', () => {
  const triggers = (assertiveness: number): string[] => demanding(assertiveness).map(({ why }) => why.trigger);
  expect(triggers(1)).toContain('it was not given a human');
  expect(triggers(0)).toContain('it was asked to confirm');
  expect(triggers(0)).not.toContain('it was offered a human');
});
