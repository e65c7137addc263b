import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Argv } from 'yargs';
import { z } from 'zod';
import { chance } from '../chance/random.ts';
import { crowd } from '../customers/draw.ts';
import { unsafe } from '../customers/safety.ts';
import { lasts } from '../engine/budget.ts';
import type { Event, RunEvent } from '../events/event.ts';
import type { Plan } from '../events/plan.ts';
import { VERSION } from '../events/event.ts';
import { type Shard, shardName } from '../events/shard.ts';
import type { OfficeControl } from '../office/office.ts';
import type { Report } from '../report/report.ts';
import type { Target } from '../targets/target.ts';
import type { Clock, Ms } from '../time/clock.ts';
import type { LoopMeter } from '../time/loop.ts';
import { loadPack, type Pack } from './crowd.ts';
import { onlooker } from './early.ts';
import { EXIT } from './exit.ts';
import { LOG, newFolder, PERSONAS, REPORTS } from './folder.ts';
import { type Gate, gateAt } from './gate.ts';
import { headroom } from './headroom.ts';
import { interruptible } from './interrupt.ts';
import { liveView, relayed } from './live.ts';
import { several, text } from './options.ts';
import { PLANNING, planFor, planInWords, planningOptions, quoted } from './planning.ts';
import { record } from './record.ts';
import { rehearse } from './rehearse.ts';
import { keptOf, sameRun, type Kept } from './resume.ts';
import { ownVersions, readSeal } from './sealed.ts';
import { checkShard, SHARDING, shardOptions } from './shard.ts';
import { irateVersion } from './version.ts';

/** Options of every verb that climbs a ladder. */
export const CLIMB = {
  scenario: text.default('scenarios/retail.yaml'),
  personas: text.default(PERSONAS),
  ...PLANNING,
  ...SHARDING,
  out: text.default(REPORTS),
  output: several.default([]),
  quiet: z.boolean().default(false),
  exitZero: z.boolean().default(false),
  resume: text.optional(),
  seal: text.optional(),
};
export type Climb = z.output<z.ZodObject<typeof CLIMB>>;

export function climbOptions(argv: Argv): Argv {
  return shardOptions(
    planningOptions(
      argv
        .positional('scenario', { describe: 'the scenario file', type: 'string', default: 'scenarios/retail.yaml' })
        .option('personas', { describe: 'folder of persona files', type: 'string', default: PERSONAS }),
    ),
  )
    .option('out', {
      describe: 'where the folder of the run is made (one that is resumed stays where it is)',
      type: 'string',
      default: REPORTS,
    })
    .option('output', {
      alias: 'o',
      describe: 'another report, by extension: .html .json .md .xml .csv',
      type: 'string',
    })
    .option('resume', {
      describe: 'a run that was broken off: whole rungs are kept, the broken one is driven anew',
      type: 'string',
    })
    .option('seal', { describe: 'what irate seal gave out before: named in the log and the report', type: 'string' })
    .option('quiet', { describe: 'only the result', type: 'boolean', default: false })
    .option('exit-zero', { describe: 'exit 0 even if thresholds fail', type: 'boolean', default: false });
}

/** What a climb goes against. */
export interface Opponent {
  readonly clock: Clock;
  readonly target: Target;
  readonly office: OfficeControl | null;
  readonly loop: LoopMeter | null;
  /** Ends the run before its time; its reason is told. */
  readonly halt?: AbortSignal;
}

/** A climb that is ready to go: files read, options checked, nothing sent. */
export interface Ready {
  readonly pack: Pack;
  readonly plan: Plan;
  readonly options: Climb;
  /** Of a run that is resumed. */
  readonly kept: Kept | null;
  /** The commitment that was given out before. */
  readonly seal: string | null;
  /** Of a shard: where it meets the others. */
  readonly gate: Gate | null;
}

/**
 * Reads and checks everything before anything is sent. `gate`: of a shard that is not left to --start-at; `parted`: it is driven
 * in shards, and what they go on with is theirs to look up. @throws IrateError
 */
export async function ready(
  options: Climb,
  time: Clock['time'],
  gate: Gate | null = null,
  parted = false,
): Promise<Ready> {
  const pack = loadPack(options.scenario, options.personas);
  if (options.output.length > 0) (await import('./outputs.ts')).checkOutputs(options.output);
  const kept = options.resume === undefined || parted ? null : await keptOf(options.resume, gate?.keep);
  const plan = planFor(pack.scenario, options, time);
  checkShard(options, time, plan.desk.agents, gate !== null);
  const seal = options.seal === undefined ? null : readSeal(options.seal).commitment;
  const { startAt } = options;
  return { pack, plan, options, kept, seal, gate: startAt === undefined ? gate : gateAt(startAt) };
}

/** Plans that take no longer than this. */
const SHORT = 60_000;

/** Climbs, records and reports. Returns the exit code. */
export async function climb(verb: string, wanted: Ready, opponent: Opponent): Promise<number> {
  const { pack, plan, options, kept, gate } = wanted;
  const { target } = opponent;
  const asked = headingOf(verb, wanted, opponent);
  if (kept) sameRun(kept, asked);
  const heading = kept?.heading ?? asked;
  const folder = kept?.folder ?? newFolder(options.out, folderOf(heading));
  if (!options.quiet) announce(wanted, heading.time, `${target.name} (${target.protocol})`, folder);
  const live = gate?.show ? relayed(gate.show, process.stderr) : liveView(plan, process.stderr, options.quiet);
  const { halt, ...against } = opponent;
  const stop = interruptible(
    (line) => live.say(line),
    AbortSignal.any([halt, gate?.stop].flatMap((each) => each ?? [])),
  );
  const people = crowd(pack.scenario, pack.personas, chance(plan.seed), heading.id, plan);
  try {
    const { articles, scenario } = pack;
    const real = opponent.clock.time === 'real';
    if (real) await rehearse(heading, people, articles, scenario.office, unsafe);
    // A plan of seconds is over before its headroom would be known.
    const long = real && lasts(plan) > SHORT;
    const warning = long ? await headroom(heading, people, unsafe, opponent.loop) : null;
    if (warning !== null) live.say(`irate: ${warning.text}`);
    const voice = scenario.voice && (await (await import('./voice.ts')).voiceOf(scenario.voice, opponent.clock));
    const ports = {
      ...against,
      ...(voice?.voice && { voice: voice.voice }),
      chance: chance(plan.seed),
      crowd: people,
      articles,
      keys: scenario.office,
      unsafe,
    };
    const watching = options.stopEarly ? onlooker() : null;
    const see = (event: Event): void => {
      live.see(event);
      watching?.see(event);
    };
    const enough = watching && { enough: () => watching.enough() };
    const warnings = [warning, voice?.warning].flatMap((each) => each ?? []);
    const together = real && gate ? { start: await startAt(gate, heading) } : {};
    await record(heading, { ...ports, ...enough, ...together }, folder, see, stop.signal, warnings, kept);
    await voice?.close();
  } finally {
    live.stop();
  }
  if (heading.shard) return partDriven(heading.shard, folder, stop);
  // Loaded when it is needed: a shard makes no report, and starts sooner without.
  const { publish, reportFrom } = await import('./outputs.ts');
  const report = await reportFrom(join(folder, LOG));
  publish(report, folder, options.output);
  stop.done();
  return exitCode(report, stop.signal.aborted, options.exitZero);
}

/** One rule for what is printed and what is returned. */
export function exitCode(report: Report, interrupted: boolean, exitZero: boolean): number {
  if (interrupted) return EXIT.interrupted;
  if (report.rungs.some((rung) => rung.void)) return EXIT.invalid;
  return exitZero || report.ruling.answer === 'pass' ? EXIT.good : EXIT.failed;
}

/** A shard has no report of its own: it is no run. */
function partDriven(shard: Shard, folder: string, stop: ReturnType<typeof interruptible>): number {
  stop.done();
  process.stdout.write(
    `shard ${shardName(shard)} of a run: ${folder}\nMake the run of all shards: irate merge <folder> <folder> …\n`,
  );
  return stop.signal.aborted ? EXIT.interrupted : EXIT.good;
}

const folderOf = ({ id, shard }: RunEvent): string => (shard ? `${id}.${shard.index}of${shard.of}` : id);

/** Waits for the other shards. Returns when all begin, on the run's clock. */
async function startAt(gate: Gate, { began }: RunEvent): Promise<Ms> {
  return (await gate.ready()) - Date.parse(began!);
}

function headingOf(
  verb: string,
  { pack, plan, options, seal, gate }: Ready,
  { clock, target, office }: Opponent,
): RunEvent {
  const { shard, personas } = options;
  const virtual = clock.time === 'virtual';
  const began = virtual ? null : (gate?.began ?? new Date().toISOString());
  const { scenario } = pack.scenario;
  const mark = began === null ? fingerprint([plan, pack.hash, target.name]) : began.slice(0, 19).replace(/\D/g, '');
  return {
    kind: 'run',
    at: 0,
    version: VERSION,
    id: `${scenario}-${mark}`,
    began,
    time: clock.time,
    plan,
    scenario: { name: scenario, hash: pack.hash },
    target: { name: target.name, protocol: target.protocol, turnEnd: target.turnEnd, connection: target.connection },
    versions: ownVersions(),
    office: office !== null,
    ...(seal !== null && { seal }),
    command: `irate ${verb}${personas === PERSONAS ? '' : ` --personas ${quoted(personas)}`}`,
    ...(shard && { shard }),
  };
}

function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);
}

/** Says what is about to be driven, against what and where to. */
export function announce({ pack, plan }: Ready, time: Clock['time'], target: string, where: string): void {
  const rates = plan.rungs.map((perHour) => Math.round(perHour / 36) / 100).join(', ');
  process.stderr.write(
    `irate ${irateVersion()}  target ${target}  seed ${plan.seed}\n` +
      `${planInWords(plan, time).join('\n')}\n` +
      `load  ${pack.scenario.scenario}: ${rates} new customers a second\n` +
      `note  thinking time is divided by ${plan.timeScale}, return delays by ${plan.returnScale}; everything goes to ${where}\n`,
  );
}
