import { requireCount, requirePart } from '../numbers/domain.ts';

/**
 * DeflectionCounts: contacts started, ended inside the bot, of those truly resolved, of those back within the
 * window.
 */
export interface DeflectionCounts {
  readonly contacts: number;
  readonly contained: number;
  readonly containedResolved: number;
  readonly containedReturned: number;
}

/** Deflection: the shares that tell containment from resolution; null where the denominator is 0. */
export interface Deflection {
  readonly containment: number | null;
  readonly verifiedResolution: number | null;
  readonly deflectionQuality: number | null;
  readonly falseContainment: number | null;
  readonly netDeflection: number | null;
  /** Contained, unresolved, never came back, over contained. */
  readonly silentFailure: number | null;
}

/**
 * deflection compares what stayed in the bot with what was solved there. Throws RangeError unless all are counts,
 * contained <= contacts, and resolved and returned each <= contained. Source: definitions; containment is not
 * resolution.
 */
export function deflection(counts: DeflectionCounts): Deflection {
  const { contacts, contained, containedResolved, containedReturned } = counts;
  requirePart('contained', contained, 'contacts', contacts);
  requirePart('containedResolved', containedResolved, 'contained', contained);
  requirePart('containedReturned', containedReturned, 'contained', contained);
  return {
    containment: ratio(contained, contacts),
    verifiedResolution: ratio(containedResolved, contacts),
    deflectionQuality: ratio(containedResolved, contained),
    falseContainment: ratio(contained - containedResolved, contained),
    netDeflection: ratio(contained - containedReturned, contacts),
    silentFailure: ratio(contained - containedResolved - containedReturned, contained),
  };
}

function ratio(part: number, whole: number): number | null {
  requireCount('whole', whole);
  return whole === 0 ? null : part / whole;
}
