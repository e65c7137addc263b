import type { Article } from './office.ts';
import { ranking } from './ranking.ts';

/** The knowledge base of one rung. */
export interface Library {
  readonly all: readonly Article[];
  /** Best match first. */
  readonly search: (words: string) => readonly Article[];
  readonly article: (id: string) => Article | null;
}

export function libraryOf(articles: readonly Article[]): Library {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return { all: articles, search: ranking(articles), article: (id) => byId.get(id) ?? null };
}
