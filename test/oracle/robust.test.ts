import fc from 'fast-check';
import { expect, test } from 'vitest';
import { score } from '../../src/oracle/score.ts';
import { contact, COVERED, EXCESS, FILED, HUMAN, PAYOUT } from './contact.ts';

const TRUTH = 'Your excess is $250.';
const NEEDS = [EXCESS, PAYOUT, COVERED, FILED, HUMAN];
const MEGA = 10_000_000;

const filled = (length: number, text: string): string => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const metIn = (text: string): string | undefined =>
  score(contact([EXCESS], ['What is my excess?', text])).needs[0]?.met;

test.each([
  ['words', 'and nothing else is due in this matter. '],
  ['one letter', 'a'],
  ['control characters', '\u0000\u0007\u001b[31m\u009d'],
  ['text from right to left', '\u202eשלום עולם مرحبا بالعالم '],
  ['line breaks', '\n'],
])('10 MB of %s after the truth hide it from nobody', (_, text) => {
  expect(metIn(`${TRUTH} ${filled(MEGA, text)}`)).toBe('met');
});

test('the end of a reply of 10 MB is read too', () => {
  expect(metIn(`${filled(MEGA, 'Please bear with me. ')} ${TRUTH}`)).toBe('met');
});

test('5,000 numbers beside the truth hide it from nobody', () => {
  const numbers = Array.from({ length: 5000 }, (_, i) => `${i}.${i % 100}`).join(' ');
  expect(metIn(`${TRUTH}\n\nReadings: ${numbers}`)).toBe('met');
});

test('control characters and marks of direction inside a reply do not hide the truth', () => {
  expect(metIn(`\u001b[1mYour excess\u001b[0m is \u2066$250\u2069.\u0000`)).toBe('met');
});

/** What is meant to make an expression try again and again. */
const BAITS = [
  '1',
  '1 ',
  '000 ',
  '1,',
  '1/2/',
  '$1',
  'a@',
  'a@b.',
  'x-1',
  'http://',
  '(',
  ') (',
  '"',
  "'",
  '*',
  '|a',
  '- a\n',
];
const TRAPS = [
  '1 - Back\n',
  ' and ',
  'not ',
  'if ',
  '5 to ',
  'March ',
  '5 days ',
  'the order in question ',
  '😀',
  'e\u0301',
  '\ud800',
];

test.each([...BAITS, ...TRAPS])('fifty thousand characters of %j come to an end', (bait) => {
  const text = filled(50_000, bait);
  const scored = score(contact(NEEDS, ['What is my excess?', `${text}!`, text, TRUTH]));
  expect(scored.needs).toHaveLength(NEEDS.length);
});

test('any characters at all are scored, and come out as JSON', () => {
  const any = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(
      any,
      any,
      fc.boolean(),
      fc.constantFrom('en', 'es', 'de', 'fr', 'xx'),
      (asked, said, bare, language) => {
        const scored = score(contact(bare ? [] : NEEDS, [asked, said, said, asked], { language }));
        expect(JSON.parse(JSON.stringify(scored))).toMatchObject({ id: 'c', outcome: expect.any(String) as string });
      },
    ),
  );
});
