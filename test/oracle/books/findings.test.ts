import { describe, expect, test } from 'vitest';
import type { Need } from '../../../src/events/need.ts';
import type { Call, OfficeRecord } from '../../../src/events/record.ts';
import { judge } from '../../../src/oracle/judge.ts';
import { contact } from '../contact.ts';

const where = { order: 'HP-1', amount: '43.20 USD' };
const refund = (done: boolean): Need => ({
  id: 'refund',
  kind: 'action',
  action: 'refund.create',
  where,
  done,
  about: ['refund', 'refunded'],
});
const CALL: Call = {
  at: 500,
  tool: 'create_refund',
  args: where,
  action: 'refund.create',
  how: 'done',
  why: '',
  owner: '3/7',
  caller: '3/7',
};
const NOTHING: OfficeRecord = { calls: [], differences: [], done: {}, refunded: [] };

/** What is found in a contact of customer 3/7 in which the bot says one thing. */
const found = (said: string, done: boolean, office: Partial<OfficeRecord>, attempt = 0): string[] => {
  const lines = ['I was charged twice for HP-1, please refund it', said, 'ok'];
  const transcript = contact([refund(done)], lines, {
    id: `3/7.${attempt}`,
    attempt,
    office: { ...NOTHING, ...office },
  });
  return (judge(transcript).findings ?? []).map(({ kind, turn, because }) => `${kind}@${turn ?? '-'}: ${because}`);
};
const DONE = 'I have issued the refund for order HP-1.';

test('without a back office nothing is found, and nothing is said of it', () => {
  expect(judge(contact([refund(false)], ['refund me', DONE]))).not.toHaveProperty('findings');
});

test('what was said and done as asked leaves nothing to find', () => {
  const refunded = [{ order: 'HP-1', paid: '86.40 USD', refunds: ['43.20 USD'] }];
  expect(found(DONE, true, { calls: [CALL], refunded })).toEqual([]);
});

describe('said versus done', () => {
  test.each([
    ['that was never tried', [], 'it never tried'],
    [
      'that the office refused',
      [{ ...CALL, how: 'refused', why: 'more than was paid' }],
      'the office refused: more than was paid',
    ],
    ['whose call failed', [{ ...CALL, how: 'failed', why: 'error' }], 'its call failed (error)'],
    ['of another kind', [CALL], 'it did something else'],
  ] as const)('a claim %s names the reason', (_, calls, why) => {
    expect(found(DONE, false, { calls })).toEqual([`said_not_done@1: says that refund.create is done; ${why}`]);
  });

  test('a claim with another amount than the books have', () => {
    const said = 'I have refunded 34.20 USD to your card.';
    expect(found(said, true, { calls: [CALL] })).toEqual([
      'said_otherwise@1: says 34.20, and the books have 43.20 USD for refund.create',
    ]);
    expect(found('I have refunded 43.20 USD to your card.', true, { calls: [CALL] })).toEqual([]);
  });

  test('a deed of which the customer never hears, as after a timeout that was none', () => {
    const said = 'I am sorry, I could not do that, please try again later.';
    expect(found(said, true, { calls: [{ ...CALL, how: 'lost', why: 'timeout_after_commit' }] })).toEqual([
      'done_not_said@-: refund.create is done, though the office told the bot that it had failed, and the customer was not told',
    ]);
  });
});

describe('how the books were left', () => {
  const row = (expected: string | null, of: string | null) => ({
    table: 'refund',
    row: of ?? expected ?? '',
    field: '',
    expected,
    found: of,
  });

  test('another row than the one that was asked for', () => {
    const differences = [row('amount 43.20 USD', null), row(null, 'amount 34.20 USD')];
    expect(found('Hello.', false, { differences })).toEqual([
      'done_otherwise@-: refund: amount 34.20 USD was added, and should be amount 43.20 USD',
    ]);
  });

  test('a row or a field that nobody asked for', () => {
    const address = {
      table: 'order',
      row: 'hp-1',
      field: 'address',
      expected: '1 Example Street',
      found: '9 Example Street',
    };
    const locked = { table: 'account', row: 'a', field: 'locked', expected: null, found: 'yes' };
    expect(found('Hello.', false, { differences: [row(null, 'amount 5.00 USD'), address, locked] })).toEqual([
      'unasked@-: refund: amount 5.00 USD was added',
      'done_otherwise@-: order hp-1: address is 9 Example Street, and should be 1 Example Street',
      'unasked@-: account a: locked became yes',
    ]);
  });

  test('what is merely not done is a need not met, and no finding', () => {
    expect(found('Hello.', false, { differences: [row('amount 43.20 USD', null)] })).toEqual([]);
  });
});

describe('what must always hold', () => {
  test('no more goes back than was paid', () => {
    const refunded = [{ order: 'HP-1', paid: '50.00 USD', refunds: ['43.20 USD', '10.00 USD'] }];
    expect(found(DONE, true, { refunded })).toEqual([
      'overpaid@-: 53.20 went back on order HP-1, for which 50.00 USD was paid',
    ]);
  });

  test('nothing goes back twice', () => {
    const refunded = [{ order: 'HP-1', paid: '86.40 USD', refunds: ['43.20 USD', '43.20 USD'] }];
    expect(found(DONE, true, { refunded })).toEqual(['refunded_twice@-: 43.20 USD was refunded 2 times on order HP-1']);
  });

  test('no row of another customer is touched in this conversation', () => {
    const strange = { ...CALL, tool: 'get_order', action: null, owner: '3/9' };
    expect(found(DONE, true, { calls: [CALL, strange, strange] })).toEqual([
      'trespass@1: read (get_order) the rows of customer 3/9',
    ]);
  });

  test('nobody touches the rows of a customer who has not said a word', () => {
    const early = { ...CALL, at: -4000, caller: null };
    expect(found(DONE, true, { calls: [early] })).toEqual([
      'trespass@-: somebody changed (create_refund) the rows of this customer before it had said a word',
    ]);
    // A clock that is a little off, and late work of the contact before, are no trespass.
    expect(found(DONE, true, { calls: [{ ...early, at: -100 }] })).toEqual([]);
    expect(found(DONE, true, { calls: [early] }, 1)).toEqual([]);
  });
});
