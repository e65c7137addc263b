import { expect, test } from 'vitest';
import { proposeFor } from '../../../src/targets/mapping/propose-events.ts';

const sse = (...events: [name: string, data: string][]): string =>
  events.map(([name, data]) => `${name && `event: ${name}\n`}data: ${data}\n\n`).join('');
const json = (...values: object[]): string[] => values.map((value) => JSON.stringify(value));

test.each<[string, string[], Record<string, string>]>([
  [
    'a whole reply',
    json({
      data: {
        turn: { out: [{ kind: 'md', payload: { body: 'How can I help you?' } }] },
        nlu: { intent: 'hi', score: 0.4 },
      },
    }),
    { text: 'data.turn.out.payload.body', confidence: 'data.nlu.score', intent: 'data.nlu.intent' },
  ],
  [
    'JSON lines of pieces',
    [
      json({ op: 'tok', v: 'How can ' }, { op: 'tok', v: 'I help' }, { op: 'tok', v: ' you?' }, { op: 'fin' }).join(
        '\n',
      ),
    ],
    { from: 'ndjson', delta: "op = 'tok' ? v", done: "op = 'fin'" },
  ],
  [
    'named events of pieces',
    [sse(['chunk', '{"t":"How can "}'], ['chunk', '{"t":"I help "}'], ['chunk', '{"t":"you?"}'], ['finished', '{}'])],
    { from: 'sse', delta: "$event = 'chunk' ? t", done: "$event = 'finished'" },
  ],
  [
    'named events with bare text',
    [sse(['thinking', '1'], ['line', 'How can I help you?'], ['finished', 'bye'])],
    { from: 'sse', text: "$event = 'line' ? $data", done: "$event = 'finished'" },
  ],
  [
    'events that all look alike',
    [sse(['', '{"content":"How can "}'], ['', '{"content":"I help "}'], ['', '{"content":"you?"}'], ['', '[DONE]'])],
    { from: 'sse', delta: 'content' },
  ],
  [
    'frames of a socket',
    json(
      { type: 'echo', text: 'Hello' },
      { type: 'typing' },
      { type: 'say', text: 'How can I help?' },
      { type: 'idle' },
    ),
    { text: "type = 'say' ? text", done: "type = 'idle'" },
  ],
  [
    'an XML document',
    ['<?xml version="1.0"?><e:Envelope><e:Body><reply>How can I help you?</reply></e:Body></e:Envelope>'],
    { from: 'xml', text: '`e:Envelope`.`e:Body`.reply' },
  ],
  ['a page', ['<html><body>Sign in</body></html>'], {}],
  ['nothing', [], {}],
])('%s: what may be what', (_, bodies, expected) => {
  expect(proposeFor(bodies, 'Hello')).toEqual(expected);
});
