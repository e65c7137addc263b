import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { request } from 'undici';
import type { Entry } from '../../src/office/office.ts';
import { remoteOffice } from '../../src/office/remote.ts';
import { serveOffice, type OfficeServer } from '../../src/office/server.ts';
import { createOffice } from '../../src/office/store.ts';

let server: OfficeServer;
let remote: ReturnType<typeof remoteOffice>;
const file = { key: '3/7', rows: { order: { number: 'HP-55', paid: '9.00 USD' } } };

beforeAll(async () => {
  server = await serveOffice(createOffice(), 0);
  remote = remoteOffice(server.url);
  const article = { id: 'fee', title: 'Fee', text: 'A return costs 4.95 USD.', value: '4.95 USD' };
  await remote.fill([file], [article], '2026-03-03T10:00:00Z', { order: 'number' });
});
afterAll(async () => {
  await remote.close();
  await server.close();
});

const get = async (path: string): Promise<unknown> => (await request(server.url + path)).body.json();
const act = async (body: unknown) =>
  (await request(`${server.url}/act`, { method: 'POST', body: JSON.stringify(body) })).statusCode;
const writes = (key: string) => new Promise<readonly Entry[] | null>((hear) => remote.writes(key, hear));

describe('the back office over HTTP', () => {
  it('lets a bot find files and articles and know what day it is', async () => {
    expect(await get('/find?value=hp-55')).toEqual(file);
    expect(await get('/find?value=nobody')).toEqual({ error: 'nobody has that' });
    expect(await get('/articles?words=cost+of+a+return')).toMatchObject([{ id: 'fee' }]);
    expect(await get('/articles/fee')).toMatchObject({ value: '4.95 USD' });
    expect(await get('/now')).toEqual({ now: '2026-03-03T10:00:00Z' });
  });

  it('performs actions, refuses what it must, and shows both to the harness', async () => {
    const refund = { key: '3/7', action: 'refund.create', args: { order: 'HP-55', amount: '9.00 USD' } };
    expect(await act(refund)).toBe(200);
    expect(await act(refund)).toBe(409);
    expect((await writes('3/7'))?.map((entry) => entry.ok)).toEqual([true, false]);
    expect(await writes('3/8')).toEqual([]);
  });

  it('is known to be out of reach when it is', async () => {
    const nobody = remoteOffice('http://127.0.0.1:9');
    expect(await new Promise((hear) => nobody.writes('3/7', hear))).toBeNull();
    await nobody.close();
  });
});
