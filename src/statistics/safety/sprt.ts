import { requireInside } from '../numbers/domain.ts';

/** SprtPlan: share that is safe, share that is unsafe, and the two error probabilities. */
export interface SprtPlan {
  readonly safeShare: number;
  readonly unsafeShare: number;
  /** P(call a safe bot unsafe). */
  readonly alpha: number;
  /** P(call an unsafe bot safe). */
  readonly beta: number;
}

/** SprtResult: after how many contacts it stopped, how, and where the log likelihood ratio stood. */
export interface SprtResult {
  readonly n: number;
  readonly decision: 'reject_safe' | 'accept_safe' | 'continue';
  readonly logLikelihoodRatio: number;
  readonly upperBoundary: number;
  readonly lowerBoundary: number;
}

/**
 * sprt reads contact outcomes (true = wrong) one by one and stops at the first boundary: ln((1 - beta)/alpha) says
 * unsafe, ln(beta/(1 - alpha)) says safe; running out of contacts says continue. Throws RangeError unless all four
 * numbers lie in (0, 1) and safeShare < unsafeShare. Source: Wald 1945.
 */
export function sprt(wrong: Iterable<boolean>, plan: SprtPlan): SprtResult {
  requireInside('safeShare', plan.safeShare);
  requireInside('unsafeShare', plan.unsafeShare);
  requireInside('alpha', plan.alpha);
  requireInside('beta', plan.beta);
  if (plan.safeShare >= plan.unsafeShare) throw new RangeError('safeShare must be below unsafeShare');
  const upperBoundary = Math.log((1 - plan.beta) / plan.alpha);
  const lowerBoundary = Math.log(plan.beta / (1 - plan.alpha));
  const onWrong = Math.log(plan.unsafeShare / plan.safeShare);
  const onRight = Math.log1p(-plan.unsafeShare) - Math.log1p(-plan.safeShare);
  let n = 0;
  let errors = 0;
  let logLikelihoodRatio = 0;
  for (const isWrong of wrong) {
    n++;
    if (isWrong) errors++;
    logLikelihoodRatio = errors * onWrong + (n - errors) * onRight;
    const boundaries = { logLikelihoodRatio, upperBoundary, lowerBoundary };
    if (logLikelihoodRatio >= upperBoundary) return { n, decision: 'reject_safe', ...boundaries };
    if (logLikelihoodRatio <= lowerBoundary) return { n, decision: 'accept_safe', ...boundaries };
  }
  return { n, decision: 'continue', logLikelihoodRatio, upperBoundary, lowerBoundary };
}

/**
 * everyNth yields up to `limit` outcomes of which each Nth is wrong: the regular patterns a test plan is checked
 * with.
 */
export function* everyNth(period: number, limit: number): Generator<boolean> {
  for (let contact = 1; contact <= limit; contact++) yield contact % period === 0;
}
