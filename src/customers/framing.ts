import { pick, weighted } from '../chance/draw.ts';
import type { Random } from '../chance/random.ts';
import type { Phrase } from '../scenarios/phrase.ts';
import type { Part, Person } from './person.ts';

/** How strongly it prefers a part that tells as much as it is used to tell. */
const PULL = 3;
/** Words that a frame with its parts has, from the tersest persona to the most talkative, and how far it strays from that. */
const SHORT = 7;
const LONG = 26;
const STRAYS = 7;
/** Words that a part has on the average. */
const PART_WORDS = 7;

const PARTS: ReadonlySet<string> = new Set(['want', 'ask', 'happened', 'because', 'aside']);

/** Frames that this customer can fill: it has the parts, and the name where one is said. */
export function fillable({ script, knows }: Person, frames: readonly Phrase[]): readonly Phrase[] {
  let byScript = known.get(frames);
  if (!byScript) known.set(frames, (byScript = new WeakMap<object, readonly Phrase[]>()));
  let can = byScript.get(script);
  if (!can) {
    const has = (path: string): boolean =>
      path === 'aside' || path in script.parts || knows.some((one) => one.path === path);
    byScript.set(script, (can = frames.filter(({ paths }) => paths.every(has))));
  }
  return can;
}
const known = new WeakMap<readonly Phrase[], WeakMap<object, readonly Phrase[]>>();

/** One of the frames, about as long as this persona writes. */
export function frameFor({ persona }: Person, frames: readonly Phrase[], random: Random): Phrase {
  const likes = SHORT + (LONG - SHORT) * persona.upfront;
  return weighted(random, frames, (frame) => Math.exp(-Math.abs(wordsOf(frame) - likes) / STRAYS));
}

const lengths = new WeakMap<Phrase, number>();

function wordsOf(frame: Phrase): number {
  let words = lengths.get(frame);
  if (words === undefined) {
    const parts = frame.paths.filter((path) => PARTS.has(path)).length;
    const plain = frame.text.replace(/\|[^\]]*\]/g, '').split(' ').length;
    lengths.set(frame, (words = plain - parts + parts * PART_WORDS));
  }
  return words;
}

/** A part of the intent: not one that it used, and one that tells about as much as this persona tells. */
export function partFor(person: Person, part: Part, used: readonly Phrase[], random: Random): Phrase {
  const { script, persona, knows } = person;
  const all = script.parts[part]!;
  const fresh = all.filter((phrase) => !used.includes(phrase));
  const from = fresh.length > 0 ? fresh : all;
  const tells = (phrase: Phrase): boolean => phrase.mentions.some((path) => knows.some((one) => one.path === path));
  const reluctance = Math.exp(-PULL * (1 - persona.upfront));
  return from.some(tells) ? weighted(random, from, (phrase) => (tells(phrase) ? reluctance : 1)) : pick(random, from);
}
