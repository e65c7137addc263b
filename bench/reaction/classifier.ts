/** What one customer said in one contact, and what became of it. */
export interface Sample {
  /** The customer: all of its samples are in one fold. */
  readonly who: string;
  readonly words: ReadonlySet<string>;
  readonly failed: boolean;
}

const FOLDS = 10;
const EPOCHS = 12;
const RATE = 0.2;
const PENALTY = 1e-4;
/** Words of fewer customers are names, slips and chance. */
const LEAST = 5;

/** What a logistic regression on the words says of each sample, having learned from other customers alone. */
export function foretold(samples: readonly Sample[]): number[] {
  const people = [...new Set(samples.map(({ who }) => who))].sort((a, b) => hash(a) - hash(b));
  const folds = new Map(people.map((who, at) => [who, at % FOLDS]));
  const scores = new Array<number>(samples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learned(samples.filter(({ who }) => folds.get(who) !== fold));
    samples.forEach((sample, at) => folds.get(sample.who) === fold && (scores[at] = score(sample.words, weights)));
  }
  return scores;
}

/** Stochastic gradient steps, each word with a pace of its own (Adagrad), both sides of equal weight. */
function learned(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const common = commonIn(samples);
  const weights = new Map<string, number>();
  const paces = new Map<string, number>();
  const share = samples.filter(({ failed }) => failed).length / samples.length;
  const order = samples.map((sample, at) => ({ sample, key: hash(`${sample.who} ${at}`) }));
  order.sort((a, b) => a.key - b.key);
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { sample } of order) {
      const expected = 1 / (1 + Math.exp(-score(sample.words, weights)));
      const wrong = sample.failed ? (expected - 1) / share : expected / (1 - share);
      for (const word of [BIAS, ...sample.words]) {
        if (word !== BIAS && !common.has(word)) continue;
        const weight = weights.get(word) ?? 0;
        const slope = wrong + PENALTY * weight;
        const pace = (paces.get(word) ?? 1) + slope * slope;
        paces.set(word, pace);
        weights.set(word, weight - (RATE * slope) / Math.sqrt(pace));
      }
    }
  return weights;
}

const BIAS = '';

function commonIn(samples: readonly Sample[]): ReadonlySet<string> {
  const users = new Map<string, Set<string>>();
  for (const { who, words } of samples)
    for (const word of words) users.set(word, (users.get(word) ?? new Set()).add(who));
  return new Set([...users].flatMap(([word, { size }]) => (size >= LEAST ? [word] : [])));
}

function score(words: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  let sum = weights.get(BIAS) ?? 0;
  for (const word of words) sum += weights.get(word) ?? 0;
  return sum;
}

/** The words that speak most for a failure and most against one, learned from all samples. */
export function telling(
  samples: readonly Sample[],
  count: number,
): { readonly for: string[]; readonly against: string[] } {
  const weights = [...learned(samples)].filter(([word]) => word !== BIAS).sort(([, a], [, b]) => b - a);
  const words = weights.map(([word]) => word);
  return { for: words.slice(0, count), against: words.slice(-count).reverse() };
}

/** FNV-1a: an order that hangs on the name alone. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
