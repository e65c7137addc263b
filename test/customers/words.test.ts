import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chance } from '../../src/chance/random.ts';
import { pace } from '../../src/customers/pace.ts';
import { EN } from '../../src/customers/phrases/en.ts';
import { slotInWords } from '../../src/customers/phrases/languages.ts';
import { answerTo, slotOf } from '../../src/customers/slots.ts';
import { spoken } from '../../src/customers/spoken.ts';
import { CLOSE, OPEN, typed } from '../../src/customers/typing.ts';
import { personas } from './bot.ts';

const now = '2026-03-03T10:00:00Z';
const ways = (value: string): string[] => [
  ...new Set(Array.from({ length: 300 }, (_, seed) => spoken(value, now, chance(String(seed))('s'), EN.figures))),
];

test('an amount is written in the ways people write it', () => {
  expect(ways('43.20 USD').sort()).toEqual(['$43.20', '43.20', '43.20 bucks', '43.20 dollars'].sort());
  expect(ways('40.00 USD')).toContain('40 bucks');
  expect(ways('15.00 EUR')).toContain('€15');
});

test('a date is a weekday only where that can mean one day, and a number pair only where it is not two dates', () => {
  expect(ways('2026-03-06')).toContain('Friday');
  expect(ways('2026-03-06')).not.toContain('6/3');
  expect(ways('2026-03-14')).toContain('14/3');
  expect(ways('2026-03-14')).not.toContain('Saturday');
  expect(ways('2026-03-04')).toContain('tomorrow');
  expect(ways('2026-03-02')).toContain('yesterday');
  expect(ways('2028-04-11').every((way) => way.includes('2028'))).toBe(true);
});

test.each([
  ['P5D', '5 days'],
  ['P1Y', '1 year'],
  ['PT30M', '30 minutes'],
  ['PT1H', '1 hour'],
  ['yes', 'yes'],
  ['HP-0012345', 'HP-0012345'],
])('%s is said as %s', (value, way) => expect(ways(value)).toEqual([way]));

test('no slip of the fingers ever touches a value', () => {
  const sloppy = {
    ...personas[0]!,
    typing: { ...personas[0]!.typing, typos: 1, lowercase: 1, caps: 1, unpunctuated: 0.5, emoji: 0.5 },
  };
  fc.assert(
    fc.property(fc.integer(), fc.stringMatching(/^[A-Za-z0-9@.-]{4,20}$/), (seed, value) => {
      const text = `my order number is ${OPEN}${value}${CLOSE}, I don't know why`;
      for (const mood of ['calm', 'furious'] as const)
        expect(typed(text, sloppy, mood, false, EN.hand, chance(String(seed))('t'))).toContain(value);
      expect(typed(`${OPEN}${value}${CLOSE}`, sloppy, 'furious', false, EN.hand, chance(String(seed))('t'))).toContain(
        value,
      );
    }),
  );
});

test('a value takes no dice, so that an identifier changes nothing but itself', () => {
  const persona = { ...personas[0]!, typing: { ...personas[0]!.typing, typos: 0.3 } };
  const write = (value: string): string =>
    typed(`where is ${OPEN}${value}${CLOSE} and when does it come?`, persona, 'calm', false, EN.hand, chance('7')('t'));
  expect(write('HP-1').replace('HP-1', '#')).toBe(write('some.body@example.com').replace('some.body@example.com', '#'));
});

test('replies take as long as people took: a median of 19 s, a spread of 0.74', () => {
  const random = chance('7')('pace');
  const times = Array.from({ length: 20_000 }, () => pace(random, 7, 14, 1)).sort((a, b) => a - b);
  const [low, median, high] = [0.1587, 0.5, 0.8413].map((share) => times[Math.floor(share * times.length)]!);
  expect(median! / 1000).toBeGreaterThan(16);
  expect(median! / 1000).toBeLessThan(22);
  expect(Math.log(high! / low!) / 2).toBeCloseTo(0.74, 1);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  expect(mean / 1000).toBeCloseTo(13.4 + 1.1 * 7 + 0.16 * 14, 0);
});

test('a value answers the question that it is the answer to, and no other', () => {
  const knows = ['order.number', 'account.email', 'giftcard.code', 'order.total'].map((path, at) => ({
    path,
    slot: slotOf(path),
    value: ['HP-1', 'a@example.com', 'GC-1', '43.20 USD'][at]!,
  }));
  const answer = (asked: string): string | null => answerTo(asked, knows)?.path ?? null;
  expect(['order_number', 'email', 'card_number', 'code', 'amount'].map(answer)).toEqual([
    'order.number',
    'account.email',
    'giftcard.code',
    'giftcard.code',
    'order.total',
  ]);
  expect(['phone', 'postcode', 'date_of_birth', 'flight_number', 'date'].map(answer)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(slotInWords('en', 'giftcard_code')).toBe('gift card code');
});
