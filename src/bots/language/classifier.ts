import { spelling } from './spelling.ts';
import type { Tokens } from './tokens.ts';

/** What a message seems to be about. */
export interface Guess {
  readonly label: string;
  /** 0..1 */
  readonly confidence: number;
}

/** Ranks labels for a message, best first. */
export type Classifier = (text: string) => readonly Guess[];

/** Passes over the sentences; step size and its decay; how hard weights are pulled to zero. */
const PASSES = 30;
const STEP = 1.2;
const PULL = 1e-4;

/**
 * A maximum-entropy classifier (multinomial logistic regression) over words and word pairs, trained on the spot by
 * gradient steps in a fixed order: the same sentences give the same weights.
 */
export function trainClassifier(
  lessons: readonly { readonly intent: string; readonly sentences: readonly string[] }[],
  tokensOf: Tokens,
): Classifier {
  const labels = lessons.map((lesson) => lesson.intent);
  const samples = lessons.flatMap(({ sentences }, label) =>
    sentences.map((text) => ({ label, words: tokensOf(text) })),
  );
  const columns = new Map<string, number>();
  for (const { words } of samples)
    for (const name of namesOf(words)) columns.set(name, columns.get(name) ?? columns.size);
  const rarity = rarities(
    samples.map(({ words }) => namesOf(words)),
    columns,
  );
  const correct = spelling(new Set(samples.flatMap(({ words }) => words)));
  const read = (words: readonly string[]): Features => features(words, columns, rarity);
  const weights = train(
    samples.map(({ label, words }) => ({ label, seen: read(words) })),
    labels.length,
    columns.size,
  );

  return (text) => {
    const shares = new Float64Array(labels.length);
    share(read(tokensOf(text).map(correct)), weights, shares);
    return labels.map((label, i) => ({ label, confidence: shares[i]! })).sort((a, b) => b.confidence - a.confidence);
  };
}

interface Features {
  readonly columns: readonly number[];
  readonly values: readonly number[];
}

/** Words, how they begin, and pairs of neighbours. */
function namesOf(words: readonly string[]): string[] {
  const beginnings = words
    .filter((word) => word.length > 4 && !word.startsWith('#'))
    .map((word) => `~${word.slice(0, 4)}`);
  return [...new Set([...words, ...beginnings, ...words.slice(1).map((word, i) => `${words[i]!} ${word}`)])];
}

function rarities(texts: readonly string[][], columns: ReadonlyMap<string, number>): Float64Array {
  const counts = new Float64Array(columns.size);
  for (const names of texts) for (const name of names) counts[columns.get(name)!]! += 1;
  return counts.map((count) => Math.log(1 + texts.length / count));
}

/**
 * The known features of a message, scaled to length one so that long messages shout no louder. Words never heard of
 * count in the length: a message full of them is little understood.
 */
function features(words: readonly string[], columns: ReadonlyMap<string, number>, rarity: Float64Array): Features {
  const seen = namesOf(words)
    .map((name) => columns.get(name))
    .filter((column) => column !== undefined);
  const strange = words.filter((word) => !columns.has(word)).length;
  const length = Math.hypot(...seen.map((column) => rarity[column]!), Math.sqrt(strange) * STRANGE) || 1;
  return { columns: seen, values: seen.map((column) => rarity[column]! / length) };
}
/** The weight of a word never heard of. */
const STRANGE = 2.5;

function train(samples: readonly { label: number; seen: Features }[], labels: number, columns: number): Float64Array {
  const weights = new Float64Array((columns + 1) * labels);
  // A stride that shares no factor with the number of sentences visits all of them, the intents mixed.
  const stride = coprime(Math.floor(samples.length * 0.618), samples.length);
  const shares = new Float64Array(labels);
  for (let pass = 0; pass < PASSES; pass++) {
    const step = STEP / (1 + pass / 12);
    for (let i = 0; i < samples.length; i++) {
      const { label, seen } = samples[(i * stride) % samples.length]!;
      share(seen, weights, shares);
      shares[label]! -= 1;
      for (let j = 0; j < seen.columns.length; j++) {
        const start = seen.columns[j]! * labels;
        const value = seen.values[j]!;
        for (let k = 0; k < labels; k++)
          weights[start + k]! -= step * (shares[k]! * value * SHARPNESS + PULL * weights[start + k]!);
      }
    }
  }
  return weights;
}

/** Scales the features of length one, so that a few passes suffice. */
const SHARPNESS = 3;

/** How likely each label is, written into `shares`: training asks for it many thousand times. */
function share(seen: Features, weights: Float64Array, shares: Float64Array): void {
  const labels = shares.length;
  shares.fill(0);
  for (let j = 0; j < seen.columns.length; j++) {
    const start = seen.columns[j]! * labels;
    const value = seen.values[j]! * SHARPNESS;
    for (let k = 0; k < labels; k++) shares[k]! += value * weights[start + k]!;
  }
  let top = -Infinity;
  for (let k = 0; k < labels; k++) top = Math.max(top, shares[k]!);
  let total = 0;
  for (let k = 0; k < labels; k++) total += shares[k] = Math.exp(shares[k]! - top);
  for (let k = 0; k < labels; k++) shares[k]! /= total;
}

function coprime(start: number, n: number): number {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let stride = Math.max(1, start);
  while (divisor(stride, n) !== 1) stride++;
  return stride;
}
