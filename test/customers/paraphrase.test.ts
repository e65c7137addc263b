import { describe, expect, test } from 'vitest';
import { unfaithful } from '../../src/customers/faithful.ts';
import { paraphrasesIn, plainLine } from '../../src/customers/paraphrase.ts';
import { textLanguage } from '../../src/recordings/language.ts';

const detect = await textLanguage();
const LINE = "I've been charged twice for {{order.number}}, {{charge.amount}} both times. Explain.";

describe('another wording of a line', () => {
  test.each([
    'two charges for {{order.number}}?? each {{charge.amount}}, what is that',
    'Could somebody explain why {{charge.amount}} was taken two times for {{ order.number }}',
  ])('may be: %s', (text) => expect(unfaithful(text, LINE, 'en', detect)).toBeNull());

  test.each([
    ['a value is lost or added', 'two charges for {{order.number}}, why'],
    ['a value is lost or added', '{{order.number}} {{charge.amount}} {{charge.amount}} twice, why'],
    ['a value is lost or added', '{{order.number}} {{charge.amount}} {{email}} twice, why'],
    ['a figure is made up', '{{order.number}}: 2 times {{charge.amount}}'],
    ['it is no plain line', '{{order.number}}: [twice|two times] {{charge.amount}}'],
    ['it speaks about the task', 'Here is a paraphrase: {{order.number}} was charged {{charge.amount}} twice'],
    ['it speaks for the company', '{{order.number}}, {{charge.amount}}: how can I help you with that?'],
    ['a no is lost or added', 'I was not charged {{charge.amount}} twice for {{order.number}}'],
    ['it may hold the data of somebody', '{{order.number}} {{charge.amount}} twice, write to jo@gmail.com'],
    ['another language', 'Me han cobrado dos veces por {{order.number}}, {{charge.amount}} cada vez, por favor'],
    ['too long', `{{order.number}} {{charge.amount}} ${'and so on '.repeat(20)}`],
    ['empty', ' '],
  ])('may not be, for %s: %s', (why, text) => expect(unfaithful(text, LINE, 'en', detect)).toBe(why));
});

describe('the answer of a model', () => {
  const there = ['where is [my|the] {{order.number}}?'];
  const line = plainLine(there[0]!);
  const of = (answer: string): ReturnType<typeof paraphrasesIn> => paraphrasesIn(answer, line, there, 'en', detect);

  test('may come in a fence, and what is there already is left out', () => {
    const answer =
      '<think>[1]</think>Sure:\n```json\n["any news on {{order.number}}?", "Where is my {{order.number}}"]\n```';
    expect(of(answer)).toEqual({ kept: ['any news on {{order.number}}?'], refused: ['it is there already'] });
  });

  test.each(['', 'no', '[1, 2]', '{"a": "b"}', '["open'])('is nothing where it is %j', (answer) => {
    expect(of(answer)).toEqual({ kept: [], refused: ['no list of lines'] });
  });
});
