import type { Mode } from '../events/verdict.ts';
import { MODES } from '../events/verdict.ts';
import { shareOf } from './estimate.ts';
import type { Measure } from './measure.ts';
import type { Sample } from './sample.ts';

/** Of each failure mode: contacts started that show it, of all contacts started; one contact may show several. Shares, 0..1. */
export const modeShares: readonly Measure[] = MODES.filter((mode) => mode !== 'cross_talk').map((mode) => ({
  // `confident_incorrect` is the name of a measure of its own, which asks how sure the bot sounded of the whole.
  name: mode === 'confident_incorrect' ? 'wrong_fact' : mode,
  unit: 'share',
  better: 'lower',
  of: ({ contacts }) => shareOf(contacts, (contact) => contact.modes.includes(mode)),
}));

/** How one intent fared: contacts started, and how many of them show each mode. */
export interface IntentRow {
  readonly intent: string;
  readonly lane: 'simple' | 'complex';
  readonly contacts: number;
  readonly errors: number;
  readonly modes: Readonly<Record<Mode, number>>;
}

/** Failure modes by intent, the intent with most failing contacts first. */
export function modesByIntent(
  { contacts }: Sample,
  isError: (contact: Sample['contacts'][number]) => boolean,
): IntentRow[] {
  const rows = new Map<
    string,
    { lane: 'simple' | 'complex'; contacts: number; errors: number; modes: Record<Mode, number> }
  >();
  for (const contact of contacts) {
    const { intent, lane } = contact.journey.who;
    let row = rows.get(intent);
    if (row === undefined) rows.set(intent, (row = { lane, contacts: 0, errors: 0, modes: none() }));
    row.contacts++;
    if (isError(contact)) row.errors++;
    for (const mode of contact.modes) row.modes[mode]++;
  }
  return [...rows]
    .map(([intent, row]) => ({ intent, ...row }))
    .sort((a, b) => b.errors - a.errors || (a.intent < b.intent ? -1 : 1));
}

function none(): Record<Mode, number> {
  return Object.fromEntries(MODES.map((mode) => [mode, 0])) as Record<Mode, number>;
}
