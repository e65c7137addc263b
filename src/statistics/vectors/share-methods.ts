import type { Interval } from '../interval.ts';
import { clopperPearson, clopperPearsonUpper } from '../shares/clopper-pearson.ts';
import { clusterProportion } from '../shares/cluster-proportion.ts';
import { crnVarianceRatio } from '../shares/crn-variance-ratio.ts';
import { deflection } from '../shares/deflection.ts';
import { designEffect } from '../shares/design-effect.ts';
import { effectiveClopperPearsonUpper } from '../shares/effective-clopper-pearson.ts';
import { firstContactResolution } from '../shares/first-contact-resolution.ts';
import { goodman } from '../shares/goodman.ts';
import { jeffreys } from '../shares/jeffreys.ts';
import { mcnemarExact } from '../shares/mcnemar.ts';
import { newcombePaired } from '../shares/newcombe-paired.ts';
import { newcombe } from '../shares/newcombe.ts';
import type { Pairs } from '../shares/pairs.ts';
import { roganGladen } from '../shares/rogan-gladen.ts';
import { sampleSizeOneSided, zeroFailureSize } from '../shares/sample-size.ts';
import { wilson, wilsonUpper } from '../shares/wilson.ts';
import { number, numberOr, numbers } from './inputs.ts';
import type { Inputs, Method } from './inputs.ts';

const confidence = (i: Inputs): number => numberOr(i, 'conf', 0.95);
const limits = ({ lower, upper }: Interval): readonly number[] => [lower, upper];
const counts = (i: Inputs): readonly [number, number, number] => [number(i, 'x'), number(i, 'n'), confidence(i)];

function pairs(i: Inputs): Pairs {
  return {
    bothFail: number(i, 'both_fail'),
    onlyAFails: number(i, 'only_a_fails'),
    onlyBFails: number(i, 'only_b_fails'),
    neither: number(i, 'neither'),
  };
}

function cluster(i: Inputs): unknown {
  const result = clusterProportion(numbers(i, 'x'), numbers(i, 'n'), confidence(i));
  if (result === null) return null;
  const { share, se, designEffect: effect, effectiveSize, t, lower, upper } = result;
  return [share, se, effect, effectiveSize, t, lower, upper];
}

function judge(i: Inputs): unknown {
  const check = {
    truePositives: number(i, 'tp'),
    failures: number(i, 'm1'),
    trueNegatives: number(i, 'tn'),
    nonFailures: number(i, 'm0'),
  };
  const { value } = roganGladen(number(i, 'flagged'), number(i, 'n'), check, confidence(i));
  return value === null ? null : [value.estimate, value.se, value.lower, value.upper];
}

function deflectionQuality(i: Inputs): unknown {
  const result = deflection({
    contacts: number(i, 'contacts'),
    contained: number(i, 'contained'),
    containedResolved: number(i, 'contained_truly_resolved'),
    containedReturned: number(i, 'contained_returned_7d'),
  });
  return {
    containment: result.containment,
    verified_resolution: result.verifiedResolution,
    deflection_quality: result.deflectionQuality,
    false_containment: result.falseContainment,
    net_deflection: result.netDeflection,
    silent_failure_share: result.silentFailure,
  };
}

function resolution(i: Inputs): unknown {
  const [issues, first, quiet] = [number(i, 'issues'), number(i, 'resolved_first'), number(i, 'no_repeat_in_7d')];
  const { truth, measured, gap, truthInterval } = firstContactResolution(issues, first, quiet, confidence(i));
  return { fcr_true: truth, fcr_measured: measured, gap, ci_true: limits(truthInterval) };
}

/** SHARE_METHODS: methods on shares and on the difference of two shares. */
export const SHARE_METHODS: Readonly<Record<string, Method>> = {
  wilson: (i) => limits(wilson(...counts(i))),
  wilson_upper_one_sided: (i) => wilsonUpper(...counts(i)),
  clopper_pearson: (i) => limits(clopperPearson(...counts(i))),
  clopper_pearson_upper_one_sided: (i) => clopperPearsonUpper(...counts(i)),
  jeffreys: (i) => limits(jeffreys(...counts(i))),
  goodman: (i) => goodman(numbers(i, 'counts'), confidence(i)).map(limits),
  newcombe: (i) => {
    const [x1, n1, x2, n2] = [number(i, 'x1'), number(i, 'n1'), number(i, 'x2'), number(i, 'n2')];
    const { estimate, lower, upper } = newcombe(x1, n1, x2, n2, confidence(i));
    return [estimate, lower, upper];
  },
  newcombe_paired: (i) => {
    const { estimate, lower, upper } = newcombePaired(pairs(i), confidence(i));
    return [estimate, lower, upper];
  },
  mcnemar_exact: (i) => {
    const { p, midP } = mcnemarExact(number(i, 'b'), number(i, 'c'));
    return [p, midP];
  },
  crn_variance_ratio: (i) => {
    const result = crnVarianceRatio(pairs(i));
    return result === null ? null : [result.paired, result.independent, result.ratio];
  },
  cluster_proportion: cluster,
  effective_clopper_pearson_upper: (i) =>
    effectiveClopperPearsonUpper(number(i, 'p'), number(i, 'n_eff'), confidence(i)),
  design_effect: (i) => designEffect(number(i, 'icc'), number(i, 'm')),
  rogan_gladen_judge_correction: judge,
  zero_failure_n: (i) => zeroFailureSize(number(i, 'p_max'), confidence(i)),
  sample_size_one_sided: (i) =>
    sampleSizeOneSided({
      threshold: number(i, 'p0'),
      truth: number(i, 'p1'),
      alpha: number(i, 'alpha'),
      power: number(i, 'power'),
    }),
  deflection_quality: deflectionQuality,
  fcr_true_vs_measured: resolution,
};
