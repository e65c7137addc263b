import { firstDifference } from './compare.ts';
import { COMPARISON_METHODS } from './comparison-methods.ts';
import { FEEDBACK_METHODS } from './feedback-methods.ts';
import { isRecord } from './inputs.ts';
import type { Method } from './inputs.ts';
import { KERNEL_METHODS } from './kernel-methods.ts';
import { LOAD_METHODS } from './load-methods.ts';
import { QUEUE_METHODS } from './queue-methods.ts';
import { SHARE_METHODS } from './share-methods.ts';

/** METHODS: from the method name of a test vector to the call that computes it. */
export const METHODS: Readonly<Record<string, Method>> = {
  ...SHARE_METHODS,
  ...COMPARISON_METHODS,
  ...LOAD_METHODS,
  ...FEEDBACK_METHODS,
  ...QUEUE_METHODS,
  ...KERNEL_METHODS,
};

/** Checked: one vector by name, and what is wrong with it; null when it passed. */
interface Checked {
  readonly name: string;
  readonly problem: string | null;
}

/**
 * checkVector computes one test vector {name, method, inputs, expected, tolerance} and compares; it never throws.
 */
export function checkVector(vector: unknown): Checked {
  if (!isRecord(vector)) return { name: '(not an object)', problem: 'a vector must be an object' };
  const { method, inputs, expected, tolerance } = vector;
  const name = typeof vector['name'] === 'string' ? vector['name'] : '(without a name)';
  if (typeof method !== 'string' || !Object.hasOwn(METHODS, method)) {
    return { name, problem: `unknown method ${typeof method === 'string' ? method : '(none)'}` };
  }
  if (!isRecord(inputs)) return { name, problem: 'inputs must be an object' };
  if (typeof tolerance !== 'number') return { name, problem: 'tolerance must be a number' };
  try {
    return { name, problem: firstDifference(METHODS[method]!(inputs), expected, tolerance) };
  } catch (error) {
    return { name, problem: error instanceof Error ? error.message : String(error) };
  }
}
