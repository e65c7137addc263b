import type { Check } from '../check.ts';
import { before } from '../hearing.ts';

/** Cheerful, blaming or dismissive words in answer to plain distress or anger. */
export const toneDeaf: Check = (hearing) => {
  for (const { at, reading } of hearing.bot) {
    const pleas = before(hearing, at).map(({ plea }) => plea);
    if (!pleas.some(({ distress, anger }) => distress || anger)) continue;
    const off = reading.acts.find(({ kind }) => kind === 'cheer' || kind === 'blame' || kind === 'dismiss');
    const cares = reading.acts.some(({ kind }) => kind === 'care' || kind === 'apologise');
    if (off && !cares) return [{ turn: at, because: `${off.kind} in answer to distress`, quote: off.quote }];
  }
  return [];
};
