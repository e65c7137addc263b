import { z } from 'zod';
import type { Document } from '../books.ts';
import { Refusal, takes, tool, type Tool } from '../tool.ts';
import { ACCOUNTS } from './accounts.ts';
import { KNOWLEDGE } from './knowledge.ts';
import { ORDERS } from './orders.ts';
import { REFUNDS, VOUCHERS } from './payments.ts';
import { TICKETS } from './tickets.ts';
import { actionTool, tableTool } from './trade.ts';

/** What a scenario's trade has that no other may have. */
export interface Trade {
  /** Tables of the back office and their key column. */
  readonly tables: Readonly<Record<string, string>>;
  /** Actions that its customers come for, with the names of their arguments. */
  readonly actions: readonly { readonly name: string; readonly args: readonly string[] }[];
}

/** Where a row is found by any key of any table. */
export const ANY = '*';

const FIND: Tool = tool({
  name: 'find_customer',
  about: 'All that the office holds for an order number, an e-mail address, a card or ticket number.',
  path: '/customers',
  input: z.strictObject({ value: z.string().describe('What the customer told.') }),
  keys: { value: ANY },
  run(books, args) {
    const found: Record<string, readonly Document[]> = {};
    for (const table of books.tables()) found[table] = books.all(table).map(([, row]) => row);
    if (Object.keys(found).length === 0) throw new Refusal(404, `nobody has ${args.value}`);
    return found;
  },
});

/** Standard tools by the table without which they mean nothing, and the column by which they find its rows. */
const BY_TABLE: Readonly<Record<string, { readonly by: string; readonly tools: readonly Tool[] }>> = {
  account: { by: 'email', tools: [...ACCOUNTS, ...VOUCHERS] },
  order: { by: 'number', tools: [...ORDERS, ...REFUNDS] },
};
const ALWAYS = [FIND, ...TICKETS, ...KNOWLEDGE];
/** Tables that every order brings with it. */
const OF_ORDER = ['payment', 'invoice', 'shipment'];
/** Tables whose rows the standard tools read. */
const READ = new Set(OF_ORDER);

/** All standard tools. */
export const STANDARD: readonly Tool[] = [...ALWAYS, ...Object.values(BY_TABLE).flatMap(({ tools }) => tools)];

/** The table of tools for a trade: the standard ones that have something to work on, and its own. */
export function toolsFor({ tables, actions }: Trade): readonly Tool[] {
  const standing = Object.entries(BY_TABLE).filter(([table, { by }]) => tables[table] === by);
  const has = new Set(standing.flatMap(([table]) => (table === 'order' ? [table, ...OF_ORDER] : [table])));
  if ('ticket' in tables) has.add('ticket');
  const own = actions.filter(({ name, args }) => {
    const usual = STANDARD.find(({ action }) => action === name);
    return usual === undefined || !takes(usual, args, has);
  });
  const standard = [...ALWAYS, ...standing.flatMap(([, { tools: own }]) => own)];
  return [
    ...standard.filter(({ action }) => !own.some(({ name }) => name === action)),
    ...Object.keys(tables)
      .filter((table) => !READ.has(table) && !has.has(table))
      .map(tableTool),
    ...own.map(({ name, args }) => actionTool(name, args, tables)),
  ];
}
