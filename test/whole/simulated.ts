import { createHash } from 'node:crypto';
import { inProcessBot } from '../../src/bots/inprocess.ts';
import type { SettingName } from '../../src/bots/settings.ts';
import type { Note } from '../../src/bots/sidelog.ts';
import { type TradeName, TRADES } from '../../src/bots/trades.ts';
import { chance } from '../../src/chance/random.ts';
import type { Crowd } from '../../src/customers/customer.ts';
import { crowd } from '../../src/customers/draw.ts';
import { unsafe } from '../../src/customers/safety.ts';
import { planOf, type Wishes } from '../../src/engine/plan.ts';
import { run } from '../../src/engine/run.ts';
import { type Event, type RunEvent, VERSION } from '../../src/events/event.ts';
import { CLOSED, type Plan } from '../../src/events/plan.ts';
import type { Office } from '../../src/office/office.ts';
import { createOffice } from '../../src/office/store.ts';
import { ruling } from '../../src/oracle/stage.ts';
import { loadPersonas, loadScenario } from '../../src/scenarios/load.ts';
import type { Scenario } from '../../src/scenarios/scenario.ts';
import type { Target } from '../../src/targets/target.ts';
import type { Clock } from '../../src/time/clock.ts';
import { virtualClock } from '../../src/time/virtual.ts';

const personas = loadPersonas('personas');
const scenarios = new Map<TradeName, Scenario>();

function scenarioOf(pack: TradeName): Scenario {
  let scenario = scenarios.get(pack);
  if (scenario === undefined) scenarios.set(pack, (scenario = loadScenario(`scenarios/${pack}.yaml`, personas)));
  return scenario;
}

/** A pack against the reference bot in virtual time: the log, and what the bot knows of itself. */
export async function simulated(
  setting: SettingName,
  ladder: string,
  wishes: Partial<Wishes> = {},
  pack: TradeName = 'retail',
): Promise<{ log: Event[]; notes: Note[] }> {
  const notes: Note[] = [];
  const sideLog = (note: Note): void => void notes.push(note);
  const dice = chance(`${wishes.seed ?? '7'}/bot`);
  const bot: Opponent = (clock, office) =>
    inProcessBot(setting, { clock, office, knowledge: TRADES[pack], chance: dice, sideLog });
  return { log: await against(bot, ladder, wishes, pack), notes };
}

/** A bot, on that clock, with that back office. */
export type Opponent = (clock: Clock, office: Office) => Target;

/** A pack against any bot in virtual time: the log. */
export async function against(
  opponent: Opponent,
  ladder: string,
  wishes: Partial<Wishes> = {},
  pack: TradeName = 'retail',
): Promise<Event[]> {
  const seed = wishes.seed ?? '7';
  const scenario = scenarioOf(pack);
  const plan = planOf(scenario, { seed, arms: [CLOSED], ladder, ...wishes }, chance(seed));
  const id = createHash('sha256').update(JSON.stringify(plan)).digest('hex').slice(0, 12);
  const clock = virtualClock();
  const office = createOffice();
  const target = opponent(clock, office);
  const log: Event[] = [];
  const articles = Object.entries(scenario.policies).map(([name, { title, text, value }]) => ({
    id: name,
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
    scenario: { name: pack, hash: '' },
    target: { name: target.name, protocol: target.protocol, turnEnd: target.turnEnd, connection: target.connection },
    versions: {},
    command: 'irate simulate',
  } satisfies RunEvent;
  const crowd = people(id, seed, plan, pack);
  const write = ruling(plan.now, true, (event) => void log.push(event));
  const ports = { clock, target, office, articles, keys: scenario.office, unsafe, loop: null, write };
  await run(heading, { ...ports, chance: chance(seed), crowd, behind: () => false }, new AbortController().signal);
  return log;
}

/** The crowd of a pack. */
export function people(run: string, seed: string, plan?: Plan, pack: TradeName = 'retail'): Crowd {
  const scenario = scenarioOf(pack);
  const planned = plan ?? planOf(scenario, { seed, arms: [CLOSED] }, chance(seed));
  return crowd(scenario, personas, chance(seed), run, planned);
}
