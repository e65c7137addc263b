import type { Article } from './office.ts';

/** Words that say nothing about what an article is about. */
const EMPTY = new Set(
  'a an and are at be by can do does for from have how i if in is it its me my of on or our the to we what when with you your'.split(
    ' ',
  ),
);
/** BM25: how fast repeats of a word lose weight, and how much long articles are held back. */
const SATURATION = 1.2;
const LENGTH = 0.75;
/** A word of the title counts as this many of the text. */
const TITLE = 3;

interface Entry {
  readonly article: Article;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Ranks articles by BM25 over word stems; those without a word in common are left out. */
export function ranking(articles: readonly Article[]): (words: string) => readonly Article[] {
  const entries = articles.map(read);
  const mean = entries.reduce((sum, entry) => sum + entry.length, 0) / Math.max(1, entries.length);
  const rarity = new Map<string, number>();
  for (const { counts } of entries) for (const stem of counts.keys()) rarity.set(stem, (rarity.get(stem) ?? 0) + 1);
  for (const [stem, n] of rarity) rarity.set(stem, Math.log(1 + (entries.length - n + 0.5) / (n + 0.5)));

  const score = (entry: Entry, stems: readonly string[]): number =>
    stems.reduce((sum, stem) => {
      const count = entry.counts.get(stem) ?? 0;
      const damped = SATURATION * (1 - LENGTH + (LENGTH * entry.length) / mean);
      return sum + ((rarity.get(stem) ?? 0) * count * (SATURATION + 1)) / (count + damped);
    }, 0);

  return (words) => {
    const stems = [...new Set(stemsOf(words))];
    return entries
      .map((entry) => ({ article: entry.article, score: score(entry, stems) }))
      .filter((ranked) => ranked.score > 0)
      .sort((a, b) => b.score - a.score)
      .map((ranked) => ranked.article);
  };
}

function read(article: Article): Entry {
  const counts = new Map<string, number>();
  const add = (stem: string, weight: number): unknown => counts.set(stem, (counts.get(stem) ?? 0) + weight);
  for (const stem of stemsOf(article.title)) add(stem, TITLE);
  for (const stem of stemsOf(article.text)) add(stem, 1);
  return { article, counts, length: [...counts.values()].reduce((sum, n) => sum + n, 0) };
}

/** Lower-case words without their commonest endings. */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !EMPTY.has(word)).map((word) => word.replace(/(?<=.{3})(?:ing|ed|es|s)$/, ''));
}
