import { z } from 'zod';
import { type Document, field } from '../books.ts';
import { needed, tool, type Tool } from '../tool.ts';

/** Reads a row of a table that is a trade's own: "get_giftcard". */
export function tableTool(table: string): Tool {
  return tool({
    name: `get_${slug(table)}`,
    about: `A row of the table "${table}".`,
    path: `/tables/${table}/{key}`,
    input: z.strictObject({ key: z.string().describe('The value by which the row is found.') }),
    keys: { key: table },
    run: (books, args) => needed(books, table, args.key),
  });
}

/**
 * Performs an action that is a trade's own, "booking.move": the row of that table which one of the arguments names takes
 * over the others as its fields; where none is named, the arguments become a new row.
 */
export function actionTool(action: string, args: readonly string[], tables: Readonly<Record<string, string>>): Tool {
  const [table = action, verb = 'done'] = action.split('.');
  const keys: Record<string, string> = {};
  for (const name of args) {
    const named = Object.entries(tables).find(([of, column]) => [of, column, `${of}_${column}`].includes(name));
    if (named !== undefined) keys[name] = named[0];
  }
  return tool({
    name: slug(action),
    about: `Performs "${action}".`,
    action,
    path: `/actions/${action}`,
    input: z.strictObject(Object.fromEntries(args.map((name) => [name, z.string()]))),
    keys,
    run(books, given, { number }) {
      const by = Object.entries(keys).find(([, of]) => of === table)?.[0];
      const rest = Object.fromEntries(Object.entries(given).filter(([name]) => name !== by));
      if (by === undefined) {
        for (const [name, of] of Object.entries(keys)) needed(books, of, given[name]!);
        const row: Document = { ...given, number: number(table.slice(0, 2).toUpperCase()) };
        books.put(table, field(row, 'number'), row);
        return row;
      }
      const id = given[by]!;
      const row: Document = { ...needed(books, table, id), ...rest, [verb]: 'yes' };
      books.put(table, id, row);
      return row;
    },
  });
}

function slug(name: string): string {
  return name.replace(/\W+/g, '_');
}
