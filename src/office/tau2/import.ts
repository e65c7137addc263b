import { IrateError } from '../../events/trouble.ts';
import { asText, type Document, isDocument, type Json, plain, type Tables } from '../books.ts';
import type { Article, CaseFile, Wanted } from '../office.ts';
import type { Tool } from '../tool.ts';
import { AIRLINE } from './airline.ts';
import { TRANSFER } from './kinds.ts';
import { RETAIL } from './retail.ts';

export const DOMAINS = ['retail', 'airline'] as const;
export type Domain = (typeof DOMAINS)[number];

/** Tables of a domain by the names that its database has for them. */
const TABLES: Readonly<Record<Domain, Readonly<Record<string, string>>>> = {
  retail: { users: 'user', orders: 'order', products: 'product' },
  airline: { users: 'user', reservations: 'reservation', flights: 'flight' },
};
const TOOLS: Readonly<Record<Domain, readonly Tool[]>> = { retail: RETAIL, airline: AIRLINE };
/** When it is in these worlds. */
const NOW = '2024-05-15T15:00:00Z';

/** What a checkout of tau2-bench holds of a domain, parsed; with the names of the files. */
export interface Checkout {
  readonly db: unknown;
  readonly tasks: unknown;
  readonly policy: string;
  readonly names: { readonly db: string; readonly tasks: string };
}

/** One task: the books that it has of its own, and the writes that its customer needs. */
export interface Task {
  readonly id: string;
  /** The name of its conversation towards the office. */
  readonly conversation: string;
  readonly file: CaseFile;
  readonly wanted: readonly Wanted[];
}

/** A world of tau2-bench as an office has it. */
export interface World {
  readonly tools: readonly Tool[];
  readonly common: Tables;
  readonly tasks: readonly Task[];
  readonly articles: readonly Article[];
  readonly now: string;
}

/** An office of a domain: its database on everybody's books, and for each task what it changes. @throws IrateError */
export function worldOf(domain: Domain, { db, tasks, policy, names }: Checkout): World {
  const tools = [...TOOLS[domain], TRANSFER];
  const writes = new Set(tools.flatMap(({ action }) => action ?? []));
  const listed: unknown = isDocument(tasks) ? tasks['tasks'] : tasks;
  if (!Array.isArray(listed)) throw unfit(names.tasks, 'it is no list of tasks');
  return {
    tools,
    common: tablesIn(domain, db, names.db),
    tasks: (listed as Json[]).filter(isDocument).map((task, n) => taskOf(task, n, writes)),
    articles: [{ id: 'policy', title: 'Policy', text: policy, value: '' }],
    now: NOW,
  };
}

function tablesIn(domain: Domain, db: unknown, name: string): Tables {
  if (!isDocument(db)) throw unfit(name, 'it is no JSON object');
  const tables = Object.entries(TABLES[domain]).map(([written, table]): [string, Map<string, Document>] => {
    const rows = db[written];
    if (!isDocument(rows)) throw unfit(name, `it has no "${written}"`);
    const documents = Object.entries(rows).filter((row): row is [string, Document] => isDocument(row[1]));
    return [table, new Map(documents.map(([id, row]) => [plain(id), row]))];
  });
  return new Map(tables);
}

function taskOf(task: Document, n: number, writes: ReadonlySet<string>): Task {
  const criteria = task['evaluation_criteria'];
  const actions = isDocument(criteria) && Array.isArray(criteria['actions']) ? (criteria['actions'] as Json[]) : [];
  const id = asText(task['id'] ?? String(n));
  const wanted = actions.filter(isDocument).flatMap((action, index): Wanted[] => {
    const { name, arguments: given, requestor = 'assistant' } = action;
    if (typeof name !== 'string' || !writes.has(name) || requestor !== 'assistant') return [];
    const where = Object.entries(isDocument(given) ? given : {}).map(([key, value]) => [key, asText(value)]);
    return [{ id: `${name} ${index + 1}`, action: name, where: Object.fromEntries(where) as Wanted['where'] }];
  });
  return { id, conversation: `irate-0-${n}`, file: { key: `0/${n}`, rows: { task: { id } } }, wanted };
}

function unfit(name: string, what: string): IrateError {
  return new IrateError('tau2', what, name, 'Name the folder of a checkout of tau2-bench, with its data.');
}
