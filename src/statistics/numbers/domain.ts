/** requireFinite throws a RangeError unless the value is a finite number. */
export function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be a finite number, got ${value}`);
}

/** requireAtLeast throws a RangeError unless the value is finite and not below the least. */
export function requireAtLeast(name: string, value: number, least: number): void {
  requireFinite(name, value);
  if (value < least) throw new RangeError(`${name} must be at least ${least}, got ${value}`);
}

/** requirePositive throws a RangeError unless the value is finite and above 0. */
export function requirePositive(name: string, value: number): void {
  requireFinite(name, value);
  if (value <= 0) throw new RangeError(`${name} must be above 0, got ${value}`);
}

/** requireCount throws a RangeError unless the value is a whole number, 0 or more. */
export function requireCount(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a whole number, 0 or more, got ${value}`);
  }
}

/** requireShare throws a RangeError unless the value lies in [0, 1]. */
export function requireShare(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must lie in [0, 1], got ${value}`);
}

/** requireInside throws a RangeError unless the value lies strictly between 0 and 1. */
export function requireInside(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie strictly between 0 and 1, got ${value}`);
}

/** requirePart throws a RangeError unless part and whole are counts and part <= whole. */
export function requirePart(partName: string, part: number, wholeName: string, whole: number): void {
  requireCount(partName, part);
  requireCount(wholeName, whole);
  if (part > whole) throw new RangeError(`${partName} (${part}) must not exceed ${wholeName} (${whole})`);
}

/** requireSameLength throws a RangeError unless both arrays have the same length. */
export function requireSameLength(
  nameA: string,
  a: { readonly length: number },
  nameB: string,
  b: { readonly length: number },
): void {
  if (a.length !== b.length) {
    throw new RangeError(`${nameA} (${a.length}) and ${nameB} (${b.length}) must have the same length`);
  }
}
