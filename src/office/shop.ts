import { type Document, plain, type Tables } from './books.ts';
import type { CaseFile, Row } from './office.ts';

/** What hangs on an order, made from it where the file does not have it. */
const OF_ORDER: Readonly<Record<string, (order: Row) => Row>> = {
  payment: ({ number = '', total = '' }) => ({ order: number, amount: total, charges: '1' }),
  invoice: ({ number = '', total = '' }) => ({ order: number, amount: total, sent: 'no' }),
  shipment: ({ number = '', stage = '', eta = '', address = '' }) => ({ order: number, stage, eta, address }),
};

/** A customer's rows as documents, under the value of their key column. */
export function documentsOf(file: CaseFile, keys: Readonly<Record<string, string>>): Tables {
  const tables = new Map<string, Map<string, Document>>();
  const put = (table: string, id: string, row: Row): void => {
    if (!tables.has(table)) tables.set(table, new Map([[plain(id), row]]));
  };
  for (const [table, row] of Object.entries(file.rows)) put(table, row[keys[table] ?? ''] ?? '', row);
  const order = file.rows['order'];
  if (order !== undefined)
    for (const [table, make] of Object.entries(OF_ORDER)) put(table, order[keys['order'] ?? ''] ?? '', make(order));
  return tables;
}

/** The rows of a file as the books have them now. */
export function rowsNow(file: CaseFile, own: Tables): CaseFile {
  const rows: Record<string, Row> = {};
  for (const table of Object.keys(file.rows)) {
    const [now] = own.get(table)?.values() ?? [];
    rows[table] = (now as Row | undefined) ?? file.rows[table]!;
  }
  return { key: file.key, rows };
}
