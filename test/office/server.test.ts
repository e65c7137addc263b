import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { request } from 'undici';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { Seen, Wanted } from '../../src/office/office.ts';
import { remoteOffice } from '../../src/office/remote.ts';
import { serveOffice, type OfficeServer } from '../../src/office/server.ts';
import { createOffice } from '../../src/office/store.ts';
import { STANDARD } from '../../src/office/tools/table.ts';

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
const post = async (path: string, body: unknown, headers = {}): Promise<{ status: number; body: unknown }> => {
  const { statusCode, body: reply } = await request(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: statusCode, body: await reply.json() };
};
const inspect = (key: string, wanted: readonly Wanted[] = []) =>
  new Promise<Seen | null>((hear) => remote.inspect(key, wanted, hear));

describe('the back office over HTTP', () => {
  it('lets a bot find rows and articles and know what day it is', async () => {
    expect(await get('/orders/hp-55')).toMatchObject(file.rows.order);
    expect(await get('/orders/HP-56')).toEqual({ error: 'there is no order HP-56' });
    expect(await get('/articles?words=cost+of+a+return')).toMatchObject([{ id: 'fee' }]);
    expect(await get('/articles/fee')).toMatchObject({ text: 'A return costs 4.95 USD.' });
    expect(await get('/now')).toEqual({ now: '2026-03-03T10:00:00Z' });
  });

  it('performs actions, refuses what it must, and shows both to the harness', async () => {
    expect(await post('/orders/HP-55/refunds', { amount: '9.00 USD' })).toMatchObject({ status: 200 });
    expect(await post('/orders/HP-55/refunds', { amount: '9.00 USD' })).toMatchObject({ status: 409 });
    expect((await inspect('3/7'))?.entries).toEqual([
      { action: 'refund.create', args: { order: 'HP-55', amount: '9.00 USD' }, ok: true },
      { action: 'refund.create', args: { order: 'HP-55', amount: '9.00 USD' }, ok: false },
    ]);
    expect((await inspect('3/8'))?.entries).toEqual([]);
  });

  it('knows for whom a call is made by a header or by the address', async () => {
    await inspect('3/7');
    await request(`${server.url}/orders/HP-55`, { headers: { 'x-irate-conversation': 'irate-3-8-0' } });
    await get('/c/irate-3-7/orders/HP-55');
    await get('/orders/HP-55');
    expect((await inspect('3/7'))?.calls.map(({ caller, owner }) => [caller, owner])).toEqual([
      ['3/8', '3/7'],
      ['3/7', '3/7'],
      [null, '3/7'],
    ]);
  });

  it('gives the whole knowledge base as Markdown and as JSON lines', async () => {
    expect(await (await request(`${server.url}/kb.md`)).body.text()).toBe(
      '## Fee\n\nA return costs 4.95 USD.\n\n<!-- id: fee -->\n',
    );
    expect(JSON.parse(await (await request(`${server.url}/kb.jsonl`)).body.text())).toEqual({
      id: 'fee',
      title: 'Fee',
      text: 'A return costs 4.95 USD.',
    });
  });

  it('answers what is no JSON, no tool and no name of this machine with words', async () => {
    const bad = await request(`${server.url}/orders/HP-55/refunds`, { method: 'POST', body: '[1' });
    expect([bad.statusCode, await bad.body.json()]).toEqual([422, { error: 'the body is no JSON object' }]);
    const missing = await post('/orders/HP-55/refunds', {});
    expect(missing.status).toBe(422);
    expect(JSON.stringify(missing.body)).toContain('amount');
    expect(await get('/nothing')).toEqual({ error: 'nothing here; see /openapi.json' });
    const outside = await request(`${server.url}/now`, { headers: { host: 'evil.example' } });
    expect(outside.statusCode).toBe(403);
  });

  it('is known to be out of reach when it is', async () => {
    const nobody = remoteOffice('http://127.0.0.1:9');
    expect(await new Promise((hear) => nobody.inspect('3/7', [], hear))).toBeNull();
    await nobody.close();
  });
});

describe('its documents', () => {
  it('has an OpenAPI 3.1 document that a validator takes, with every tool once', async () => {
    const document = (await get('/openapi.json')) as { openapi: string; paths: Record<string, Record<string, object>> };
    expect(document.openapi).toBe('3.1.0');
    expect(await new Validator().validate(document)).toEqual({ valid: true });
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(operations.map((operation) => (operation as { operationId: string }).operationId).sort()).toEqual(
      STANDARD.map(({ name }) => name).sort(),
    );
  });

  it('offers the same tools as functions for a language model', async () => {
    const functions = (await get('/tools.json')) as { function: { name: string; parameters: object } }[];
    expect(functions.map((one) => one.function.name)).toEqual(STANDARD.map(({ name }) => name));
    expect(functions.find((one) => one.function.name === 'create_refund')?.function.parameters).toMatchObject({
      required: ['order', 'amount'],
    });
    expect(await post('/tools/get_order', { order: 'HP-55' })).toMatchObject({ status: 200, body: file.rows.order });
    expect(await post('/tools/get_ordr', {})).toMatchObject({ status: 404 });
  });
});

describe('its tools over MCP', () => {
  const connect = async (path: string): Promise<Client> => {
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(new StreamableHTTPClientTransport(new URL(server.url + path)));
    return client;
  };

  it('lists and calls every tool of the table with the official client, and says for whom', async () => {
    const client = await connect('/c/irate-3-7-0/mcp');
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(STANDARD.map(({ name }) => name));
    expect(tools.find(({ name }) => name === 'get_order')?.annotations?.readOnlyHint).toBe(true);
    const found = await client.callTool({ name: 'get_order', arguments: { order: 'HP-55' } });
    expect(found.isError).toBe(false);
    expect(JSON.stringify(found.content)).toContain('HP-55');
    const refused = await client.callTool({ name: 'create_refund', arguments: { order: 'HP-55', amount: 10 } });
    expect(refused).toMatchObject({ isError: true });
    expect(JSON.stringify(refused.content)).toContain('more than was paid');
    expect((await inspect('3/7'))?.calls.at(-1)).toMatchObject({
      tool: 'create_refund',
      caller: '3/7',
      how: 'refused',
    });
    await client.close();
  });

  it('has the knowledge base as resources', async () => {
    const client = await connect('/mcp');
    expect((await client.listResources()).resources).toMatchObject([{ uri: 'kb://fee', name: 'Fee' }]);
    expect((await client.readResource({ uri: 'kb://fee' })).contents).toMatchObject([
      { text: 'A return costs 4.95 USD.' },
    ]);
    await client.close();
  });
});
