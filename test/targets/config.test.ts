import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { configSchema, openTarget } from '../../src/targets/config.ts';
import { ground } from './loopback.ts';

test('schema/config.json is what the definition generates', () => {
  const schema = z.toJSONSchema(configSchema, { target: 'draft-07', io: 'input' });
  const path = 'schema/config.json';
  if (process.env['SCHEMA'] === 'write') writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(schema);
});

test('a target is named by its address, without what may be a secret in it', async () => {
  const target = openTarget({ kind: 'http', url: 'http://127.0.0.1:9/chat?key=hush' }, ground);
  expect(target.name).toBe('http://127.0.0.1:9/chat');
  await target.close();
});
