import { expect, test } from 'vitest';
import { recordedIn, RecordedError } from '../../src/oracle/recorded.ts';

const LINE = {
  id: 'r-1',
  intent: 'excess',
  lane: 'simple',
  language: 'en',
  now: '2026-06-09T09:00:00Z',
  needs: [{ id: 'excess', kind: 'fact', type: 'money', value: '250.00 USD', about: ['excess'] }],
  given: [{ slot: 'policy_number', value: 'HP-20418' }],
  others: ['HP-77120'],
  turns: [{ role: 'customer', text: 'my excess?', at: 0 }],
  label: { outcome: 'unresolved', failures: [{ mode: 'unresponsive', turn: 1, why: 'silence' }] },
};
const read = (change: object): unknown => recordedIn(`\n${JSON.stringify({ ...LINE, ...change })}\n`);

test('a recorded conversation becomes a transcript and a label', () => {
  const [one] = recordedIn(JSON.stringify(LINE));
  expect(one?.transcript).toMatchObject({ id: 'r-1', attempt: 1, given: LINE.given });
  expect([...one!.transcript.others.keys()]).toEqual(['HP-77120']);
  expect(one?.label).toEqual({ outcome: 'unresolved', failures: [{ mode: 'unresponsive', turn: 1 }] });
});

test('a conversation may come without a label', () => {
  expect(recordedIn(JSON.stringify({ ...LINE, label: undefined }))[0]?.label).toBeNull();
});

test.each([
  [{ id: 7 }, '"id" is no text'],
  [{ lane: 'fast' }, '"lane" is "fast", not one of simple, complex'],
  [{ now: 'soon' }, '"now" is no ISO 8601 moment: soon'],
  [{ needs: {} }, '"needs" is no list'],
  [{ needs: [{ id: 'x', kind: 'fact', type: 'colour', value: 'red', about: [] }] }, '"needs[0].type" is "colour"'],
  [{ needs: [{ id: 'x', kind: 'action', action: 'a.b' }] }, '"needs[0].done" is neither'],
  [{ turns: [{ role: 'ghost', text: '' }] }, '"turns[0].role" is "ghost"'],
  [{ label: { outcome: 'resolved', failures: [{ mode: 'rude', turn: 1 }] } }, '"label.failures[0].mode" is "rude"'],
])('%j is refused with its line', (change, message) => {
  expect(() => read(change)).toThrow(RecordedError);
  expect(() => read(change)).toThrow(`line 2: ${message}`);
});

test('a broken line is refused with its line', () => {
  expect(() => recordedIn(`${JSON.stringify(LINE)}\n{"id":`)).toThrow(/^line 2: not JSON/);
});
