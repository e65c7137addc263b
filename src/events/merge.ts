import type { Ms } from '../time/clock.ts';
import type { DoneEvent, Event, RunEvent, StepEvent } from './event.ts';
import { type HealthEvent, summed, voicesOf } from './health.ts';
import { drivenIn } from './plan.ts';
import { shardName } from './shard.ts';
import { IrateError } from './trouble.ts';

/** The log of one shard: its heading, and the events after it, read once. */
export interface Part {
  readonly path: string;
  readonly heading: RunEvent;
  readonly events: AsyncIterator<Event>;
}

/** Shards of a real run that began a rung further apart than this did not make its load together, ms. */
const TOGETHER: Ms = 50;
const APART = 'the shards did not begin the rung together';

/** Told once a rung: how far apart the shards began it. */
export type OnStart = (skew: Ms) => void;

/** The shards of one run, all of them and each once, sorted. @throws IrateError if they are not, or differ in version, pack or seed */
export function whole(parts: readonly Part[]): readonly Part[] {
  const [first] = parts;
  if (!first) throw refused('there is nothing to merge', '', 'Name the folders of all shards.');
  const seen = new Map<number, Part>();
  for (const part of parts) {
    const { heading, path } = part;
    if (!heading.shard) throw refused('this is no shard of a run', path, 'Name what was driven with --shard.');
    const other = Object.entries(sameness(first.heading)).find(([name, value]) => value !== sameness(heading)[name]);
    if (other)
      throw refused(
        `this shard is of another run than ${first.path}: its ${other[0]} is another`,
        path,
        'Drive all shards with the same irate, files, options and seed.',
      );
    const twin = seen.get(heading.shard.index);
    if (twin) throw refused(`shard ${shardName(heading.shard)} is named twice`, `${twin.path}, ${path}`, 'Name one.');
    seen.set(heading.shard.index, part);
  }
  const { of } = first.heading.shard!;
  const missing = Array.from({ length: of }, (_, index) => index).filter((index) => !seen.has(index));
  if (missing.length > 0)
    throw refused(
      `of ${of} shards ${missing.map((index) => `${index}/${of}`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`,
      parts.map(({ path }) => path).join(', '),
      'Drive what is missing and name all of them: no customer is left out, and none counted twice.',
    );
  return [...seen.values()].sort((a, b) => a.heading.shard!.index - b.heading.shard!.index);
}

function sameness(run: RunEvent): Readonly<Record<string, string>> {
  const { plan, ...rest } = run;
  const { seed, ...others } = plan;
  const parts = { version: rest.version, versions: rest.versions, seed, pack: rest.scenario, plan: others };
  const more = {
    target: rest.target,
    id: rest.id,
    time: rest.time,
    start: rest.began,
    seal: rest.seal,
    'number of shards': rest.shard?.of,
  };
  return Object.fromEntries(
    Object.entries({ ...parts, ...more }).map(([name, value]) => [name, JSON.stringify(value)]),
  );
}

/**
 * The events of all shards as one run would have written them, in the order of time, without verdicts: those are given
 * anew, on all customers together. In virtual time each rung begins when the last shard was through with the one before.
 * `stopped`: of shards that were told to stop, as far as all of them came. @throws IrateError if one was broken off
 */
export async function* merged(parts: readonly Part[], onStart: OnStart, stopped = false): AsyncGenerator<Event> {
  const { heading } = parts[0]!;
  const run: { shard?: unknown } & RunEvent = { ...heading };
  delete run.shard;
  yield run;
  const readers = parts.map((part) => new Reader(part));
  let over: Ms = 0;
  for (const planned of drivenIn(heading.plan)) {
    const begun = await Promise.all(readers.map((reader) => reader.start(planned.step, stopped)));
    const starts = begun.filter((start) => start !== null);
    if (starts.length < readers.length) {
      yield { kind: 'done', at: Math.round(over), why: 'interrupted' };
      return;
    }
    const from = Math.min(...starts.map(({ at }) => at));
    const virtual = heading.time === 'virtual';
    const at = !virtual ? from : planned.step === 0 ? starts[0]!.at : Math.ceil(over + heading.plan.washOut);
    const skew = virtual ? 0 : Math.max(...starts.map((start) => start.at)) - from;
    onStart(skew);
    for (const [index, reader] of readers.entries()) reader.shift = virtual ? at - starts[index]!.at : 0;
    yield { ...starts[0]!, at };
    yield* inOrder(readers);
    const healths = readers.map((reader) => reader.health());
    const health = together(healths, skew > TOGETHER);
    over = health.clock ?? health.at;
    yield health;
  }
  const ends = await Promise.all(readers.map((reader) => reader.done(stopped)));
  const last = ends.find(({ why }) => why === 'interrupted') ?? ends[0]!;
  yield { kind: 'done', at: Math.round(over), why: last.why };
}

/** Reads one shard rung by rung, its times shifted to those of the whole run. */
class Reader {
  readonly #part: Part;
  #next: Event | null = null;
  #health: HealthEvent | null = null;
  shift: Ms = 0;

  constructor(part: Part) {
    this.#part = part;
  }

  /** Null: it had been stopped before. */
  async start(step: number, stopped: boolean): Promise<StepEvent | null> {
    const event = await this.#read();
    if (stopped && event?.kind === 'done') return null;
    if (event?.kind !== 'step' || event.step !== step) throw this.#broken();
    this.#health = null;
    await this.advance();
    return event;
  }

  /** The next event of the rung; null when it is over. */
  get next(): Event | null {
    return this.#next;
  }

  async advance(): Promise<void> {
    const event = await this.#read();
    if (event === null || event.kind === 'done' || event.kind === 'step') throw this.#broken();
    this.#health = event.kind === 'health' ? event : null;
    this.#next = event.kind === 'health' ? null : event;
  }

  health(): HealthEvent {
    const health = this.#health!;
    return { ...health, at: health.at + this.shift, clock: (health.clock ?? health.at) + this.shift };
  }

  async done(stopped: boolean): Promise<DoneEvent> {
    const event = await this.#read();
    if (event?.kind !== 'done' || (event.why === 'interrupted' && !stopped)) throw this.#broken();
    return event;
  }

  async #read(): Promise<Event | null> {
    for (;;) {
      const next = await this.#part.events.next();
      if (next.done === true) return null;
      // Warnings of a shard tell of its own machine and way; what bears on the figures is in its health.
      if (next.value.kind === 'verdict' || next.value.kind === 'warning') continue;
      // All tell of the parts of a shock; one is enough.
      if (next.value.kind === 'phase' && this.#part.heading.shard!.index > 0) continue;
      return next.value;
    }
  }

  #broken(): IrateError {
    return refused(
      `shard ${shardName(this.#part.heading.shard!)} was broken off`,
      this.#part.path,
      'Drive that shard again, or go on with it (--resume), and merge then.',
    );
  }
}

/** The events of one rung by their time; of the same moment those of the first shard first. */
async function* inOrder(readers: readonly Reader[]): AsyncGenerator<Event> {
  const timeOf = ({ next, shift }: Reader): Ms => (next && 'at' in next ? next.at + shift : Infinity);
  for (;;) {
    const first = readers.reduce((best, reader) => (timeOf(reader) < timeOf(best) ? reader : best));
    if (first.next === null) return;
    yield shifted(first.next, first.shift);
    await first.advance();
  }
}

/** Which fields of an event are moments of the run. */
const MOMENTS = ['at', 'due', 'firstByte', 'firstBubble', 'lastBubble'] as const;

function shifted(event: Event, by: Ms): Event {
  if (by === 0) return event;
  const moved: Record<string, unknown> = { ...event };
  for (const name of MOMENTS) if (typeof moved[name] === 'number') moved[name] += by;
  if (event.kind === 'office') {
    const calls = event.record.calls.map((call) => ({ ...call, at: call.at + by }));
    moved['record'] = { ...event.record, calls };
  }
  return moved as unknown as Event;
}

/** One account of what all shards say of a rung: counts are added, of times the worst is taken. */
function together(healths: readonly HealthEvent[], apart: boolean): HealthEvent {
  const most = (of: (health: HealthEvent) => number): number => Math.max(...healths.map(of));
  const sum = (of: (health: HealthEvent) => number): number => healths.reduce((all, health) => all + of(health), 0);
  const loops = healths.flatMap(({ loopDelay }) => loopDelay ?? []);
  const faults = summed(healths.map((health) => health.faults));
  const voice = voicesOf(healths);
  const [{ pauses, waits }] = healths as [HealthEvent];
  return {
    kind: 'health',
    at: most(({ at }) => at),
    step: healths[0]!.step,
    clock: most(({ clock, at }) => clock ?? at),
    due: sum(({ due }) => due),
    started: sum(({ started }) => started),
    lateness: {
      p50: most(({ lateness }) => lateness.p50),
      p99: most(({ lateness }) => lateness.p99),
      max: most(({ lateness }) => lateness.max),
    },
    loopDelay:
      loops.length === 0
        ? null
        : { p99: Math.max(...loops.map(({ p99 }) => p99)), max: Math.max(...loops.map(({ max }) => max)) },
    ...(pauses && {
      pauses: {
        count: sum((health) => health.pauses?.count ?? 0),
        total: sum((health) => health.pauses?.total ?? 0),
        longest: most((health) => health.pauses?.longest ?? 0),
      },
    }),
    ...(waits && {
      waits: {
        waited: sum((health) => health.waits?.waited ?? 0),
        longest: most((health) => health.waits?.longest ?? 0),
      },
    }),
    ...(voice && { voice }),
    faults: apart ? { ...faults, [APART]: 1 } : faults,
    customerFaults: summed(healths.map((health) => health.customerFaults)),
    void: apart || healths.some((health) => health.void),
  };
}

function refused(message: string, place: string, remedy: string): IrateError {
  return new IrateError('not_whole', message, place, remedy);
}
