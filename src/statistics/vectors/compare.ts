import { isRecord } from './inputs.ts';

/**
 * firstDifference says where a computed value first differs from the expected one, or gives null when they agree:
 * numbers within tolerance x max(1, |expected|), arrays and the fields of the expected object deeply, everything
 * else equal. An infinite number and an absent field stand for null, as JSON has no infinity; NaN agrees with
 * nothing.
 */
export function firstDifference(got: unknown, expected: unknown, tolerance: number, path = 'value'): string | null {
  if (got === Infinity || got === -Infinity) return firstDifference(null, expected, tolerance, path);
  if (typeof expected === 'number' && typeof got === 'number') {
    const close = Math.abs(got - expected) <= tolerance * Math.max(1, Math.abs(expected));
    return close ? null : differs(got, expected, path);
  }
  if (Array.isArray(expected) && Array.isArray(got)) return differenceOfArrays(got, expected, tolerance, path);
  if (isRecord(expected) && isRecord(got)) {
    for (const key of Object.keys(expected)) {
      const difference = firstDifference(got[key] ?? null, expected[key], tolerance, `${path}.${key}`);
      if (difference !== null) return difference;
    }
    return null;
  }
  return got === expected ? null : differs(got, expected, path);
}

function differenceOfArrays(
  got: readonly unknown[],
  expected: readonly unknown[],
  tolerance: number,
  path: string,
): string | null {
  if (got.length !== expected.length) return `${path} has ${got.length} items, expected ${expected.length}`;
  for (const [i, item] of expected.entries()) {
    const difference = firstDifference(got[i], item, tolerance, `${path}[${i}]`);
    if (difference !== null) return difference;
  }
  return null;
}

function differs(got: unknown, expected: unknown, path: string): string {
  return `${path} is ${shown(got)}, expected ${shown(expected)}`;
}

function shown(value: unknown): string {
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
