import { createHash } from 'node:crypto';
import { inProcessBot } from '../../src/bots/inprocess.ts';
import type { SettingName } from '../../src/bots/settings.ts';
import type { Note } from '../../src/bots/sidelog.ts';
import { chance } from '../../src/chance/random.ts';
import type { Crowd } from '../../src/customers/customer.ts';
import { crowd } from '../../src/customers/draw.ts';
import { unsafe } from '../../src/customers/safety.ts';
import { planOf, type Wishes } from '../../src/engine/plan.ts';
import { run } from '../../src/engine/run.ts';
import { type Event, type RunEvent, VERSION } from '../../src/events/event.ts';
import { CLOSED } from '../../src/events/plan.ts';
import { createOffice } from '../../src/office/store.ts';
import { ruling } from '../../src/oracle/stage.ts';
import { loadPersonas, loadScenario } from '../../src/scenarios/load.ts';
import { virtualClock } from '../../src/time/virtual.ts';

const personas = loadPersonas('personas');
const scenario = loadScenario('scenarios/retail.yaml', personas);

/** The retail pack against the reference bot in virtual time: the log, and what the bot knows of itself. */
export async function simulated(
  setting: SettingName,
  ladder: string,
  wishes: Partial<Wishes> = {},
): Promise<{ log: Event[]; notes: Note[] }> {
  const seed = wishes.seed ?? '7';
  const plan = planOf(scenario, { seed, arms: [CLOSED], ladder, ...wishes }, chance(seed));
  const id = createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 12);
  const clock = virtualClock();
  const office = createOffice();
  const notes: Note[] = [];
  const sideLog = (note: Note): void => void notes.push(note);
  const target = inProcessBot(setting, { clock, office, chance: chance(`${seed}/bot`), sideLog });
  const log: Event[] = [];
  const articles = Object.entries(scenario.policies).map(([id, { title, text, value }]) => ({
    id,
    title,
    text,
    value,
  }));
  const heading = {
    kind: 'run',
    at: 0,
    version: VERSION,
    id,
    began: null,
    time: 'virtual',
    plan,
    scenario: { name: 'retail', hash: '' },
    target: { name: target.name, protocol: target.protocol, turnEnd: target.turnEnd, connection: target.connection },
    versions: {},
    command: 'irate simulate',
  } satisfies RunEvent;
  const crowd = people(id, seed, plan);
  const write = ruling(plan.now, true, (event) => void log.push(event));
  const ports = { clock, target, office, articles, keys: scenario.office, unsafe, loop: null, write };
  await run(heading, { ...ports, chance: chance(seed), crowd, behind: () => false }, new AbortController().signal);
  return { log, notes };
}

/** The crowd of the retail pack. */
export function people(
  run: string,
  seed: string,
  plan = planOf(scenario, { seed, arms: [CLOSED] }, chance(seed)),
): Crowd {
  return crowd(scenario, personas, chance(seed), run, plan);
}
