import { z } from 'zod';
import type { Article } from '../office.ts';
import { Refusal, tool, type Tool } from '../tool.ts';

/** Search results at most: a bot that needs more has not found it. */
const FOUND = 5;

/** What the company knows, and what day it is. */
export const KNOWLEDGE: readonly Tool[] = [
  tool({
    name: 'search_articles',
    about: 'Searches the knowledge base: rules, fees, deadlines, opening hours.',
    path: '/articles',
    input: z.strictObject({ words: z.string().describe('What to look for, in a few words.') }),
    run: (_, args, desk) => desk.search(args.words).slice(0, FOUND).map(shown),
  }),
  tool({
    name: 'get_article',
    about: 'One article of the knowledge base.',
    path: '/articles/{id}',
    input: z.strictObject({ id: z.string() }),
    run(_, args, desk) {
      const article = desk.article(args.id);
      if (article === null) throw new Refusal(404, `there is no article ${args.id}`);
      return shown(article);
    },
  }),
  tool({
    name: 'get_now',
    about: 'The moment that the office works in: whatever is said about today must count from here.',
    path: '/now',
    input: z.strictObject({}),
    run: (_, __, { now }) => ({ now }),
  }),
];

/** The text is what a bot may read; the bare value is for bots in this process. */
function shown({ id, title, text }: Article): { id: string; title: string; text: string } {
  return { id, title, text };
}

/** The whole knowledge base as one Markdown page. */
export function markdown(articles: readonly Article[]): string {
  return articles.map(({ id, title, text }) => `## ${title}\n\n${text}\n\n<!-- id: ${id} -->\n`).join('\n');
}

/** The whole knowledge base, an article a line. */
export function jsonl(articles: readonly Article[]): string {
  return articles.map((article) => `${JSON.stringify(shown(article))}\n`).join('');
}
