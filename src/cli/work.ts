import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { JsMsg } from '@nats-io/jetstream';
import type { Argv } from 'yargs';
import { z } from 'zod';
import { shardName } from '../events/shard.ts';
import { IrateError } from '../events/trouble.ts';
import type { Ms } from '../time/clock.ts';
import {
  asLost,
  type Attempt,
  type Broker,
  forget,
  type Job,
  keysOf,
  nobodyListens,
  openBroker,
  SILENT,
  type Told,
} from './broker.ts';
import { loadPack } from './crowd.ts';
import { EXIT } from './exit.ts';
import { LOG } from './folder.ts';
import { interruptible } from './interrupt.ts';
import { options as check, text } from './options.ts';
import { ownVersions } from './sealed.ts';
import { driver, type Driver } from './team.ts';
import { shardsIn } from './workers.ts';

const WORK = z.object({ broker: text });

export function options(argv: Argv): Argv {
  return argv.positional('broker', { describe: 'a NATS server with JetStream: nats://127.0.0.1:4222', type: 'string' });
}

/** How long is waited for a job before it is asked again whether to go on, ms. */
const PATIENCE: Ms = 2000;

/** `irate work`: drives shards of whoever hands them out, one at a time, until it is stopped. */
export async function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const { broker: address } = check(WORK, args);
  const broker = await openBroker(address);
  const stop = interruptible((line) => say(line), new AbortController().signal);
  say(`irate: waiting for shards at ${address}`);
  try {
    while (!stop.signal.aborted) {
      const message = await broker.jobs.next({ expires: PATIENCE });
      if (message) await take(message, broker, stop.signal);
    }
  } catch (error) {
    asLost(address)(error);
  } finally {
    await broker.nats.close();
    stop.done();
  }
  return EXIT.interrupted;
}

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Drives what a message asks for. @throws IrateError if this machine is another than was asked for */
async function take(message: JsMsg, broker: Broker, stop: AbortSignal): Promise<void> {
  const job = message.json<Job>();
  const keys = keysOf(job.run);
  const entry = await broker.known.get(keys.told);
  // Nobody waits for it any more: of what is purged, that it was is still there to be read.
  if (entry?.operation !== 'PUT') {
    message.ack();
    return;
  }
  const told = entry.json<Told>();
  const clock = await clockOf(broker, keys.clock);
  if (clock === null) return unheard(message, job.run, told.of, broker);
  const refusal = refusalOf(told);
  if (refusal !== null) {
    await broker.known.put(keys.refused(String(process.pid)), JSON.stringify(refusal.message));
    message.nak(PATIENCE);
    await broker.nats.flush();
    throw refusal;
  }
  say(`irate: drives shard ${shardName({ index: job.shard, of: told.of })} of ${job.run}`);
  const lost = new AbortController();
  const beat = setInterval(() => void alive(message, broker, keys.clock, () => lost.abort()), SILENT / 10);
  try {
    const through = await shard(job, told, clock, broker, AbortSignal.any([stop, lost.signal]));
    if (through) await message.ackAck();
    // Who was only cut off has that time to be back.
    else message.nak(lost.signal.aborted ? SILENT : 0);
    if (lost.signal.aborted) say('irate: gave the shard up: whoever handed it out is not heard of');
    await broker.nats.flush();
  } finally {
    clearInterval(beat);
  }
}

/**
 * Puts a shard back for a while when nobody answers for its run: whoever handed it out may have been cut off. The second time
 * the run is nobody's any more, and without this its shards would go from machine to machine for ever.
 */
async function unheard(message: JsMsg, run: string, of: number, broker: Broker): Promise<void> {
  if (message.redelivered) {
    say(`irate: gives up ${run}: whoever handed it out is not heard of`);
    await forget(run, of, broker);
    message.ack();
  } else message.nak(SILENT);
  await broker.nats.flush();
}

/** Why this machine must not drive a shard of such a run; null: it may. */
function refusalOf({ versions, pack, args }: Told): IrateError | null {
  const own = ownVersions();
  const other = Object.keys(versions).find((name) => versions[name] !== own[name]);
  const refused = (what: string): IrateError =>
    new IrateError(
      'another_worker',
      `this machine cannot drive a shard: ${what}`,
      'irate work',
      'Bring all machines to the same irate, Node and files.',
    );
  if (other !== undefined) return refused(`its ${other} is ${own[other]}, and ${versions[other]} is asked for`);
  try {
    const { scenario, personas } = args as { scenario: string; personas: string };
    return loadPack(scenario, personas).hash === pack ? null : refused(`its ${scenario} or ${personas} is another`);
  } catch (error) {
    if (error instanceof IrateError) return refused(error.message);
    throw error;
  }
}

/** Says that this machine is at work. `silent`: called where nobody answers, before the shard is given to another. */
async function alive(message: JsMsg, { nats }: Broker, clock: string, silent: () => void): Promise<void> {
  message.working();
  await nats.request(clock, '', { timeout: SILENT / 2 }).catch(silent);
}

/** What the coordinator's clock shows more than this one, and how far that may be wrong, ms. */
interface Offset {
  readonly offset: Ms;
  readonly error: Ms;
}

/** Asks for the coordinator's clock; the quickest of some answers counts. Null: there is no coordinator. */
async function clockOf({ nats }: Broker, subject: string): Promise<Offset | null> {
  let best = { offset: 0, error: Infinity };
  for (let asked = 0; asked < 10; asked++) {
    const before = Date.now();
    const answer = await nats.request(subject, '', { timeout: SILENT / 2 }).catch((error: unknown) => {
      if (nobodyListens(error)) return null;
      throw error;
    });
    if (answer === null) return null;
    const after = Date.now();
    // A clock is read to the millisecond.
    const error = (after - before) / 2 + 1;
    if (error < best.error) best = { offset: Number(answer.string()) - (before + after) / 2, error };
  }
  return best;
}

/** Drives a shard, again if all must begin again. Returns false if it was not brought to its end. */
async function shard(job: Job, told: Told, clock: Offset, broker: Broker, stop: AbortSignal): Promise<boolean> {
  const keys = keysOf(job.run);
  let [number, driving, parts] = [0, null as Driver | null, ''];
  const end = async (): Promise<void> => {
    driving?.tell('stop');
    await driving?.ended;
    if (parts !== '') rmSync(parts, { recursive: true, force: true });
  };
  const watch = await broker.known.watch({ key: keys.attempt });
  const leave = (): void => watch.stop();
  stop.addEventListener('abort', leave);
  let through = false;
  let trouble = null as Error | null;
  const fail = (error: Error): void => {
    trouble = error;
    leave();
  };
  const begin = ({ began }: Attempt): Driver => {
    parts = mkdtempSync(join(tmpdir(), 'irate-work-'));
    const args = { ...told.args, shard: `${job.shard}/${told.of}`, out: parts };
    const fresh = driver({ verb: told.verb, args, began, keep: Infinity, offset: clock.offset });
    const attempt = number;
    fresh.ready
      .then(() => broker.known.put(keys.prepared(job.shard), JSON.stringify({ attempt, ...clock })))
      .catch(fail);
    const passOn = async (code: number): Promise<void> => {
      if (through || stop.aborted || number !== attempt) return;
      if (code === EXIT.good) await upload(join(shardsIn(parts)[0]!, LOG), keys.log(job.shard), broker);
      await broker.known.put(keys.through(job.shard), JSON.stringify({ attempt, code }));
      // Of a real run it may have to be driven again, with all others.
      if (told.verb === 'run') return;
      through = true;
      leave();
    };
    fresh.ended.then(passOn).catch(fail);
    return fresh;
  };
  for await (const entry of watch) {
    // What is purged is over: nothing is left to do.
    if (entry.operation !== 'PUT') through = true;
    if (through || stop.aborted) break;
    const attempt = entry.json<Attempt>();
    if (attempt.number !== number) {
      number = attempt.number;
      await end();
      driving = begin(attempt);
    }
    if (attempt.start !== null) driving?.tell({ begin: attempt.start });
  }
  stop.removeEventListener('abort', leave);
  await end();
  if (trouble) throw trouble;
  return through;
}

async function upload(path: string, name: string, { logs }: Broker): Promise<void> {
  await logs.put({ name }, Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>);
}
