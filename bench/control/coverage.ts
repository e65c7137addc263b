import { CLOSED, OPEN } from '../../src/events/plan.ts';
import { MEASURES } from '../../src/metrics/catalogue.ts';
import { compoundingOf } from '../../src/metrics/compounding.ts';
import type { Fold } from '../../src/metrics/fold.ts';
import { harmOf, usualHarm } from '../../src/metrics/harm.ts';
import { type Loop, loopOf } from '../../src/metrics/loop.ts';
import { safeRateOf } from '../../src/metrics/safe-rate.ts';
import { type Sample, sampleOf } from '../../src/metrics/sample.ts';
import { testedIn } from '../../src/metrics/tested.ts';
import { decisive } from '../../src/metrics/threshold.ts';
import { type Design, study } from './study.ts';
import { type Coverage, Tally } from './tally.ts';
import { exponentOver, harmedAt, type Known, ladderTruth, truthAt, worldOf } from './truth.ts';

/** Runs studies of a known world through the engine and holds every headline's interval against the truth. */
export async function coverage(
  known: Known,
  design: Design,
  studies: number,
  seed: string,
): Promise<Map<string, Coverage>> {
  const world = worldOf(known);
  const tally = new Tally();
  const at = Math.floor(design.rungs.length / 2);
  const truths = truthAt(known, design.rungs[at]!);
  const harmed = harmedAt(known, design.rungs[at]!);
  const steepest = ladderTruth(known, design);
  for (let index = 0; index < studies; index++) {
    const safe = new SafeClaims(design, at, truths['error']!);
    const fold = await study(world, design, `${seed}/${index}`, (soFar) => safe.look(soFar));
    const closed = design.rungs.map((_, rung) => sampleOf(fold, CLOSED, rung));
    const open = design.rungs.map((_, rung) => sampleOf(fold, OPEN, rung));
    ofMeasures(tally, closed[at]!, truths);
    tally.interval('harmed before detection', usualHarm(harmOf(closed[at]!, 0)!).total, harmed);
    const growth = compoundingOf(fold, closed)!;
    const range = design.rungs.filter((rate) => rate >= growth.range[0] && rate <= growth.range[1]);
    tally.interval('range exponent', growth.exponent, exponentOver(known, 1, range));
    tally.interval('peak exponent', growth.peak, steepest.peak);
    const loop = loopOf(fold, open)!;
    ofLoop(tally, loop, { ...steepest, returning: known.returns });
    safe.close(tally, fold, closed, loop);
  }
  return tally.found;
}

function ofMeasures(tally: Tally, sample: Sample, truths: Readonly<Record<string, number>>): void {
  for (const measure of MEASURES) {
    const truth = truths[measure.name];
    if (truth === undefined) continue;
    const estimate = measure.of(sample);
    tally.interval(measure.name, estimate, truth);
    if (measure.name !== 'error') continue;
    const { high } = decisive(estimate, 'share');
    tally.note('error, upper bound', 'bound', truth <= high!, high!, truth);
  }
}

function ofLoop(
  tally: Tally,
  { returning, gain, gainBound, criticalReturn }: Loop,
  truth: { readonly gain: number; readonly criticalReturn: number; readonly returning: number },
): void {
  tally.interval('returning', returning, truth.returning);
  tally.interval('loop gain', gain, truth.gain);
  tally.interval('critical return', criticalReturn, truth.criticalReturn);
  tally.note('loop gain, upper bound', 'bound', truth.gain <= gainBound!, gainBound!, truth.gain);
}

/**
 * The safe rate where it is hardest: the limit is the very share of failures at one rung, which is then just not safe. A
 * study is wrong that calls it safe: at its end, or at any look after a block.
 */
class SafeClaims {
  readonly #design: Design;
  readonly #at: number;
  readonly #limit: number;
  #early = 0;

  constructor(design: Design, at: number, limit: number) {
    this.#design = design;
    this.#at = at;
    this.#limit = limit;
  }

  look(fold: Fold): void {
    const closed = this.#design.rungs.map((_, rung) => sampleOf(fold, CLOSED, rung));
    this.#early = Math.max(this.#early, this.#safeAt(fold, closed, null, true));
  }

  close(tally: Tally, fold: Fold, closed: readonly Sample[], loop: Loop): void {
    const { rungs } = this.#design;
    const [unsafe, truly] = [rungs[this.#at]!, rungs[this.#at - 1]!];
    const safeAt = this.#safeAt(fold, closed, loop, false);
    tally.note('safe launch rate', 'bound', safeAt < unsafe, safeAt, truly);
    const any = Math.max(this.#early, this.#safeAt(fold, closed, null, true));
    tally.note('safe rate, at any look', 'bound', any < unsafe, any, truly);
  }

  #safeAt(fold: Fold, samples: readonly Sample[], loop: Loop | null, early: boolean): number {
    return safeRateOf(testedIn(fold, samples, loop), this.#limit, early).safeAt ?? 0;
  }
}
