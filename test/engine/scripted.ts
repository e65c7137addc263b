import { chance } from '../../src/chance/random.ts';
import type { Crowd, Customer, Move, Sequel } from '../../src/customers/customer.ts';
import { run } from '../../src/engine/run.ts';
import type { Ports } from '../../src/engine/ports.ts';
import type { Event, Profile, RunEvent, Why } from '../../src/events/event.ts';
import { CLOSED, type Plan } from '../../src/events/plan.ts';
import type { Shard } from '../../src/events/shard.ts';
import type { Hear, Signal, Target } from '../../src/targets/target.ts';
import type { Clock } from '../../src/time/clock.ts';
import { virtualClock } from '../../src/time/virtual.ts';

const why: Why = { goal: 'test', trigger: 'script', frustration: 0, trust: 1 };
export const say = (text: string, after = 1000): Move => ({ kind: 'say', texts: [text], after, gives: [], why });
export const leave = (how: (Move & { kind: 'leave' })['how'] = 'content', after = 0): Move & { kind: 'leave' } => ({
  kind: 'leave',
  how,
  after,
  why,
});

const profile: Profile = {
  persona: 'scripted',
  intent: 'order_status',
  lane: 'simple',
  stakes: 'low',
  language: 'en',
  vulnerable: false,
  needs: [],
  identifiers: [],
};

/** A customer that says one thing and leaves on any reply, unless told otherwise. */
export function customer(n: number, parts: Partial<Customer> = {}): Customer {
  return {
    profile,
    file: { key: `key-${n}`, rows: {} },
    patience: 20_000,
    known: [],
    open: () => say(`hello from ${n}`),
    hear: () => leave(),
    lostPatience: () => leave('timed_out'),
    sequel: (): Sequel => ({ kind: 'rest', fate: 'content' }),
    feelings: () => ({ remembered: 0, satisfaction: 1 }),
    faults: () => ({}),
    ...parts,
  };
}

/** A bot in virtual time that answers with these signals, each after its delay. */
export function bot(clock: Clock, answer: (text: string) => readonly (readonly [number, Signal])[]): Target {
  return {
    name: 'scripted',
    protocol: 'none',
    time: clock.time,
    turnEnd: 'the script',
    connection: 'none',
    open: () => ({
      say(text: string, hear: Hear) {
        const alarms = answer(text).map(([delay, signal]) => clock.alarm(delay, () => hear(signal)));
        return () => alarms.forEach((alarm) => clock.silence(alarm));
      },
      close: () => undefined,
    }),
    close: () => Promise.resolve(),
  };
}

export const bubble = (text: string): Signal => ({ kind: 'bubble', text });
export const over: Signal = { kind: 'over', how: 'script' };

export const plan: Plan = {
  seed: '7',
  rungs: [3600],
  steps: [{ step: 0, block: 0, ...CLOSED, rung: 0, sentinel: false, n: 3, lead: 0, tail: 0 }],
  arrivals: 'constant',
  now: '2026-03-03T10:00:00Z',
  timeScale: 1,
  returnScale: 1,
  washOut: 0,
  maxContact: 120_000,
  maxTurns: 5,
  launch: null,
  thresholds: [],
  desk: { agents: 1, handle: 60_000, patience: 60_000, error: 0 },
};

/** Runs a plan with these people against this bot in virtual time; the log comes back. */
export async function simulate(
  people: Crowd,
  answer: Parameters<typeof bot>[1],
  changes: Partial<Plan> = {},
  ports: Partial<Ports> = {},
  stop: AbortSignal = new AbortController().signal,
  shard?: Shard,
): Promise<Event[]> {
  const clock = ports.clock ?? virtualClock();
  const log: Event[] = [];
  const whole: Ports = {
    clock,
    chance: chance('7'),
    target: bot(clock, answer),
    crowd: people,
    office: null,
    articles: [],
    keys: {},
    unsafe: () => null,
    loop: null,
    write: (event) => void log.push(event),
    behind: () => false,
    ...ports,
  };
  await run(
    { kind: 'run', at: 0, id: 'run', plan: { ...plan, ...changes }, ...(shard && { shard }) } as RunEvent,
    whole,
    stop,
  );
  return log;
}

export function only<K extends Event['kind']>(log: readonly Event[], kind: K): Extract<Event, { kind: K }>[] {
  return log.filter((event): event is Extract<Event, { kind: K }> => event.kind === kind);
}
