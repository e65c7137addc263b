import { expect, test } from 'vitest';
import { claims, fact, values } from '../listen.ts';

const money = fact('money', ['excess', 'Selbstbehalt', 'franquicia', 'franchise']);
const date = fact('date', ['departure', 'Abflug', 'salida', 'départ']);
const duration = fact('duration', ['roaming pass', 'Pass', 'bono', 'forfait']);

test.each([
  ['en', 'The excess is $250.', '250.00 USD'],
  ['en', 'Your excess comes to USD 1,250.50 this year.', '1250.50 USD'],
  ['en', 'The excess is forty-three dollars and two cents.', '43.02 USD'],
  ['en', 'An excess of €80-€120 applies.', '80.00 EUR..120.00 EUR'],
  ['en', 'There is no excess to pay, it is free of charge.', '0.00'],
  ['de', 'Der Selbstbehalt beträgt 1.250,00 €.', '1250.00 EUR'],
  ['de', 'Der Selbstbehalt liegt bei zweihundert Euro.', '200.00 EUR'],
  ['es', 'La franquicia es de doscientos euros.', '200.00 EUR'],
  ['es', 'La franquicia son 99,90 €.', '99.90 EUR'],
  ['fr', "La franchise s'élève à 1 250,50 €.", '1250.50 EUR'],
  ['fr', 'La franchise est de quarante euros.', '40.00 EUR'],
])('%s: money in "%s" is %s', (language, text, value) => expect(values(text, money, { language })).toContain(value));

test.each([
  ['en', 'Departure is tomorrow.', '2026-06-10'],
  ['en', 'Departure: Friday.', '2026-06-12'],
  ['en', 'Departure is next Tuesday.', '2026-06-16'],
  ['en', 'The departure is on the 24th.', '2026-06-24'],
  ['en', 'Departure on June 30, 2027.', '2027-06-30'],
  ['en', 'Departure was moved to 2026-07-01.', '2026-07-01'],
  ['de', 'Der Abflug ist am 3. Juli.', '2026-07-03'],
  ['de', 'Abflug ist übermorgen.', '2026-06-11'],
  ['en', 'Departure is on the seventeenth of July.', '2026-07-17'],
  ['de', 'Abflug ist am einundzwanzigsten Juli.', '2026-07-21'],
  ['es', 'La salida es el 3 de julio.', '2026-07-03'],
  ['es', 'La salida es pasado mañana.', '2026-06-11'],
  ['fr', 'Le départ est le 1er juillet.', '2026-07-01'],
  ['fr', 'Le départ est vendredi prochain.', '2026-06-12'],
])('%s: the date in "%s" is %s', (language, text, value) => expect(values(text, date, { language })[0]).toBe(value));

test('a date in figures keeps both its readings', () => {
  const [claim] = values('Departure: 07/08', date);
  expect(claim).toBe('2026-08-07');
});

test.each([
  ['en', 'The roaming pass lasts a week.', 'P1W'],
  ['en', 'The roaming pass runs for 10 to 14 days.', 'P10D..P14D'],
  ['en', 'A 30-day roaming pass it is.', 'P30D'],
  ['en', 'The roaming pass lasts 48 h.', 'PT48H'],
  ['de', 'Der Pass gilt zwei Wochen.', 'P2W'],
  ['es', 'El bono dura quince días.', 'P15D'],
  ['fr', 'Le forfait dure une dizaine de jours.', 'P10D'],
])('%s: the duration in "%s" is %s', (language, text, value) =>
  expect(values(text, duration, { language })).toContain(value),
);

test('the figures of a reference are no amount, date or count', () => {
  const text = 'Departure for booking QX-20260701-9 is shown in the app.';
  expect(values(text, date)).toEqual([]);
  expect(values('Excess: see policy HP-1250.', money)).toEqual([]);
});

test('a rate and a quantifier count nothing', () => {
  const miles = fact('number', ['miles']);
  expect(values('You earn 2 miles for every euro.', miles)).toEqual([]);
  expect(values('Both miles questions are answered: all 3 of them.', miles)).toEqual([]);
  expect(values('You have 4,200 miles.', miles)).toEqual(['4200']);
});

const quota = fact('number', ['requests', 'quota']);
test('what is allowed per minute is counted, what is given per dollar is not', () => {
  expect(values('Your quota is 1,000 requests per minute.', quota)).toEqual(['1000']);
  expect(values('You get 1 request per dollar.', quota)).toEqual([]);
});

test('a day of the week belongs to the first of a month as to any other day, and what is denied of one is denied of both', () => {
  for (const day of ['miércoles, 1 de julio', 'miércoles, 8 de julio'])
    expect(claims(`La salida no es de ${day}.`, date, { language: 'es' })).toMatchObject([{ negated: true }]);
});
