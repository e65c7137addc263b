import type { Difference } from '../events/record.ts';
import { asText, type Document, isDocument, type Json, type Tables } from './books.ts';

/** Tables in which a new row is a note, not a deed: nobody is richer or poorer for it. */
const NOTES = new Set(['ticket', 'handoff']);
/** Fields that the office makes up. */
const MADE_UP = new Set(['number']);

/** Where two states of a customer's rows differ, field by field; new rows are compared by what is in them. */
export function differencesBetween(expected: Tables, found: Tables): Difference[] {
  return [...new Set([...expected.keys(), ...found.keys()])].flatMap((table) => {
    const [should, is] = [expected.get(table), found.get(table)];
    const both = [...(should?.keys() ?? [])].filter((id) => is?.has(id) === true);
    const fields = both.flatMap((id) => betweenRows(table, id, should!.get(id)!, is!.get(id)!));
    const added = (rows: ReadonlyMap<string, Document> | undefined): string[] =>
      [...(rows ?? [])].filter(([id]) => !both.includes(id)).map(([, row]) => contentOf(row));
    return NOTES.has(table) ? fields : [...fields, ...betweenLists(table, added(should), added(is))];
  });
}

/** Whether the books show what a difference says was expected. */
export function holdsIn({ table, row, field, expected }: Difference, found: Tables): boolean {
  const rows = found.get(table);
  if (field === '') return [...(rows?.values() ?? [])].some((each) => contentOf(each) === row) === (expected !== null);
  const document = rows?.get(row);
  const value = document === undefined ? undefined : flat(document).get(field);
  return (value ?? null) === expected;
}

function betweenRows(table: string, row: string, should: Document, is: Document): Difference[] {
  if (should === is) return [];
  const [expected, found] = [flat(should), flat(is)];
  return [...new Set([...expected.keys(), ...found.keys()])]
    .filter((field) => expected.get(field) !== found.get(field))
    .map((field) => ({
      table,
      row,
      field,
      expected: expected.get(field) ?? null,
      found: found.get(field) ?? null,
    }));
}

/** What one list has and the other has not, each as often as it has it. */
function betweenLists(table: string, should: readonly string[], is: readonly string[]): Difference[] {
  const left = [...is];
  const missing = should.filter((content) => {
    const at = left.indexOf(content);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [
    ...missing.map((row) => ({ table, row, field: '', expected: row, found: null })),
    ...left.map((row) => ({ table, row, field: '', expected: null, found: row })),
  ];
}

function contentOf(row: Document): string {
  const fields = [...flat(row)].filter(([name]) => !MADE_UP.has(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.map(([name, value]) => `${name} ${value}`).join(', ');
}

/** Fields by dotted path. */
function flat(document: Document): Map<string, string> {
  const fields = new Map<string, string>();
  const walk = (value: Json, path: string): void => {
    if (isDocument(value))
      for (const [name, part] of Object.entries(value)) walk(part, path ? `${path}.${name}` : name);
    else if (Array.isArray(value)) value.forEach((part: Json, index) => walk(part, `${path}.${index}`));
    else if (value !== null) fields.set(path, asText(value));
  };
  walk(document, '');
  return fields;
}
