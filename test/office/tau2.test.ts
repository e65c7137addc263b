import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTau2, tau2Lines } from '../../src/cli/tau2.ts';
import type { Json } from '../../src/office/books.ts';
import type { Outcome } from '../../src/office/office.ts';
import { createOffice } from '../../src/office/store.ts';
import type { Domain } from '../../src/office/tau2/import.ts';

const variant = (item_id: string, price: number, available = true) => ({
  item_id,
  price,
  available,
  options: { size: item_id },
});
const payment = (amount: number) => ({ transaction_type: 'payment', amount, payment_method_id: 'gift_card_1' });
const order = (order_id: string, status: string) => ({
  order_id,
  user_id: 'ann_lee_1',
  status,
  address: { zip: '10000' },
  items: [{ name: 'Mug', product_id: 'p1', item_id: 'i1', price: 10.1, options: {} }],
  payment_history: [payment(10.1)],
});

/** Made by hand, in the shape that the databases of tau2-bench have. */
const RETAIL = {
  products: {
    p1: {
      name: 'Mug',
      product_id: 'p1',
      variants: { i1: variant('i1', 10.1), i2: variant('i2', 12.2), i3: variant('i3', 9, false) },
    },
  },
  users: {
    ann_lee_1: {
      user_id: 'ann_lee_1',
      name: { first_name: 'Ann', last_name: 'Lee' },
      email: 'ann@example.com',
      address: { zip: '10000' },
      payment_methods: {
        gift_card_1: { source: 'gift_card', id: 'gift_card_1', balance: 5 },
        paypal_1: { source: 'paypal', id: 'paypal_1' },
      },
      orders: ['#W1', '#W2'],
    },
  },
  orders: { '#W1': order('#W1', 'pending'), '#W2': order('#W2', 'delivered') },
};
const seats = (economy: number) => ({ status: 'available', available_seats: { economy }, prices: { economy: 100 } });
const AIRLINE = {
  flights: {
    F1: {
      flight_number: 'F1',
      origin: 'AAA',
      destination: 'BBB',
      scheduled_departure_time_est: '08:00:00',
      scheduled_arrival_time_est: '09:00:00',
      dates: { '2024-05-20': seats(2), '2024-05-19': { status: 'landed' } },
    },
    F2: {
      flight_number: 'F2',
      origin: 'BBB',
      destination: 'CCC',
      scheduled_departure_time_est: '10:00:00',
      scheduled_arrival_time_est: '11:00:00',
      dates: { '2024-05-20': seats(1) },
    },
  },
  users: {
    bo_1: {
      user_id: 'bo_1',
      payment_methods: {
        certificate_1: { source: 'certificate', id: 'certificate_1', amount: 100 },
        credit_card_1: { source: 'credit_card', id: 'credit_card_1' },
      },
      reservations: ['R1'],
    },
  },
  reservations: {
    R1: {
      reservation_id: 'R1',
      user_id: 'bo_1',
      cabin: 'economy',
      flights: [{ flight_number: 'F2', date: '2024-05-20', price: 80 }],
      passengers: [{ first_name: 'Bo' }],
      payment_history: [{ payment_id: 'credit_card_1', amount: 80 }],
      total_baggages: 0,
      nonfree_baggages: 0,
    },
  },
};
const action = (name: string, args: object) => ({ action_id: 'x', name, arguments: args });
const CANCEL = { order_id: '#W1', reason: 'no longer needed' };
const TASKS = [
  {
    id: '7',
    evaluation_criteria: {
      actions: [action('get_order_details', { order_id: '#W1' }), action('cancel_pending_order', CANCEL)],
    },
  },
  { id: '8', evaluation_criteria: { actions: [] } },
];

/** A checkout of that shape, and an office that holds it. */
async function opened(domain: Domain, db: object, tasks: object = TASKS) {
  const path = mkdtempSync(join(tmpdir(), 'irate-tau2-'));
  const folder = join(path, 'data/tau2/domains', domain);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'db.json'), JSON.stringify(db));
  writeFileSync(join(folder, 'tasks.json'), JSON.stringify(tasks));
  writeFileSync(join(folder, 'policy.md'), '# Rules\nBe kind.');
  const world = readTau2(path, domain);
  const office = createOffice({ tools: world.tools, common: world.common });
  await office.fill(
    world.tasks.map(({ file }) => file),
    world.articles,
    world.now,
    { task: 'id' },
  );
  const call = (name: string, args: Readonly<Record<string, Json>>, task: number | null = 0): Outcome => {
    const heard: Outcome[] = [];
    office.call(name, args, { conversation: task === null ? undefined : `irate-0-${task}` }, (outcome) =>
      heard.push(outcome),
    );
    return heard[0]!;
  };
  return { call, lines: () => tau2Lines(office, world), office };
}

describe('retail', () => {
  test('a task whose writes are made as expected leaves the books as expected, and touches no other task', async () => {
    const { call, lines, office } = await opened('retail', RETAIL);
    expect(call('find_user_id_by_name_zip', { first_name: 'ann', last_name: 'Lee', zip: '10000' }).body).toBe(
      'ann_lee_1',
    );
    expect(call('cancel_pending_order', CANCEL).body).toMatchObject({ status: 'cancelled' });
    expect(call('get_user_details', { user_id: 'ann_lee_1' }).body).toMatchObject({
      payment_methods: { gift_card_1: { balance: 15.1 } },
    });
    expect(call('cancel_pending_order', CANCEL).status).toBe(409);
    expect(call('get_order_details', { order_id: '#W1' }, 1).body).toMatchObject({ status: 'pending' });
    expect(lines()).toEqual([
      'task 7: 4 calls, 1 writes expected: the books are as expected',
      'task 8: 1 calls, 0 writes expected: the books are as expected',
    ]);
    expect(office.articles[0]!.text).toContain('Be kind.');
  });

  test('a customer is handed over, which changes no books', async () => {
    const { call, lines } = await opened('retail', RETAIL);
    expect(call('transfer_to_human_agents', { summary: 'wants a person' }, 1)).toMatchObject({
      status: 200,
      body: 'Transfer successful',
    });
    expect(lines()).toContain('task 8: 1 calls, 0 writes expected: the books are as expected');
  });

  test('a write that nobody needed, and one that is missing, are told', async () => {
    const { call, lines } = await opened('retail', RETAIL);
    call('get_order_details', { order_id: '#W1' });
    call('return_delivered_order_items', { order_id: '#W2', item_ids: ['i1'], payment_method_id: 'gift_card_1' }, 1);
    const told = lines();
    expect(told.filter((line) => line.startsWith('task'))).toEqual([
      'task 7: 1 calls, 1 writes expected: the books are not as expected',
      'task 8: 1 calls, 0 writes expected: the books are not as expected',
    ]);
    expect(told).toContain('    order #w1, status: expected cancelled, found pending');
    expect(told).toContain('    user ann_lee_1, payment_methods.gift_card_1.balance: expected 15.1, found 5');
    expect(told).toContain('    order #w2, status: expected delivered, found return requested');
  });

  test.each<[string, string, Record<string, Json>, number, object]>([
    [
      'exchanged for what is there',
      'exchange_delivered_order_items',
      { order_id: '#W2', item_ids: ['i1'], new_item_ids: ['i2'], payment_method_id: 'paypal_1' },
      200,
      { exchange_price_difference: 2.1 },
    ],
    [
      'not exchanged for what is not there',
      'exchange_delivered_order_items',
      { order_id: '#W2', item_ids: ['i1'], new_item_ids: ['i3'], payment_method_id: 'paypal_1' },
      409,
      {},
    ],
    [
      'not exchanged twice',
      'exchange_delivered_order_items',
      { order_id: '#W2', item_ids: ['i1', 'i1'], new_item_ids: ['i2', 'i2'], payment_method_id: 'paypal_1' },
      409,
      {},
    ],
    [
      'changed while pending',
      'modify_pending_order_items',
      { order_id: '#W1', item_ids: ['i1'], new_item_ids: ['i2'], payment_method_id: 'gift_card_1' },
      200,
      { status: 'pending (item modified)', items: [{ item_id: 'i2', price: 12.2 }] },
    ],
    [
      'paid by other means',
      'modify_pending_order_payment',
      { order_id: '#W1', payment_method_id: 'paypal_1' },
      200,
      { payment_history: [{}, { payment_method_id: 'paypal_1' }, { transaction_type: 'refund' }] },
    ],
    [
      'not paid by the same',
      'modify_pending_order_payment',
      { order_id: '#W1', payment_method_id: 'gift_card_1' },
      409,
      {},
    ],
    ['not cancelled for another reason', 'cancel_pending_order', { order_id: '#W1', reason: 'bored' }, 422, {}],
    [
      'not given back to other means',
      'return_delivered_order_items',
      { order_id: '#W2', item_ids: ['i1'], payment_method_id: 'paypal_1' },
      409,
      {},
    ],
  ])('an order is %s', async (_, name, args, status, body) => {
    const { call } = await opened('retail', RETAIL);
    const outcome = call(name, args);
    expect(outcome.status).toBe(status);
    expect(outcome.body).toMatchObject(body);
  });
});

describe('airline', () => {
  const BOOK = {
    user_id: 'bo_1',
    origin: 'AAA',
    destination: 'BBB',
    flight_type: 'one_way',
    cabin: 'economy',
    flights: [{ flight_number: 'F1', date: '2024-05-20' }],
    passengers: [{ first_name: 'Bo', last_name: 'Ek', dob: '1990-01-01' }],
    payment_methods: [{ payment_id: 'certificate_1', amount: 100 }],
    total_baggages: 1,
    nonfree_baggages: 0,
    insurance: 'no',
  };

  test('a booking is expected and made with the same number; the certificate is spent, the seat is taken', async () => {
    const { call, lines } = await opened('airline', AIRLINE, [
      { id: '0', evaluation_criteria: { actions: [action('book_reservation', BOOK)] } },
    ]);
    expect(
      call('book_reservation', { ...BOOK, payment_methods: [{ payment_id: 'certificate_1', amount: 90 }] }).status,
    ).toBe(409);
    expect(call('book_reservation', BOOK)).toMatchObject({ status: 200, body: { reservation_id: 'NEW1' } });
    expect(call('get_user_details', { user_id: 'bo_1' }).body).toMatchObject({ reservations: ['R1', 'NEW1'] });
    expect(call('search_direct_flight', { origin: 'AAA', destination: 'BBB', date: '2024-05-20' }).body).toMatchObject([
      { available_seats: { economy: 1 } },
    ]);
    expect(lines()).toEqual(['task 0: 4 calls, 1 writes expected: the books are as expected']);
  });

  test('flights are changed, bags paid, a reservation cancelled; a certificate pays for none of it', async () => {
    const { call } = await opened('airline', AIRLINE);
    const change = { reservation_id: 'R1', cabin: 'economy', flights: [{ flight_number: 'F1', date: '2024-05-20' }] };
    expect(call('update_reservation_flights', { ...change, payment_id: 'certificate_1' }).status).toBe(409);
    expect(call('update_reservation_flights', { ...change, payment_id: 'credit_card_1' }).body).toMatchObject({
      payment_history: [{ amount: 80 }, { amount: 20 }],
    });
    const bags = { reservation_id: 'R1', total_baggages: 2, nonfree_baggages: 1, payment_id: 'credit_card_1' };
    expect(call('update_reservation_baggages', bags).body).toMatchObject({ payment_history: [{}, {}, { amount: 50 }] });
    expect(call('cancel_reservation', { reservation_id: 'R1' }).body).toMatchObject({ status: 'cancelled' });
    expect(call('search_onestop_flight', { origin: 'AAA', destination: 'CCC', date: '2024-05-20' }).body).toMatchObject(
      [[{ flight_number: 'F1' }, { flight_number: 'F2' }]],
    );
    expect(call('get_flight_status', { flight_number: 'F1', date: '2024-05-19' }).body).toBe('landed');
  });
});

test('without a task everything can be read and nothing written', async () => {
  const { call } = await opened('retail', RETAIL);
  expect(call('get_order_details', { order_id: '#W1' }, null).status).toBe(200);
  expect(call('cancel_pending_order', CANCEL, null)).toMatchObject({
    status: 409,
    body: { error: expect.stringContaining('irate-0-N') as string },
  });
});

test('what is no checkout is told with its place', async () => {
  expect(() => readTau2('/nowhere', 'retail')).toThrow(/no data\/tau2\/domains\/retail\/db\.json/);
  await expect(opened('retail', { users: {} })).rejects.toThrow(/has no "orders"/);
  await expect(opened('retail', RETAIL, { nothing: 1 })).rejects.toThrow(/no list of tasks/);
});
