import { expect, test } from 'vitest';
import { capsFor } from '../../src/cli/caps.ts';
import type { Plan } from '../../src/events/plan.ts';
import { permission, type Allowed } from '../../src/targets/permission.ts';
import { ground, serve } from '../targets/loopback.ts';

/** A plan of so many conversations at such a rate, as far as it matters here. */
const plan = (n: number, perHour: number): Plan =>
  ({ rungs: [perHour], steps: [{ n, lead: 0, tail: 0 }] }) as unknown as Plan;
const grounded = (more: Partial<Allowed>) => ({
  ...ground,
  // This machine, looked at as if it were another.
  permission: permission([{ host: '127.0.0.1', owner: 'us', until: '2099-01-01', ...more }]),
});

test('this machine has no caps', async () => {
  expect(await capsFor('http://127.0.0.1:1/', ground, plan(9999, 99999))).toBeNull();
});

test('another machine without a proof: a little', async () => {
  const url = 'http://127.0.0.1:9/';
  expect(await capsFor(url, grounded({}), plan(50, 3600))).toEqual({ conversations: 50, concurrent: 5, humans: true });
  await expect(capsFor(url, grounded({}), plan(51, 3600))).rejects.toThrow(/nothing shows that you may/);
  await expect(capsFor(url, grounded({}), plan(50, 3601))).rejects.toThrow(/nothing shows that you may/);
});

test('another machine with a proof, and a tenant with a budget', async () => {
  const server = await serve((_, response) => response.end('word-of-ours'));
  const proven = await capsFor(server.url, grounded({ token: 'word-of-ours', humans: 'sandbox' }), plan(9999, 99999));
  expect(proven).toEqual({ conversations: Infinity, concurrent: Infinity, humans: false });
  await expect(capsFor(server.url, grounded({ token: 'another' }), plan(9999, 99999))).rejects.toThrow(
    /irate\.txt|nothing shows/,
  );
  await server.close();
  const acknowledged = { tenant: 'sandbox-1', by: 'the vendor', conversations: 500 };
  const caps = await capsFor('http://127.0.0.1:9/', grounded({ acknowledged }), plan(400, 99999));
  expect(caps?.conversations).toBe(500);
  await expect(capsFor('http://127.0.0.1:9/', grounded({ acknowledged }), plan(501, 1))).rejects.toThrow(
    /may have 500/,
  );
});

test('what may have so much and no more is not driven in parts; what is proven is', async () => {
  const shard = { index: 0, of: 4 };
  const url = 'http://127.0.0.1:9/';
  const acknowledged = { tenant: 'sandbox-1', by: 'the vendor', conversations: 500 };
  for (const entry of [{}, { acknowledged }])
    await expect(capsFor(url, grounded(entry), plan(40, 3600), shard)).rejects.toThrow(/cannot count together/);
  const server = await serve((_, response) => response.end('word-of-ours'));
  const proven = await capsFor(server.url, grounded({ token: 'word-of-ours' }), plan(9999, 99999), shard);
  expect(proven?.conversations).toBe(Infinity);
  await server.close();
});
