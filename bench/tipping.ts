/**
 * Tipping, through the whole engine in virtual time. The control bots: the folds of the Hill bot as its ladder foretells
 * them, the spikes that it bears and does not bear; the bot that works on for who has left; the one that does not. Then
 * `broken-at-scale`, a bot with words, retries and a queue of its own, which no ladder from rest shows: its folds as the
 * way up and the way down of the bot by itself foretell them, where it tips with those who call again, and two rushes.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/tipping.js [hill|queues|broken] [blocks]
 */
import { hillLines, queueLines } from './control/tipping.ts';
import { brokenLines } from './control/broken.ts';

const [wanted, asked] = process.argv.slice(2);
const blocks = asked === undefined ? undefined : Number(asked);
const parts = { hill: hillLines, queues: queueLines, broken: brokenLines };
const wrong: string[] = [];
for (const [name, of] of Object.entries(parts)) {
  if (wanted !== undefined && wanted !== name) continue;
  const began = performance.now();
  const found = await of(blocks, (line) => console.log(`  ${line}`));
  console.log(`${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
  wrong.push(...found);
}
for (const each of wrong) console.log(`OUT OF BOUNDS  ${each}`);
process.exitCode = wrong.length > 0 ? 1 : 0;
