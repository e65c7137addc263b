/**
 * Finding: a result that may not exist; then `value` is null and `reason` says why in words, never a stand-in
 * number.
 */
export type Finding<T> =
  { readonly value: T; readonly reason: null } | { readonly value: null; readonly reason: string };

/** found wraps a result that exists. */
export function found<T>(value: T): Finding<T> {
  return { value, reason: null };
}

/** missing says, in words, why there is no result. */
export function missing(reason: string): { readonly value: null; readonly reason: string } {
  return { value: null, reason };
}
