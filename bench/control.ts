/**
 * Holds the numbers of whole studies against control bots of which the truth is known, all in virtual time, through the
 * whole engine; prints each figure and fails if one is out of its bounds.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/control.js [exact|false-alarms|coverage] [studies]
 */
import { coverage } from './control/coverage.ts';
import { exactLadder, exactLines } from './control/exact.ts';
import { falseAlarms, falseAlarmLines } from './control/false-alarms.ts';
import { coverageLines, failing, pooled } from './control/tally.ts';
import { ladderOf, WORLDS } from './control/worlds.ts';

const [wanted, asked] = process.argv.slice(2);
const wrong: string[] = [];
const timed = async (name: string, of: () => Promise<{ lines: string[]; wrong: string[] }>): Promise<void> => {
  if (wanted !== undefined && wanted !== name) return;
  const began = performance.now();
  const found = await of();
  console.log(`\n${name}, ${((performance.now() - began) / 1000).toFixed(0)} s`);
  for (const line of found.lines) console.log(`  ${line}`);
  wrong.push(...found.wrong);
};

await timed('exact', () => Promise.resolve(exactLines(exactLadder())));
await timed('false-alarms', async () => falseAlarmLines(await falseAlarms(Number(asked ?? 400))));
await timed('coverage', async () => {
  const studies = Math.round(Number(asked ?? 1000) / 2);
  const worlds = new Map<string, Awaited<ReturnType<typeof coverage>>>();
  for (const [name, known] of Object.entries(WORLDS))
    worlds.set(name, await coverage(known, ladderOf(8, 100), studies, name));
  const all = pooled([...worlds.values()]);
  return {
    lines: [
      ...[...worlds].flatMap(([name, found]) => [`${name}:`, ...coverageLines(found)]),
      'both:',
      ...coverageLines(all),
    ],
    wrong: failing(all),
  };
});
for (const each of wrong) console.log(`OUT OF BOUNDS  ${each}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
