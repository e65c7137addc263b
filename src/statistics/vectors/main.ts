import { readFileSync } from 'node:fs';
import { checkVector } from './check.ts';

const [path] = process.argv.slice(2);
const vectors = path === undefined ? 'no file given' : read(path);
if (typeof vectors === 'string') {
  process.stderr.write(`vectors: ${vectors}\nusage: vectors FILE (a JSON array of test vectors)\n`);
  process.exitCode = 2;
} else {
  const checked = vectors.map(checkVector);
  const failed = checked.filter(({ problem }) => problem !== null).length;
  for (const { name, problem } of checked) {
    process.stdout.write(problem === null ? `passed ${name}\n` : `FAILED ${name}: ${problem}\n`);
  }
  process.stdout.write(`${checked.length} vectors: ${checked.length - failed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function read(file: string): readonly unknown[] | string {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return Array.isArray(value) ? value : `${file} does not hold an array`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
