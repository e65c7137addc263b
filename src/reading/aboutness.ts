import type { Clause } from './clauses.ts';
import { matterOf, type Tongue } from './cues.ts';
import type { Predicate } from './lexicon/lexicon.ts';
import { once } from './once.ts';
import { predicatesOf } from './predicates.ts';
import { priceOf, type Price } from './price.ts';
import type { Topic } from './reading.ts';
import { fold, stemOf, wordsOf, type Word } from './words.ts';

/** A topic as a set of stems to listen for. */
export interface Profile {
  readonly topic: Topic;
  /** Each phrase as the stems that it needs, and how much it tells this topic from the others. */
  readonly phrases: readonly Phrase[];
  /** Stems of its id and of words akin to its own. */
  readonly near: ReadonlySet<string>;
  /** Stems of its phrases. */
  readonly stems: ReadonlySet<string>;
  /** The words of its id. */
  readonly named: readonly Word[];
  /** Of a topic of yes and no: the price that it is about, and what it asks. */
  readonly price: Price | null;
  readonly predicates: ReadonlySet<Predicate>;
}

interface Phrase {
  /** As the scenario has it. */
  readonly about: string;
  readonly stems: readonly string[];
  /** Those that show it where the others are missing. */
  readonly telling: readonly string[];
  readonly weight: number;
}

const MORE = 0.25;
const NEAR = 0.4;
const HALF = 0.5;
const PART = 0.9;

/** Id parts that say what kind of value it is, not which. */
const SHAPE =
  /^(?:id|date|time|days?|amount|is|can|may|max|min|new|has|the|of|on|to|in|eta|by|until|value|text|number|no|possible|needed|allowed)$/;

type Ears = Omit<Profile, 'topic'>;
const heardFor = new Map<Tongue, Map<string, Ears>>();
const MOST_KNOWN = 2000;

/** What a topic is known by: worked out once for all the customers who come with it. */
function earsFor(topic: Topic, tongue: Tongue): Ears {
  const key = `${topic.type} ${topic.id} ${topic.about.join('|')}`;
  let known = heardFor.get(tongue);
  if (!known) heardFor.set(tongue, (known = new Map<string, Ears>()));
  let ears = known.get(key);
  if (!ears) {
    ears = earsOf(topic, tongue);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, ears);
  }
  return ears;
}

function earsOf(topic: Topic, tongue: Tongue): Ears {
  const phrases = topic.about.map((about) => phraseOf(about, tongue)).filter(({ stems }) => stems.length > 0);
  const stems = new Set(phrases.flatMap((phrase) => phrase.stems));
  const named = wordsOf(fold(topic.id.replace(/[_.-]+/g, ' ')));
  const near = new Set<string>();
  for (const { text, stem } of named) if (!SHAPE.test(text)) near.add(stem);
  if (tongue.lexicon.compounds) for (const tail of tailsOf(topic.about)) near.add(tail);
  for (const stem of stems) for (const other of tongue.kin.get(stem) ?? []) near.add(other);
  return {
    phrases,
    near,
    stems,
    named,
    price: topic.type === 'boolean' ? priceOf(topic) : null,
    predicates: predicatesOf(topic, tongue),
  };
}

const SHORTEST_TAIL = 4;

/** "Saft" of "Hustensaft": a compound is taken up by its last part, and nobody says where that begins. */
const tailsOf = (about: readonly string[]): string[] =>
  about.flatMap((phrase) => {
    const word = fold(phrase);
    const tails = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_TAIL + 1) }, (_, i) =>
      word.slice(i + SHORTEST_TAIL),
    );
    return word.includes(' ') ? [] : tails.map(stemOf);
  });

/** "From", "in time": words that stand in any sentence say little of what it is about. */
const HARDLY = 0.3;
const PARTICLE = 4;

function phraseOf(about: string, tongue: Tongue): Phrase {
  const matter = matterOf(about, tongue);
  const words = matter.length > 0 ? matter : wordsOf(fold(about));
  const stems = words.map((word) => word.stem);
  const hardly = matter.length === 0 && words.every(({ text }) => text.length <= PARTICLE);
  return { about, stems, telling: stems.filter((stem) => !tongue.slight.has(stem)), weight: hardly ? HARDLY : 1 };
}

const known = new WeakMap<readonly Topic[], Map<Tongue, readonly Profile[]>>();

/** Profiles of all topics, worked out once for each list of them. */
export function profilesOf(topics: readonly Topic[], tongue: Tongue): readonly Profile[] {
  let byTongue = known.get(topics);
  if (!byTongue) known.set(topics, (byTongue = new Map<Tongue, readonly Profile[]>()));
  let profiles = byTongue.get(tongue);
  if (!profiles) byTongue.set(tongue, (profiles = apart(topics, tongue)));
  return profiles;
}

/** Words that several topics share tell them apart the less. */
function apart(topics: readonly Topic[], tongue: Tongue): Profile[] {
  const profiles = topics.map((topic): Profile => {
    const { phrases, near, stems, named, price, predicates } = earsFor(topic, tongue);
    return { topic, phrases, near, stems, named, price, predicates };
  });
  const facts = profiles.filter(({ topic }) => topic.kind === 'fact');
  if (facts.length < 2) return profiles;
  const sharing = (about: string, type: Topic['type']): number =>
    facts.filter(
      // Yes and no have no figure to tell them apart by: a word of any other topic counts.
      (other) => (type === 'boolean' || other.topic.type === type) && other.topic.about.includes(about),
    ).length;
  return profiles.map((profile) => ({
    ...profile,
    phrases: profile.phrases.map((phrase) => ({
      ...phrase,
      weight: phrase.weight / Math.max(1, sharing(phrase.about, profile.topic.type)),
    })),
  }));
}

/** How much words speak of a topic: 1 and more where a whole phrase of it stands. */
export function speaksOf(words: readonly Word[], profile: Profile): number {
  return mentions(words, profile) ? scoreOf(stemsIn(words), profile) : 0;
}

/** Most words have nothing to do with a topic: then there is nothing to weigh. */
const mentions = (words: readonly Word[], { stems, near }: Profile): boolean =>
  words.some(({ stem }) => stems.has(stem) || near.has(stem));

function stemsIn(words: readonly Word[]): Set<string> {
  const stems = new Set<string>();
  for (const { stem } of words) stems.add(stem);
  return stems;
}

function scoreOf(stems: ReadonlySet<string>, { phrases, near }: Profile): number {
  let best = 0;
  let sum = 0;
  let met: Set<string> | null = null;
  for (const phrase of phrases) {
    let there = 0;
    for (const stem of phrase.stems) if (stems.has(stem)) there++;
    let share = there / phrase.stems.length;
    if (there > 0 && share < 1) share = phrase.telling.filter((stem) => stems.has(stem)).length / phrase.stems.length;
    if (share < HALF) continue;
    met ??= new Set();
    for (const stem of phrase.stems) if (stems.has(stem)) met.add(stem);
    const score = phrase.weight * (share === 1 ? 1 : share * PART);
    best = Math.max(best, score);
    sum += score;
  }
  let akin = 0;
  for (const stem of stems) if (near.has(stem) && !met?.has(stem)) akin++;
  return best + MORE * (sum - best) + NEAR * Math.min(akin, 2);
}

/** How many of a topic's phrases stand in the words, whole. */
export function phrasesIn(words: readonly Word[], { phrases }: Profile): number {
  const stems = stemsIn(words);
  return phrases.filter((phrase) => phrase.stems.every((stem) => stems.has(stem))).length;
}

/** Where words can stand from the value, and what they weigh there. */
const WEIGHT = { label: 0.9, sentence: 0.6, before: 0.35 } as const;

/** How much clause `i` speaks of a topic, in its place: under its label, in its sentence, after what was said before. */
export type Fits = (i: number, profile: Profile) => number;

/** Weighs every clause for every topic that is asked for, once. */
export const fitsOf = once((clauses: readonly Clause[]): Fits => {
  const fits = once((profile: Profile) => fitsFor(clauses, profile));
  return (i, profile) => fits(profile)[i]!;
});

function fitsFor(clauses: readonly Clause[], profile: Profile): number[] {
  const own = clauses.map(({ words }) => speaksOf(words, profile));
  const labels = clauses.map(({ label }) => (label.length > 0 ? speaksOf(label, profile) : 0));
  // "Dress: …", "Swimsuit: …": of a list that names the topic's own, the other items are about others.
  const listed = labels.some((score) => score >= WHOLE);
  return clauses.map((clause, i) => {
    const label = WEIGHT.label * labels[i]!;
    let fit = Math.max(own[i]!, label) + MORE * Math.min(own[i]!, label);
    if (listed && clause.kind === 'item' && clause.label.length > 0 && labels[i] === 0) return fit * BESIDE;
    for (let j = i - 1; j <= i + 1; j += 2) {
      const other = j < 0 ? undefined : clauses[j];
      if (!other || other.kind === 'cell' || clause.kind === 'cell') continue;
      const beside = other.sentence === clause.sentence;
      const weight = beside ? WEIGHT.sentence : j < i && other.block === clause.block ? WEIGHT.before : 0;
      fit = Math.max(fit, weight * own[j]!);
    }
    return fit;
  });
}

/** A whole phrase. */
const WHOLE = 1;
const BESIDE = 0.5;

const STRAIGHT = 0.8;

/** A fit between 0 and 1 that keeps the order of any two weights. */
export const fitted = (weight: number): number =>
  weight <= STRAIGHT ? weight : STRAIGHT + (1 - STRAIGHT) * (1 - 1 / (1 + 2 * (weight - STRAIGHT)));
