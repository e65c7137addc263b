/**
 * The event calendar against every closed form that it must reproduce: 20 seeds a model, another block of seeds for each.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/closed-forms.js [seeds]
 */
import { compare } from './closed-forms/compare.ts';

const MOST = 4;
const rows = compare(Number(process.argv[2] ?? 20), 1);
for (const { model, quantity, theory, seen, error, z } of rows)
  console.log(
    `${model.padEnd(32)} ${quantity.padEnd(22)} ${theory.toFixed(6).padStart(12)} ${seen.toFixed(6).padStart(12)} ` +
      `(${error.toFixed(6)})  z ${z.toFixed(2).padStart(5)}${Math.abs(z) > MOST ? '  OUT OF BOUNDS' : ''}`,
  );
const largest = Math.max(...rows.map(({ z }) => Math.abs(z)));
console.log(`${rows.length} rows, largest |z| ${largest.toFixed(2)}`);
process.exitCode = largest > MOST ? 1 : 0;
