/**
 * One half of a run's rates foretells the other: over several runs of the reference bot with other people each, in virtual
 * time, the share of measured rates that lie inside the 95 % bands that the other half foretells.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/halves.js [bot] [runs] [customers a rate]
 */
import type { SettingName } from '../src/bots/settings.ts';
import { OPEN } from '../src/events/plan.ts';
import { foretell } from '../src/launch/halves.ts';
import { seenIn } from '../src/launch/observed.ts';
import { wilson } from '../src/statistics/index.ts';
import { driven } from './control/driven.ts';

const LADDER = '8..64/s x1.3';
const TARGET = [0.9, 0.98] as const;

const [bot = 'hasty', runs = '6', each = '150'] = process.argv.slice(2);
let [inside, all] = [0, 0];
for (let run = 1; run <= Number(runs); run++) {
  const { fold, moods } = await driven(bot as SettingName, `halves ${run}`, {
    arms: [OPEN],
    ladder: `${LADDER}; ${each} each`,
  });
  const found = foretell(seenIn(fold, moods));
  const hits = found.filter((one) => one.inside).length;
  inside += hits;
  all += found.length;
  console.log(`run ${run}: ${hits} of ${found.length} inside`);
  for (const { intent, load, low, high, measured, inside: within } of found)
    if (!within)
      console.log(
        `  outside: ${intent} at ${Math.round(load)} an hour, ${(100 * measured).toFixed(1)} % measured, ${(100 * low).toFixed(1)} to ${(100 * high).toFixed(1)} % foretold`,
      );
}
const { lower, upper } = wilson(inside, all);
const share = inside / all;
console.log(
  `${inside} of ${all} measured rates (${(100 * share).toFixed(1)} %, ${(100 * lower).toFixed(1)} to ${(100 * upper).toFixed(1)} %) lie inside their 95 % bands; target ${TARGET.map((end) => 100 * end).join(' to ')} %`,
);
// Missed only where the share is surely outside.
process.exitCode = upper < TARGET[0] || lower > TARGET[1] ? 1 : 0;
