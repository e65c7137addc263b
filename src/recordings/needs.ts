import type { Need, ValueType } from '../events/need.ts';
import { isRaw, isText, malformed, many, oneOf, raw, text, words, type Raw } from './shape.ts';

const KINDS = ['fact', 'action', 'handoff'] as const;
const TYPES: readonly ValueType[] = [
  'money',
  'date',
  'duration',
  'number',
  'percent',
  'boolean',
  'enum',
  'identifier',
  'text',
];

/** What the customer must end up with, as the record tells. @throws Malformed */
export const needsIn = (value: unknown): Need[] =>
  many(value, 'needs').map((need, i) => needFrom(raw(need, `needs[${i}]`), `needs[${i}].`));

function needFrom(from: Raw, within: string): Need {
  const id = text(from, 'id', within);
  const kind = oneOf(from, 'kind', KINDS, within);
  if (kind === 'fact')
    return {
      id,
      kind,
      type: oneOf(from, 'type', TYPES, within),
      value: text(from, 'value', within),
      about: words(from['about'], `${within}about`),
      ...lists(from, ['choices', 'accept', 'wrong'], within),
    };
  if (kind === 'handoff') {
    const required = from['required'];
    return typeof required === 'boolean'
      ? { id, kind, required }
      : malformed(`"${within}required" is neither true nor false`);
  }
  const done = from['done'];
  if (typeof done !== 'boolean' && done !== null) malformed(`"${within}done" is neither true, false nor null`);
  return { id, kind, action: text(from, 'action', within), done, ...lists(from, ['about'], within), ...whereIn(from) };
}

/** Lists of words that may be absent. */
function lists<K extends string>(from: Raw, keys: readonly K[], within: string): Partial<Record<K, readonly string[]>> {
  const found: Partial<Record<K, readonly string[]>> = {};
  for (const key of keys) if (from[key] !== undefined) found[key] = words(from[key], `${within}${key}`);
  return found;
}

function whereIn(from: Raw): { readonly where?: Readonly<Record<string, string>> } {
  if (!isRaw(from['where'])) return {};
  return {
    where: Object.fromEntries(
      Object.entries(from['where']).filter((pair): pair is [string, string] => isText(pair[1])),
    ),
  };
}
