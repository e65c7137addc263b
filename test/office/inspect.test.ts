import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../src/office/differences.ts';
import type { Document, Tables } from '../../src/office/books.ts';
import { call, look, shop } from './shop.ts';

const refund = { id: 'refund', action: 'refund.create', where: { order: 'HP-1', amount: '40.00 USD' } };
const cancel = { id: 'cancel', action: 'order.cancel', where: { order: 'HP-1' } };

describe('a look at a customer’s file', () => {
  it('finds no difference when exactly what was wanted was done, in whatever words', async () => {
    const office = await shop();
    call(office, 'create_refund', { order: 'hp-1', amount: 40, reason: 'charged twice' });
    expect(look(office, '0/1', [refund])).toMatchObject({
      done: { refund: true },
      differences: [],
      refunded: [{ order: 'HP-1', paid: '80.00 USD', refunds: ['40.00 USD'] }],
    });
  });

  it('names the field that should have changed and did not, and the row that is missing', async () => {
    const office = await shop();
    expect(look(office, '0/1', [refund, cancel])).toMatchObject({
      done: { refund: false, cancel: false },
      differences: [
        { table: 'order', row: 'hp-1', field: 'cancelled', expected: 'yes', found: null },
        { table: 'refund', field: '', expected: 'amount 40.00 USD, order HP-1', found: null },
      ],
    });
  });

  it('names what changed and should not have', async () => {
    const office = await shop();
    call(office, 'change_delivery_address', { order: 'HP-1', address: '9 Example Street' });
    call(office, 'create_refund', { order: 'HP-1', amount: '12.00 USD' });
    expect(look(office, '0/1').differences).toEqual([
      { table: 'order', row: 'hp-1', field: 'address', expected: '1 Example Street', found: '9 Example Street' },
      {
        table: 'refund',
        row: 'amount 12.00 USD, order HP-1',
        field: '',
        expected: null,
        found: 'amount 12.00 USD, order HP-1',
      },
    ]);
  });

  it('does not mind a ticket or a place in the queue', async () => {
    const office = await shop();
    call(office, 'create_ticket', { email: 'c1@example.com', subject: 'note' });
    call(office, 'request_handoff', { email: 'c1@example.com', reason: 'note' });
    expect(look(office, '0/1').differences).toEqual([]);
  });

  it('shows each call once, with how long ago it was', async () => {
    let now = 1000;
    const office = await shop({ clock: { now: () => now } });
    call(office, 'get_order', { order: 'HP-1' }, { conversation: 'irate-0-2' });
    now = 1500;
    expect(look(office, '0/1').calls).toEqual([
      {
        at: 500,
        tool: 'get_order',
        args: { order: 'HP-1' },
        action: null,
        how: 'done',
        why: '',
        owner: '0/1',
        caller: '0/2',
      },
    ]);
    expect(look(office, '0/1').calls).toEqual([]);
    // The one in whose conversation it was made hears of it too.
    expect(look(office, '0/2').calls).toMatchObject([{ owner: '0/1', caller: '0/2' }]);
  });
});

const rows = fc.dictionary(
  fc.constantFrom('a', 'b', 'c'),
  fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('1', '2', '3')),
);
const tablesOf = (all: Readonly<Record<string, Document>>): Tables =>
  new Map([['order', new Map(Object.entries(all))]]);

describe('the difference of two states', () => {
  it('is nothing between a state and itself, and the same from both sides', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        expect(differencesBetween(tablesOf(one), tablesOf(structuredClone(one)))).toEqual([]);
        const there = differencesBetween(tablesOf(one), tablesOf(other));
        const back = differencesBetween(tablesOf(other), tablesOf(one));
        const turned = back.map(({ expected, found, ...place }) => ({ ...place, expected: found, found: expected }));
        const sorted = (all: readonly object[]): string[] => all.map((each) => JSON.stringify(each)).sort();
        expect(sorted(turned)).toEqual(sorted(there));
      }),
    );
  });
});
