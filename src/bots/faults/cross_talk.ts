import { say } from '../advance.ts';
import type { Fault } from './fault.ts';

/** The place in the cache is shared: it greets one customer with another's number or address. */
export const crossTalk: Fault = ({ session, draft, places, means }) => {
  const { greets } = means.knowledge;
  const own = new Map([...session.given].filter(([slot]) => greets.some(([shown]) => shown === slot)));
  if (places === null || draft.parts.length === 0 || own.size === 0) return null;
  const other = places.swap({ conversation: session.conversation, known: own, at: session.at });
  for (const [slot, words] of greets) {
    const value = other?.known.get(slot);
    if (value === undefined || value === own.get(slot)) continue;
    draft.parts.unshift(say('other', words(value)));
    return [{ mode: 'cross_talk', note: `shows ${value} of ${other!.conversation}`, mendedBy: { kind: 'nothing' } }];
  }
  return null;
};
