import { requireAtLeast, requireCount, requireInside, requirePositive, requireShare } from '../numbers/domain.ts';
import { zForConfidence } from '../numbers/normal.ts';
import { clopperPearson } from '../shares/clopper-pearson.ts';

/**
 * CohortReproduction: contacts per issue A, contact reproduction number R = 1 - 1/A, their errors and the interval
 * of R.
 */
export interface CohortReproduction {
  readonly amplification: number;
  readonly reproduction: number;
  /** Null with a single issue. */
  readonly seAmplification: number | null;
  readonly seReproduction: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * reproductionFromCohort takes, for issues with complete follow-up, how many had 1, 2, 3 ... contacts (contact
 * count -> issues) and gives R by the delta method with the issue as the unit. When every issue had one contact R
 * is 0 and the upper limit is Clopper-Pearson on 0 of n. The interval is not clipped. No issue gives null. Throws
 * RangeError unless contact counts are whole, 1 or more, and issues are counts.
 */
export function reproductionFromCohort(
  issuesByContacts: ReadonlyMap<number, number>,
  confidence = 0.95,
): CohortReproduction | null {
  requireInside('confidence', confidence);
  let issues = 0;
  let contacts = 0;
  for (const [count, n] of issuesByContacts) {
    requireCount('contact count', count);
    requirePositive('contact count', count);
    requireCount('issues', n);
    issues += n;
    contacts += n * count;
  }
  if (issues === 0) return null;
  const amplification = contacts / issues;
  const reproduction = (contacts - issues) / contacts;
  if (issues === 1) {
    return { amplification, reproduction, seAmplification: null, seReproduction: null, lower: null, upper: null };
  }
  if (contacts === issues) {
    const { lower, upper } = clopperPearson(0, issues, confidence);
    return { amplification, reproduction, seAmplification: 0, seReproduction: 0, lower, upper };
  }
  let squares = 0;
  for (const [count, n] of issuesByContacts) squares += n * (count - amplification) ** 2;
  const seAmplification = Math.sqrt(squares / (issues - 1) / issues);
  const seReproduction = seAmplification / amplification ** 2;
  const reach = zForConfidence(confidence) * seReproduction;
  return {
    amplification,
    reproduction,
    seAmplification,
    seReproduction,
    lower: reproduction - reach,
    upper: reproduction + reach,
  };
}

/** MixReproduction: R from outcome shares, and contacts per issue 1/(1 - R), Infinity at R = 1. */
export interface MixReproduction {
  readonly reproduction: number;
  readonly amplification: number;
}

/** OutcomeShare: share of contacts with an outcome and the assumed propensity to come back after it. */
export interface OutcomeShare {
  readonly share: number;
  readonly returnPropensity: number;
}

/**
 * reproductionFromMix is R = sum of share x return propensity over outcomes. The propensities are assumptions: give
 * R for a low, middle and high set. Throws RangeError for negative shares or propensities outside [0, 1].
 */
export function reproductionFromMix(outcomes: readonly OutcomeShare[]): MixReproduction {
  let reproduction = 0;
  for (const { share, returnPropensity } of outcomes) {
    requireAtLeast('share', share, 0);
    requireShare('returnPropensity', returnPropensity);
    reproduction += share * returnPropensity;
  }
  return { reproduction, amplification: reproduction < 1 ? 1 / (1 - reproduction) : Infinity };
}
