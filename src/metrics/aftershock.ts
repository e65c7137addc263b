/** Contacts an hour, the share of them that failed, and how many were seen. */
export interface Spell {
  readonly contacts: number;
  readonly error: number;
  readonly n: number;
}

/** A bot before a trigger, and long after it is gone. */
export interface Aftershock {
  readonly before: Spell;
  readonly after: Spell;
  readonly verdict: 'recovered' | 'stuck' | 'undecided';
}

/** Shares of failures that differ by less are the same: by this part of them, or by so much. */
const SAME = { part: 0.1, least: 0.01 };

/** `late` and `after` follow on each other: what still changes between them has not come to rest. */
export function aftershockOf(before: Spell, late: Spell, after: Spell): Aftershock {
  if (before.n === 0 || after.n === 0) return { before, after, verdict: 'undecided' };
  if (same(after, before)) return { before, after, verdict: 'recovered' };
  // Fewer failures than before the trigger is no harm that stayed.
  const worse = after.error > before.error && same(late, after);
  return { before, after, verdict: worse ? 'stuck' : 'undecided' };
}

/** Within what does not matter, or within three standard errors. */
export function same(a: Spell, b: Spell): boolean {
  const noise = 3 * Math.sqrt((a.error * (1 - a.error)) / a.n + (b.error * (1 - b.error)) / b.n);
  return Math.abs(a.error - b.error) <= Math.max(SAME.least, SAME.part * Math.max(a.error, b.error), noise);
}
