import { createWriteStream, mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { shardName } from '../events/shard.ts';
import { IrateError } from '../events/trouble.ts';
import type { Ms } from '../time/clock.ts';
import {
  asLost,
  type Attempt,
  type Broker,
  forget,
  keysOf,
  openBroker,
  type Prepared,
  type Through,
  type Told,
} from './broker.ts';
import { EXIT } from './exit.ts';
import { LOG, makeFolder } from './folder.ts';
import { interruptible } from './interrupt.ts';
import { ownVersions } from './sealed.ts';
import { mergeParts, remove } from './workers.ts';

interface Wanted {
  readonly over: string;
  /** Shards. */
  readonly workers: number;
  readonly out: string;
  readonly output: readonly string[];
  readonly exitZero: boolean;
  readonly shard?: unknown;
  readonly resume?: unknown;
}

/** From the last one's being ready until all begin, ms: the word must have reached every machine. */
const SOON: Ms = 1000;

/** Hands out the shards of a run, gathers their logs and makes the run of all. Returns the exit code. @throws IrateError */
export async function overBroker(
  verb: 'run' | 'simulate',
  args: Readonly<Record<string, unknown>>,
  wanted: Wanted,
  pack: string,
): Promise<number> {
  if (wanted.shard !== undefined || wanted.resume !== undefined)
    throw new IrateError('usage', 'a whole run is handed out', '--over', 'Leave out --shard and --resume.');
  return handOut(verb, args, wanted, pack).catch(asLost(wanted.over));
}

async function handOut(
  verb: 'run' | 'simulate',
  args: Readonly<Record<string, unknown>>,
  wanted: Wanted,
  pack: string,
): Promise<number> {
  const broker = await openBroker(wanted.over);
  const { workers: of } = wanted;
  const parts = mkdtempSync(join(makeFolder(wanted.out), 'shards-'));
  const run = `${Date.now().toString(36)}-${process.pid}`;
  const asked = { ...args, over: undefined, workers: 1, output: [], quiet: true };
  const told: Told = { verb, args: asked, of, versions: ownVersions(), pack };
  const stop = interruptible(say, new AbortController().signal);
  let whole = false;
  try {
    const gathered = await gather(run, told, broker, parts, stop.signal);
    if (typeof gathered === 'number') return gathered;
    whole = true;
    return await mergeParts(parts, wanted, gathered);
  } finally {
    stop.done();
    await forget(run, of, broker);
    await broker.nats.close();
    if (!whole) remove(parts);
  }
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Returns what is to be told of the machines once all shards are here; or the exit code of one that failed. */
async function gather(
  run: string,
  told: Told,
  broker: Broker,
  parts: string,
  stop: AbortSignal,
): Promise<readonly string[] | number> {
  const { known, nats } = broker;
  const keys = keysOf(run);
  nats.subscribe(keys.clock, { callback: (_, message) => void message.respond(String(Date.now())) });
  let attempt: Attempt = { number: 1, began: new Date().toISOString(), start: null };
  const tell = (next: Partial<Attempt>): Promise<number> =>
    known.put(keys.attempt, JSON.stringify((attempt = { ...attempt, ...next })));
  await tell({});
  await known.put(keys.told, JSON.stringify(told));
  for (let shard = 0; shard < told.of; shard++) await broker.publish({ run, shard });
  say(`irate: ${told.of} shards wait for machines that run irate work`);
  const prepared = new Map<number, Prepared>();
  const here = new Set<number>();
  const watch = await known.watch({ key: `${run}.>` });
  const leave = (): void => watch.stop();
  stop.addEventListener('abort', leave);
  for await (const entry of watch) {
    if (stop.aborted) break;
    if (entry.operation !== 'PUT') throw givenUp(run);
    const [, what, which] = entry.key.split('.');
    const shard = Number(which);
    if (what === 'refused') say(`irate: ${entry.json<string>()}`);
    else if (what === 'prepared') {
      const machine = entry.json<Prepared>();
      if (machine.attempt !== attempt.number) continue;
      if (attempt.start !== null) {
        // The others have begun without it: what they drove is left out, and all begin again.
        say(`irate: shard ${shardName({ index: shard, of: told.of })} was lost and is in other hands; all begin again`);
        prepared.clear();
        here.clear();
        await tell({ number: attempt.number + 1, began: new Date().toISOString(), start: null });
      } else if (prepared.set(shard, machine).size === told.of) await tell({ start: Date.now() + SOON });
    } else if (what === 'through') {
      const { attempt: of, code } = entry.json<Through>();
      if (of !== attempt.number) continue;
      if (code !== EXIT.good) return code;
      await download(keys.log(shard), join(parts, String(shard)), broker);
      if (here.add(shard).size === told.of) break;
    }
  }
  return stop.aborted ? EXIT.interrupted : clocksOf([...prepared.values()]);
}

/** A machine waits no longer for an answer, and has purged the run; this one was away and has come back. */
const givenUp = (run: string): IrateError =>
  new IrateError(
    'given_up',
    'the machines gave the run up: they got no answer from this one',
    run,
    'See that this machine keeps its connection to the broker, and begin again.',
  );

function clocksOf(machines: readonly Prepared[]): string[] {
  if (machines.length === 0) return [];
  const most = (of: (machine: Prepared) => number): string => Math.max(...machines.map(of)).toFixed(1);
  return [
    `clocks of ${machines.length} machines were off by at most ${most(({ offset }) => Math.abs(offset))} ms and set right to ${most(({ error }) => error)} ms`,
  ];
}

async function download(name: string, folder: string, { logs }: Broker): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const log = (await logs.get(name))!;
  await pipeline(Readable.fromWeb(log.data), createWriteStream(join(folder, LOG)));
  const broken = await log.error;
  if (broken) throw broken;
}
