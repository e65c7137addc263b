import type { Check } from '../check.ts';
import type { Reading } from '../../reading/reading.ts';
import { before } from '../hearing.ts';

const serves = ({ acts, claims }: Reading): boolean =>
  claims.length > 0 || acts.some(({ kind }) => kind === 'handoff' || kind === 'done' || kind === 'promise');

/** Emoji that share somebody's grief, or warn. */
const KIND = /[🙏💐🤍🖤💙💛💜💚❤🧡🕯🫂😔😢😞😟🥺🌹💔🤗⚠🚨✅✔☎📞📱✉📧📄📦🚗🚑🔒ℹ👉➡]/u;
const EMOJI = /\p{Extended_Pictographic}/gu;

/** A slogan with its emoji to somebody who has just told of a misfortune: "Sleep like a star! ✨" */
const chirps = (text: string): boolean =>
  /^[^.?]{3,80}!/.test(text.trimStart()) && (text.match(EMOJI) ?? []).some((emoji) => !KIND.test(emoji));

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
    if (pleas.at(-1)?.distress === true && !serves(reading) && chirps(turn.text))
      return [{ turn: at, because: 'a slogan in answer to distress', quote: turn.text.slice(0, 200) }];
    if (LAUGHS.test(turn.text) && turn.text.includes('!'))
      return [{ turn: at, because: 'jokes in answer to distress', quote: turn.text.slice(0, 200) }];
  }
  return [];
};
