/**
 * Kills a run at random moments, again and again, and resumes it each time: its measures must be those of the run that
 * nobody killed, and its log readable at every moment. Each is a process, killed without a word (SIGKILL) at a moment between
 * its start and its end.
 *
 *   npm run -s build && npx tsc -p bench/tsconfig.json && node dist/bench/bench/load/kills.js [kills = 100]
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readLog } from '../../src/events/log.ts';

const kills = Number(process.argv[2] ?? 100);
const MAIN = 'dist/cli/main.js';
const PLAN = ['--ladder', '8/s, 16/s; 10 each', '--no-repeats', '--quiet', '--exit-zero'];
const RUN = ['simulate', 'scenarios/retail.yaml', ...PLAN];

/** The exit code of a resumed run that came to its end before. */
const ENDED = 2;

/** Until it ends, or is killed after so many ms; null: it was. */
function irate(args: readonly string[], after: number | null): Promise<number | null> {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const timer = after === null ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise((done) =>
    child.once('exit', (code) => {
      clearTimeout(timer);
      done(code);
    }),
  );
}

const only = (out: string): string => join(out, readdirSync(out)[0]!);

/** What the report measures: all of it but the warnings, which tell of the break. */
function measuresIn(folder: string): string {
  const report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Record<string, unknown>;
  return JSON.stringify({ ...report, warnings: [], warningsSeen: 0 });
}

/** Rungs on disk; 0 where the log holds nothing yet. @throws if it cannot be read */
async function rungsIn(log: string): Promise<number> {
  let rungs = 0;
  if (existsSync(log) && readFileSync(log).length > 0)
    for await (const event of readLog(log)) if (event.kind === 'health') rungs++;
  return rungs;
}

const whole = mkdtempSync(join(tmpdir(), 'irate-kills-'));
const began = performance.now();
await irate([...RUN, '--out', whole], null);
const lasts = performance.now() - began;
const truth = measuresIn(only(whole));
console.log(`unbroken: ${(lasts / 1000).toFixed(1)} s`);

let [killed, finished, same, anew, kept] = [0, 0, 0, 0, 0];
while (killed < kills) {
  const out = mkdtempSync(join(tmpdir(), 'irate-kills-'));
  let args = [...RUN, '--out', out];
  for (let time = 0; ; time++) {
    // Once for sure, then again and again by the toss of a coin: so that many runs come to their end, some after many kills.
    const dies = time === 0 || Math.random() < 0.5;
    const code = await irate(args, dies && killed < kills ? Math.random() * lasts : null);
    // Killed when all was driven and only the report was missing: that is made from the log.
    if (code === ENDED) await irate(['report', only(out), '--exit-zero'], null);
    if (code !== null) break;
    killed++;
    const log = readdirSync(out).length > 0 ? join(only(out), 'log.ndjson.gz') : '';
    const rungs = await rungsIn(log);
    kept += rungs;
    const begun = existsSync(log) && readFileSync(log).length > 0;
    if (!begun) {
      anew++;
      break;
    }
    args = [...RUN, '--resume', only(out)];
  }
  if (readdirSync(out).length === 0 || !existsSync(join(only(out), 'report.json'))) continue;
  finished++;
  if (measuresIn(only(out)) === truth) same++;
  else console.log(`not the same: ${only(out)}`);
}
console.log(
  `${killed} kills (${anew} before anything was on disk), ${finished} runs finished, ${kept} rungs kept in all`,
);
const held = same === finished && finished > 0;
console.log(
  `${same} of ${finished} have the measures of the unbroken run, and every log could be read: ${held ? 'passed' : 'MISSED'}`,
);
if (!held) process.exitCode = 1;
