import { z } from 'zod';
import type { Books, Document } from '../books.ts';
import { type Desk, needed, tool, type Tool } from '../tool.ts';
import { ownBooks } from './documents.ts';

/** Reads a row by its id. */
export function reading(table: string, about: string, shape: z.ZodRawShape): Tool {
  const [key = ''] = Object.keys(shape);
  const name = `get_${table}_details`;
  return tool({
    name,
    about,
    path: `/${name}`,
    input: z.strictObject(shape),
    run: (books, args) => needed(books, table, String(args[key])),
  });
}

/** Changes rows, in the books of a task. */
export function writing<S extends z.ZodRawShape>(name: string, about: string, shape: S) {
  const input = z.strictObject(shape);
  return (run: (books: Books, args: z.output<typeof input>, desk: Desk) => Document): Tool =>
    tool({
      name,
      about,
      action: name,
      path: `/${name}`,
      input,
      run: (books, args, desk) => run(ownBooks(books), args, desk),
    });
}

/** Ends a task in every domain: it changes nothing, and is among the calls. */
export const TRANSFER: Tool = tool({
  name: 'transfer_to_human_agents',
  about: 'Hands the customer over to a person, with what it is about.',
  path: '/transfer_to_human_agents',
  input: z.strictObject({ summary: z.string() }),
  run: () => 'Transfer successful',
});
