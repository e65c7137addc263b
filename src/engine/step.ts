import { arrivals } from '../arrivals/arrivals.ts';
import { phased } from '../arrivals/phased.ts';
import type { Customer } from '../customers/customer.ts';
import { type Plan, rateOf, type ShockStep, type Step } from '../events/plan.ts';
import type { JourneyId } from '../events/event.ts';
import type { Alarm, Ms } from '../time/clock.ts';
import { round } from './converse.ts';
import { openDesk } from './desk.ts';
import { Journey, type Setting } from './journey.ts';
import { Ledger } from './ledger.ts';
import { phaseIn } from './phase.ts';
import type { Ports } from './ports.ts';
import { shedding } from './shedding.ts';

/** Simulated ms after the end of the last first contact that counts during which customers may still come back: the headline window of 7 days. */
const WINDOW: Ms = 7 * 86_400_000;

/** The harness fault of a rung that was broken off. */
export const STOPPED = 'the run was stopped';

/** Drives one rung, or one shock, once: first contacts when they are due, waiting for nobody. Resolves when the last journey rests. */
export async function drive(
  step: Step | ShockStep,
  run: string,
  plan: Plan,
  against: Ports,
  stop: AbortSignal,
): Promise<void> {
  const { clock, write, loop } = against;
  const now = 'phases' in step ? phaseIn(step, clock, write) : null;
  const target = now ? shedding(against.target, clock, against.chance, () => now.capacity) : against.target;
  const ports = { ...against, target };
  const ledger = new Ledger();
  const desk = openDesk(plan.desk, plan.timeScale, clock, (...path) => ports.chance(...path, step.block));
  const setting: Setting = { run, plan, ports, ledger, desk, repeats: step.returns > 0, logged: new Map() };
  const customers = Array.from({ length: step.n + step.lead + step.tail }, (_, n) => ports.crowd(n, step.step));
  const files = customers.map((customer) => customer.file);
  await ports.office?.fill(files, ports.articles, plan.now, ports.keys);

  loop?.take();
  target.waits?.();
  write({ kind: 'step', at: round(clock.now()), step: step.step });
  now?.begin();
  await new Promise<void>((rested) => climb(step, customers, setting, stop, rested));
  now?.end();
  if (stop.aborted) ledger.fault(STOPPED);
  if (ports.behind()) ledger.fault('the log could not keep up');
  write(ledger.close(step.step, clock.now(), loop?.take() ?? null, target.waits?.() ?? null));
}

/** Lets the customers arrive and waits until all of them rest, or until the window for coming back is over. */
function climb(
  step: Step | ShockStep,
  customers: readonly Customer[],
  setting: Setting,
  stop: AbortSignal,
  rested: () => void,
): void {
  const { plan, ports, ledger } = setting;
  const { clock } = ports;
  const start = clock.now();
  const perHour = rateOf(plan, step);
  const due =
    'phases' in step
      ? phased(step.n, perHour, step.phases, step.block, ports.chance)
      : arrivals(plan.arrivals, perHour, step, ports.chance);
  const journeys = new Set<Journey>();
  let next: Alarm | undefined;
  let end: Alarm | undefined;
  let met = 0;

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
  const arrive = (customer: number, at: Ms): void => {
    ledger.started(at, clock.now());
    const id: JourneyId = `${step.step}/${customer}`;
    const journey = new Journey(id, customers[customer]!, setting, {
      met: () => {
        if (customer < step.n && ++met === step.n) end = clock.alarm(WINDOW / plan.returnScale, halt);
      },
      rested: () => {
        journeys.delete(journey);
        settle();
      },
    });
    journeys.add(journey);
    expect();
    journey.contact('chat', at, null);
  };
  const expect = (): void => {
    next = undefined;
    const arrival = due.next();
    if (arrival.done) return;
    const at = start + arrival.value.due;
    ledger.due();
    next = clock.alarm(at - clock.now(), () => arrive(arrival.value.customer, at));
  };

  stop.addEventListener('abort', halt);
  expect();
  if (stop.aborted) halt();
}
