import type { Check } from '../check.ts';
import { does, repliesOf } from '../flow.ts';
import { deadEnd } from './dead_end.ts';

/** Ends as if done though a need was never addressed. */
export const incomplete: Check = (hearing, rulings) => {
  if (rulings.handedOver !== null || deadEnd(hearing, rulings).length > 0) return [];
  const facts = new Set(hearing.transcript.needs.filter(({ kind }) => kind === 'fact').map(({ id }) => id));
  const missing = rulings.needs.filter(({ id, met }) => met === 'missing' && facts.has(id));
  if (missing.length === 0) return [];
  let told = false;
  for (const reply of repliesOf(hearing)) {
    told ||= reply.serves;
    const closing = reply.turns.find(
      ({ reading }) => does(reading.acts, 'settle') || (does(reading.acts, 'close') && reply.to?.plea.accepts),
    );
    if (!closing || !told) continue;
    return [
      {
        turn: closing.at,
        because: `closes without a word on ${missing.map(({ id }) => id).join(', ')}`,
        quote: closing.turn.text.slice(0, 200),
      },
    ];
  }
  return [];
};
