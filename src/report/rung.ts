import type { HealthEvent } from '../events/event.ts';
import { summed } from '../events/health.ts';
import type { Arm } from '../events/plan.ts';
import type { Mode } from '../events/verdict.ts';
import { MODES } from '../events/verdict.ts';
import type { CalibrationBin } from '../metrics/calibration.ts';
import { calibrationOf } from '../metrics/calibration.ts';
import { MEASURES } from '../metrics/catalogue.ts';
import type { Estimate } from '../metrics/estimate.ts';
import type { Fold } from '../metrics/fold.ts';
import type { Ledgers } from '../metrics/ledgers.ts';
import { ledgersOf } from '../metrics/ledgers.ts';
import type { End } from '../metrics/outcome.ts';
import { ENDS, ends } from '../metrics/outcome.ts';
import { type Rest, restOf } from '../metrics/rest.ts';
import type { Sample } from '../metrics/sample.ts';
import { vulnerableShare } from '../metrics/vulnerable.ts';
import { plain } from './defuse.ts';
import { count, rounded, six } from './figures.ts';

/** One rung in one arm, as every renderer shows it. */
export interface Rung {
  readonly arm: Arm;
  /** First contacts per hour. */
  readonly perHour: number;
  /** Whether its steps came to rest. */
  readonly rest: Rest;
  /** True where nothing could be measured: the generator fell behind, or the run stopped. */
  readonly void: boolean;
  readonly customers: number;
  readonly firstContacts: number;
  /** Repeats to the bot. */
  readonly repeatContacts: number;
  /** Repeats by phone, where people answer. */
  readonly calls: number;
  /** By measure name. */
  readonly measures: Readonly<Record<string, Estimate>>;
  /** How contacts ended; the shares add up to 1. */
  readonly ends: Readonly<Record<End, Estimate>>;
  /** Contacts that show each failure mode; one may show several. */
  readonly modes: Readonly<Record<Mode, number>>;
  /** How sure the bot was against the truth, in tenths of its confidence. */
  readonly calibration: readonly CalibrationBin[];
  readonly vulnerable: Estimate;
  readonly ledgers: Ledgers;
  /** Faults of irate's own in its steps, void ones too, by kind. */
  readonly faults: Readonly<Record<string, number>>;
  readonly lateness: HealthEvent['lateness'] | null;
  readonly timekeeping: Timekeeping | null;
}

/** How the harness kept its time in real time, at worst, ms. */
export interface Timekeeping {
  readonly loopDelay: { readonly p99: number; readonly max: number };
  /** For clearing memory. */
  readonly pauses: { readonly count: number; readonly longest: number };
  /** Requests that had to wait for a connection. */
  readonly waits: { readonly waited: number; readonly longest: number };
}

/** Why nothing is claimed about a void rung. */
export function voidWords({ faults }: Rung): string {
  const kinds = Object.entries(faults).map(([kind, n]) => `${plain(kind)}${n === 1 ? '' : ` (${count(n)} times)`}`);
  return `not measured: ${kinds.length === 0 ? 'the load was not driven as planned' : kinds.join('; ')}`;
}

export function rungOf(fold: Fold, sample: Sample): Rung {
  const { contacts, calls, journeys } = sample;
  const shares = ends(contacts);
  return {
    arm: sample.arm,
    perHour: sample.perHour,
    rest: restOf(fold, sample.steps),
    void: sample.steps.length === 0,
    customers: journeys.length,
    firstContacts: journeys.length,
    repeatContacts: journeys.reduce((sum, journey) => sum + journey.contacts.length - 1, 0) - calls.length,
    calls: calls.length,
    measures: Object.fromEntries(MEASURES.map((measure) => [measure.name, rounded(measure.of(sample))])),
    ends: Object.fromEntries(ENDS.map((end) => [end, rounded(shares[end])])) as Record<End, Estimate>,
    modes: modesOf(sample),
    calibration: calibrationOf(sample).map(({ confidence, resolved }) => ({
      confidence: six(confidence)!,
      resolved: rounded(resolved),
    })),
    vulnerable: rounded(vulnerableShare(sample)),
    ledgers: roundedLedgers(ledgersOf(fold, sample)),
    faults: summed(healthsOf(fold, sample).map(({ faults }) => faults)),
    lateness: latenessOf(fold, sample),
    timekeeping: timekeepingOf(fold, sample),
  };
}

function modesOf({ contacts }: Sample): Record<Mode, number> {
  const counts = Object.fromEntries(MODES.map((mode) => [mode, 0])) as Record<Mode, number>;
  for (const { modes } of contacts) for (const mode of modes) counts[mode]++;
  return counts;
}

function roundedLedgers(ledgers: Ledgers): Ledgers {
  return { ...ledgers, lowest: six(ledgers.lowest), highest: six(ledgers.highest), atWorst: six(ledgers.atWorst) };
}

/** The worst of any of the rung's steps, void ones too: that is why they are void. */
function latenessOf(fold: Fold, sample: Sample): Rung['lateness'] {
  const all = healthsOf(fold, sample).map(({ lateness }) => lateness);
  const worst = (take: (one: HealthEvent['lateness']) => number): number => Math.max(...all.map(take));
  return all.length === 0
    ? null
    : { p50: worst(({ p50 }) => p50), p99: worst(({ p99 }) => p99), max: worst(({ max }) => max) };
}

/** Null in virtual time. */
function timekeepingOf(fold: Fold, sample: Sample): Timekeeping | null {
  const healths = healthsOf(fold, sample);
  const loops = healths.flatMap(({ loopDelay }) => loopDelay ?? []);
  const pauses = healths.flatMap(({ pauses }) => pauses ?? []);
  const waits = healths.flatMap(({ waits }) => waits ?? []);
  if (loops.length === 0) return null;
  const most = (values: readonly number[]): number => Math.round(Math.max(0, ...values) * 1000) / 1000;
  return {
    loopDelay: { p99: most(loops.map(({ p99 }) => p99)), max: most(loops.map(({ max }) => max)) },
    pauses: {
      count: pauses.reduce((sum, { count }) => sum + count, 0),
      longest: most(pauses.map(({ longest }) => longest)),
    },
    waits: {
      waited: waits.reduce((sum, { waited }) => sum + waited, 0),
      longest: most(waits.map(({ longest }) => longest)),
    },
  };
}

function healthsOf(fold: Fold, { steps, voidSteps }: Sample): HealthEvent[] {
  return [...steps, ...voidSteps].flatMap((step) => fold.health(step) ?? []);
}
