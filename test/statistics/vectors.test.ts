import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkVector, METHODS } from '../../src/statistics/vectors/check.ts';
import { firstDifference } from '../../src/statistics/vectors/compare.ts';
import { runVectors } from '../../src/statistics/vectors/run.ts';

const file = new URL('vectors.json', import.meta.url);
const vectors = JSON.parse(readFileSync(file, 'utf8')) as readonly { name: string; method: string }[];

function written(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'vectors-')), 'vectors.json');
  writeFileSync(path, content);
  return path;
}

describe('the published test vectors', () => {
  test.each(vectors.map((vector) => [vector.name, vector] as const))('agree: %s', (_, vector) => {
    expect(checkVector(vector)).toEqual({ name: vector.name, problem: null });
  });

  test('use every method there is a call for', () => {
    expect(new Set(vectors.map((vector) => vector.method))).toEqual(new Set(Object.keys(METHODS)));
  });
});

describe('the vector runner', () => {
  test('exits 0 and ends with a summary when all pass', () => {
    const { lines, exitCode } = runVectors(file.pathname);
    expect(exitCode).toBe(0);
    expect(lines.at(-1)).toBe(`${vectors.length} vectors: ${vectors.length} passed, 0 failed`);
  });

  test('exits 1 on a wrong value and says where it differs', () => {
    const wrong = { name: 'w', method: 'wilson', inputs: { x: 7, n: 120 }, expected: [0.0285, 0.2], tolerance: 1e-3 };
    const { lines, exitCode } = runVectors(written(JSON.stringify([wrong])));
    expect(exitCode).toBe(1);
    expect(lines[0]).toMatch(/^FAILED w: value\[1\] is 0\.1155\d*, expected 0\.2$/);
    expect(lines[1]).toBe('1 vectors: 0 passed, 1 failed');
  });

  test('exits 1 on a method it does not know, also on names every object has', () => {
    const unknown = ['nonsense', 'toString'].map((method) => ({
      name: method,
      method,
      inputs: {},
      expected: 0,
      tolerance: 0,
    }));
    const { lines, exitCode } = runVectors(written(JSON.stringify(unknown)));
    expect(exitCode).toBe(1);
    expect(lines[0]).toBe('FAILED nonsense: unknown method nonsense');
    expect(lines[2]).toBe('2 vectors: 0 passed, 2 failed');
  });

  test('exits 1 when the inputs are not what the method needs', () => {
    const bad = { name: 'b', method: 'wilson', inputs: { x: 'seven', n: 120 }, expected: 0, tolerance: 0 };
    expect(runVectors(written(JSON.stringify([bad]))).exitCode).toBe(1);
  });

  test.each([
    ['a missing file', '/nowhere/at/all.json'],
    ['a file that is not JSON', written('{')],
    ['a file that holds no array', written('{}')],
  ])('exits 2 on %s', (_, path) => {
    expect(runVectors(path).exitCode).toBe(2);
  });

  test('exits 2 when no file is named', () => {
    expect(runVectors(undefined).exitCode).toBe(2);
  });
});

describe('the comparison rule', () => {
  test('allows the tolerance times the larger of 1 and the expected size', () => {
    expect(firstDifference(1000.9, 1000, 1e-3)).toBeNull();
    expect(firstDifference(1001.1, 1000, 1e-3)).not.toBeNull();
    expect(firstDifference(0.0009, 0, 1e-3)).toBeNull();
  });

  test('takes infinity and an absent field as null, and NaN as nothing at all', () => {
    expect(firstDifference({ a: Infinity }, { a: null, b: null }, 0)).toBeNull();
    expect(firstDifference(NaN, NaN, 1)).not.toBeNull();
    expect(firstDifference(NaN, null, 1)).not.toBeNull();
  });

  test('wants strings, booleans and lengths equal', () => {
    expect(firstDifference('a', 'b', 1)).not.toBeNull();
    expect(firstDifference(true, false, 1)).not.toBeNull();
    expect(firstDifference([1, 2], [1], 1)).not.toBeNull();
    expect(firstDifference(1, [1], 1)).not.toBeNull();
  });
});
