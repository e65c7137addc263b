import { type Arrival, arrivals } from '../arrivals/arrivals.ts';
import { phased } from '../arrivals/phased.ts';
import { rateOf, type ShockStep, type Step } from '../events/plan.ts';
import type { JourneyId, RunEvent } from '../events/event.ts';
import { isMine, type Shard, shareOf } from '../events/shard.ts';
import type { Alarm, Ms } from '../time/clock.ts';
import { round } from './converse.ts';
import { lingers } from './budget.ts';
import { coming, type Coming } from './coming.ts';
import { openDesk } from './desk.ts';
import { Journey, type Setting } from './journey.ts';
import { Ledger } from './ledger.ts';
import { phaseIn } from './phase.ts';
import type { Ports } from './ports.ts';
import { shedding } from './shedding.ts';

/** The harness fault of a rung that was broken off. */
export const STOPPED = 'the run was stopped';

/**
 * Drives one rung, or one shock, once, or its part of it: first contacts when they are due, waiting for nobody. Resolves
 * when the last journey rests. `run`: by which its customers are known to the bot.
 */
export async function drive(
  step: Step | ShockStep,
  run: string,
  { plan, shard }: Pick<RunEvent, 'plan' | 'shard'>,
  against: Ports,
  stop: AbortSignal,
): Promise<void> {
  const { clock, write, loop } = against;
  const now = 'phases' in step ? phaseIn(step, clock, write) : null;
  const target = now ? shedding(against.target, clock, against.chance, () => now.capacity) : against.target;
  const ports = { ...against, target };
  const ledger = new Ledger();
  const people = { ...plan.desk, agents: shareOf(shard, plan.desk.agents) };
  const desk = openDesk(people, plan.timeScale, clock, (...path) => ports.chance(...path, step.block));
  const setting: Setting = { run, plan, ports, ledger, desk, repeats: step.returns > 0, logged: new Map() };
  if (ports.office) {
    // Of everybody, though only a part may be driven here: what two customers hold is neither's own.
    const all = Array.from({ length: step.n + step.lead + step.tail }, (_, n) => ports.crowd(n, step.step).file);
    await ports.office.fill(all, ports.articles, plan.now, ports.keys);
  }

  await voiceAhead(step, shard, ports);
  loop?.take();
  target.waits?.();
  write({ kind: 'step', at: round(clock.now()), step: step.step });
  now?.begin();
  await new Promise<void>((rested) => climb(step, shard, setting, stop, rested));
  now?.end();
  if (stop.aborted) ledger.fault(STOPPED);
  if (ports.behind()) ledger.fault('the log could not keep up');
  write(ledger.close(step.step, clock.now(), loop?.take() ?? null, target.waits?.() ?? null));
}

/** A model is asked for first messages for so long at most. */
const AHEAD: Ms = 60_000;

/** Has first messages worded before anybody arrives, so that none has to wait for a model. */
async function voiceAhead(step: Step | ShockStep, shard: Shard | undefined, ports: Ports): Promise<void> {
  const { voice, clock, crowd } = ports;
  if (voice === undefined) return;
  const until = clock.now() + AHEAD;
  const mine = Array.from({ length: step.n + step.lead + step.tail }, (_, n) => n).filter((n) => isMine(shard, n));
  const firsts = mine.map((n) => {
    const customer = crowd(n, step.step);
    customer.open('chat', null);
    return { customer: n, draft: customer.draft?.() };
  });
  await voice.ahead(firsts, () => clock.now() > until);
}

/** Lets the customers arrive and waits until all of them rest; when the window for coming back is over nobody does. */
function climb(
  step: Step | ShockStep,
  shard: Shard | undefined,
  setting: Setting,
  stop: AbortSignal,
  rested: () => void,
): void {
  const { plan, ports, ledger } = setting;
  const { clock } = ports;
  const start = clock.now();
  const journeys = new Set<Journey>();
  let next: Alarm | undefined;
  let end: Alarm | undefined;
  let closed = false;

  const halt = (): void => {
    if (next !== undefined) clock.silence(next);
    next = undefined;
    for (const journey of [...journeys]) journey.stop();
    settle();
  };
  const settle = (): void => {
    if (journeys.size > 0 || next !== undefined) return;
    stop.removeEventListener('abort', halt);
    if (end !== undefined) clock.silence(end);
    // Here and not once `rested` is heard: until then a virtual clock rings on.
    setting.desk.clear();
    rested();
  };
  const arrive = ({ customer, who, first }: Coming, at: Ms): void => {
    ledger.started(at, clock.now());
    const id: JourneyId = `${step.step}/${customer}`;
    const journey = new Journey(id, who, setting, () => {
      journeys.delete(journey);
      settle();
    });
    journeys.add(journey);
    if (closed) journey.close();
    expect();
    journey.contact('chat', at, null, first);
  };
  const close = (): void => {
    closed = true;
    for (const journey of [...journeys]) journey.close();
    setting.desk.clear();
  };
  const due = partOf(step, shard, setting, (last) => {
    end = clock.alarm(start + last + lingers(step, plan) - clock.now(), close);
  });
  const upcoming = coming(due, (customer) => ports.crowd(customer, step.step), clock);
  const expect = (): void => {
    next = undefined;
    const arrival = upcoming();
    if (arrival === null) return settle();
    const at = start + arrival.due;
    ledger.due();
    next = clock.alarm(at - clock.now(), () => arrive(arrival, at));
  };

  stop.addEventListener('abort', halt);
  expect();
  if (stop.aborted) halt();
}

/**
 * First contacts as they fall due: those of a part. `counted`: called with the due time of the last that counts, whoever's
 * it is, before any later one is told.
 */
function* partOf(
  step: Step | ShockStep,
  shard: Shard | undefined,
  { plan, ports }: Setting,
  counted: (last: Ms) => void,
): Generator<Arrival> {
  const perHour = rateOf(plan, step);
  const all =
    'phases' in step
      ? phased(step.n, perHour, step.phases, step.block, ports.chance)
      : arrivals(plan.arrivals, perHour, step, ports.chance);
  let left = step.n;
  for (const arrival of all) {
    if (arrival.customer < step.n && --left === 0) counted(arrival.due);
    if (isMine(shard, arrival.customer)) yield arrival;
  }
}
