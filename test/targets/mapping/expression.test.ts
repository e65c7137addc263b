import fc from 'fast-check';
import jsonata from 'jsonata';
import { expect, test } from 'vitest';
import { pick } from '../../../src/targets/mapping/expression.ts';
import type { Values } from '../../../src/targets/mapping/variables.ts';

const found = (expression: string, value: unknown, variables: Values = {}): Promise<unknown> =>
  new Promise((done) => pick(expression, 'here')(value, variables, done));

const name = fc.constantFrom('a', 'b', 'c');
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, 1, 'x', 'end'),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(name, tie('json'), { maxKeys: 3 }),
  ),
}));
const path = fc.oneof(
  { weight: 1, arbitrary: fc.constant('$') },
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.constantFrom('', '', '$'), fc.array(name, { minLength: 1, maxLength: 3 }))
      .map(([sign, names]) => sign + names.join('.')),
  },
);
const comparison = fc
  .tuple(
    path,
    fc.constantFrom('=', '!='),
    fc.constantFrom('1', '[]', '"x"', "'end'", 'true', 'null', '"a and b = 1"', '$a', '$d'),
  )
  .map((parts) => parts.join(' '));
const condition = fc.array(comparison, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' and '));
const expression = fc.oneof(
  path,
  condition,
  fc.tuple(condition, path).map(([when, then]) => `${when} ? ${then}`),
);

test('what is followed directly gives what JSONata gives', async () => {
  await fc.assert(
    fc.asyncProperty(expression, json, json, async (written, value, a) => {
      const variables = { a, b: [a], c: { a }, d: 'x' };
      const expected: unknown = await jsonata(written).evaluate(value, variables);
      // JSONata marks its sequences with hidden properties.
      expect(plainly(await found(written, value, variables))).toEqual(plainly(expected));
    }),
    { numRuns: 2000 },
  );
});

const plainly = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

test.each([
  ['$join(list, "-")', { list: ['a', 'b'] }, 'a-b'],
  ['true', {}, true],
  ['`odd name`', { 'odd name': 1 }, 1],
  ['constructor', {}, undefined],
  ['list[0].text', { list: [{ text: 'one' }, { text: 'two' }] }, 'one'],
  ['$number("x")', {}, undefined],
  ['$hmac("sha1", "key", "The quick brown fox jumps over the lazy dog")', {}, '3nybhbi3iqa8ino29wqQcBydtNk='],
])('%s of %j is %j', async (written, value, expected) => {
  expect(await found(written, value)).toEqual(expected);
});

test('an expression that cannot be read is an error with its place', () => {
  expect(() => pick('a[[', 'target.reply.text')).toThrow('JSONata');
});
