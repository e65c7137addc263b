import { happens, pick } from '../chance/draw.ts';
import type { Random } from '../chance/random.ts';
import type { Persona } from '../scenarios/persona.ts';
import type { Hand } from './phrases/language.ts';
import type { Mood } from './temper.ts';

/** Marks around a value, which typing leaves alone: nobody's order number gets a typo. */
export const OPEN = '\u0001';
export const CLOSE = '\u0002';

/** Keys beside each key. */
const NEAR: Readonly<Record<string, string>> = {
  a: 'qws', b: 'vgn', c: 'xdv', d: 'sfe', e: 'wr', f: 'dgr', g: 'fht', h: 'gjy', i: 'uo', j: 'hku', k: 'jlo', l: 'ko',
  m: 'n', n: 'bm', o: 'ip', p: 'ol', q: 'w', r: 'et', s: 'ad', t: 'ry', u: 'yi', v: 'cb', w: 'qe', x: 'zc', y: 'tu', z: 'x',
}; // prettier-ignore
const EMOJI: Readonly<Record<Mood | 'distressed', readonly string[]>> = {
  calm: ['🙂', '😊', '🙏', '👍'],
  irritated: ['🙄', '😕', '😒'],
  furious: ['😡', '🤬', '😤'],
  distressed: ['😢', '😔', '🙏'],
};

/** One message as this persona types it in this mood. */
export function typed(
  text: string,
  persona: Persona,
  mood: Mood,
  distressed: boolean,
  hand: Hand,
  random: Random,
): string {
  const { typing } = persona;
  const shouts = mood === 'furious' && happens(random, typing.caps);
  const lower = happens(random, typing.lowercase);
  const bare = happens(random, typing.unpunctuated);
  const drops = happens(random, Math.min(0.9, typing.lowercase * 0.25 + typing.typos * 4));
  const hasty = happens(random, (typing.lowercase + typing.unpunctuated) * 0.45);
  const words = text
    .split(/(\u0001[^\u0002]*\u0002)/)
    .map((part) =>
      part.startsWith(OPEN)
        ? part.slice(1, -1)
        : spelled(part, typing.typos, { lower, drops, hasty, shouts }, hand, random),
    )
    .join('');
  const message = finished(
    started(words, lower || shouts, text.startsWith(OPEN)),
    text.endsWith(CLOSE),
    bare,
    mood,
    hand,
    random,
  );
  const careful = hand.careful !== undefined && !(lower || bare || drops || hasty || shouts);
  const sent = careful ? hand.careful(message) : message;
  return happens(random, typing.emoji) ? `${sent} ${pick(random, EMOJI[distressed ? 'distressed' : mood])}` : sent;
}

interface Habits {
  readonly lower: boolean;
  readonly drops: boolean;
  /** Leaves commas out. */
  readonly hasty: boolean;
  readonly shouts: boolean;
}

function spelled(
  text: string,
  typos: number,
  { lower, drops, hasty, shouts }: Habits,
  hand: Hand,
  random: Random,
): string {
  let out = drops ? hand.careless(text) : text;
  if (hasty) out = out.replace(/ ?[,:] /g, ' ');
  if (lower)
    out = hand
      .lowered(happens(random, 0.6) ? out.replace(/\bI\b/g, 'i') : out)
      .replace(/([.!?] )([A-ZÀ-Þ])(?![A-ZÀ-Þ])/g, (_, mark: string, letter: string) => mark + letter.toLowerCase());
  else out = out.replace(/([.!?] )([a-zß-ÿ])/g, (_, mark: string, letter: string) => mark + letter.toUpperCase());
  if (typos > 0)
    out = out.replace(/[A-Za-zÀ-ÿ]{3,}/g, (word) => (happens(random, typos) ? slipped(word, random) : word));
  return shouts ? out.toUpperCase() : out;
}

/** A word with one slip of the fingers: a neighbouring key, two letters swapped, one lost or one doubled. */
function slipped(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = word[at]!;
  const kind = random();
  if (kind < 0.35)
    return word.slice(0, at) + pick(random, Array.from(NEAR[letter.toLowerCase()] ?? letter)) + word.slice(at + 1);
  if (kind < 0.65)
    return at + 1 < word.length
      ? word.slice(0, at) + word[at + 1]! + letter + word.slice(at + 2)
      : word.slice(0, at) + letter + letter;
  if (kind < 0.9) return word.slice(0, at) + word.slice(at + 1);
  return word.slice(0, at) + letter + word.slice(at);
}

function started(text: string, lower: boolean, isValue: boolean): string {
  if (isValue) return text;
  const first = text.charAt(0);
  // "I" and names at the start were dealt with; only a plain word's capital goes.
  return (
    (lower ? (/^[A-ZÀ-Þ](?:[a-zß-ÿ]|[' ][a-zß-ÿ])/.test(text) ? first.toLowerCase() : first) : first.toUpperCase()) +
    text.slice(1)
  );
}

/** The end of a message: as it is written, bare, or with too many marks. A value's own end is left alone. */
function finished(
  text: string,
  endsInValue: boolean,
  bare: boolean,
  mood: Mood,
  { question, friendly }: Hand,
  random: Random,
): string {
  const mark = endsInValue ? '' : (/[.?!,:]$/.exec(text)?.[0] ?? '');
  const body = text.slice(0, text.length - mark.length);
  if (bare) return mark === '?' && happens(random, 0.4) ? text : body.trimEnd();
  if (mood === 'furious' && happens(random, 0.3))
    return body + (mark === '?' ? pick(random, ['??', '?!', '???']) : pick(random, ['!', '!!', '!!!']));
  if (mark === '?' && happens(random, 0.03)) return `${text}?`;
  // Not every friendly word ends in a full stop.
  if (mark !== '?' && !question.test(body) && happens(random, friendly.test(body) ? 0.3 : 0.06)) return `${body}!`;
  return /[.?!…)]$/.test(text) ? text : `${body}.`;
}
