import { expect, test } from 'vitest';
import { chance } from '../../src/chance/random.ts';
import type { Source } from '../../src/scenarios/functions.ts';
import { phraseOf } from '../../src/scenarios/phrase.ts';
import { compile, UnknownHelper, UnknownValue } from '../../src/scenarios/template.ts';

const now = Date.parse('2026-03-03T10:00:00Z');
const source = (seed = '7'): Source => {
  let used = 0;
  return { random: chance(seed)('t'), now, unique: (width) => String(used++).padStart(width, '0') };
};
const values = new Map([
  ['order.number', 'HP-1'],
  ['order.total', '43.20 USD'],
  ['account.name', "Zoë O'Hara-Lind"],
]);
const render = (text: string, seed = '7'): string => compile(text).render((path) => values.get(path), source(seed));

test.each([
  ['order {{order.number}}, {{order.total}}', 'order HP-1, 43.20 USD'],
  ['{{double order.total}}', '86.40 USD'],
  ["{{minus order.total '12.00 USD'}}", '31.20 USD'],
  ["{{plus (double order.total) '0.80 USD'}}", '87.20 USD'],
  ["{{date '+2d'}}", '2026-03-05'],
  ["{{date '-3d'}}", '2026-02-28'],
  ['plain & <b>"text"</b>', 'plain & <b>"text"</b>'],
  ['{{order.number}}{{! a remark }}', 'HP-1'],
])('%s renders to %s', (text, expected) => expect(render(text)).toBe(expected));

test.each([
  ['{{money 20 240}}', /^\d{2,3}\.\d\d USD$/],
  ['{{digits 5}}', /^\d{5}$/],
  ['{{number 1 6}}', /^[1-6]$/],
  ["{{pick 'red' 'blue'}}", /^(red|blue)$/],
  ['{{fullName}}', /^\S+ \S/],
  ['{{phone}}', /^\d{3}-555-01\d\d$/],
  ["{{date '+2d' '+6d'}}", /^2026-03-0[5-9]$/],
])('%s draws from the dice alone', (text, shape) => {
  expect(render(text)).toMatch(shape);
  expect(render(text)).toBe(render(text));
  const drawn = new Set(Array.from({ length: 20 }, (_, seed) => render(text, String(seed))));
  expect(drawn.size).toBeGreaterThan(1);
});

test('an e-mail address is made of the name, a number of its own and a domain that nobody can have', () => {
  expect(render('{{emailOf account.name}}')).toMatch(/^zo\.oharalind\.000000@example\.(com|net|org)$/);
  expect(compile('{{emailOf account.name}}').unique).toBe(true);
});

test.each([
  '{{#if order}}x{{/if}}',
  '{{> part}}',
  '{{@root.order}}',
  '{{../order}}',
  '{{order.number',
  '{{money 3}}',
  "{{pick a='b'}}",
  '{{lookup order "number"}}',
  '{{constructor.constructor "return 1"}}',
])('%s is not a template of ours', (text) => expect(() => compile(text)).toThrow());

test('an unknown helper and an unknown value have errors of their own', () => {
  expect(() => compile('{{monney 1 2}}')).toThrow(UnknownHelper);
  expect(() => render('{{order.numbr}}')).toThrow(UnknownValue);
  expect(() => render('{{constructor}}')).toThrow(UnknownValue);
});

test.each([
  '{{order.number}}',
  'it is {{order.number}}, {{a.b}}.',
  '{{a}}{{b.c}}',
  'a } b {{x}} c { d',
  ' {{_x}} ',
  'é\n{{x}}',
])('what mentions values alone is read without a parser, and as it reads it: %s', (text) => {
  const [own, parsers] = [compile(text), compile(`${text}{{! }}`)];
  const look = (path: string) => `<${path}>`;
  expect(own.paths).toEqual(parsers.paths);
  expect(own.render(look, source('1'))).toBe(parsers.render(look, source('1')));
});

test('a phrase picks one of its alternatives and knows what it may mention', () => {
  const phrase = phraseOf('[hi|hello], {{order.number}}[ please|, it was {{order.total}}|]');
  expect(phrase.branches).toBe(2 + 1 + 3);
  expect(phrase.mentions).toEqual(['order.number']);
  expect(phrase.paths).toEqual(['order.number', 'order.total']);
  const said = new Set(
    Array.from({ length: 60 }, (_, seed) => phrase.say((path) => values.get(path), source(String(seed)))),
  );
  expect([...said].sort()).toEqual([
    'hello, HP-1',
    'hello, HP-1 please',
    'hello, HP-1, it was 43.20 USD',
    'hi, HP-1',
    'hi, HP-1 please',
    'hi, HP-1, it was 43.20 USD',
  ]);
});

test('brackets that do not match are an error', () => {
  expect(() => phraseOf('[hi|hello')).toThrow(/brackets/);
  expect(() => phraseOf('hi]')).toThrow(/brackets/);
  expect(() => phraseOf('[a [b|c]]')).toThrow(/brackets/);
});
