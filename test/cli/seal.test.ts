import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPack } from '../../src/cli/crowd.ts';
import { rescored } from '../../src/cli/rescore.ts';
import { commitmentOf, openingFor, packHashOf, readOpening, readSeal } from '../../src/cli/sealed.ts';
import type { Event } from '../../src/events/event.ts';
import { OPEN } from '../../src/events/plan.ts';
import { simulated } from '../whole/simulated.ts';

const [SCENARIO, PERSONAS] = ['scenarios/retail.yaml', 'personas'];

test('an opening opens its seal and no other: each part of it binds, and so does the salt', () => {
  const opening = openingFor(SCENARIO, PERSONAS, '7');
  const sealed = commitmentOf(opening);
  expect(commitmentOf(JSON.parse(JSON.stringify(opening)) as typeof opening)).toBe(sealed);
  const [name] = Object.keys(opening.personas);
  const others = [
    { ...opening, seed: '8' },
    { ...opening, salt: '0'.repeat(64) },
    { ...opening, versions: { ...opening.versions, oracle: 'another' } },
    { ...opening, scenario: { ...opening.scenario, text: `${opening.scenario.text} ` } },
    { ...opening, personas: { ...opening.personas, [name!]: '' } },
  ];
  for (const other of others) expect(commitmentOf(other)).not.toBe(sealed);
  expect(commitmentOf(openingFor(SCENARIO, PERSONAS, '7'))).not.toBe(sealed);
});

test('what was sealed has the hash that a run of it has in its log', () => {
  expect(packHashOf(openingFor(SCENARIO, PERSONAS, '7'))).toBe(loadPack(SCENARIO, PERSONAS).hash);
});

test('one persona file can be sealed too', () => {
  const one = `${PERSONAS}/anxious.yaml`;
  const opening = openingFor('scenarios/telecom.yaml', one, '7');
  expect(Object.keys(opening.personas)).toEqual(['anxious.yaml']);
  expect(packHashOf(opening)).toBe(loadPack('scenarios/telecom.yaml', one).hash);
});

test('a log that is scored again gives its own verdicts, and one whose verdicts were mended is caught', async () => {
  const { log } = await simulated('hasty', '20/s; 12 each', { arms: [OPEN] });
  const stream = async function* (events: readonly Event[]): AsyncGenerator<Event> {
    yield* await Promise.resolve(JSON.parse(JSON.stringify(events)) as Event[]);
  };
  const honest = await rescored(stream(log));
  expect(honest.verdicts).toBeGreaterThan(12);
  expect(honest).toMatchObject({ same: honest.verdicts, differ: 0 });
  const failed = log.find((event) => event.kind === 'verdict' && event.verdict.outcome !== 'resolved')!;
  const mended = log.map((event) =>
    event === failed && event.kind === 'verdict'
      ? { ...event, verdict: { ...event.verdict, outcome: 'resolved' as const } }
      : event,
  );
  const caught = await rescored(stream(mended));
  expect(caught.differ).toBe(1);
  expect(caught.others).toEqual([failed.kind === 'verdict' && failed.contact]);
  const without = await rescored(stream(log.filter((event) => event !== failed)));
  expect(without.differ).toBe(1);
});

test('a file that is no seal, or no opening, is told so', () => {
  const folder = mkdtempSync(join(tmpdir(), 'irate-seal-'));
  const path = join(folder, 'x.json');
  writeFileSync(path, '{"format":"irate.seal/1","commitment":"abc"}');
  expect(() => readSeal(path)).toThrow(/is not a seal/);
  expect(() => readOpening(path)).toThrow(/is not the opening of a seal/);
  expect(() => readSeal(join(folder, 'none.json'))).toThrow(/cannot be read/);
  writeFileSync(path, JSON.stringify(openingFor(SCENARIO, PERSONAS, '7')));
  expect(readOpening(path).scenario.text).toBe(readFileSync(SCENARIO, 'utf8'));
});
