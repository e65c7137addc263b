import { readFileSync } from 'node:fs';
import { checkVector } from './check.ts';

/**
 * VectorRun: the lines to print, and the exit code: 0 all passed, 1 a failure or an unknown method, 2 unreadable
 * file.
 */
interface VectorRun {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1 | 2;
}

/** runVectors checks all test vectors of a file (a JSON array), one line each and a summary line last. */
export function runVectors(path: string | undefined): VectorRun {
  const vectors = path === undefined ? 'no file given; usage: vectors FILE' : read(path);
  if (typeof vectors === 'string') return { lines: [`unreadable: ${vectors}`], exitCode: 2 };
  const checked = vectors.map(checkVector);
  const failed = checked.filter(({ problem }) => problem !== null).length;
  const lines = checked.map(({ name, problem }) =>
    problem === null ? `passed ${name}` : `FAILED ${name}: ${problem}`,
  );
  const summary = `${checked.length} vectors: ${checked.length - failed} passed, ${failed} failed`;
  return { lines: [...lines, summary], exitCode: failed > 0 ? 1 : 0 };
}

function read(path: string): readonly unknown[] | string {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return Array.isArray(value) ? value : `${path} does not hold an array`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
