import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemas } from '../../src/scenarios/schema.ts';

// `SCHEMA=write npx vitest run test/scenarios/schema.test.ts` renews the files after a change to the definitions.
test.each(Object.entries(schemas()))('schema/%s.json is what the definitions generate', (name, schema) => {
  const path = `schema/${name}.json`;
  if (process.env['SCHEMA'] === 'write') writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(schema);
});
