/**
 * The report of a log of a million contacts: how long it takes, in how much memory, how large its page is.
 *
 *   npm run -s build && npx tsc -p bench/tsconfig.json && node dist/bench/bench/load/million.js [contacts = 1000000]
 *
 * A simulated run is written again and again as further blocks of a longer plan, as if so many had been driven; each copy
 * holds the same conversations. Wanted: < 60 s, < 1 GB, HTML < 5 MB.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Event, RunEvent } from '../../src/events/event.ts';
import { linesOf } from '../../src/events/lines.ts';
import { openLog } from '../../src/events/log.ts';

const wanted = Number(process.argv[2] ?? 1_000_000);
const MAIN = 'dist/cli/main.js';
const scratch = mkdtempSync(join(tmpdir(), 'irate-million-'));

function irate(args: readonly string[]): Promise<{ seconds: number; peak: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const look = setInterval(() => {
    // The kernel's own high-water mark, kB.
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
    peak = Math.max(peak, Number(kilobytes ?? 0) / 1000);
  }, 100);
  return new Promise((done) =>
    child.once('exit', () => {
      clearInterval(look);
      done({ seconds: (performance.now() - began) / 1000, peak });
    }),
  );
}

/** The line with its step moved; only kind and times stand before it. */
const HEAD = /^(\{"kind":"[a-z]+",(?:"at":-?\d+,)?(?:"due":-?\d+,)?"(?:contact|journey|step)":"?)(\d+)/;

async function copied(run: string): Promise<{ path: string; contacts: number }> {
  const lines: string[] = [];
  for await (const line of linesOf(join(run, 'log.ndjson.gz'))) lines.push(line);
  const [first, ...rest] = lines;
  const heading = JSON.parse(first!) as RunEvent;
  const done = rest.pop()!;
  const { steps } = heading.plan;
  const contacts = rest.filter((line) => line.startsWith('{"kind":"contact"')).length;
  const copies = Math.ceil(wanted / contacts);
  const all = Array.from({ length: copies }, (_, copy) =>
    steps.map((step) => ({ ...step, step: step.step + copy * steps.length, block: step.block + copy })),
  ).flat();
  const folder = join(scratch, 'long');
  mkdirSync(folder);
  const log = openLog(join(folder, 'log.ndjson.gz'));
  log.write({ ...heading, plan: { ...heading.plan, steps: all } });
  for (let copy = 0; copy < copies; copy++) {
    for (const line of rest)
      log.write(
        JSON.parse(
          line.replace(HEAD, (_, head: string, step) => head + String(Number(step) + copy * steps.length)),
        ) as Event,
      );
    await log.flush();
  }
  log.write(JSON.parse(done) as Event);
  await log.close();
  return { path: folder, contacts: copies * contacts };
}

try {
  const base = join(scratch, 'base');
  await irate(['simulate', 'scenarios/retail.yaml', '--ladder', '8/s, 16/s; 250 each', '--quiet', '--out', base]);
  const { path, contacts } = await copied(join(base, readdirSync(base)[0]!));
  const size = statSync(join(path, 'log.ndjson.gz')).size / 1e6;
  console.log(`${contacts} contacts, ${size.toFixed(0)} MB of log`);
  const { seconds, peak } = await irate(['report', path, '--exit-zero']);
  const page = statSync(join(path, 'report.html')).size / 1e6;
  console.log(
    `irate report: ${seconds.toFixed(1)} s, at most ${peak.toFixed(0)} MB resident, HTML ${page.toFixed(2)} MB`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
