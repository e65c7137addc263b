import { amplification } from '../feedback/amplification.ts';
import { criticalGoodputSlope, hillCriticalReturn } from '../feedback/critical-return.ts';
import { hillAt } from '../feedback/hill-curve.ts';
import type { HillCurve } from '../feedback/hill-curve.ts';
import { hillFixedPoints } from '../feedback/hill-fixed-points.ts';
import type { FixedPoint } from '../feedback/hill-fixed-points.ts';
import { hillFolds } from '../feedback/hill-folds.ts';
import { ladderGain } from '../feedback/ladder-gain.ts';
import { logisticFolds } from '../feedback/logistic-folds.ts';
import { loopGrowth, relaxationTime } from '../feedback/relaxation.ts';
import { spikeToTip } from '../feedback/spike-to-tip.ts';
import { geometricChain } from '../repeats/geometric-chain.ts';
import { nextGeneration } from '../repeats/next-generation.ts';
import { reproductionFromCohort, reproductionFromMix } from '../repeats/reproduction-number.ts';
import { number, numberOr, numbers, record, rows } from './inputs.ts';
import type { Inputs, Method } from './inputs.ts';

function hill(i: Inputs): HillCurve {
  return {
    p0: number(i, 'p0'),
    pMax: number(i, 'pmax'),
    halfLoad: numberOr(i, 'K', 1),
    steepness: number(i, 'n'),
  };
}

function firstFixedPoint(i: Inputs): FixedPoint | undefined {
  return hillFixedPoints(hill(i), number(i, 'r'), number(i, 'lam'))[0];
}

function localExponent(i: Inputs): unknown {
  const { errorShare, exponent } = hillAt(hill(i), number(i, 'x'));
  return { p: errorShare, beta: exponent };
}

function folds(i: Inputs): unknown {
  const { value } = hillFolds(hill(i), number(i, 'r'));
  if (value === null) return null;
  return {
    x_at_upper_fold: value.upper.x,
    lam_upper_fold: value.upper.lambda,
    x_at_lower_fold: value.lower?.x ?? null,
    lam_lower_fold: value.lower?.lambda ?? null,
  };
}

function foldsOfLogistic(i: Inputs): unknown {
  const curve = { p0: number(i, 'p0'), pMax: number(i, 'pmax'), midLoad: number(i, 'x0'), scale: number(i, 's') };
  const { value } = logisticFolds(curve, number(i, 'r'));
  if (value === null) return null;
  return {
    x1: value.upper.x,
    lam_upper_fold: value.upper.lambda,
    x2: value.lower?.x ?? null,
    lam_lower_fold: value.lower?.lambda ?? null,
  };
}

function fixedPoints(i: Inputs): unknown {
  return hillFixedPoints(hill(i), number(i, 'r'), number(i, 'lam')).map((point) => ({
    x: point.x,
    p: point.errorShare,
    R: point.reproduction,
    beta: point.exponent,
    gain: point.gain,
  }));
}

function amplified(i: Inputs): unknown {
  const point = firstFixedPoint(i);
  const result = point === undefined ? null : amplification(point);
  if (result === null) return null;
  return { average: result.average, marginal: result.marginal, closed_loop_exponent: result.closedLoopExponent };
}

function goodputSlope(i: Inputs): unknown {
  const { failureSlope } = hillAt(hill(i), number(i, 'x'));
  return { critical_slope: criticalGoodputSlope(number(i, 'r')), goodput_slope_at_fold: 1 - failureSlope };
}

function spike(i: Inputs): unknown {
  const load = { lambda: number(i, 'lam'), factor: number(i, 'spike_factor'), tauHours: number(i, 'tau_h') };
  const { value } = spikeToTip(hill(i), number(i, 'r'), load);
  if (value === null) return null;
  return {
    orbit_stable: value.orbitStable,
    orbit_unstable: value.orbitUnstable,
    min_spike_h: value.shortestHours.value,
  };
}

function cohort(i: Inputs): unknown {
  const counts = record(i, 'issues_by_contact_count');
  const issues = new Map(Object.keys(counts).map((contacts) => [Number(contacts), number(counts, contacts)]));
  const result = reproductionFromCohort(issues, numberOr(i, 'conf', 0.95));
  if (result === null) return null;
  return {
    amplification: result.amplification,
    R: result.reproduction,
    se_A: result.seAmplification,
    se_R: result.seReproduction,
    lo: result.lower,
    hi: result.upper,
  };
}

function outcomeMix(i: Inputs): unknown {
  const share = record(i, 'share');
  const propensity = record(i, 'return_propensity');
  const outcomes = Object.keys(share).map((outcome) => ({
    share: number(share, outcome),
    returnPropensity: number(propensity, outcome),
  }));
  const { reproduction, amplification: contacts } = reproductionFromMix(outcomes);
  return { R: reproduction, amplification: contacts };
}

function ladder(i: Inputs): unknown {
  const result = ladderGain(numbers(i, 'x'), numbers(i, 'p'), number(i, 'r'));
  const { upperFold, lowerFold } = result;
  const full = upperFold === null || lowerFold === null ? null : { upperFold, lowerFold };
  const lower = (lambda: number, x: number, resolved: boolean): Inputs =>
    resolved ? { lower_fold_lambda: lambda, lower_fold_x: x } : { lower_fold_at_or_below: lambda };
  return {
    failures_per_h: result.failuresPerHour,
    slope: result.slope,
    gain: result.gain,
    adjacent_beta: result.exponent,
    r_c: result.criticalReturn,
    lam: result.lambda,
    ...(full === null
      ? {}
      : {
          upper_fold_lambda: full.upperFold.lambda,
          upper_fold_x: full.upperFold.x,
          ...lower(full.lowerFold.lambda, full.lowerFold.x, full.lowerFold.resolved),
        }),
  };
}

/** FEEDBACK_METHODS: repeat contacts, feedback loop, ladder gain. */
export const FEEDBACK_METHODS: Readonly<Record<string, Method>> = {
  local_exponent_hill: localExponent,
  hill_folds: folds,
  hill_fixed_points: fixedPoints,
  amplification: amplified,
  hill_critical_return: (i) => {
    const { returnPropensity, worstLoadRatio } = hillCriticalReturn(hill(i));
    return { r_c: returnPropensity, x_over_K: worstLoadRatio };
  },
  goodput_slope_criterion: goodputSlope,
  logistic_folds: foldsOfLogistic,
  spike_to_tip_hours: spike,
  relaxation_time: (i) => {
    const point = firstFixedPoint(i);
    return point === undefined ? null : relaxationTime(point.gain, number(i, 'tau_h'));
  },
  growth_rate_unstable_point: (i) => {
    const { ratePerHour, doublingHours } = loopGrowth(number(i, 'gain'), number(i, 'tau_h'));
    return { rate_per_h: ratePerHour, doubling_h: doublingHours };
  },
  geometric_chain: (i) => {
    const { mean, variance, atLeastThree } = geometricChain(number(i, 'R'));
    return { mean, var: variance, p_ge_3: atLeastThree };
  },
  R_from_issue_cohort: cohort,
  R_from_outcome_mix: outcomeMix,
  next_generation_matrix: (i) => {
    const { spectralRadius, contactsPerIssue } = nextGeneration(rows(i, 'K'));
    return { spectral_radius: spectralRadius, contacts_per_issue: contactsPerIssue };
  },
  ladder_gain: ladder,
};
