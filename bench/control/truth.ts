import { CERTAINTY } from '../../src/bots/controls/control.ts';
import type { Step } from '../../src/events/plan.ts';
import { REVIEW } from '../../src/metrics/harm.ts';
import { hillAt, type HillCurve, ladderGain, poissonExponent } from '../../src/statistics/index.ts';
import type { Design, World } from './study.ts';

/** A world of which every headline is known. */
export interface Known {
  readonly curve: HillCurve;
  readonly returns: number;
  readonly hidden: number;
  readonly handedOver: number;
  readonly uneven: number;
}

/** The total contact rate at which a first-contact rate settles: the lowest solution of first = x (1 - r p(x)). */
export function settled({ curve, returns }: Known, first: number): number {
  const firstAt = (x: number): number => x * (1 - returns * hillAt(curve, x).errorShare);
  let high = first;
  while (firstAt(high) < first) high *= 1.001;
  let low = high / 1.001;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (firstAt(middle) < first) low = middle;
    else high = middle;
  }
  return high;
}

/** The world as it is run: the bot is told the load at which the loop settles. */
export function worldOf(known: Known): World {
  const { curve, hidden, handedOver, returns, uneven } = known;
  const loads = new Map<string, number>();
  return {
    control: {
      name: 'Hill control',
      failing: (perHour) => hillAt(curve, perHour).errorShare,
      hidden,
      handedOver,
    },
    returns,
    uneven,
    delay: DELAY * 3_600_000,
    load: ({ returns: arm }: Step, perHour) => {
      const key = `${arm}/${perHour}`;
      if (!loads.has(key)) loads.set(key, arm === 0 ? perHour : settled(known, perHour));
      return loads.get(key)!;
    },
  };
}

const NODES = 400;
/** E over the unevenness of steps, by quantiles of the normal law. */
function over(known: Known, p: number, of: (p: number) => number): number {
  if (known.uneven === 0) return of(p);
  let [sum, weight] = [0, 0];
  for (let node = 0; node < NODES; node++) {
    const z = -5 + (10 * (node + 0.5)) / NODES;
    const density = Math.exp((-z * z) / 2);
    sum += density * of(Math.min(1, p * Math.exp(known.uneven * z - known.uneven ** 2 / 2)));
    weight += density;
  }
  return sum / weight;
}

/** Mean delay until a customer returns, hours: short enough that some are back within half an hour. */
const DELAY = 4;
const within = (hours: number): number => 1 - Math.exp(-hours / DELAY);

/** What is true at a rung of the closed loop, by the names of the measures. */
export function truthAt(known: Known, perHour: number): Record<string, number> {
  const { curve, returns: r, handedOver: h } = known;
  const p = hillAt(curve, settled(known, perHour)).errorShare;
  const mean = (of: (p: number) => number): number => over(known, p, of);
  // Contacts a customer makes, and a share of them.
  const made = mean((q) => 1 / (1 - r * q));
  const share = (of: (q: number) => number): number => mean((q) => of(q) / (1 - r * q)) / made;
  const resolved = (q: number): number => (1 - q) * (1 - h);
  const contained = share((q) => q + resolved(q));
  const [week, halfHour] = [within(7 * 24), within(0.5)];
  const { often, sure, unsure } = CERTAINTY;
  const missed = (f: number): number => share((q) => (f - 1) ** 2 * resolved(q) + f ** 2 * (1 - resolved(q)));
  const reproduction = (w: number): number => 1 - 1 / mean((q) => 1 / (1 - r * q * w));
  return {
    error: share((q) => q),
    true_resolution: share(resolved),
    containment: contained,
    deflection_quality: share(resolved) / contained,
    silent_failure: share((q) => q * (1 - r * week)) / contained,
    fcr_true: mean(resolved),
    fcr_measured: 1 - mean((q) => q) * r * week,
    fcr_gap: 1 - mean((q) => q) * r * week - mean(resolved),
    repeat_rate: mean((q) => q) * r * week,
    repeats_per_contact: reproduction(week),
    repeats_per_contact_30m: reproduction(halfHour),
    annoyed: mean((q) => q),
    confident_incorrect: share((q) => q) * often,
    brier: often * missed(sure) + (1 - often) * missed(unsure),
    overconfidence: often * sure + (1 - often) * unsure - share(resolved),
    goodput: perHour * mean((q) => resolved(q) / (1 - r * q)),
  };
}

/** Customers harmed before detection at a rung of the closed loop, at the usual desk and lag. */
export function harmedAt(known: Known, perHour: number): number {
  const { error, annoyed } = truthAt(known, perHour) as { error: number; annoyed: number };
  const p = hillAt(known.curve, settled(known, perHour)).errorShare;
  const contactsPerHour = perHour * over(known, p, (q) => 1 / (1 - known.returns * q));
  const found = Math.min(REVIEW.usual, contactsPerHour) * error * REVIEW.sensitivity;
  // Who is failed later was failed first: all harmed customers are annoyed ones.
  return (REVIEW.hits / found + REVIEW.usualLag) * annoyed * perHour;
}

/** Share of customers who are annoyed at a rung: those whose first contact fails. */
export function annoyedAt(known: Known, arm: number, perHour: number): number {
  const x = arm === 0 ? perHour : settled(known, perHour);
  return over(known, hillAt(known.curve, x).errorShare, (q) => q);
}

/** The exponent that the estimator tends to with ever more customers, over rungs of equal weight. */
export function exponentOver(known: Known, arm: number, rungs: readonly number[]): number {
  const runs = rungs.map((ratePerHour, cluster) => ({
    ratePerHour,
    hours: 1e9 / ratePerHour,
    count: Math.round(1e9 * annoyedAt(known, arm, ratePerHour)),
    cluster,
  }));
  return poissonExponent(runs).value!.slope;
}

/** The steepest of the ladder's own secants. */
export function ladderTruth(known: Known, { rungs }: Design): { peak: number; gain: number; criticalReturn: number } {
  const open = ladderGain(
    rungs,
    rungs.map((perHour) => annoyedAt(known, 0, perHour)),
    known.returns,
  );
  const closed = ladderGain(
    rungs,
    rungs.map((perHour) => annoyedAt(known, 1, perHour)),
    1,
  );
  return {
    peak: Math.max(...closed.exponent.map((each) => each!)),
    gain: Math.max(...open.gain),
    criticalReturn: open.criticalReturn,
  };
}
