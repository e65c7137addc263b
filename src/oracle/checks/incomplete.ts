import type { Check } from '../check.ts';
import { does } from '../flow.ts';
import type { Hearing } from '../hearing.ts';
import { deadEnd } from './dead_end.ts';
import { misroute } from './misroute.ts';

/** Ends as if done though a need was never addressed. */
export const incomplete: Check = (hearing, rulings) => {
  // A call that failed has swallowed what was still to come.
  if (rulings.handedOver !== null || hearing.bot.at(-1)?.silent === true) return [];
  if (deadEnd(hearing, rulings).length > 0) return [];
  const missing = rulings.needs.filter(({ id, met }) => met === 'missing' && untouched(id, hearing));
  if (missing.length === 0) return [];
  // What went beside the matter from the start is that failure.
  if (!rulings.replies.some(({ serves }) => serves) && misroute(hearing, rulings).length > 0) return [];
  let told = false;
  for (const reply of rulings.replies) {
    told ||= reply.serves;
    const closing = reply.turns.find(
      ({ reading }) =>
        does(reading.acts, 'settle') ||
        (does(reading.acts, 'close') &&
          (reply.serves || reading.told >= SAYS_SOMETHING || reply.to?.plea.accepts === true)),
    );
    if (!closing) continue;
    const { acts } = closing.reading;
    // Who goes on asking has not been dismissed yet.
    const goesOn = does(acts, 'ask') && (!does(acts, 'close') || !does(acts, 'settle'));
    if (goesOn && reply.then !== null && !reply.then.plea.accepts) continue;
    // "Anything else?" after a first reply that told nothing is no end yet.
    const early = reply === rulings.replies[0] && !does(acts, 'close');
    if (!told && (early || !(does(acts, 'settle') || closing.reading.told >= SAYS_SOMETHING))) continue;
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

const SAYS_SOMETHING = 4;

/** A fact never told, or an action of which nothing was said: not done, not promised, not refused. */
function untouched(id: string, { transcript, bot }: Hearing): boolean {
  const need = transcript.needs.find((one) => one.id === id);
  if (need?.kind !== 'action') return need?.kind === 'fact';
  return !bot.some(({ reading }) =>
    reading.acts.some(
      ({ kind, topic, all, negated }) =>
        (kind === 'refuse' && negated) || topic === id || (kind === 'done' && (topic === undefined || all)),
    ),
  );
}
