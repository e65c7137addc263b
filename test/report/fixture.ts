import { type Event, VERSION } from '../../src/events/event.ts';
import { type Arm, CLOSED, type Step } from '../../src/events/plan.ts';
import { FakeStep } from './fake-step.ts';

/** What a fake run can be asked to be. */
export interface Options {
  readonly seed?: string;
  /** First contacts a rung. @default 48 */
  readonly n?: number;
  readonly rungs?: readonly number[];
  /** How likely a contact is to fail at each rung. */
  readonly errors?: readonly number[];
  readonly arms?: readonly Arm[];
  /** Rungs whose generator fell behind. */
  readonly voids?: readonly number[];
  readonly thresholds?: readonly string[];
  readonly launch?: { readonly normal: number; readonly peak: number } | null;
  /** Whether failures under load show others' data too. @default true */
  readonly leaks?: boolean;
  /** Put in place of every reply of the bot. */
  readonly says?: string;
  readonly lead?: number;
  readonly tail?: number;
}

export type Full = Required<Omit<Options, 'says'>> & Pick<Options, 'says'>;

/** A made-up run: five rungs, a crowd, plausible talk, failures that grow with load. The same options give the same log. */
export function fakeRun(options: Options = {}): Event[] {
  const full: Full = {
    seed: 'fixture',
    n: 48,
    leaks: true,
    rungs: [1000, 2000, 4000, 8000, 16_000],
    errors: [0.04, 0.06, 0.1, 0.24, 0.52],
    arms: [CLOSED],
    voids: [],
    thresholds: [
      'error < 5%',
      'true_resolution > 80%',
      'confident_incorrect < 1%',
      'reply_time p95 < 4s',
      'cross_talk = 0',
    ],
    launch: { normal: 3000, peak: 9000 },
    lead: 1,
    tail: 1,
    ...options,
  };
  const steps: Step[] = full.arms.flatMap((arm, a) =>
    full.rungs.map((_, rung) => ({
      step: a * full.rungs.length + rung,
      block: 0,
      ...arm,
      rung,
      n: full.n,
      sentinel: false,
      lead: full.lead,
      tail: full.tail,
    })),
  );
  let at = 0;
  const events: Event[] = [head(full, steps)];
  for (const step of steps) {
    const of = new FakeStep(full, step, at);
    events.push(...of.events());
    at = of.over;
  }
  events.push({ kind: 'warning', at, code: 'few_contacts', text: 'too few contacts to decide the rung at 4,000/h' });
  events.push({ kind: 'done', at, why: 'finished' });
  return events;
}

function head(full: Full, steps: readonly Step[]): Event {
  return {
    kind: 'run',
    at: 0,
    version: VERSION,
    id: 'fake-run-7',
    began: '2026-03-03T10:00:00.000Z',
    time: 'real',
    plan: {
      seed: full.seed,
      rungs: full.rungs,
      steps,
      arrivals: 'poisson',
      now: '2026-03-03T10:00:00.000Z',
      timeScale: 20,
      returnScale: 2000,
      washOut: 0,
      maxContact: 120_000,
      maxTurns: 12,
      launch: full.launch,
      thresholds: full.thresholds,
      desk: { agents: 6, handle: 360_000, patience: 180_000, error: 0.05 },
    },
    scenario: { name: 'retail', hash: 'sha256-4f1c09d2' },
    target: { name: 'example bot', protocol: 'http', turnEnd: 'response', connection: 'keep-alive, 512 sockets' },
    versions: { irate: '0.1.0', faker: '10.6.0', oracle: '1' },
    command: 'irate run scenarios/retail.yaml --url http://127.0.0.1:3978/chat --seed fixture',
  };
}
