import { frustrationTrace, startingFrustration } from '../customers/frustration.ts';
import type { FrustrationEvent } from '../customers/frustration.ts';
import { BAD_EVENTS, GOOD_EVENTS } from '../customers/frustration.ts';
import { incompleteBeta } from '../numbers/incomplete-beta.ts';
import { incompleteGamma } from '../numbers/incomplete-gamma.ts';
import { normalQuantile } from '../numbers/normal.ts';
import { studentQuantile } from '../numbers/student-t.ts';
import { crnUniform } from '../random/crn-uniform.ts';
import { mulberry32 } from '../random/mulberry32.ts';
import { backlogDrift } from '../steadiness/backlog-drift.ts';
import { batchMeans } from '../steadiness/batch-means.ts';
import { poissonDispersion } from '../steadiness/dispersion.ts';
import { littlesLaw } from '../steadiness/littles-law.ts';
import { mser5 } from '../steadiness/mser5.ts';
import { number, numberOr, numbers, rows } from './inputs.ts';
import type { Inputs, Method } from './inputs.ts';

const FIRST = 5;

function studentQuantiles(i: Inputs): unknown {
  const p = number(i, 'p');
  if (typeof i['df'] === 'number') return studentQuantile(p, i['df']);
  return numbers(i, 'df').map((degrees) => studentQuantile(p, degrees));
}

function isEvent(name: unknown): name is FrustrationEvent {
  return typeof name === 'string' && (Object.hasOwn(BAD_EVENTS, name) || Object.hasOwn(GOOD_EVENTS, name));
}

function frustration(i: Inputs): unknown {
  const events = i['events'];
  if (!Array.isArray(events) || !events.every(isEvent)) throw new TypeError('input events must be known events');
  const f0 = startingFrustration({
    base: number(i, 'base'),
    carry: number(i, 'carry'),
    previousEnd: number(i, 'f_end_prev'),
    hoursSince: number(i, 'hours_since'),
    tauHours: number(i, 'tau_h'),
  });
  const { trace, remembered } = frustrationTrace(f0, events, {
    sensitivity: number(i, 'sensitivity'),
    blame: number(i, 'blame'),
    previousFailures: number(i, 'prev_failures'),
    gamma: number(i, 'gamma'),
  });
  return { f0, trace, remembered_peak_end: remembered };
}

function little(i: Inputs): unknown {
  const depart = i['depart'];
  if (!Array.isArray(depart)) throw new TypeError('input depart must be an array');
  const departures = depart.map((time: unknown) => (typeof time === 'number' ? time : null));
  const result = littlesLaw(numbers(i, 'arrive'), departures, number(i, 'horizon'));
  return { L: result.inSystem, lam: result.arrivalRate, W: result.timeInSystem };
}

function warmUp(i: Inputs): unknown {
  const result = mser5(numbers(i, 'y'), numberOr(i, 'm', 5));
  return result === null ? null : { truncate: result.truncate, mser: result.mser };
}

function batches(i: Inputs): unknown {
  const result = batchMeans(numbers(i, 'y'), number(i, 'batches'), numberOr(i, 'conf', 0.95));
  return result === null ? null : [result.mean, result.halfWidth, result.lower, result.upper];
}

function dispersion(i: Inputs): unknown {
  const result = poissonDispersion(numbers(i, 'counts'));
  if (result === null) return null;
  return { index: result.index, chi2: result.chiSquare, p_upper: result.pUpper, p_lower: result.pLower };
}

function drift(i: Inputs): unknown {
  const result = backlogDrift(numbers(i, 't'), numbers(i, 'in_system'));
  return result === null ? null : { slope: result.slope, t: result.t, p_one_sided: result.p };
}

/** KERNEL_METHODS: numeric kernels, random streams, steadiness and the customer's mood. */
export const KERNEL_METHODS: Readonly<Record<string, Method>> = {
  norm_ppf: (i) => normalQuantile(number(i, 'p')),
  t_ppf: studentQuantiles,
  betainc: (i) => incompleteBeta(number(i, 'a'), number(i, 'b'), number(i, 'x')).lower,
  gammainc_q: (i) => incompleteGamma(number(i, 's'), number(i, 'x')).upper,
  mulberry32: (i) => Array.from({ length: FIRST }, mulberry32(number(i, 'seed'))),
  crn_uniform: (i) => rows(i, 'keys').map((key) => crnUniform(number(i, 'seed'), ...key)),
  littles_law: little,
  mser5: warmUp,
  batch_means: batches,
  poisson_dispersion_test: dispersion,
  backlog_drift_test: drift,
  frustration_trace: frustration,
};
