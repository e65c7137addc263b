import { describe, expect, it } from 'vitest';
import { toolsFor } from '../../src/office/tools/table.ts';
import { call, file, look, shop } from './shop.ts';

describe('the tools of a shop', () => {
  it('read the rows of one customer, under any spelling of the key', async () => {
    const office = await shop();
    expect(call(office, 'get_order', { order: 'hp-1' }).body).toMatchObject({ number: 'HP-1', stage: 'packed' });
    expect(call(office, 'get_account', { email: ' C2@example.com' }).body).toMatchObject({ name: 'Customer 2' });
    expect(call(office, 'list_orders', { email: 'c2@example.com' }).body).toMatchObject([{ number: 'HP-2' }]);
    expect(call(office, 'find_customer', { value: 'HP-3' }).body).toMatchObject({
      account: [{ email: 'c3@example.com' }],
      order: [{ number: 'HP-3' }],
    });
  });

  it('have a payment, an invoice and a shipment for every order', async () => {
    const office = await shop();
    expect(call(office, 'get_payment', { order: 'HP-1' }).body).toMatchObject({ amount: '40.00 USD', charges: '1' });
    expect(call(office, 'get_invoice', { order: 'HP-1' }).body).toMatchObject({ sent: 'no' });
    expect(call(office, 'get_shipment', { order: 'HP-1' }).body).toMatchObject({ stage: 'packed' });
  });

  it.each([
    ['cancel_order', { order: 'HP-1' }, 'get_order', { order: 'HP-1' }, { cancelled: 'yes' }],
    ['change_delivery_address', { order: 'HP-1', address: 'X' }, 'get_order', { order: 'HP-1' }, { address: 'X' }],
    ['send_invoice', { order: 'HP-1' }, 'get_invoice', { order: 'HP-1' }, { sent: 'yes' }],
    ['replace_shipment', { order: 'HP-1' }, 'get_shipment', { order: 'HP-1' }, { replacement: 'express' }],
    ['lock_account', { email: 'c1@example.com' }, 'get_account', { email: 'c1@example.com' }, { locked: 'yes' }],
    [
      'send_password_reset',
      { email: 'c1@example.com' },
      'get_account',
      { email: 'c1@example.com' },
      { reset_link: 'sent' },
    ],
    ['create_refund', { order: 'HP-1', amount: '40' }, 'list_refunds', { order: 'HP-1' }, [{ amount: '40.00 USD' }]],
    [
      'create_voucher',
      { email: 'c1@example.com', amount: 5 },
      'list_vouchers',
      { email: 'c1@example.com' },
      [{ amount: '5.00 USD' }],
    ],
  ])('%s changes what %s reads, of nobody else', async (write, args, read, by, shows) => {
    const office = await shop();
    const before = [
      call(office, 'get_order', { order: 'HP-2' }),
      call(office, 'get_account', { email: 'c2@example.com' }),
    ];
    expect(call(office, write, args).status).toBe(200);
    expect(call(office, read, by).body).toMatchObject(shows);
    const after = [
      call(office, 'get_order', { order: 'HP-2' }),
      call(office, 'get_account', { email: 'c2@example.com' }),
    ];
    expect(after).toEqual(before);
  });

  it('keep tickets and the queue to a human', async () => {
    const office = await shop();
    const { number } = call(office, 'create_ticket', { email: 'c1@example.com', subject: 'late' }).body as {
      number: string;
    };
    expect(call(office, 'find_customer', { value: 'HP-1' }).body).toMatchObject({
      ticket: [{ number, status: 'open' }],
    });
    expect(call(office, 'request_handoff', { reason: 'wants one' }, { conversation: 'irate-0-2-0' }).status).toBe(200);
    expect(call(office, 'find_customer', { value: 'HP-2' }).body).toMatchObject({ handoff: [{ reason: 'wants one' }] });
  });

  it('refuse what no sane office does, unless they are to do as they are told', async () => {
    const twice = async (strict: boolean): Promise<number[]> => {
      const office = await shop({ strict });
      const refund = (amount: string): number => call(office, 'create_refund', { order: 'HP-1', amount }).status;
      return [refund('40.00 USD'), refund('40.00 USD'), refund('70.00 USD')];
    };
    expect(await twice(true)).toEqual([200, 409, 409]);
    expect(await twice(false)).toEqual([200, 200, 200]);
    const sent = [file(1, { order: { number: 'HP-1', stage: 'in transit' } })];
    expect(call(await shop({}, sent), 'cancel_order', { order: 'HP-1' }).status).toBe(409);
    expect(call(await shop({ strict: false }, sent), 'cancel_order', { order: 'HP-1' }).status).toBe(200);
  });

  it('say in words what they miss', async () => {
    const office = await shop();
    expect(call(office, 'get_order', { order: 'HP-9' })).toMatchObject({ status: 404 });
    expect(call(office, 'get_order', {})).toMatchObject({ status: 422 });
    expect(call(office, 'get_order', { order: 'HP-1', extra: 1 })).toMatchObject({ status: 422 });
    expect(call(office, 'get_orders', {}).body).toEqual({
      error: 'there is no tool "get_orders"; did you mean "get_order"?',
    });
  });
});

describe('the tools of another trade', () => {
  const trade = {
    tables: { booking: 'reference', guest: 'email' },
    actions: [
      { name: 'booking.move', args: ['booking', 'date'] },
      { name: 'voucher.create', args: ['guest', 'amount'] },
    ],
  };
  const rows = { booking: { reference: 'B-7', date: '2026-03-05' }, guest: { email: 'g@example.com' } };

  it('are made of its tables and of what its customers come for', () => {
    const names = toolsFor(trade).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['get_booking', 'booking_move', 'get_guest', 'search_articles']));
    expect(names).not.toEqual(expect.arrayContaining(['get_order']));
    // Its voucher has other arguments than the standard one.
    expect(names).toContain('voucher_create');
    expect(names).not.toContain('create_voucher');
  });

  it('write the arguments into the row that one of them names, or into a new one', async () => {
    const office = await shop({ tools: toolsFor(trade) }, []);
    await office.fill([{ key: '0/1', rows }], [], '2026-03-03T10:00:00Z', trade.tables);
    expect(call(office, 'booking_move', { booking: 'b-7', date: '2026-03-09' }).status).toBe(200);
    expect(call(office, 'get_booking', { key: 'B-7' }).body).toMatchObject({ date: '2026-03-09', move: 'yes' });
    expect(call(office, 'voucher_create', { guest: 'g@example.com', amount: '5.00 EUR' }).status).toBe(200);
    expect(call(office, 'find_customer', { value: 'B-7' }).body).toMatchObject({ voucher: [{ amount: '5.00 EUR' }] });
    const where = { booking: 'B-7', date: '2026-03-09' };
    const wanted = [{ id: 'move', action: 'booking.move', where }];
    expect(look(office, '0/1', wanted)).toMatchObject({ done: { move: true }, differences: [{ table: 'voucher' }] });
  });
});
