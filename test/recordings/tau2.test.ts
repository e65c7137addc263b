import { describe, expect, test } from 'vitest';
import { formatOf } from '../../src/recordings/formats.ts';
import { score } from '../../src/oracle/score.ts';
import { stateNeed, type Call } from '../../src/recordings/writes.ts';
import { spoken } from '../../src/recordings/spoken.ts';
import type { Score } from '../../src/events/verdict.ts';

const call = (name: string, args: Record<string, unknown> = {}): Call => ({ name, args });
const done = (expected: Call[], made: Call[], handedOver = false): boolean | null =>
  stateNeed(expected, made, handedOver).done;

describe('the back office is as expected', () => {
  const swap = call('swap_parts', { job: 'J-1', old: ['a', 'b'], new: ['x', 'y'] });

  test('when every expected write was made, and no other', () => {
    expect(done([swap], [swap])).toBe(true);
    expect(done([swap], [])).toBe(false);
    expect(done([], [swap])).toBe(false);
    expect(done([], [])).toBe(true);
    expect(done([swap], [swap, swap])).toBe(true);
    expect(done([swap], [swap, call('void_job', { job: 'J-1' })])).toBe(false);
  });

  test('whatever the order of lists that belong together', () => {
    expect(done([swap], [call('swap_parts', { job: 'j-1 ', old: ['b', 'a'], new: ['y', 'x'] })])).toBe(true);
    expect(done([swap], [call('swap_parts', { job: 'J-1', old: ['b', 'a'], new: ['x', 'y'] })])).toBe(false);
  });

  test('when more is written than was expected of one call, but not less', () => {
    const legs = call('move_trip', { legs: [{ train: 'T1', day: '2026-06-10' }], seats: 2 });
    expect(
      done([legs], [call('move_trip', { legs: [{ train: 'T1', day: '2026-06-10', price: 9 }], seats: '2' })]),
    ).toBe(true);
    expect(done([legs], [call('move_trip', { legs: [{ train: 'T2', day: '2026-06-10' }], seats: 2 })])).toBe(false);
    expect(done([legs], [call('move_trip', { legs: [], seats: 2 })])).toBe(false);
    expect(done([call('note', { text: '' })], [call('note')])).toBe(true);
  });

  test('when the last of several calls that write over each other is the expected one', () => {
    const seat = (at: string): Call => call('set_seat', { trip_id: 'T-1', seat: at });
    expect(done([seat('4A')], [seat('9C'), seat('4A')])).toBe(true);
    expect(done([seat('4A')], [seat('4A'), seat('9C')])).toBe(false);
    expect(done([seat('4A')], [call('set_seat', { trip_id: 'T-2', seat: '9C' }), seat('4A')])).toBe(false);
    const paid = (at: string): Call => call('set_seat', { trip_id: 'T-1', seat: at, payment_id: 'P-1' });
    expect(done([paid('4A')], [paid('9C'), paid('4A')])).toBe(false);
    const ticket = (at: string): Call => call('book_ticket', { customer_id: 'C-1', seat: at });
    expect(done([ticket('4A')], [ticket('9C'), ticket('4A')])).toBe(false);
  });

  test('whatever was called that puts nothing in the place of something', () => {
    const swapFor = (parts: string[]): Call => call('swap_parts', { job: 'J-2', old_ids: ['a'], new_ids: parts });
    expect(done([swap], [swap, swapFor([])])).toBe(true);
    expect(done([swap], [swap, swapFor(['z'])])).toBe(false);
  });

  test('when one of two ways to do what can be done once was taken', () => {
    const to = (account: string): Call => call('return_parcel', { parcel_id: 'R-1', payment_id: account });
    expect(done([to('P-1'), to('P-2')], [to('P-2')])).toBe(true);
    expect(done([to('P-1'), to('P-2')], [])).toBe(false);
    const args = { parcel_id: 'R-1', size: 'M' };
    expect(done([call('exchange_sent', args), call('change_unsent', args)], [call('change_unsent', args)])).toBe(true);
  });

  test('or else nobody knows, where a human took over before all was made and nothing else was', () => {
    expect(done([swap, call('void_job')], [swap], true)).toBe(null);
    expect(done([swap], [call('void_job')], true)).toBe(false);
    expect(done([swap], [swap], true)).toBe(true);
  });

  test('and the need is named after what fell short', () => {
    expect(stateNeed([swap, call('void_job')], [swap], false).id).toBe('void_job');
    expect(stateNeed([swap], [swap], false).id).toBe('swap_parts');
    expect(stateNeed([], [], false).id).toBe('no_write');
  });
});

const task = (criteria: object | null): object => ({ id: '4', evaluation_criteria: criteria });
const CANCEL = { action_id: '4_1', name: 'cancel_booking', arguments: { booking: 'TR-2041' } };
const LOOK = { action_id: '4_0', name: 'get_booking', arguments: { booking: 'TR-2041' } };
const messages = (written: object | null, reply: string, error = false): object[] => [
  { role: 'assistant', content: 'Hello, what can I do for you?', tool_calls: null },
  { role: 'user', content: 'Please cancel my booking TR-2041.', tool_calls: null },
  ...(written
    ? [
        { role: 'assistant', content: null, tool_calls: [{ id: 'c1', requestor: 'assistant', ...written }] },
        { role: 'tool', id: 'c1', content: error ? 'Error: not found' : '{}', error },
      ]
    : []),
  { role: 'assistant', content: reply, tool_calls: null },
  { role: 'user', content: 'Perfect, that is all. ###STOP###', tool_calls: null },
];
const results = (criteria: object | null, talk: object[]): object => ({
  timestamp: '2026-06-09',
  info: {},
  tasks: [task(criteria)],
  simulations: [
    { id: 'sim-1', task_id: '4', termination_reason: 'user_stop', messages: talk, reward_info: { reward: 1 } },
  ],
});
const scored = (value: object): Score => {
  const format = formatOf(value);
  expect(format.name).toBe('tau2-bench');
  const [{ transcript, unscored }] = format.read(value, 'results.json:1') as [ReturnType<typeof format.read>[number]];
  return score({ ...transcript, language: 'en' }, unscored);
};
const CRITERIA = { actions: [LOOK, CANCEL], communicate_info: [], reward_basis: ['DB', 'COMMUNICATE'] };
const DONE = 'Your booking TR-2041 has been cancelled.';

describe('tau2-bench results', () => {
  test('a write that was made and told is resolved', () => {
    expect(scored(results(CRITERIA, messages(CANCEL, DONE)))).toMatchObject({
      id: 'sim-1',
      outcome: 'resolved',
      failures: [],
      needs: [{ id: 'cancel_booking', met: 'met' }],
    });
  });

  test.each([
    ['never made', null, false],
    ['refused by the tool', CANCEL, true],
    ['made on another booking', { ...CANCEL, arguments: { booking: 'TR-7777' } }, false],
  ])('a write that was %s and told as done is a false resolution', (_, written, error) => {
    const { failures, outcome } = scored(results(CRITERIA, messages(written, DONE, error)));
    expect(outcome).toBe('unresolved');
    expect(failures).toContainEqual(expect.objectContaining({ mode: 'false_resolution', turn: 2, quote: DONE }));
  });

  test('a write that nobody expected, told as done, is one too', () => {
    const refused = { ...CRITERIA, actions: [LOOK] };
    expect(scored(results(refused, messages(CANCEL, DONE))).failures.map(({ mode }) => mode)).toContain(
      'false_resolution',
    );
    expect(scored(results(refused, messages(null, 'That fare cannot be cancelled.'))).outcome).toBe('resolved');
  });

  test('what must be told is a need, whatever its thousands look like', () => {
    const criteria = { ...CRITERIA, communicate_info: ['1204.50', '7'] };
    const { needs } = scored(results(criteria, messages(CANCEL, `${DONE} You get $1,204.50 back.`)));
    expect(needs.map(({ id, met }) => `${id}: ${met}`)).toEqual([
      'cancel_booking: met',
      'tell 1204.50: met',
      'tell 7: missing',
    ]);
  });

  test('where the end state is judged by other means, other calls may have led there', () => {
    const criteria = { ...CRITERIA, reward_basis: ['ENV_ASSERTION'] };
    expect(scored(results(criteria, messages(null, DONE)))).toMatchObject({
      needs: [{ met: 'unclear' }],
      confidence: { atWorst: 'unresolved' },
    });
  });

  test('an expected transfer is a handoff that is due', () => {
    const transfer = { action_id: '4_2', name: 'transfer_to_human_agents', arguments: {} };
    const { failures } = scored(
      results({ ...CRITERIA, actions: [transfer] }, messages(null, 'I cannot help with that.')),
    );
    expect(failures.map(({ mode }) => mode)).toContain('missed_handoff');
  });

  test('without a task nobody said what was expected', () => {
    expect(scored(results(null, messages(null, DONE)))).toMatchObject({ outcome: 'unscored', needs: [] });
    const alone = { id: 's', task_id: '4', termination_reason: 'user_stop', messages: messages(null, DONE) };
    expect(scored(alone).outcome).toBe('unscored');
  });

  test('a file without simulations says where they are', () => {
    expect(() => formatOf({ tasks: [], simulations: [] }).read({ tasks: [], simulations: [] }, 'x')).toThrow(
      'simulations',
    );
  });
});

test('structured output is read in its words, all else as it is', () => {
  expect(spoken('{"message": "All done.", "details": {"total": 7, "note": "By card."}}')).toBe('All done.\nBy card.');
  expect(spoken('{name}, welcome!')).toBe('{name}, welcome!');
  expect(spoken('{"n": 1}')).toBe('{"n": 1}');
  expect(spoken('Hello')).toBe('Hello');
});
