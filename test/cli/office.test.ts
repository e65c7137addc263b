import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { request } from 'undici';
import { irate, irateHere, scratch } from './irate.ts';

const get = async (address: string): Promise<string> => (await request(address)).body.text();

/** The first line that a child prints. */
const firstLine = (child: ChildProcess): Promise<string> =>
  new Promise((heard) => child.stdout!.once('data', (chunk) => heard(String(chunk))));

test('irate office serves the customers of a scenario until it is told to stop, and logs every call', async () => {
  const folder = scratch();
  let url = '';
  const { code } = await irate(
    ['office', '--port', '0', '--json', '--customers', '5', '--log', 'calls.ndjson'],
    folder,
    (child) => {
      void firstLine(child).then(async (line) => {
        ({ url } = JSON.parse(line) as { url: string });
        expect(JSON.parse(await get(`${url}/openapi.json`))).toMatchObject({ openapi: '3.1.0', servers: [{ url }] });
        expect(await get(`${url}/kb.md`)).toContain('## Returns');
        await get(`${url}/orders/HP-0`);
        child.kill('SIGTERM');
      });
    },
  );
  expect(code).toBe(0);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(JSON.parse(readFileSync(join(folder, 'calls.ndjson'), 'utf8'))).toMatchObject({
    tool: 'get_order',
    how: 'refused',
  });
});

test('a fault on a tool that there is not: exit 2 and the tool that was meant', async () => {
  const folder = scratch();
  const yaml = readFileSync('scenarios/retail.yaml', 'utf8');
  writeFileSync(
    join(folder, 'scenario.yaml'),
    `${yaml}\ntools: { faults: [{ tool: creat_refund, fault: error, share: 0.1 }] }\n`,
  );
  const { code, err } = await irateHere(['office', 'scenario.yaml', '--port', '0'], folder);
  expect(err).toMatch(/no tool "creat_refund"[^]*create_refund/);
  expect(code).toBe(2);
});
