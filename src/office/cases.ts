import { type Document, Ledger, plain, type Tables } from './books.ts';
import type { Call } from '../events/record.ts';
import type { CaseFile, Entry, Row } from './office.ts';
import { documentsOf, rowsNow } from './shop.ts';
import { ANY } from './tools/table.ts';

/** One customer's case in the office. */
export interface Case {
  readonly key: string;
  /** As it was filled. */
  readonly initial: Tables;
  readonly ledger: Ledger;
  readonly entries: Entry[];
  /** Since the harness last looked. */
  calls: Call[];
  /** How often each tool was called. */
  readonly counts: Map<string, number>;
  /** The file as a bot in this process sees it. */
  view: CaseFile;
}

/** All cases of a rung, and whose each value is. */
export interface Cases {
  readonly all: ReadonlyMap<string, Case>;
  /** Rows that are nobody's own: what several customers hold (a product). */
  readonly shared: Tables;
  /** The one case that has `value` as the key of a row of `table` ('*': of any table); null where none or several do. */
  owner(table: string, value: string): Case | null;
  /** The file that has `value` as a key: a customer's, or nobody's with the one table that several hold. */
  find(value: string): CaseFile | null;
}

/** Opens a case for each file. `keys`: the column by which a table's row is found; `common`: rows that are on all books. */
export function openCases(
  files: readonly CaseFile[],
  keys: Readonly<Record<string, string>>,
  common: Tables = new Map(),
): Cases {
  const shared: Tables = new Map([...common, ...sharedIn(files, keys)]);
  const owners = new Map<string, Case | null>();
  const found = new Map<string, CaseFile | Case>();
  const all = new Map<string, Case>();
  for (const file of files) {
    const initial = documentsOf(file, keys);
    const ledger = new Ledger(shared, initial);
    const opened: Case = { key: file.key, initial, ledger, entries: [], calls: [], counts: new Map(), view: file };
    all.set(file.key, opened);
    for (const [table, rows] of initial)
      for (const id of rows.keys()) {
        if (id === '') continue;
        const common = shared.get(table)?.get(id);
        own(owners, `${table}\n${id}`, common === undefined ? opened : null);
        if (!(table in file.rows)) continue;
        if (common === undefined) own(owners, `${ANY}\n${id}`, opened);
        const held = found.get(id);
        if (common !== undefined) found.set(id, { key: '', rows: { [table]: common as Row } });
        else found.set(id, held === undefined || held === opened ? opened : NOBODY);
      }
  }
  return {
    all,
    shared,
    owner: (table, value) => owners.get(`${table}\n${plain(value)}`) ?? null,
    find(value) {
      const hit = found.get(plain(value));
      return hit === undefined ? null : 'view' in hit ? hit.view : hit;
    },
  };
}

/** A value under which different tables of several customers are found. */
const NOBODY: CaseFile = { key: '', rows: {} };

function own(owners: Map<string, Case | null>, key: string, opened: Case | null): void {
  const before = owners.get(key);
  owners.set(key, before === undefined || before === opened ? opened : null);
}

/** Brings the view of a case up to date after a write. */
export function refresh(opened: Case): void {
  opened.view = rowsNow(opened.view, opened.ledger.own);
}

/** Rows whose key value several files hold, joined; without anything else of either customer. */
function sharedIn(files: readonly CaseFile[], keys: Readonly<Record<string, string>>): Tables {
  const first = new Map<string, string>();
  const shared = new Map<string, Map<string, Document>>();
  const rowsByKey = new Map<string, Document>();
  for (const { key, rows } of files)
    for (const [table, row] of Object.entries(rows)) {
      const value = row[keys[table] ?? ''];
      if (value === undefined || value === '') continue;
      const place = `${table}\n${plain(value)}`;
      const holder = first.get(place);
      const joined = { ...rowsByKey.get(place), ...row };
      rowsByKey.set(place, joined);
      if (holder === undefined) first.set(place, key);
      else if (holder !== key) {
        let common = shared.get(table);
        if (common === undefined) shared.set(table, (common = new Map<string, Document>()));
        common.set(plain(value), joined);
      }
    }
  return shared;
}
