import { requireAtLeast, requireCount, requireShare } from '../numbers/domain.ts';

/**
 * CusumDesign: a wrong contact scores m - 1, a right one -1, never below 0; the alarm sounds at H (units of 1/m).
 */
export interface CusumDesign {
  readonly m: number;
  readonly H: number;
}

const MOST_STATES = 20_000;

/**
 * cusumRunLength is the exact mean number of reviewed contacts until the alarm of a Bernoulli CUSUM started at 0,
 * when each is wrong with probability p. Infinity at p = 0. Solved as a Markov chain by state reduction without
 * subtractions, so that even huge run lengths keep relative accuracy. Throws RangeError unless m >= 2 and H >= 1
 * are whole, H <= 20,000 and p lies in [0, 1]. Source: Reynolds & Stoumbos 1999; Grassmann, Taksar & Heyman 1985.
 */
export function cusumRunLength({ m, H }: CusumDesign, p: number): number {
  requireCount('m', m);
  requireAtLeast('m', m, 2);
  requireCount('H', H);
  requireAtLeast('H', H, 1);
  requireShare('p', p);
  if (H > MOST_STATES) throw new RangeError(`H must not exceed ${MOST_STATES}, got ${H}`);
  if (p === 0) return Infinity;
  const q = 1 - p;
  const jump = m - 1;
  const states = Array.from({ length: H }, (_, i) => ({
    cost: 1,
    alarm: i + jump >= H ? p : 0,
    to: new Map([[Math.max(0, i - 1), q], ...(i + jump < H ? [[i + jump, p] as const] : [])]),
  }));
  for (let k = H - 1; k > 0; k--) reduce(states, k, jump);
  const start = states[0]!;
  return start.cost / start.alarm;
}

interface State {
  cost: number;
  alarm: number;
  readonly to: Map<number, number>;
}

// Remove state k: whoever could reach it now reaches what it reached. Only states up to one jump below k can.
function reduce(states: readonly State[], k: number, jump: number): void {
  const gone = states[k]!;
  gone.to.delete(k);
  let leaving = gone.alarm;
  for (const weight of gone.to.values()) leaving += weight;
  for (let i = Math.max(0, k - jump); i < k; i++) {
    const state = states[i]!;
    const share = (state.to.get(k) ?? 0) / leaving;
    if (share === 0) continue;
    state.to.delete(k);
    state.cost += share * gone.cost;
    state.alarm += share * gone.alarm;
    for (const [target, weight] of gone.to) state.to.set(target, (state.to.get(target) ?? 0) + share * weight);
  }
}

/**
 * CusumHarm: reviewed contacts, all contacts and harmed customers until the alarm, and harmed including the review
 * lag.
 */
export interface CusumHarm {
  readonly reviewed: number;
  readonly contacts: number;
  readonly harmed: number;
  readonly harmedWithLag: number;
}

/**
 * CusumSituation: error share after the change, share of contacts reviewed, contacts per hour, review lag in hours.
 */
export interface CusumSituation {
  readonly errorShare: number;
  readonly sampleShare: number;
  readonly ratePerHour: number;
  readonly lagHours: number;
}

/**
 * cusumHarm is how many customers are harmed before a Bernoulli CUSUM on sampled reviews sounds. Infinity when
 * nothing is reviewed. Report the run length without a change (false alarms) beside it. Errors as in
 * cusumRunLength.
 */
export function cusumHarm(design: CusumDesign, situation: CusumSituation): CusumHarm {
  requireShare('sampleShare', situation.sampleShare);
  requireAtLeast('ratePerHour', situation.ratePerHour, 0);
  requireAtLeast('lagHours', situation.lagHours, 0);
  const reviewed = cusumRunLength(design, situation.errorShare);
  const contacts = reviewed / situation.sampleShare;
  const harmed = situation.errorShare === 0 ? 0 : contacts * situation.errorShare;
  const inLag = situation.ratePerHour * situation.errorShare * situation.lagHours;
  return { reviewed, contacts, harmed, harmedWithLag: harmed + inLag };
}
