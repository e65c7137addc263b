import { expect, test } from 'vitest';
import { createOffice } from '../../src/office/store.ts';
import { serveOffice } from '../../src/office/server.ts';
import { STANDARD } from '../../src/office/tools/table.ts';
import { officeToolbox } from '../../src/targets/office-toolbox.ts';
import { caller } from './loopback.ts';

test('a model’s call of a tool is carried out in the back office, for the customer of its conversation', async () => {
  const calls: { tool: string; caller: string | null }[] = [];
  const office = createOffice({ heard: ({ tool, caller: who }) => calls.push({ tool, caller: who }) });
  const file = { key: '0/1', rows: { order: { number: 'NW-1', status: 'shipped', total: '20.00 USD' } } };
  await office.fill([file], [], '2026-03-03T10:00:00Z', { order: 'number' });
  const served = await serveOffice(office, 0);
  const toolbox = officeToolbox(served.url, STANDARD);
  const call = (name: string, args: unknown): Promise<string | null> =>
    new Promise((done) => toolbox.call(name, args, { ...caller, conversation: 'irate-_1f-0-1-0' }, done));
  expect(await call('get_order', { order: 'NW-1' })).toContain('shipped');
  expect(await call('get_order', { order: 'NW-2' })).toContain('error');
  expect(await call('search_articles', { words: 'a b&c' })).not.toBeNull();
  expect(await call('no_such_tool', {})).toBeNull();
  expect(calls[0]).toEqual({ tool: 'get_order', caller: '0/1' });
  await toolbox.close();
  await served.close();
});
