import { describe, expect, test } from 'vitest';
import type { Turn } from '../../src/events/transcript.ts';
import { formatOf } from '../../src/recordings/formats.ts';
import { Malformed, type Recording } from '../../src/recordings/recording.ts';

const read = (value: unknown): Recording[] => formatOf(value).read(value, 'file:1');
const turnsIn = (value: unknown): readonly Turn[] => read(value)[0]!.transcript.turns;
const said = (turns: readonly Turn[]): string[] => turns.map(({ role, text }) => `${role}: ${text}`);

const ASKED = { role: 'user', content: 'Where is my parcel?' };
const ANSWERED = { role: 'assistant', content: 'It arrives tomorrow.' };

describe('OpenAI messages', () => {
  test('are known as a bare list and under "messages"', () => {
    for (const value of [[ASKED, ANSWERED], { messages: [ASKED, ANSWERED] }]) {
      expect(formatOf(value).name).toBe('OpenAI messages');
      expect(said(turnsIn(value))).toEqual(['customer: Where is my parcel?', 'bot: It arrives tomorrow.']);
    }
  });

  test('hide from the customer what is said to tools and by the system', () => {
    const call = { id: 'c1', type: 'function', function: { name: 'find_parcel', arguments: '{}' } };
    const messages = [
      { role: 'system', content: 'Be kind.' },
      ASKED,
      { role: 'assistant', content: null, tool_calls: [call] },
      { role: 'tool', tool_call_id: 'c1', content: 'in transit' },
      ANSWERED,
    ];
    expect(said(turnsIn(messages))).toEqual(['customer: Where is my parcel?', 'bot: It arrives tomorrow.']);
  });

  test('may be parts, of which the texts are read, or a refusal', () => {
    const parts = [
      { type: 'text', text: 'Look:' },
      { type: 'image_url', image_url: { url: 'data:' } },
      { type: 'text', text: 'here.' },
    ];
    const messages = [
      ASKED,
      { role: 'assistant', content: parts },
      { role: 'assistant', content: null, refusal: 'No.' },
    ];
    expect(said(turnsIn(messages)).slice(1)).toEqual(['bot: Look:\nhere.', 'bot: No.']);
  });

  test('an answer without words is an empty reply', () => {
    expect(said(turnsIn([ASKED, { role: 'assistant', content: '' }]))).toEqual([
      'customer: Where is my parcel?',
      'bot: ',
    ]);
  });

  test.each(['transfer_to_human_agents', 'escalate-to-human', 'handoff_to_agent', 'connectLiveAgent'])(
    'a call of %s is a handoff of the words after it, or else of the last',
    (name) => {
      const calls = {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'c', function: { name, arguments: '{}' } }],
      };
      expect(turnsIn([ASKED, calls, ANSWERED])[1]?.meta).toEqual({ handoff: true });
      expect(turnsIn([ASKED, ANSWERED, calls])[1]?.meta).toEqual({ handoff: true });
    },
  );

  test('may carry the truth beside them, under the names of our own format', () => {
    const needs = [{ id: 'eta', kind: 'fact', type: 'date', value: '2026-06-10', about: ['arrives'] }];
    const beside = { needs, now: '2026-06-09T09:00:00Z', language: 'en', id: 'chat-7' };
    expect(read({ messages: [ASKED, ANSWERED], ...beside })[0]?.transcript).toMatchObject(beside);
    expect(read({ messages: [ASKED, ANSWERED], metadata: beside })[0]?.transcript).toMatchObject(beside);
  });

  test('with contents that are no words are refused', () => {
    expect(() => turnsIn([ASKED, { role: 'assistant', content: 7 }])).toThrow('"messages[1].content" is neither');
  });
});

describe('DeepEval', () => {
  const turns = [ASKED, { ...ANSWERED, tools_called: [{ name: 'transfer_to_human' }] }];

  test.each([
    ['a test case', { scenario: 'parcel', turns, name: 'case 1' }],
    ['turns kept as a text', { scenario: 'parcel', turns: JSON.stringify(turns), name: 'case 1' }],
    ['a test run', { testFile: 't.py', conversationalTestCases: [{ name: 'case 1', success: true, turns }] }],
    ['a saved test run', { testRunData: { conversationalTestCases: [{ name: 'case 1', turns }] } }],
  ])('is known as %s', (_, value) => {
    expect(formatOf(value).name).toBe('DeepEval');
    const [one] = read(value);
    expect(one?.transcript.id).toBe('case 1');
    expect(said(one!.transcript.turns)).toEqual(['customer: Where is my parcel?', 'bot: It arrives tomorrow.']);
    expect(one?.transcript.turns[1]?.meta).toEqual({ handoff: true });
  });

  test('turns that are no JSON are refused', () => {
    expect(() => read({ turns: '[oops' })).toThrow(Malformed);
  });
});

describe('promptfoo', () => {
  const result = {
    promptIdx: 0,
    testIdx: 0,
    testCase: { vars: {} },
    prompt: { raw: 'Where is my parcel?', label: 'p' },
    response: { output: 'It arrives tomorrow.' },
    success: true,
    failureReason: 0,
  };

  test.each([
    ['a whole evaluation', { evalId: 'eval-1', results: { version: 3, results: [result], stats: {} }, config: {} }],
    ['a summary', { version: 3, results: [result], stats: {} }],
    ['one result of a JSON-lines export', result],
  ])('is known as %s', (_, value) => {
    expect(formatOf(value).name).toBe('promptfoo');
    expect(said(turnsIn(value))).toEqual(['customer: Where is my parcel?', 'bot: It arrives tomorrow.']);
  });

  test('a chat prompt is the conversation before the reply', () => {
    const raw = JSON.stringify([{ role: 'system', content: 'x' }, { role: 'user', content: 'Hi' }, ANSWERED, ASKED]);
    expect(said(turnsIn({ ...result, prompt: { raw, label: 'p' } }))).toEqual([
      'customer: Hi',
      'bot: It arrives tomorrow.',
      'customer: Where is my parcel?',
      'bot: It arrives tomorrow.',
    ]);
  });

  test('a simulated user speaks in the messages of the reply', () => {
    const response = {
      output: 'User: …',
      metadata: { messages: [ASKED, ANSWERED, { role: 'user', content: 'Thanks' }] },
    };
    expect(said(turnsIn({ ...result, response })).at(-1)).toBe('customer: Thanks');
  });

  test('a failed call is the bot’s error, a failed assertion is not', () => {
    const error = 'API error: 429 Too Many Requests';
    const failed = turnsIn({ ...result, response: { error }, error, failureReason: 2 });
    expect(failed.at(-1)).toMatchObject({ role: 'bot', text: '', error: 'http_429' });
    const asserted = turnsIn({ ...result, error: 'Expected output to contain "x"', success: false, failureReason: 1 });
    expect(asserted.at(-1)?.error).toBeUndefined();
  });

  test('truth in the metadata of the test is the truth', () => {
    const metadata = { needs: [{ id: 'h', kind: 'handoff', required: true }], now: '2026-06-09T09:00:00Z' };
    expect(read({ ...result, testCase: { metadata } })[0]?.transcript.needs).toEqual(metadata.needs);
  });
});

test.each([
  ['a list of nothing', [], 'an empty list'],
  ['another object', { rows: 3, kind: 'x' }, 'keys rows, kind'],
  ['a number', 7, 'a number'],
  ['a list of words', ['a'], 'a list of string'],
  ['an event of our log', { kind: 'run', at: 0 }, 'irate report'],
])('%s is refused in words', (_, value, words) => {
  expect(() => formatOf(value)).toThrow(Malformed);
  expect(() => formatOf(value)).toThrow(words);
});
