import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chance } from '../../src/chance/random.ts';
import { crowd } from '../../src/customers/draw.ts';
import { unsafe } from '../../src/customers/safety.ts';
import { planOf } from '../../src/engine/plan.ts';
import { run } from '../../src/engine/run.ts';
import { type Event, type HealthEvent, type RunEvent, VERSION } from '../../src/events/event.ts';
import { openLog } from '../../src/events/log.ts';
import { OPEN } from '../../src/events/plan.ts';
import { ruling } from '../../src/oracle/stage.ts';
import { loadPersonas, loadScenario } from '../../src/scenarios/load.ts';
import type { Target } from '../../src/targets/target.ts';
import type { Clock } from '../../src/time/clock.ts';
import { rehearse } from '../../src/cli/rehearse.ts';
import { loopMeter } from '../../src/time/loop.ts';
import type { Cost } from './bare.ts';

/** Of a contact, s: who thinks for very long would keep a run waiting that has nothing more to show. */
const LONGEST = 240;

/** How a crowd is driven. */
export interface Drive {
  /** First contacts a second, and how many. */
  readonly rate: number;
  readonly customers: number;
  readonly maxTurns: number;
  /** Divides thinking and typing; 1 is human. */
  readonly timeScale: number;
  /** As often, rung after rung, each time with as many. @default 1 */
  readonly times?: number;
  /** The oracle rules after each rung. */
  readonly ruled?: boolean;
  /** Between two rungs, s. */
  readonly washOut?: number;
  /** A contact is cut off after so many seconds. @default 240 */
  readonly longest?: number;
}

/** What it came to, with the harness's own account. */
export interface Driven extends Cost {
  readonly health: HealthEvent;
  /** Of all times that it was driven. */
  readonly healths: readonly HealthEvent[];
  readonly contacts: number;
  /** In conversation at once, at most. */
  readonly most: number;
}

/** Read and rehearsed once, as for a run: what is done again leaves memory to be cleared while others are measured. */
const personas = loadPersonas('personas');
const scenario = loadScenario('scenarios/retail.yaml', personas);
let rehearsed: Promise<void> | undefined;

/** Drives irate's own crowd with everything on: mind, wording, reading, protocol, log. */
export async function driveCrowd(
  target: Target,
  clock: Clock,
  drive: Drive,
  watch: (event: Event) => void = () => undefined,
): Promise<Driven> {
  const dice = chance('bench');
  const ladder = `${drive.rate}/s, ${drive.customers} each`;
  const { times = 1, timeScale, maxTurns, longest = LONGEST, ruled = false, washOut } = drive;
  const wait = washOut === undefined ? {} : { washOut: washOut * 1000 };
  const made = planOf(scenario, { seed: 'bench', arms: [OPEN], blocks: times, ladder, timeScale, ...wait }, dice);
  // As many as the other side of a pair drives: nobody before them who warms the rung up, nobody after.
  const steps = made.steps.slice(0, times).map((step) => ({ ...step, lead: 0, tail: 0 }));
  const plan = { ...made, maxTurns, maxContact: longest * 1000, steps };
  const id = `bench-${process.pid}`;
  const people = crowd(scenario, personas, dice, id, plan);
  const folder = mkdtempSync(join(tmpdir(), 'irate-bench-'));
  const log = openLog(join(folder, 'log.ndjson.gz'));
  const loop = target.time === 'real' ? loopMeter() : null;
  let [turns, contacts, open, most] = [0, 0, 0, 0];
  const healths: HealthEvent[] = [];
  const sink = (event: Event): void => {
    log.write(event);
    watch(event);
    if (event.kind === 'said') turns++;
    else if (event.kind === 'contact') most = Math.max(most, (contacts++, ++open));
    else if (event.kind === 'end') open--;
    else if (event.kind === 'health') healths.push(event);
  };
  const write = ruled ? ruling(plan.now, false, sink) : sink;
  const heading = {
    ...({ kind: 'run', at: 0, version: VERSION, id, began: null, time: target.time, plan } as const),
    scenario: { name: 'bench', hash: '' },
    target: { name: '', protocol: '', turnEnd: '', connection: target.connection },
    ...{ versions: {}, command: '' },
  } satisfies RunEvent;
  const office = { office: null, articles: [], keys: {} };
  const ports = { clock, chance: dice, target, crowd: people, ...office, unsafe, loop, write };
  await (rehearsed ??= rehearse(heading, people, [], scenario.office, unsafe));
  const before = process.cpuUsage();
  await run(heading, { ...ports, behind: () => log.behind() }, new AbortController().signal);
  await log.flush();
  const { user, system } = process.cpuUsage(before);
  const resident = process.memoryUsage.rss();
  loop?.stop();
  await log.close();
  rmSync(folder, { recursive: true, force: true });
  const [health] = healths;
  if (!health) throw new Error('the run came to nothing');
  const cpu = (user + system) / turns;
  return { turns, cpu, p99: health.lateness.p99, resident, health, healths, contacts, most };
}
