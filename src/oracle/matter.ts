import type { Need } from '../events/need.ts';
import { matterOf, tongueOf, type Tongue } from '../reading/cues.ts';

/** The phrases by which a need is spoken of, as stems. */
export type Phrases = readonly (readonly string[])[];

/** Phrases of all needs but the handoff, their ids among them. */
export function phrasesOf(needs: readonly Need[], language: string): Phrases {
  const tongue = tongueOf(language);
  return needs
    .flatMap((need) => (need.kind === 'handoff' ? [] : [...(need.about ?? []), need.id.replace(/[_.-]+/g, ' ')]))
    .map((about) => phraseOf(about, tongue))
    .filter((stems) => stems.length > 0);
}

const known = new Map<Tongue, Map<string, readonly string[]>>();
const MOST_KNOWN = 5000;

/** A phrase of a scenario, which comes up with every customer, as stems. */
function phraseOf(about: string, tongue: Tongue): readonly string[] {
  let phrases = known.get(tongue);
  if (!phrases) known.set(tongue, (phrases = new Map<string, readonly string[]>()));
  let stems = phrases.get(about);
  if (!stems) {
    stems = matterOf(about, tongue).map(({ stem }) => stem);
    if (phrases.size >= MOST_KNOWN) phrases.clear();
    phrases.set(about, stems);
  }
  return stems;
}

/** Whether one of the phrases stands in the words, whole. */
export const speaksOfThem = (stems: ReadonlySet<string>, phrases: Phrases): boolean =>
  phrases.some((phrase) => phrase.every((stem) => stems.has(stem)));

/** What a text is about, as stems. */
export const stemsOf = (text: string, language: string): Set<string> =>
  new Set(matterOf(text, tongueOf(language)).map(({ stem }) => stem));
