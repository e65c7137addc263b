/** Inputs of a test vector, as read from JSON. */
export type Inputs = Readonly<Record<string, unknown>>;

/** number reads a number from the inputs of a vector; throws TypeError when it is not there. */
export function number(inputs: Inputs, key: string): number {
  const value = inputs[key];
  if (typeof value !== 'number') throw new TypeError(`input ${key} must be a number`);
  return value;
}

/** numberOr reads a number, or gives the fallback when the input is absent. */
export function numberOr(inputs: Inputs, key: string, fallback: number): number {
  return inputs[key] === undefined || inputs[key] === null ? fallback : number(inputs, key);
}

/** numbers reads an array of numbers; throws TypeError when it is something else. */
export function numbers(inputs: Inputs, key: string): readonly number[] {
  return asNumbers(inputs[key], key);
}

/** rows reads an array of arrays of numbers; throws TypeError when it is something else. */
export function rows(inputs: Inputs, key: string): readonly (readonly number[])[] {
  const value = inputs[key];
  if (!Array.isArray(value)) throw new TypeError(`input ${key} must be an array of rows`);
  return value.map((row: unknown) => asNumbers(row, key));
}

/** text reads a string; throws TypeError when it is something else. */
export function text(inputs: Inputs, key: string): string {
  const value = inputs[key];
  if (typeof value !== 'string') throw new TypeError(`input ${key} must be a string`);
  return value;
}

/** record reads an object; throws TypeError when it is something else. */
export function record(inputs: Inputs, key: string): Inputs {
  const value = inputs[key];
  if (!isRecord(value)) throw new TypeError(`input ${key} must be an object`);
  return value;
}

/** isRecord tells a plain object from an array, null or a scalar. */
export function isRecord(value: unknown): value is Inputs {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asNumbers(value: unknown, key: string): readonly number[] {
  if (!Array.isArray(value)) throw new TypeError(`input ${key} must be an array of numbers`);
  return value.map((item: unknown) => {
    if (typeof item !== 'number') throw new TypeError(`input ${key} must hold numbers only`);
    return item;
  });
}

/** Method computes what one vector expects from its inputs. */
export type Method = (inputs: Inputs) => unknown;
