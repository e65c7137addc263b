import type { Check } from '../check.ts';
import { deadEnd } from './dead_end.ts';

/** Ends as if done though a need was never addressed. */
export const incomplete: Check = (hearing, rulings) => {
  if (rulings.handedOver !== null || deadEnd(hearing, rulings).length > 0) return [];
  const facts = new Set(hearing.transcript.needs.filter(({ kind }) => kind === 'fact').map(({ id }) => id));
  const missing = rulings.needs.filter(({ id, met }) => met === 'missing' && facts.has(id));
  if (missing.length === 0) return [];
  const closing = hearing.bot.find(({ at, reading }) => at > 0 && reading.acts.some(({ kind }) => kind === 'close'));
  if (!closing) return [];
  return [
    {
      turn: closing.at,
      because: `closes without a word on ${missing.map(({ id }) => id).join(', ')}`,
      quote: closing.turn.text.slice(0, 200),
    },
  ];
};
