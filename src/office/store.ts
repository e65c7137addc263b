import { ranking } from './ranking.ts';
import { refusal } from './rules.ts';
import type { Article, CaseFile, Entry, Office, OfficeControl, Row } from './office.ts';

/** Files by a value in one of their key columns; what several of them hold is kept as a file of nobody's. */
type Index = Map<string, CaseFile>;

/** The back office in memory: what a bot may do in it, and what the harness does with it. */
export function createOffice(): Office & OfficeControl {
  let files = new Map<string, CaseFile>();
  let index: Index = new Map();
  let articles = new Map<string, Article>();
  let rank = ranking([]);
  let writes = new Map<string, Entry[]>();
  let now = new Date(0).toISOString();

  return {
    fill(filled, all, moment, keys) {
      files = new Map(filled.map((file) => [file.key, file]));
      index = indexed(filled, keys);
      articles = new Map(all.map((article) => [article.id, article]));
      rank = ranking(all);
      writes = new Map();
      now = moment;
      return Promise.resolve();
    },
    writes: (key, hear) => hear([...(writes.get(key) ?? [])]),
    find: (value) => index.get(plain(value)) ?? null,
    search: (words) => rank(words),
    article: (id) => articles.get(id) ?? null,
    act(key, action, args) {
      const file = files.get(key);
      if (file === undefined) return false;
      const done = writes.get(key) ?? [];
      const ok = refusal(file, action, args, done) === null;
      writes.set(key, [...done, { action, args, ok }]);
      return ok;
    },
    get now() {
      return now;
    },
  };
}

function indexed(files: readonly CaseFile[], keys: Readonly<Record<string, string>>): Index {
  const index: Index = new Map();
  for (const file of files)
    for (const [table, row] of Object.entries(file.rows)) {
      const value = row[keys[table] ?? ''];
      if (value === undefined || value === '') continue;
      const held = index.get(plain(value));
      index.set(plain(value), held === undefined || held.key === file.key ? file : shared(held, table, row));
    }
  return index;
}

/** What several files hold is nobody's: the table alone, without anything else of either customer. */
function shared(held: CaseFile, table: string, row: Row): CaseFile {
  return { key: '', rows: { [table]: { ...held.rows[table], ...row } } };
}

/** As people type it: in any case, with spaces or without. */
function plain(value: string): string {
  return value.toLowerCase().replace(/\s+/g, '');
}
