import { expect, test } from 'vitest';
import { claims, fact, values } from './listen.ts';

const fee = fact('money', ['fee', 'Gebühr', 'comisión', 'frais']);
const days = fact('duration', ['transfer']);

test.each([
  ['en', 'I think the fee is $12.'],
  ['en', 'The fee is usually $12.'],
  ['en', 'As far as I know, the fee is $12.'],
  ['en', 'The fee is $12, though this may vary.'],
  ['de', 'Die Gebühr beträgt meines Wissens 12 €.'],
  ['es', 'Creo que la comisión es de 12 €.'],
  ['fr', 'Les frais sont de 12 €, sauf erreur.'],
])('%s: "%s" is hedged', (language, text) => expect(claims(text, fee, { language })[0]?.hedged).toBe(true));

test('a hedge on one clause leaves the next one plain', () => {
  const [first] = claims('I think the branch is open, but the fee is $12.', fee);
  expect(first?.hedged).toBe(false);
});

test.each([
  ['en', 'There is no $12 fee.'],
  ['en', 'The fee is not $12.'],
  ['de', 'Die Gebühr beträgt nicht 12 €.'],
  ['es', 'La comisión no es de 12 €.'],
  ['fr', 'Les frais ne sont pas de 12 €.'],
])('%s: "%s" sets the value aside', (language, text) => expect(claims(text, fee, { language })[0]?.negated).toBe(true));

test.each([
  ['es', 'Sin la tarjeta de socio hay una comisión de 12 €.'],
  ['en', 'Without the app you pay a fee of $12.'],
])('%s: "%s" denies another thing than the sum', (language, text) =>
  expect(claims(text, fee, { language })[0]?.negated).toBe(false),
);

test('what may be done is allowed, and what may be delayed is in doubt', () => {
  expect(claims('Rooms may be kept for a fee of $12.', fee)[0]?.hedged).toBe(false);
  expect(claims('A fee of $12 may be required.', fee)[0]?.hedged).toBe(true);
});

test('of a correction within a sentence only the second value stands', () => {
  const said = claims('The fee is not $15 but $12.', fee);
  expect(said.filter(({ negated }) => !negated).map(({ value }) => value)).toEqual(['12.00 USD']);
});

test.each([
  'The transfer takes no more than 5 days.',
  'The transfer will not take longer than 5 days.',
  'Up to 5 days for the transfer.',
])('"%s" is an upper end, not a denial', (text) =>
  expect(claims(text, days)[0]).toMatchObject({ value: 'P5D', negated: false }),
);

test('a condition that does not hold for the customer makes no plain claim', () => {
  expect(claims('If the account were frozen, the fee would be $40.', fee)[0]?.conditional).toBe(true);
  expect(claims('If you cancel today, the fee is $40.', fee)[0]?.conditional).toBe(false);
});

test('a question states nothing', () => {
  expect(values('Did you pay a fee of $12?', fee)).toEqual([]);
});
