import { Malformed } from './recording.ts';

/** Reading parsed JSON that anybody may have written: what is not as it should be is named with its place. */

export type Raw = Readonly<Record<string, unknown>>;

/** Ends the reading of one conversation. */
export function malformed(what: string): never {
  throw new Malformed(what);
}

export const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown): value is string => typeof value === 'string';

/** Elements of a list that is one; none of anything else. */
export const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

export const raw = (value: unknown, name: string): Raw => (isRaw(value) ? value : malformed(`${name} is no object`));

export const many = (value: unknown, name: string): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : malformed(`"${name}" is no list`);

export const words = (value: unknown, name: string): readonly string[] =>
  many(value, name).map((word, i) => (isText(word) ? word : malformed(`"${name}[${i}]" is no text`)));

/** The text under a key. `within` is what the key stands in, with its dot. */
export function text(from: Raw, key: string, within = ''): string {
  const value = from[key];
  return isText(value) ? value : malformed(`"${within}${key}" is no text`);
}

/** The text under a key that may be absent. */
export const textOr = <T>(from: Raw, key: string, otherwise: T): string | T =>
  from[key] === undefined || from[key] === null ? otherwise : text(from, key);

export function oneOf<T extends string>(from: Raw, key: string, allowed: readonly T[], within = ''): T {
  const value = text(from, key, within);
  return (
    allowed.find((one) => one === value) ??
    malformed(`"${within}${key}" is "${value}", not one of ${allowed.join(', ')}`)
  );
}
