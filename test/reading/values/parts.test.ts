import { expect, test } from 'vitest';
import { fact, values } from '../listen.ts';

const money = fact('money', ['excess', 'Selbstbehalt', 'franquicia', 'franchise']);
const duration = fact('duration', ['pass', 'Pass', 'bono', 'forfait']);
const percent = fact('percent', ['discount', 'Rabatt', 'descuento', 'remise']);
const date = fact('date', ['departure', 'Abflug', 'salida', 'départ']);
const number = fact('number', ['stamps', 'Marken', 'sellos', 'timbres']);

test.each([
  ['en', 'The pass runs for half a year.', 'P6M'],
  ['en', 'The pass runs for a year and a half.', 'P1.5Y'],
  ['en', 'The pass runs for an hour and a half.', 'PT1.5H'],
  ['en', 'The pass runs for two and a half hours.', 'PT2.5H'],
  ['en', 'The pass lasts three quarters of an hour.', 'PT45M'],
  ['en', 'The pass lasts a quarter of an hour.', 'PT15M'],
  ['en', 'The pass lasts half an hour.', 'PT30M'],
  ['en', 'The pass lasts a fortnight.', 'P14D'],
  ['en', 'The pass lasts a couple of days.', 'P2D'],
  ['en', 'The pass lasts a full month.', 'P1M'],
  ['de', 'Der Pass gilt ein halbes Jahr.', 'P6M'],
  ['de', 'Der Pass gilt anderthalb Jahre.', 'P1.5Y'],
  ['de', 'Der Pass gilt zweieinhalb Tage.', 'P2.5D'],
  ['de', 'Der Pass gilt eine Dreiviertelstunde.', 'PT45M'],
  ['de', 'Der Pass gilt ein Vierteljahr.', 'P3M'],
  ['de', 'Der Pass gilt ein knappes Jahr.', 'P1Y'],
  ['es', 'El bono dura medio año.', 'P6M'],
  ['es', 'El bono dura un año y medio.', 'P1.5Y'],
  ['es', 'El bono dura dos horas y media.', 'PT2.5H'],
  ['es', 'El bono dura tres cuartos de hora.', 'PT45M'],
  ['es', 'El bono dura una quincena.', 'P15D'],
  ['es', 'El bono dura un trimestre.', 'P3M'],
  ['fr', 'Le forfait dure un an et demi.', 'P1.5Y'],
  ['fr', 'Le forfait dure une demi-heure.', 'PT30M'],
  ['fr', "Le forfait dure trois quarts d'heure.", 'PT45M'],
  ['fr', 'Le forfait dure un semestre.', 'P6M'],
])('%s: the duration in "%s" is %s', (language, text, value) =>
  expect(values(text, duration, { language })).toEqual([value]),
);

test.each([
  ['en', 'The discount is two and three-quarter percent.', '2.75'],
  ['en', 'The discount is nought point five percent.', '0.5'],
  ['en', 'As a discount, a fifth of the price comes off.', '20'],
  ['de', 'Der Rabatt beträgt zwei Komma fünf Prozent.', '2.5'],
  ['de', 'Der Rabatt beträgt dreieinviertel Prozent.', '3.25'],
  ['es', 'El descuento es de dos coma cinco por ciento.', '2.5'],
  ['es', 'El descuento es de una cuarta parte.', '25'],
  ['fr', 'La remise est de deux virgule cinq pour cent.', '2.5'],
])('%s: the share in "%s" is %s', (language, text, value) =>
  expect(values(text, percent, { language })).toEqual([value]),
);

test.each([
  ['en', 'The excess is half a million euros.', '500000.00 EUR'],
  ['en', 'The excess is £2.5m.', '2500000.00 GBP'],
  ['en', 'The excess is 1.2k dollars.', '1200.00 USD'],
  ['en', 'The excess is a tenner.', '10.00'],
  ['en', 'The excess is twelve fifty a month.', '12.50'],
  ['en', 'The excess is 20p.', '0.20 GBP'],
  ['de', 'Der Selbstbehalt beträgt 12,- €.', '12.00 EUR'],
  ['de', 'Der Selbstbehalt beträgt 2 Mio. Euro.', '2000000.00 EUR'],
  ['de', 'Der Selbstbehalt liegt bei neun neunzig.', '9.90'],
  ['es', 'La franquicia es de dos millones de euros.', '2000000.00 EUR'],
  ['es', 'La franquicia son doce con cincuenta.', '12.50'],
  ['fr', "La franchise est de deux millions d'euros.", '2000000.00 EUR'],
  ['fr', "La franchise est d'une dizaine d'euros.", '10.00 EUR'],
])('%s: money in "%s" is %s', (language, text, value) => expect(values(text, money, { language })).toEqual([value]));

test.each([
  ['en', 'Have a good day.'],
  ['de', 'Einen guten Tag noch.'],
  ['es', 'Que tenga un buen día.'],
  ['fr', 'Passez une bonne journée.'],
])('%s: a farewell is no span: "%s"', (language, text) => expect(values(text, duration, { language })).toEqual([]));

test('half a dozen is six, and half ten a time', () => {
  expect(values('You need half a dozen stamps.', number)).toEqual(['6']);
  expect(values('The stamps are here at half ten.', number)).not.toContain('5');
  expect(values('Sie brauchen ein halbes Dutzend Marken.', number, { language: 'de' })).toEqual(['6']);
});

test.each([
  ['en', 'Departure is a week on Friday.', '2026-06-19'],
  ['de', 'Der Abflug ist Freitag in einer Woche.', '2026-06-19'],
  ['fr', 'Le départ est vendredi en huit.', '2026-06-19'],
])('%s: the date in "%s" is %s', (language, text, value) => expect(values(text, date, { language })[0]).toBe(value));
