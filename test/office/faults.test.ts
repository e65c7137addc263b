import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/office/office.ts';
import { call, faulty, look, shop } from './shop.ts';

const refund = { order: 'HP-1', amount: '40.00 USD' };

describe('a fault', () => {
  it('that is an error, or a limit of the rate, leaves the books as they were', async () => {
    for (const [fault, status] of [
      ['error', 500],
      ['rate_limit', 429],
    ] as const) {
      const { office } = await faulty({ fault, tool: 'create_refund' });
      const outcome = call(office, 'create_refund', refund);
      expect(outcome.status).toBe(status);
      expect(outcome.retryAfter).toBe(status === 429 ? 1 : undefined);
      expect(call(office, 'list_refunds', { order: 'HP-1' }).body).toEqual([]);
      expect(look(office, '0/1').calls[0]).toMatchObject({ tool: 'create_refund', how: 'failed', why: fault });
    }
  });

  it('that delays gives the same answer, later', async () => {
    const { office, clock } = await faulty({ fault: 'latency', delay: 3000 });
    let heard: [number, Outcome] | null = null;
    await clock.run(
      () =>
        new Promise<void>((done) => {
          office.call('create_refund', refund, {}, (outcome) => {
            heard = [clock.now(), outcome];
            done();
          });
        }),
    );
    expect(heard).toMatchObject([3000, { status: 200, body: { amount: '40.00 USD' } }]);
  });

  it('after the commit is a refund that was made, of which the bot hears that it failed', async () => {
    const { office, clock } = await faulty({ fault: 'timeout_after_commit', tool: 'create_refund' });
    const statuses: number[] = [];
    await clock.run(
      () =>
        new Promise<void>((done) =>
          office.call('create_refund', refund, {}, ({ status }) => done(void statuses.push(status))),
        ),
    );
    expect(statuses).toEqual([504]);
    const seen = look(office, '0/1', [{ id: 'refund', action: 'refund.create', where: refund }]);
    expect(seen.calls).toMatchObject([{ how: 'lost', why: 'timeout_after_commit' }]);
    expect(seen.done).toEqual({ refund: true });
  });

  it('that reads what is stale shows the books before anything was written', async () => {
    const { office } = await faulty({ fault: 'stale_read', tool: 'get_order' });
    call(office, 'cancel_order', { order: 'HP-1' });
    expect(call(office, 'get_order', { order: 'HP-1' }).body).not.toHaveProperty('cancelled');
    expect(call(office, 'find_customer', { value: 'HP-1' }).body).toMatchObject({ order: [{ cancelled: 'yes' }] });
  });

  it('strikes its share of the calls, the same ones again for the same customer', async () => {
    const strikes = async (): Promise<boolean[]> => {
      const { office } = await faulty({ share: 0.3 });
      return Array.from({ length: 400 }, () => call(office, 'get_order', { order: 'HP-1' }).status === 500);
    };
    const [once, again] = [await strikes(), await strikes()];
    expect(again).toEqual(once);
    const share = once.filter(Boolean).length / once.length;
    expect(share).toBeGreaterThan(0.22);
    expect(share).toBeLessThan(0.38);
  });

  it('does not strike a tool that it does not name', async () => {
    const { office } = await faulty({ tool: 'create_refund' });
    expect(call(office, 'get_order', { order: 'HP-1' }).status).toBe(200);
  });
});

describe('an idempotency key', () => {
  it('makes a second call hear the first one’s outcome and do nothing', async () => {
    const office = await shop({ strict: false });
    const once = call(office, 'create_refund', refund, { idempotencyKey: 'a' });
    expect(call(office, 'create_refund', refund, { idempotencyKey: 'a' })).toEqual(once);
    expect(call(office, 'list_refunds', { order: 'HP-1' }).body).toHaveLength(1);
    call(office, 'create_refund', refund, { idempotencyKey: 'b' });
    expect(call(office, 'list_refunds', { order: 'HP-1' }).body).toHaveLength(2);
  });
});
