import { found, missing } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { requireAtLeast, requirePositive, requireSameLength } from '../numbers/domain.ts';
import { solveLinear } from '../numbers/linear-solve.ts';

/**
 * UslFit: X = gamma N / (1 + alpha (N - 1) + beta N (N - 1)); the peak is null when throughput does not come down
 * again.
 */
export interface UslFit {
  /** Contention. */
  readonly alpha: number;
  /** Coherency; above 0 means throughput falls past the peak. */
  readonly beta: number;
  /** Throughput at load 1. */
  readonly gamma: number;
  readonly peakLoad: number | null;
  readonly peakThroughput: number | null;
}

type Parameters = readonly [number, number, number];

const STEPS = 500;

/**
 * fitUsl fits the Universal Scalability Law to throughput at loads by nonlinear least squares
 * (Levenberg-Marquardt). Use at least 6 loads past the peak before trusting beta. Missing, with the reason, for
 * fewer than 3 different loads or no throughput. Throws RangeError for unequal lengths, loads not above 0 or
 * negative throughput. Source: Gunther 1993.
 */
export function fitUsl(loads: readonly number[], throughput: readonly number[]): Finding<UslFit> {
  requireSameLength('loads', loads, 'throughput', throughput);
  loads.forEach((load, i) => {
    requirePositive(`loads[${i}]`, load);
    requireAtLeast(`throughput[${i}]`, throughput[i]!, 0);
  });
  if (new Set(loads).size < 3) return missing('fewer than 3 different loads: three parameters cannot be fitted');
  if (throughput.every((v) => v === 0)) return missing('no throughput at any load');
  const start = linearised(loads, throughput);
  if (start === null) return missing('the loads do not determine the curve');
  const [alpha, beta, gamma] = levenbergMarquardt(loads, throughput, start);
  const hasPeak = beta > 0 && alpha < 1;
  const peakLoad = hasPeak ? Math.sqrt((1 - alpha) / beta) : null;
  const peakThroughput = peakLoad === null ? null : uslThroughput([alpha, beta, gamma], peakLoad);
  return found({ alpha, beta, gamma, peakLoad, peakThroughput });
}

function uslThroughput([alpha, beta, gamma]: Parameters, n: number): number {
  return (gamma * n) / (1 + (n - 1) * (alpha + beta * n));
}

// N / X is linear in (1/gamma, alpha/gamma, beta/gamma); weights of X squared undo the distortion of the reciprocal.
function linearised(loads: readonly number[], throughput: readonly number[]): Parameters | null {
  const rows = loads.flatMap((n, i) => {
    const x = throughput[i]!;
    return x === 0 ? [] : [{ basis: [1, n - 1, n * (n - 1)], value: n / x, weight: (x * x) / (n * n) }];
  });
  const solution = solveLinear(
    [0, 1, 2].map((j) => [0, 1, 2].map((k) => rows.reduce((s, r) => s + r.weight * r.basis[j]! * r.basis[k]!, 0))),
    [0, 1, 2].map((j) => rows.reduce((s, r) => s + r.weight * r.basis[j]! * r.value, 0)),
  );
  if (solution === null || !(solution[0]! > 0)) return [0.01, 1e-6, Math.max(...throughput) / Math.max(...loads)];
  return [solution[1]! / solution[0]!, solution[2]! / solution[0]!, 1 / solution[0]!];
}

function levenbergMarquardt(loads: readonly number[], throughput: readonly number[], start: Parameters): Parameters {
  const cost = (p: Parameters): number =>
    loads.reduce((sum, n, i) => sum + (throughput[i]! - uslThroughput(p, n)) ** 2, 0);
  let best = start;
  let value = cost(best);
  let damping = 1e-3;
  for (let step = 0; step < STEPS && damping < 1e30; step++) {
    const proposal = dampedStep(loads, throughput, best, damping);
    const next = proposal === null ? Infinity : cost(proposal);
    if (proposal === null || !(next < value)) {
      damping *= 4;
      continue;
    }
    best = proposal;
    value = next;
    damping = Math.max(damping / 10, 1e-15);
  }
  return best;
}

function dampedStep(
  loads: readonly number[],
  throughput: readonly number[],
  p: Parameters,
  damping: number,
): Parameters | null {
  const [alpha, beta, gamma] = p;
  const rows = loads.map((n, i) => {
    const d = 1 + (n - 1) * (alpha + beta * n);
    const x = (gamma * n) / d;
    return { slope: [(-x * (n - 1)) / d, (-x * n * (n - 1)) / d, n / d], residual: throughput[i]! - x };
  });
  const normal = [0, 1, 2].map((j) =>
    [0, 1, 2].map((k) => rows.reduce((s, r) => s + r.slope[j]! * r.slope[k]!, 0) * (j === k ? 1 + damping : 1)),
  );
  const right = [0, 1, 2].map((j) => rows.reduce((s, r) => s + r.slope[j]! * r.residual, 0));
  const move = solveLinear(normal, right);
  return move === null ? null : [alpha + move[0]!, beta + move[1]!, gamma + move[2]!];
}
