import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { requireAtLeast, requirePositive } from '../numbers/domain.ts';
import { integrate } from '../numbers/quadrature.ts';
import { hillFirstContacts } from './hill-curve.ts';
import type { HillCurve } from './hill-curve.ts';
import { hillFixedPoints } from './hill-fixed-points.ts';
import { hillFolds } from './hill-folds.ts';

/** LoadSpike: base rate lambda, factor by which the spike multiplies it, mean return delay tau in hours. */
export interface LoadSpike {
  readonly lambda: number;
  readonly factor: number;
  readonly tauHours: number;
}

/**
 * TippingSpike: customers waiting to come back in the good and the unstable state, and the shortest spike that
 * tips.
 */
export interface TippingSpike {
  readonly orbitStable: number;
  readonly orbitUnstable: number;
  /** Hours; missing when a spike of this height never tips the loop. */
  readonly shortestHours: Finding<number>;
}

/**
 * spikeToTip is how long a load spike must last to carry the orbit past the unstable state, in the fluid model
 * dO/dt = r x p(x) - O/tau with x = lambda + O/tau. Missing, with the reason, when lambda is not bistable. Throws
 * RangeError for a bad curve, a factor below 1 or a delay not above 0.
 */
export function spikeToTip(curve: HillCurve, returnPropensity: number, spike: LoadSpike): Finding<TippingSpike> {
  requireAtLeast('factor', spike.factor, 1);
  requirePositive('tauHours', spike.tauHours);
  const { lambda, factor, tauHours } = spike;
  const [stable, unstable] = hillFixedPoints(curve, returnPropensity, lambda);
  if (stable === undefined) return missing('no steady state at this rate: it runs away without a spike');
  if (unstable === undefined) return missing('only one steady state at this rate: nothing to tip into');
  const lift = (factor - 1) * lambda;
  const from = stable.x + lift;
  const to = unstable.x + lift;
  const speed = (x: number): number => lambda * factor - hillFirstContacts(curve, returnPropensity, x);
  const crest = hillFolds(curve, returnPropensity).value?.upper.x ?? from;
  const slowest = Math.min(speed(from), speed(to), speed(Math.min(to, Math.max(from, crest))));
  return found({
    orbitStable: tauHours * (stable.x - lambda),
    orbitUnstable: tauHours * (unstable.x - lambda),
    shortestHours:
      slowest > 0
        ? found(tauHours * integrate((x) => 1 / speed(x), from, to, 1e-11))
        : missing('the spike never tips the loop: the orbit settles below the unstable state however long it lasts'),
  });
}
