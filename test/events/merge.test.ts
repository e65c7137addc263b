import { expect, test } from 'vitest';
import { controlBot, nullControl } from '../../src/bots/controls/control.ts';
import { inProcessBot } from '../../src/bots/inprocess.ts';
import { chance } from '../../src/chance/random.ts';
import { crowd } from '../../src/customers/draw.ts';
import { planOf } from '../../src/engine/plan.ts';
import { run } from '../../src/engine/run.ts';
import { type Event, type RunEvent, VERSION } from '../../src/events/event.ts';
import { merged, type Part, whole } from '../../src/events/merge.ts';
import { CLOSED, OPEN } from '../../src/events/plan.ts';
import { shareOf } from '../../src/events/shard.ts';
import { createOffice } from '../../src/office/store.ts';
import { ruling } from '../../src/oracle/stage.ts';
import { buildReport } from '../../src/report/build.ts';
import { json } from '../../src/report/json.ts';
import { loadPersonas, loadScenario } from '../../src/scenarios/load.ts';
import type { Target } from '../../src/targets/target.ts';
import { type Clock } from '../../src/time/clock.ts';
import { virtualClock } from '../../src/time/virtual.ts';

const personas = loadPersonas('personas');
const scenario = loadScenario('scenarios/retail.yaml', personas);
const dice = chance('7');
const plan = planOf(scenario, { seed: '7', arms: [CLOSED, OPEN], ladder: '1/s, 3/s; 12 each' }, dice);
const heading: RunEvent = {
  ...({ kind: 'run', at: 0, version: VERSION, id: 'whole', began: null, time: 'virtual', plan } as const),
  scenario: { name: 'retail', hash: 'x' },
  target: { name: 'bot', protocol: '', turnEnd: '', connection: '' },
  ...{ versions: {}, command: 'irate simulate' },
};

type Bot = (clock: Clock, office: ReturnType<typeof createOffice>) => Target;
const careful: Bot = (clock, office) => inProcessBot('careful', { clock, office, chance: chance('7/bot') });
const failing: Bot = (clock) => controlBot(nullControl(0.4), { clock, chance: chance('7/bot'), load: () => 1 });

async function driven(bot: Bot, of: number | null, index = 0): Promise<Event[]> {
  const log: Event[] = [];
  const clock = virtualClock();
  const office = createOffice();
  const begins = of === null ? heading : { ...heading, shard: { index, of } };
  const people = crowd(scenario, personas, dice, heading.id, plan);
  const write = ruling(plan.now, true, (event) => void log.push(event));
  const ports = {
    clock,
    target: bot(clock, office),
    office,
    chance: dice,
    crowd: people,
    keys: scenario.office,
    write,
  };
  const rest = { articles: [], unsafe: () => null, loop: null, behind: () => false };
  await run(begins, { ...ports, ...rest }, new AbortController().signal);
  return log;
}

function partOf(log: readonly Event[], path = 'log'): Part {
  const [first, ...rest] = log;
  const events = rest.values();
  return { path, heading: first as RunEvent, events: { next: () => Promise.resolve(events.next()) } };
}

async function merge(logs: readonly (readonly Event[])[]): Promise<Event[]> {
  const all: Event[] = [];
  const write = ruling(plan.now, true, (event) => void all.push(event));
  for await (const event of merged(whole(logs.map((log) => partOf(log))), () => undefined)) write(event);
  return all;
}

const shards = (bot: Bot, of: number): Promise<Event[][]> =>
  Promise.all(Array.from({ length: of }, (_, index) => driven(bot, of, index)));

test.each([
  ['the careful reference bot', careful],
  ['a bot that fails them', failing],
])('the shards of a run make its report byte for byte, with %s', async (_, bot) => {
  const once = await driven(bot, null);
  const parts = await shards(bot, 3);
  // In whichever order they are named.
  const together = await merge([parts[2]!, parts[0]!, parts[1]!]);
  // Beyond whole ms the clock is a sum in another order.
  const keyOf = (event: Event): string => JSON.stringify({ ...event, clock: null });
  expect(together.map(keyOf).sort()).toEqual(once.map(keyOf).sort());
  expect(json(await buildReport(() => together))).toBe(json(await buildReport(() => once)));
});

test('a part is not taken for the whole, nor twice, nor with another seed, version or plan', async () => {
  const [first, second, third] = (await shards(failing, 3)) as [Event[], Event[], Event[]];
  const refused = (...logs: (readonly Event[])[]): unknown => {
    try {
      return whole(logs.map((log) => partOf(log)));
    } catch (error) {
      return error;
    }
  };
  const other = (changes: Partial<RunEvent>): Event[] => [{ ...(third[0] as RunEvent), ...changes }, ...third.slice(1)];
  expect(refused(first, second, third)).toHaveLength(3);
  expect(refused(first, second)).toMatchObject({ message: 'of 3 shards 2/3 is missing' });
  expect(refused(first, second, second)).toMatchObject({ message: 'shard 1/3 is named twice' });
  expect(refused(first, second, other({ plan: { ...plan, seed: '8' } }))).toMatchObject({
    message: 'this shard is of another run than log: its seed is another',
  });
  expect(refused(first, second, other({ versions: { irate: '0.0.1' } }))).toMatchObject({
    message: 'this shard is of another run than log: its versions is another',
  });
  expect(refused(first, other({ scenario: { name: 'retail', hash: 'y' } }))).toMatchObject({ code: 'not_whole' });
  await expect(merge([first, second, third.slice(0, -40)])).rejects.toMatchObject({
    message: 'shard 2/3 was broken off',
  });
});

test('every customer and every person on the desk is in one part', () => {
  for (const total of [0, 1, 5, 12, 13])
    for (const of of [1, 2, 5, 13]) {
      const parts = Array.from({ length: of }, (_, index) => shareOf({ index, of }, total));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
    }
});
