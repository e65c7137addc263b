import { expect, test } from 'vitest';
import { labelled } from '../../src/recordings/labelled.ts';
import { Malformed, type Recording } from '../../src/recordings/recording.ts';

const RECORD = {
  id: 'r-1',
  intent: 'excess',
  lane: 'simple',
  language: 'en',
  now: '2026-06-09T09:00:00Z',
  needs: [{ id: 'excess', kind: 'fact', type: 'money', value: '250.00 USD', about: ['excess'] }],
  given: [{ slot: 'policy_number', value: 'HP-20418' }],
  others: ['HP-77120'],
  turns: [
    { role: 'customer', text: 'my excess?', at: 0 },
    { role: 'bot', text: '', at: 900, error: 'timeout', meta: { handoff: false, confidence: 'high' } },
  ],
  label: { outcome: 'unresolved', failures: [{ mode: 'unresponsive', turn: 1, why: 'silence' }] },
};
const read = (change: object = {}): Recording => labelled.read({ ...RECORD, ...change }, 'file:1')[0]!;

test('a record becomes a transcript and a label', () => {
  const { transcript, label } = read();
  expect(transcript).toMatchObject({ id: 'r-1', attempt: 1, given: RECORD.given, needs: RECORD.needs });
  expect([...transcript.others.keys()]).toEqual(['HP-77120']);
  expect(label).toEqual({ outcome: 'unresolved', failures: [{ mode: 'unresponsive', turn: 1 }] });
});

test('a failed call stays one, and what the API returned in another type is left out', () => {
  expect(read().transcript.turns[1]).toEqual({
    role: 'bot',
    text: '',
    at: 900,
    error: 'timeout',
    meta: { handoff: false },
  });
});

test('turns alone are a record', () => {
  const [one] = labelled.read({ turns: RECORD.turns }, 'file:7');
  expect(one?.label).toBeNull();
  expect(one?.transcript).toMatchObject({ id: 'file:7', needs: [], given: [], language: '' });
});

test.each([
  [{ id: 7 }, '"id" is no text'],
  [{ lane: 'fast' }, '"lane" is "fast", not one of simple, complex'],
  [{ now: 'soon' }, '"now" is no ISO 8601 moment: soon'],
  [{ now: undefined }, '"now" is no text'],
  [{ needs: {} }, '"needs" is no list'],
  [{ needs: [{ id: 'x', kind: 'fact', type: 'colour', value: 'red', about: [] }] }, '"needs[0].type" is "colour"'],
  [{ needs: [{ id: 'x', kind: 'fact', type: 'text', value: 'red', about: [3] }] }, '"needs[0].about[0]" is no text'],
  [{ needs: [{ id: 'x', kind: 'action', action: 'a.b' }] }, '"needs[0].done" is neither'],
  [{ needs: [{ id: 'x', kind: 'handoff', required: 'yes' }] }, '"needs[0].required" is neither'],
  [{ given: ['HP-20418'] }, 'given[0] is no object'],
  [{ turns: [{ role: 'ghost', text: '' }] }, '"turns[0].role" is "ghost"'],
  [{ turns: [{ role: 'bot', text: null }] }, '"turns[0].text" is no text'],
  [{ label: { outcome: 'resolved', failures: [{ mode: 'rude', turn: 1 }] } }, '"label.failures[0].mode" is "rude"'],
  [{ label: { outcome: 'resolved', failures: [{ mode: 'misroute' }] } }, '"label.failures[0].turn" is no number'],
])('%j is refused with its place', (change, message) => {
  expect(() => read(change)).toThrow(Malformed);
  expect(() => read(change)).toThrow(message);
});
