import { type Estimate, share } from './estimate.ts';
import { isResolved } from './resolution.ts';
import type { Sample } from './sample.ts';

/** Bars of the picture, each a tenth of the scale. */
const BINS = 10;

/** Contacts in which the bot was about as sure: how sure it was on average, and how many of them were truly resolved. */
export interface CalibrationBin {
  /** Mean confidence, 0..1. */
  readonly confidence: number;
  readonly resolved: Estimate;
}

/** How sure the bot was against the truth, in tenths of its confidence; tenths without a contact are left out. */
export function calibrationOf({ contacts }: Pick<Sample, 'contacts'>): CalibrationBin[] {
  const bins = Array.from({ length: BINS }, () => ({ sum: 0, n: 0, k: 0 }));
  for (const contact of contacts) {
    const { confidence } = contact;
    if (confidence === null) continue;
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!;
    bin.sum += confidence;
    bin.n++;
    if (isResolved(contact)) bin.k++;
  }
  return bins.flatMap(({ sum, n, k }) => (n === 0 ? [] : [{ confidence: sum / n, resolved: share(k, n) }]));
}

/** Bins of several rungs as one. */
export function pooled(all: readonly (readonly CalibrationBin[])[]): CalibrationBin[] {
  const bins = new Map<number, { sum: number; n: number; k: number }>();
  for (const { confidence, resolved } of all.flat()) {
    const at = Math.min(BINS - 1, Math.floor(confidence * BINS));
    const bin = bins.get(at) ?? { sum: 0, n: 0, k: 0 };
    bins.set(at, { sum: bin.sum + confidence * resolved.n, n: bin.n + resolved.n, k: bin.k + (resolved.k ?? 0) });
  }
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([, { sum, n, k }]) => ({ confidence: sum / n, resolved: share(k, n) }));
}
