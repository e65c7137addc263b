import type { Path, Source } from './place.ts';

type Table = Readonly<Record<string, unknown>>;

/**
 * A scenario in other words: the world, the rules, the office and the load of one file, the words of another. An intent is
 * taken where the words say how it opens; of its needs and of the policies single keys may be said anew, needs by their id.
 */
export function extended(base: Source, words: Source): Source {
  const [from, over] = [tableOf(base.value), tableOf(words.value)];
  const intents = tableOf(from['intents']);
  const value = {
    ...from,
    ...over,
    world: laid(from['world'], over['world']),
    policies: laid(from['policies'], over['policies']),
    intents: Object.fromEntries(
      Object.entries(tableOf(over['intents'])).map(([name, said]) => [name, inWords(intents[name], said)]),
    ),
  };
  return { file: words.file, value, place: (path, key) => (has(words.value, path) ? words : base).place(path, key) };
}

const WORDS = new Set(['opening', 'parts', 'followups']);

/** Nothing that was said in the other file is left. */
function inWords(intent: unknown, said: unknown): unknown {
  if (intent === undefined) return said;
  const [from, own] = [tableOf(intent), tableOf(said)];
  const needs = Array.isArray(from['needs']) ? (from['needs'] as readonly Table[]) : [];
  return {
    ...Object.fromEntries(Object.entries(from).filter(([key]) => !WORDS.has(key))),
    ...own,
    world: laid(from['world'], own['world']),
    needs: Array.isArray(own['needs'])
      ? (own['needs'] as unknown)
      : needs.map((need) => laid(need, tableOf(own['needs'])[String(need['id'])])),
  };
}

/** Table over table; anything else replaces what was there. */
function laid(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (!isTable(under) || !isTable(over)) return over;
  const both = Object.entries(over).map(([key, value]) => [key, laid(under[key], value)] as const);
  return { ...under, ...Object.fromEntries(both) };
}

function has(value: unknown, path: Path): boolean {
  return path.length === 0 || (isTable(value) && has(value[String(path[0])], path.slice(1)));
}

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const tableOf = (value: unknown): Table => (isTable(value) ? value : {});
