import { z } from 'zod';
import { type Books, type Document, field } from '../books.ts';
import { inBooks } from '../money.ts';
import { needed, Refusal, tool, type Tool } from '../tool.ts';

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
 * over the others as its fields; where none is named, the arguments become a new row. What was done already is refused.
 */
export function actionTool(action: string, args: readonly string[], tables: Readonly<Record<string, string>>): Tool {
  const [table = action, verb = 'done'] = action.split('.');
  const keys: Record<string, string> = {};
  for (const name of args) {
    const names = ([of, column]: [string, string]): boolean => [of, column, `${of}_${column}`].includes(name);
    // A row of the action's own table first: a bill may be found by its account.
    const own = tables[table] === name ? table : undefined;
    const of = own ?? Object.entries(tables).find(names)?.[0];
    if (of !== undefined) keys[name] = of;
  }
  return tool({
    name: slug(action),
    about: `Performs "${action}".`,
    action,
    path: `/actions/${action}`,
    input: z.strictObject(Object.fromEntries(args.map((name) => [name, z.string()]))),
    keys,
    tidy: (books, given) =>
      'amount' in given ? { amount: inBooks(given['amount'], anyMoney(books, Object.keys(tables))) } : {},
    run(books, given, { strict, number }) {
      const by = Object.entries(keys).find(([, of]) => of === table)?.[0];
      const rest = Object.fromEntries(Object.entries(given).filter(([name]) => name !== by));
      if (by === undefined) {
        for (const [name, of] of Object.entries(keys)) needed(books, of, given[name]!);
        const before = books.all(table).map(([, row]) => row);
        if (strict && before.some((row) => args.every((name) => field(row, name) === given[name])))
          throw new Refusal(409, 'that was done already');
        const row: Document = { ...given, number: number(table.slice(0, 2).toUpperCase()) };
        books.put(table, field(row, 'number'), row);
        return row;
      }
      const id = given[by]!;
      const found = needed(books, table, id);
      const same = Object.entries(rest).every(([name, value]) => field(found, name) === value);
      if (strict && same && field(found, verb) === 'yes') throw new Refusal(409, 'that was done already');
      const row: Document = { ...found, ...rest, [verb]: 'yes' };
      books.put(table, id, row);
      return row;
    },
  });
}

/** Some sum of the customer's own, for its currency. */
function anyMoney(books: Books, tables: readonly string[]): string {
  const values = tables.flatMap((table) => books.all(table).flatMap(([, row]) => Object.values(row)));
  return values.find((value): value is string => typeof value === 'string' && /^\d+\.\d\d [A-Z]{3}$/.test(value)) ?? '';
}

function slug(name: string): string {
  return name.replace(/\W+/g, '_');
}
