import { chance } from '../../../src/chance/random.ts';
import { loadPack } from '../../../src/cli/crowd.ts';
import { crowd } from '../../../src/customers/draw.ts';
import { unsafe } from '../../../src/customers/safety.ts';
import { planOf } from '../../../src/engine/plan.ts';
import { run } from '../../../src/engine/run.ts';
import { type Event, type RunEvent, VERSION } from '../../../src/events/event.ts';
import { OPEN } from '../../../src/events/plan.ts';
import type { WholeOffice } from '../../../src/office/store.ts';
import { ruling } from '../../../src/oracle/stage.ts';
import { openTarget, type TargetOptions } from '../../../src/targets/config.ts';
import { ground } from '../../targets/loopback.ts';

/** A few more than must be held at once: some are gone before the last one comes. */
export const CROWD = 220;
const SEED = '7';

const { scenario: retail, personas, articles } = loadPack('scenarios/retail.yaml', 'personas');

/**
 * Sends the retail pack's customers of these intents to a bot, all within a quarter of a second, so that they are under way
 * at once, and gives the log.
 */
export async function meet(options: TargetOptions, office: WholeOffice, intents: readonly string[]): Promise<Event[]> {
  const chosen = Object.entries(retail.intents).filter(([name]) => intents.includes(name));
  const scenario = { ...retail, intents: Object.fromEntries(chosen) };
  const wishes = { seed: SEED, arms: [OPEN], ladder: `${4 * CROWD}/s, ${CROWD} each`, timeScale: 60 };
  const planned = planOf(scenario, wishes, chance(SEED));
  // Nothing is measured here: nobody is needed to warm the bot up.
  const plan = { ...planned, steps: planned.steps.slice(0, 1).map((step) => ({ ...step, lead: 0, tail: 0 })) };
  const target = openTarget(options, ground);
  const heading: RunEvent = {
    kind: 'run',
    at: 0,
    version: VERSION,
    id: 'real',
    began: null,
    time: 'real',
    plan,
    scenario: { name: 'retail', hash: '' },
    target: { name: target.name, protocol: target.protocol, turnEnd: target.turnEnd, connection: target.connection },
    versions: {},
    command: '',
  };
  const log: Event[] = [];
  const write = ruling(plan.now, true, (event) => void log.push(event));
  const people = crowd(scenario, personas, chance(SEED), heading.id, plan);
  const { clock } = ground;
  const ports = { clock, target, office, articles, keys: scenario.office, unsafe, loop: null, write };
  await run(
    heading,
    { ...ports, chance: chance(SEED), crowd: people, behind: () => false },
    new AbortController().signal,
  );
  await target.close();
  return log;
}

export const only = <K extends Event['kind']>(log: readonly Event[], kind: K) =>
  log.filter((event): event is Event & { kind: K } => event.kind === kind);

/** How many conversations were under way at once at most. */
export function atOnce(log: readonly Event[]): number {
  let [open, most] = [0, 0];
  for (const { kind } of log) {
    if (kind === 'contact') most = Math.max(most, ++open);
    else if (kind === 'end') open--;
  }
  return most;
}

/** Replies that hold what only another customer of this log has: its contact, and what. */
export function mixUps(log: readonly Event[]): string[] {
  const owners = new Map<string, string>();
  for (const { contact, profile } of only(log, 'contact'))
    for (const identifier of profile?.identifiers ?? []) owners.set(identifier.toLowerCase(), contact);
  return only(log, 'heard').flatMap(({ contact, texts }) =>
    (
      texts
        .join(' ')
        .toLowerCase()
        .match(/[a-z]{2}-\d{7}/g) ?? []
    )
      .filter((found) => owners.get(found) !== contact)
      .map((found) => `${contact} was shown ${found} of ${owners.get(found) ?? 'nobody'}`),
  );
}
