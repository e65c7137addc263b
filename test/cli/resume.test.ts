import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProcessBot } from '../../src/bots/inprocess.ts';
import { chance } from '../../src/chance/random.ts';
import { record } from '../../src/cli/record.ts';
import { keptOf, sameRun, startOf, type Kept } from '../../src/cli/resume.ts';
import { crowd } from '../../src/customers/draw.ts';
import { planOf } from '../../src/engine/plan.ts';
import { type Event, type RunEvent, VERSION } from '../../src/events/event.ts';
import { readLog } from '../../src/events/log.ts';
import { CLOSED, OPEN } from '../../src/events/plan.ts';
import { createOffice } from '../../src/office/store.ts';
import { loadPersonas, loadScenario } from '../../src/scenarios/load.ts';
import type { Target } from '../../src/targets/target.ts';
import { virtualClock } from '../../src/time/virtual.ts';

const personas = loadPersonas('personas');
const scenario = loadScenario('scenarios/retail.yaml', personas);
const dice = chance('7');
const made = planOf(scenario, { seed: '7', arms: [CLOSED, OPEN], ladder: '8/s, 16/s; 3 each' }, dice);
const plan = { ...made, steps: made.steps.map((step) => ({ ...step, lead: 0, tail: 0 })) };
const heading: RunEvent = {
  ...({ kind: 'run', at: 0, version: VERSION, id: 'broken', began: null, time: 'virtual', plan } as const),
  scenario: { name: 'retail', hash: 'x' },
  target: { name: 'bot', protocol: '', turnEnd: '', connection: '' },
  ...{ versions: {}, command: 'irate simulate' },
};

/** Runs, or goes on with a run, and gives the log. */
async function driven(folder: string, kept: Kept | null): Promise<Event[]> {
  const clock = virtualClock(startOf(kept, null));
  const office = createOffice();
  const target = inProcessBot('hasty', { clock, office, chance: chance('7/bot') });
  const crew = crowd(scenario, personas, dice, heading.id, plan);
  const ports = { clock, target, office, chance: dice, crowd: crew, articles: [], keys: scenario.office, loop: null };
  const safe = { ...ports, unsafe: () => null };
  await record(heading, safe, folder, () => undefined, new AbortController().signal, [], kept);
  return events(join(folder, 'log.ndjson.gz'));
}

async function events(log: string): Promise<Event[]> {
  const all: Event[] = [];
  for await (const event of readLog(log)) all.push(event);
  return all;
}

/** Goes on in real time with a run, and breaks it off at its first conversation of a rung. Gives the names the bot met. */
async function met(folder: string, kept: Kept | null): Promise<string[]> {
  const clock = Object.assign(virtualClock(startOf(kept, null)), { time: 'real' as const });
  const stop = new AbortController();
  const names: string[] = [];
  const target: Target = {
    time: 'real',
    ...heading.target,
    open: ({ conversation }) => {
      names.push(conversation);
      stop.abort();
      return { say: () => () => undefined, close: () => undefined };
    },
    close: () => Promise.resolve(),
  };
  const crew = crowd(scenario, personas, dice, heading.id, plan);
  const ports = { clock, target, office: null, chance: dice, crowd: crew, articles: [], keys: {}, loop: null };
  const real = { ...heading, time: 'real' as const };
  await record(real, { ...ports, unsafe: () => null }, folder, () => undefined, stop.signal, [], kept);
  return names;
}

const folder = (): string => mkdtempSync(join(tmpdir(), 'irate-resume-'));
/** A kill: nine tenths of a log were written. Gives its path. */
function killed(run: string): string {
  const log = join(run, 'log.ndjson.gz');
  const bytes = readFileSync(log);
  writeFileSync(log, bytes.subarray(0, Math.floor(bytes.length * 0.9)));
  return log;
}
const measured = (log: readonly Event[]): Event[] => log.filter(({ kind }) => kind !== 'warning');

test('a run that is killed at any moment and resumed is the run that was not', async () => {
  const whole = folder();
  const unbroken = await driven(whole, null);
  const bytes = readFileSync(join(whole, 'log.ndjson.gz'));
  const shares = [0.3, 0.55, 0.8, 0.999];
  for (const share of shares) {
    const broken = folder();
    writeFileSync(join(broken, 'log.ndjson.gz'), bytes.subarray(0, Math.floor(bytes.length * share)));
    const kept = await keptOf(broken);
    expect(measured(await driven(broken, kept))).toEqual(unbroken);
  }
  const last = await keptOf(whole).catch((error: unknown) => error);
  expect(last).toMatchObject({ code: 'not_broken' });
});

test('a kill while the kept rungs are copied loses none of them', async () => {
  const whole = folder();
  const unbroken = await driven(whole, null);
  const log = killed(whole);
  writeFileSync(`${log}.new`, readFileSync(log).subarray(0, 10));
  expect(measured(await driven(whole, await keptOf(whole)))).toEqual(unbroken);
});

test('another plan is not gone on with', async () => {
  const whole = folder();
  await driven(whole, null);
  killed(whole);
  const kept = await keptOf(whole);
  expect(() => sameRun(kept, heading)).not.toThrow();
  expect(() => sameRun(kept, { ...heading, plan: { ...plan, seed: '8' } })).toThrow('its plan is another');
});

test('a bot meets no name twice, however often a run is broken off within one rung', async () => {
  const broken = folder();
  const names = await met(broken, null);
  for (let time = 0; time < 3; time++) names.push(...(await met(broken, await keptOf(broken))));
  expect(names.length).toBeGreaterThanOrEqual(4);
  expect(new Set(names).size).toBe(names.length);
});

test('that a run was resumed is not forgotten where fewer of its rungs are kept', async () => {
  const whole = folder();
  await driven(whole, null);
  killed(whole);
  await driven(whole, await keptOf(whole));
  await driven(whole, await keptOf(whole, 1));
  expect((await keptOf(whole, 1)).time).toBe(3);
});
