import type { Hearing } from './hearing.ts';

const PLAIN = 0.9;
const HEDGED = 0.5;

/** How sure the bot sounded at the end: what its API said last, else its words; null where it claimed nothing. */
export function confidenceOf({ bot }: Hearing): number | null {
  const told = bot.findLast(({ turn }) => turn.meta?.confidence !== undefined)?.turn.meta?.confidence;
  if (told !== undefined) return told;
  const claims = bot.flatMap(({ reading }) => [
    ...reading.claims,
    ...reading.acts.filter(({ kind }) => kind === 'done'),
  ]);
  if (claims.length === 0) return null;
  return claims.at(-1)!.hedged ? HEDGED : PLAIN;
}
