import { cusumHarm, cusumRunLength } from '../detection/bernoulli-cusum.ts';
import { fixedCapacityHarm, reviewHarm } from '../detection/review-harm.ts';
import { exponentClusterWald } from '../exponent/cluster-wald.ts';
import { exponentOneTest } from '../exponent/likelihood-ratio.ts';
import { logLogOls } from '../exponent/log-log-ols.ts';
import { negativeBinomialExponent } from '../exponent/negative-binomial.ts';
import { poissonExponent } from '../exponent/poisson.ts';
import type { LoadRun } from '../exponent/runs.ts';
import { kneedle } from '../load/kneedle.ts';
import { logisticDoseResponse } from '../load/logistic-dose-response.ts';
import { pava } from '../load/pava.ts';
import { fitUsl } from '../load/usl.ts';
import { confidenceSequence } from '../safety/confidence-sequence.ts';
import { safeRateFixedSequence } from '../safety/fixed-sequence.ts';
import { everyNth, sprt } from '../safety/sprt.ts';
import { number, numberOr, numbers, rows, text } from './inputs.ts';
import type { Inputs, Method } from './inputs.ts';

const LONGEST_PATTERN = 5_000_000;

function runs(i: Inputs): readonly LoadRun[] {
  const rates = numbers(i, 'rate_per_hour');
  const hours = numberOr(i, 'hours', 1);
  return rows(i, 'annoyed_by_rung_then_seed').flatMap((counts, rung) =>
    counts.map((count, seed) => ({ ratePerHour: rates[rung]!, hours, count, cluster: seed })),
  );
}

function likelihoodRatio(i: Inputs): unknown {
  const { value } = exponentOneTest(runs(i));
  if (value === null) return null;
  return { lr: value.lr, p_two_sided: value.pTwoSided, quasi_F: value.quasiF, signed_root_z: value.signedRoot };
}

function clusterWald(i: Inputs): unknown {
  const { value } = exponentClusterWald(runs(i), numberOr(i, 'conf', 0.95));
  if (value === null) return null;
  return {
    se_cluster: value.seCluster,
    se_quasi: value.seQuasi,
    wald_t: value.t,
    [`p_one_sided_t${value.degrees}`]: value.pOneSided,
    ci95_lo: value.lower,
    ci95_hi: value.upper,
  };
}

function doseResponse(i: Inputs): unknown {
  const target = number(i, 'target');
  const { value } = logisticDoseResponse(numbers(i, 'rate_per_hour'), numbers(i, 'errors'), numbers(i, 'n'), target);
  if (value === null) return null;
  const at = value.atTarget.value;
  return {
    b0: value.intercept,
    b1: value.slope,
    [`load_at_${Number((100 * target).toPrecision(12))}pct`]: at?.load ?? null,
    se_ln_load: at?.seLogLoad ?? null,
    load_lower_one_sided95: at?.lower ?? null,
  };
}

function knee(i: Inputs): unknown {
  const curve = text(i, 'curve') === 'convex' ? ('convex' as const) : ('concave' as const);
  const direction = text(i, 'direction') === 'decreasing' ? ('decreasing' as const) : ('increasing' as const);
  return kneedle(numbers(i, 'x'), numbers(i, 'y'), { curve, direction, sensitivity: numberOr(i, 'S', 1) }).value;
}

function scalability(i: Inputs): unknown {
  const { value } = fitUsl(numbers(i, 'load'), numbers(i, 'throughput'));
  if (value === null) return null;
  const { alpha, beta, gamma, peakLoad, peakThroughput } = value;
  return { alpha, beta, gamma, peak_load: peakLoad, peak_throughput: peakThroughput };
}

function sequentialTest(i: Inputs): unknown {
  const period = /^every(\d+)(?:st|nd|rd|th)$/.exec(text(i, 'pattern'))?.[1];
  if (period === undefined) throw new TypeError('input pattern must be everyNth');
  const plan = { safeShare: number(i, 'p0'), unsafeShare: number(i, 'p1') };
  const errors = { alpha: number(i, 'alpha'), beta: number(i, 'beta') };
  const result = sprt(everyNth(Number(period), LONGEST_PATTERN), { ...plan, ...errors });
  return { n: result.n, decision: result.decision, llr: result.logLikelihoodRatio, A: result.upperBoundary };
}

function safeRate(i: Inputs): unknown {
  const [rates, errors, n] = [numbers(i, 'rate_per_hour'), numbers(i, 'errors'), numbers(i, 'n')];
  const result = safeRateFixedSequence(rates, errors, n, number(i, 'threshold'), numberOr(i, 'alpha', 0.05));
  return { p_values: result.pValues, upper: result.upper, safe_rate: result.safeRate.value };
}

function firstHit(i: Inputs): unknown {
  const review = {
    sampleShare: number(i, 'sample_share'),
    sensitivity: number(i, 'reviewer_sensitivity'),
    lagHours: number(i, 'lag_h'),
  };
  const harm = reviewHarm(review, number(i, 'error_share'), number(i, 'rate_per_hour'));
  return {
    contacts_to_hit: harm.contactsToHit,
    harmed_to_hit: harm.harmedToHit,
    harmed_in_lag: harm.harmedInLag,
    total: harm.total,
    harmed_p90: harm.harmedP90,
  };
}

function fixedCapacity(i: Inputs): unknown {
  const desk = {
    reviewsPerHour: number(i, 'reviews_per_hour'),
    sensitivity: number(i, 'reviewer_sensitivity'),
    lagHours: number(i, 'lag_h'),
  };
  const hits = numberOr(i, 'hits_needed', 1);
  return numbers(i, 'rate_per_hour').map((rate) => fixedCapacityHarm(desk, number(i, 'error_share'), rate, hits));
}

function cusumHarmed(i: Inputs): unknown {
  const situation = {
    errorShare: number(i, 'p1'),
    sampleShare: number(i, 'sample_share'),
    ratePerHour: number(i, 'rate_per_hour'),
    lagHours: number(i, 'lag_h'),
  };
  const harm = cusumHarm({ m: number(i, 'm'), H: number(i, 'H') }, situation);
  return [harm.reviewed, harm.contacts, harm.harmed, harm.harmedWithLag];
}

/** LOAD_METHODS: exponent, error against load, safe rate, detection. */
export const LOAD_METHODS: Readonly<Record<string, Method>> = {
  beta_ols_loglog: (i) => {
    const { value } = logLogOls(runs(i));
    return value === null ? null : [value.intercept, value.slope, value.se, value.seCluster];
  },
  beta_poisson_glm: (i) => {
    const { value } = poissonExponent(runs(i));
    return value === null ? null : [value.intercept, value.slope, value.se, value.logLikelihood, value.dispersion];
  },
  beta_eq_1_lr_test: likelihoodRatio,
  beta_cluster_wald: clusterWald,
  beta_nb2_glm: (i) => {
    const { value } = negativeBinomialExponent(runs(i));
    return value === null ? null : [value.intercept, value.slope, value.alpha, value.logLikelihood];
  },
  pava_weighted: (i) => pava(numbers(i, 'y'), numbers(i, 'w')),
  logistic_dose_response: doseResponse,
  kneedle: knee,
  usl: scalability,
  sprt: sequentialTest,
  confidence_sequence: (i) => {
    const mixture = { a: numberOr(i, 'a', 0.5), b: numberOr(i, 'b', 0.5) };
    const { lower, upper } = confidenceSequence(number(i, 's'), number(i, 'n'), numberOr(i, 'conf', 0.95), mixture);
    return [lower, upper];
  },
  safe_rate_fixed_sequence: safeRate,
  qa_harm_first_hit: firstHit,
  qa_harm_fixed_capacity: fixedCapacity,
  bernoulli_cusum_arl: (i) => numbers(i, 'p').map((p) => cusumRunLength({ m: number(i, 'm'), H: number(i, 'H') }, p)),
  cusum_harmed_before_alarm: cusumHarmed,
};
