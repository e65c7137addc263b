/** Shorter words have too many neighbours to be guessed. */
const SHORTEST = 5;

/** Guesses which known word was meant by a mistyped one: one letter too many, missing, wrong, or two swapped. */
export function spelling(known: Iterable<string>): (word: string) => string {
  const words = new Set(known);
  const byGap = new Map<string, string>();
  for (const word of words)
    if (word.length >= SHORTEST) for (const gap of gaps(word)) if (!byGap.has(gap)) byGap.set(gap, word);
  const guesses = new Map<string, string>();

  return (word) => {
    if (words.has(word) || word.length < SHORTEST - 1 || word.startsWith('#')) return word;
    let guess = guesses.get(word);
    if (guess === undefined) {
      guess =
        byGap.get(word) ??
        gaps(word)
          .map((gap) => (words.has(gap) ? gap : byGap.get(gap)))
          .find(Boolean) ??
        word;
      if (guesses.size < MEMORY) guesses.set(word, guess);
    }
    return guess;
  };
}

/** Guesses kept: typing errors are endless. */
const MEMORY = 20_000;

/** The word with each of its letters left out. */
function gaps(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}
