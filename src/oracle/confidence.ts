import type { Hearing } from './hearing.ts';

const PLAIN = 0.9;
const HEDGED = 0.5;

/** How sure the bot sounded at the end: what its API said last, else its words; null where it claimed nothing. */
export function confidenceOf({ bot }: Hearing): number | null {
  const told = bot.findLast(({ turn }) => turn.meta?.confidence !== undefined)?.turn.meta?.confidence;
  if (told !== undefined) return told;
  for (const { reading } of bot.toReversed()) {
    const last = reading.acts.findLast(({ kind }) => kind === 'done') ?? reading.claims.at(-1);
    if (last) return last.hedged ? HEDGED : PLAIN;
  }
  return null;
}
