import type { Consumer } from '@nats-io/jetstream';
import type { KV } from '@nats-io/kv';
import type { ObjectStore } from '@nats-io/obj';
import type { NatsConnection } from '@nats-io/transport-node';
import { IrateError } from '../events/trouble.ts';
import { permission } from '../targets/permission.ts';
import type { Ms } from '../time/clock.ts';
import { allowedHosts } from './target.ts';

/** A NATS server with JetStream, through which the machines of a run find each other. */
export interface Broker {
  readonly nats: NatsConnection;
  /** Shards to be driven, each given to one at a time, and again if that one falls silent. */
  readonly jobs: Consumer;
  publish(job: Job): Promise<void>;
  /** What all must know, by `keysOf`. */
  readonly known: KV;
  /** The logs of shards. */
  readonly logs: ObjectStore;
}

/** A shard of a run to be driven. */
export interface Job {
  readonly run: string;
  readonly shard: number;
}

/** What is asked for, and with what it must be driven. */
export interface Told {
  readonly verb: 'run' | 'simulate';
  readonly args: Readonly<Record<string, unknown>>;
  /** Shards. */
  readonly of: number;
  readonly versions: Readonly<Record<string, string>>;
  /** Hash of scenario and personas. */
  readonly pack: string;
}

/** One attempt at the whole run: where a shard of a real run is lost, all drive theirs anew. Purged when nothing is left to do. */
export interface Attempt {
  readonly number: number;
  /** ISO 8601. */
  readonly began: string;
  /** When all begin, epoch ms by the coordinator's clock; null until all are ready. */
  readonly start: Ms | null;
}

/** A machine has nothing but the load left to do. */
export interface Prepared {
  readonly attempt: number;
  /** What the coordinator's clock shows more than its own, and how far that may be wrong, ms. */
  readonly offset: Ms;
  readonly error: Ms;
}

/** A machine is through with its shard; if it was good its log is in the store. */
export interface Through {
  readonly attempt: number;
  readonly code: number;
}

export const keysOf = (run: string) => ({
  told: `${run}.told`,
  attempt: `${run}.attempt`,
  prepared: (shard: number) => `${run}.prepared.${shard}`,
  through: (shard: number) => `${run}.through.${shard}`,
  refused: (worker: string) => `${run}.refused.${worker}`,
  /** A subject on which the coordinator answers with its clock. */
  clock: `irate.clock.${run}`,
  log: (shard: number) => `${run}.${shard}`,
});

/** A shard whose machine was not heard of for so long is given to another. */
export const SILENT: Ms = 5000;

const [STREAM, SUBJECT, WORKERS, BUCKET, LOGS] = ['IRATE', 'irate.jobs', 'workers', 'irate', 'irate-logs'];

/** The clients; optional peers, loaded when somebody asks for a broker. */
async function clients() {
  const [node, jetstream, kv, obj] = await Promise.all([
    import('@nats-io/transport-node'),
    import('@nats-io/jetstream'),
    import('@nats-io/kv'),
    import('@nats-io/obj'),
  ]);
  return { ...node, ...jetstream, ...kv, ...obj };
}

/** Connects. @throws IrateError if the address is not allowed, nobody listens there, or the clients are not installed */
export async function openBroker(address: string): Promise<Broker> {
  const { host } = permission(allowedHosts(), new Date().toISOString().slice(0, 10)).permit(address, ['nats:']);
  const { connect, jetstream, jetstreamManager, Kvm, Objm } = await clients().catch((error: unknown) => {
    throw new IrateError(
      'no_client',
      `the clients of NATS cannot be loaded: ${(error as Error).message}`,
      address,
      'Install them: npm install @nats-io/transport-node @nats-io/jetstream @nats-io/kv @nats-io/obj',
    );
  });
  try {
    const nats = await connect({ servers: host, maxReconnectAttempts: -1 });
    const manager = await jetstreamManager(nats);
    await manager.streams.add({ name: STREAM, subjects: [SUBJECT], retention: 'workqueue' });
    const ack = { ack_policy: 'explicit', ack_wait: SILENT * 1e6 } as const;
    await manager.consumers.add(STREAM, { durable_name: WORKERS, ...ack });
    const js = jetstream(nats);
    return {
      nats,
      jobs: await js.consumers.get(STREAM, WORKERS),
      async publish(job) {
        await js.publish(SUBJECT, JSON.stringify(job));
      },
      known: await new Kvm(js).create(BUCKET),
      logs: await new Objm(js).create(LOGS),
    };
  } catch (error) {
    throw new IrateError(
      'no_broker',
      `the broker cannot be used: ${(error as Error).message}`,
      address,
      'Start one with JetStream: nats-server -a 127.0.0.1 -js',
    );
  }
}

/** Nothing that the broker holds of a run is left; machines that still drive it let go. */
export async function forget(run: string, of: number, { known, logs }: Broker): Promise<void> {
  await known.purge(`${run}.>`);
  const { log } = keysOf(run);
  for (let shard = 0; shard < of; shard++) if (await logs.info(log(shard))) await logs.delete(log(shard));
}

/** Tells a broker that is there, and nobody who listens, from one that is gone. */
export const nobodyListens = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && error.cause.name === 'NoResponders';

/** Errors of the clients for a server that is gone. */
const GONE = /^(?:NoResponders|(?:Timeout|(?:Closed|Draining)?Connection|Request|JetStream(?:Api|Status)?)Error)$/;

/** Tells a broker that was lost from a bug of our own. @throws IrateError */
export const asLost =
  (address: string) =>
  (error: unknown): never => {
    if (!(error instanceof Error) || error instanceof IrateError || !GONE.test(error.name)) throw error;
    throw new IrateError(
      'broker_lost',
      `the broker was lost: ${error.message}`,
      address,
      'See that it runs, and begin again.',
    );
  };
