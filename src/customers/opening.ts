import { happens, weighted } from '../chance/draw.ts';
import type { Random } from '../chance/random.ts';
import type { Phrase } from '../scenarios/phrase.ts';
import type { Line } from './contact.ts';
import type { Person } from './person.ts';
import { slotInWords } from './phrases/languages.ts';

/** How strongly it prefers a line that tells as much as it is used to tell. */
const PULL = 2;
/** Who tells much writes long: words of a line that it likes best, and how far it strays from that. */
const SHORT = 5;
const LONG = 24;
const LENGTH_PULL = 8;
/** Of the numbers that it has at hand, how many the most talkative adds unasked. */
const VOLUNTEERS = 0.15;

/** A line to state the problem with: not one that it used, and one that tells about as much as this persona tells at first. */
export function opened(person: Person, lines: readonly Phrase[], used: readonly Phrase[], random: Random): Phrase {
  const likes = likesOf(person, lines);
  const all = lines.every((line) => used.includes(line));
  return lines[weighted(random, likes.order, (at) => (all || !used.includes(lines[at]!) ? likes.weights[at]! : 0))]!;
}

interface Likes {
  readonly order: readonly number[];
  readonly weights: readonly number[];
}
/** By lines, and by all that a liking hangs on: how much it tells, and of what. Personas are made anew for each customer. */
const known = new WeakMap<readonly Phrase[], Map<string, Likes>>();

/** How well each line suits a customer: worked out once for all who are alike in it. */
function likesOf({ persona: { upfront }, knows }: Person, lines: readonly Phrase[]): Likes {
  let byKind = known.get(lines);
  if (!byKind) known.set(lines, (byKind = new Map<string, Likes>()));
  let kind = String(upfront);
  for (const { path } of knows) kind += ` ${path}`;
  let likes = byKind.get(kind);
  if (!likes) {
    const most = Math.max(1, knows.length);
    const weights = lines.map(({ text, mentions }) => {
      const tells = mentions.filter((path) => knows.some((one) => one.path === path)).length;
      const length = text.split(' ').length;
      const far = PULL * Math.abs(tells / most - upfront);
      return Math.exp(-far - Math.abs(length - SHORT - LONG * upfront) / LENGTH_PULL);
    });
    byKind.set(kind, (likes = { order: lines.map((_, at) => at), weights }));
  }
  return likes;
}

/** What it says first: a greeting alone, or its problem; with what happened before, if it was here before. */
export function firstLines(
  person: Person,
  attempt: number,
  misled: ReadonlyMap<string, string | null>,
  since: string,
  random: Random,
): Line[] {
  const { persona, knows } = person;
  const alone = happens(random, persona.typing.greets);
  if (attempt === 1 && alone) return [{ for: 'greet' }];
  const lines: Line[] = attempt === 1 ? [] : before(person, misled, since);
  lines.push({ for: attempt === 1 ? 'opening' : 'restate' });
  // Numbers are what a person adds who has them at hand.
  for (const known of knows)
    if (person.profile.identifiers.includes(known.value) && happens(random, persona.upfront * VOLUNTEERS))
      lines.push({
        for: 'volunteer',
        with: { slot: slotInWords(person.profile.language, known.slot), value: known.value },
        gives: known,
      });
  return lines;
}

function before(person: Person, misled: ReadonlyMap<string, string | null>, since: string): Line[] {
  const [first] = misled;
  if (first === undefined) return [{ for: 'back', with: { ago: since } }];
  const [id, told] = first;
  const topic = person.aims.find((aim) => aim.id === id)?.name ?? id;
  if (told === null) return [{ for: 'undone', with: { topic, ago: since, need: id } }];
  return [{ for: 'misled', with: { told, topic, ago: since, need: id } }];
}
