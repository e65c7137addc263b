import type { Check } from '../check.ts';
import { before } from '../hearing.ts';

/** Laughing and partying; with an exclamation it is no longer an emoji alone. */
const LAUGHS = /[😂🤣😜😝😹🎉🎊🥳💃🕺🤪]/u;

/** Cheerful, blaming or dismissive words in answer to plain distress or anger. */
export const toneDeaf: Check = (hearing) => {
  for (const { at, reading, turn } of hearing.bot) {
    const pleas = before(hearing, at).map(({ plea }) => plea);
    if (!pleas.some(({ distress, anger }) => distress || anger)) continue;
    const off = reading.acts.find(({ kind }) => kind === 'cheer' || kind === 'blame' || kind === 'dismiss');
    const cares = reading.acts.some(({ kind }) => kind === 'care' || kind === 'apologise');
    if (cares) continue;
    if (off) return [{ turn: at, because: `${off.kind} in answer to distress`, quote: off.quote }];
    if (LAUGHS.test(turn.text) && turn.text.includes('!'))
      return [{ turn: at, because: 'jokes in answer to distress', quote: turn.text.slice(0, 200) }];
  }
  return [];
};
