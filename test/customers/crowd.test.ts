import { expect, test } from 'vitest';
import { chance } from '../../src/chance/random.ts';
import { OPEN } from '../../src/events/plan.ts';
import { crowd } from '../../src/customers/draw.ts';
import { numbers } from '../../src/customers/identifiers.ts';
import { having, personas, play, retail, scenario, words } from './bot.ts';

/** A value with everything taken out that only this customer has. */
function bare(value: unknown, identifiers: readonly string[]): string {
  return identifiers.reduce((text, identifier) => text.replaceAll(identifier, '#'), JSON.stringify(value));
}

test('a customer is the same person at every step, but for what nobody else may have', () => {
  const people = retail('7');
  for (let n = 0; n < 150; n++) {
    const [here, there] = [people(n, 0), people(n, 2)];
    const replies = ['Sorry, I did not understand that.', 'What is your order number?', 'Anything else?', 'Goodbye.'];
    const [a, b] = [here, there].map((one) => {
      const moves = play(one, replies);
      const all = [one.profile, one.file.rows, moves, one.known, one.patience, one.sequel('gave_up', [], null)];
      return bare(all, one.profile.identifiers);
    });
    expect(a).toBe(b);
    expect(here.profile.identifiers).not.toEqual(there.profile.identifiers);
  }
});

test('a customer depends on the seed and its number alone: not on who came before, nor on what a bot said to others', () => {
  const [forward, backward] = [retail('7'), retail('7')];
  const first = Array.from({ length: 30 }, (_, n) => play(forward(n, 0), ['No.', 'No.', 'No.']));
  const second = Array.from({ length: 30 }, (_, n) => play(backward(29 - n, 0), ['No.', 'No.', 'No.'])).reverse();
  expect(first).toEqual(second);
  expect(words(play(retail('8')(0, 0), []))).not.toEqual(words(first[0]!));
});

test('customers of another block are other people, and a run has its own identifiers', () => {
  const step = (step: number, block: number): object => ({
    step,
    block,
    ...OPEN,
    rung: 0,
    n: 50,
    sentinel: false,
    lead: 0,
    tail: 0,
  });
  const plan = { now: scenario.now, steps: [step(0, 0), step(1, 1)] as never };
  const people = crowd(scenario, personas, chance('7'), 'a', plan);
  const other = crowd(scenario, personas, chance('7'), 'b', plan);
  const persons = (step: number): string[] => Array.from({ length: 20 }, (_, n) => people(n, step).profile.intent);
  expect(persons(0)).not.toEqual(persons(1));
  expect(people(3, 0).profile.intent).toBe(other(3, 0).profile.intent);
  expect(people(3, 0).profile.identifiers).not.toEqual(other(3, 0).profile.identifiers);
});

test('nobody has an identifier of somebody else, over steps and customers', () => {
  const people = retail('7', { steps: 5, n: 800 });
  const seen = new Set<string>();
  let count = 0;
  for (let step = 0; step < 5; step++)
    for (let n = 0; n < 800; n++)
      for (const identifier of people(n, step).profile.identifiers) {
        seen.add(identifier);
        count++;
      }
  expect(seen.size).toBe(count);
});

test('numbers stay apart when there are more customers than a width has room for', () => {
  const unique = numbers(chance('7')('x'), 40);
  const seen = new Set<string>();
  for (let step = 0; step < 10; step++) for (let n = 0; n < 40; n++) seen.add(unique(step, n)(2));
  expect(seen.size).toBe(400);
  expect([...seen].some((number) => number.length === 2)).toBe(true);
  expect(() => {
    const one = unique(0, 0);
    for (let use = 0; use < 9; use++) one(3);
  }).toThrow(/unique values/);
});

test('the office holds the tables that it keeps, under the key of the journey, and its truth is the need’s', () => {
  const [customer] = having('double_charge', 1);
  expect(Object.keys(customer!.file.rows).sort()).toEqual(['account', 'order', 'payment']);
  expect(customer!.file.rows['order']).toMatchObject({
    number: customer!.profile.identifiers.find((one) => one.startsWith('HP-')),
  });
  const need = customer!.profile.needs.find(({ id }) => id === 'refund_amount');
  expect(need).toMatchObject({ value: customer!.file.rows['payment']!['amount'] });
  expect(customer!.known).toEqual([{ slot: 'email', value: customer!.file.rows['account']!['email'] }]);
});

test('intents and personas come in proportion to their weights', () => {
  const people = retail('7');
  const drawn = Array.from({ length: 4000 }, (_, n) => people(n, 0).profile);
  const total = Object.values(scenario.intents).reduce((sum, { weight }) => sum + weight, 0);
  for (const [name, { weight }] of Object.entries(scenario.intents))
    expect(drawn.filter(({ intent }) => intent === name).length / 4000).toBeCloseTo(weight / total, 1);
  const only = crowd({ ...scenario, personas: { terse: 1 } }, personas, chance('7'), 'r', {
    now: scenario.now,
    steps: [],
  });
  expect(only(5, 0).profile.persona).toBe('terse');
  expect(() =>
    crowd({ ...scenario, personas: { tense: 1 } }, personas, chance('7'), 'r', { now: scenario.now, steps: [] }),
  ).toThrow(/tense/);
});

test('what a customer gives away is what it said, value for value', () => {
  const people = retail('7');
  for (let n = 0; n < 400; n++) {
    const customer = people(n, 0);
    const rows = JSON.stringify([customer.file.rows, customer.profile.needs]);
    for (const move of play(customer, ['What is your order number?', 'And your e-mail?']))
      if (move.kind === 'say')
        for (const { slot, value } of move.gives) {
          if (customer.profile.identifiers.includes(value)) expect(move.texts.join('\n'), slot).toContain(value);
          else expect(slot).not.toMatch(/number|email/);
          expect(rows.includes(value) || customer.profile.intent !== 'double_charge').toBe(true);
        }
  }
});

test('the first words of seed 7 are these twenty', () => {
  const people = retail('7');
  const sample = Array.from({ length: 20 }, (_, n) => {
    const customer = people(n, 0);
    return `${customer.profile.persona}, ${customer.profile.intent}: ${words(play(customer, [])).join(' ⏎ ')}`;
  });
  expect(sample).toMatchSnapshot();
});
