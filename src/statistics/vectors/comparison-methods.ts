import { pairedBootstrapPercentile } from '../comparisons/bootstrap.ts';
import { benjaminiHochberg } from '../comparisons/benjamini-hochberg.ts';
import { cochranArmitage } from '../comparisons/cochran-armitage.ts';
import { holm, rejections } from '../comparisons/holm.ts';
import { randomisationTrend } from '../comparisons/randomisation-trend.ts';
import { signFlip } from '../comparisons/sign-flip.ts';
import { brier } from '../calibration/brier.ts';
import { expectedCalibrationError } from '../calibration/expected-calibration-error.ts';
import { murphy } from '../calibration/murphy.ts';
import { overconfidence } from '../calibration/overconfidence.ts';
import { spiegelhalter } from '../calibration/spiegelhalter.ts';
import { aalenJohansen } from '../survival/aalen-johansen.ts';
import { kaplanMeier, survivalAt } from '../survival/kaplan-meier.ts';
import { number, numberOr, numbers, rows } from './inputs.ts';
import type { Inputs, Method } from './inputs.ts';

const confidence = (i: Inputs): number => numberOr(i, 'conf', 0.95);
const forecasts = (i: Inputs): readonly [readonly number[], readonly number[]] => [numbers(i, 'f'), numbers(i, 'o')];
const subjects = (i: Inputs): readonly [readonly number[], readonly number[]] => [
  numbers(i, 'times'),
  numbers(i, 'events'),
];

function bootstrap(i: Inputs): unknown {
  const resampling = { replicates: number(i, 'B'), seed: number(i, 'seed'), confidence: confidence(i) };
  const result = pairedBootstrapPercentile(numbers(i, 'd'), resampling);
  return result === null ? null : [result.estimate, result.lower, result.upper];
}

function hysteresis(i: Inputs): unknown {
  const result = signFlip(numbers(i, 'up'), numbers(i, 'down'), confidence(i));
  return result === null ? null : [result.difference, result.p, result.lower, result.upper];
}

function multiplicity(i: Inputs): unknown {
  const p = numbers(i, 'p');
  const adjusted = benjaminiHochberg(p);
  if (i['q'] === undefined) return adjusted;
  const level = number(i, 'q');
  return { adjusted, rejected: rejections(adjusted, level), holm_rejected: rejections(holm(p), level) };
}

function survivalInterval(i: Inputs): unknown {
  const steps = kaplanMeier(...subjects(i), confidence(i));
  if (numbers(i, 'times').length === 0) return null;
  const { survival, lower, upper } = survivalAt(steps, number(i, 't'));
  return [survival, lower, upper];
}

function competingRisks(i: Inputs): unknown {
  const result = aalenJohansen(numbers(i, 'hours'), numbers(i, 'cause'), 1, numberOr(i, 't', Infinity));
  if (result === null) return null;
  return { cif_repeat: result.incidence, one_minus_km_naive: result.oneMinusKaplanMeier };
}

function confidentlyWrong(i: Inputs): unknown {
  const result = overconfidence(...forecasts(i), numberOr(i, 'threshold', 0.8));
  if (result === null) return null;
  return {
    gap: result.gap,
    confidently_wrong_share: result.confidentlyWrong,
    wrong_given_confident: result.wrongGivenConfident,
  };
}

/** COMPARISON_METHODS: tests, multiplicity, survival and calibration. */
export const COMPARISON_METHODS: Readonly<Record<string, Method>> = {
  paired_bootstrap_percentile: bootstrap,
  hysteresis_signflip: hysteresis,
  holm: (i) => holm(numbers(i, 'p')),
  benjamini_hochberg: multiplicity,
  randomisation_test_load_trend: (i) => {
    const result = randomisationTrend(rows(i, 'error_rate_by_seed_then_rung'), numbers(i, 'scores'));
    return result === null ? null : { stat: result.statistic, p_one_sided: result.p, n_perm: result.permutations };
  },
  cochran_armitage: (i) => {
    const { z, p } = cochranArmitage(numbers(i, 'scores'), numbers(i, 'errors'), numbers(i, 'n'));
    return [z, p];
  },
  kaplan_meier: (i) => kaplanMeier(...subjects(i)).map((step) => step.survival),
  greenwood_se: (i) => kaplanMeier(...subjects(i)).map((step) => step.se),
  kaplan_meier_loglog_ci: survivalInterval,
  aalen_johansen: competingRisks,
  brier: (i) => brier(...forecasts(i)),
  murphy: (i) => {
    const result = murphy(...forecasts(i));
    return result === null ? null : [result.reliability, result.resolution, result.uncertainty];
  },
  ece: (i) => expectedCalibrationError(...forecasts(i), numberOr(i, 'bins', 10)),
  overconfidence: confidentlyWrong,
  spiegelhalter_z: (i) => {
    const { z, p } = spiegelhalter(...forecasts(i));
    return [z, p];
  },
};
