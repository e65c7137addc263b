/** What one customer said, and what became of it. */
export interface Sample {
  /** The customer: all of its samples are in one fold. */
  readonly who: string;
  readonly words: ReadonlySet<string>;
  readonly failed: boolean;
}

const FOLDS = 10;
/** Words of fewer samples are names, slips and chance. */
const LEAST = 5;
const SMOOTH = 0.5;

/** What naive Bayes on the words says of each sample, having learned from other customers alone: log odds of a failure. */
export function foretold(samples: readonly Sample[]): number[] {
  const folds = new Map([...new Set(samples.map(({ who }) => who))].map((who, at) => [who, at % FOLDS]));
  const scores = new Array<number>(samples.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learned(samples.filter(({ who }) => folds.get(who) !== fold));
    samples.forEach(({ who, words }, at) => {
      if (folds.get(who) === fold) scores[at] = [...words].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
    });
  }
  return scores;
}

/** The words that speak most for a failure and most against one, learned from all samples. */
export function telling(
  samples: readonly Sample[],
  count: number,
): { readonly for: string[]; readonly against: string[] } {
  const words = [...learned(samples)].sort(([, a], [, b]) => b - a).map(([word]) => word);
  return { for: words.slice(0, count), against: words.slice(-count).reverse() };
}

/** For each word how much likelier it is in a failure, as a logarithm. */
function learned(samples: readonly Sample[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { failed: number; served: number }>();
  const all = { failed: 0, served: 0 };
  for (const { words, failed } of samples) {
    const side = failed ? 'failed' : 'served';
    all[side]++;
    for (const word of words) {
      const count = counts.get(word) ?? { failed: 0, served: 0 };
      count[side]++;
      counts.set(word, count);
    }
  }
  const share = (count: number, of: number): number => (count + SMOOTH) / (of + 2 * SMOOTH);
  return new Map(
    [...counts]
      .filter(([, { failed, served }]) => failed + served >= LEAST)
      .map(([word, count]) => [word, Math.log(share(count.failed, all.failed) / share(count.served, all.served))]),
  );
}
