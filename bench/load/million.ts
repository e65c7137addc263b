/**
 * The report of a log of a million contacts: how long it takes, in how much memory, how large its page is.
 *
 *   npm run -s build && npx tsc -p bench/tsconfig.json && node dist/bench/bench/load/million.js [contacts = 1000000]
 *
 * A simulated run is written again and again as further blocks of a longer plan, as if so many had been driven; each copy
 * holds the same conversations. Wanted: < 60 s, < 1 GB, HTML < 5 MB. The time that counts is that of the wall clock on a
 * machine with nothing else to do; the processor's own time is printed beside it.
 */
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { RunEvent } from '../../src/events/event.ts';
import { linesOf } from '../../src/events/lines.ts';
import { type Took, watched } from './watched.ts';

const wanted = Number(process.argv[2] ?? 1_000_000);
const MAIN = 'dist/cli/main.js';
const scratch = mkdtempSync(join(tmpdir(), 'irate-million-'));

const irate = (args: readonly string[]): Promise<Took> => watched(process.execPath, [MAIN, ...args]);

/** The line with its step moved; only kind and times stand before it. */
const HEAD = /^(\{"kind":"[a-z]+",(?:"at":-?\d+,)?(?:"due":-?\d+,)?"(?:contact|journey|step)":"?)(\d+)/;
/** Lines packed at a time, as many as a log that irate writes has. */
const LINES = 1000;
const packed = promisify<string, object, Buffer>(gzip);

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
  const file = openSync(join(folder, 'log.ndjson.gz'), 'wx');
  const write = async (texts: readonly string[]): Promise<void> => {
    const level = constants.Z_BEST_SPEED;
    const text = texts.map((line) => `${line}\n`).join('');
    writeSync(file, await packed(text, { level }));
  };
  await write([JSON.stringify({ ...heading, plan: { ...heading.plan, steps: all } })]);
  for (let copy = 0; copy < copies; copy++) {
    const moved = rest.map((line) =>
      line.replace(HEAD, (_, head: string, step) => head + String(Number(step) + copy * steps.length)),
    );
    const batches = Array.from({ length: Math.ceil(moved.length / LINES) }, (_, i) =>
      moved.slice(i * LINES, (i + 1) * LINES),
    );
    for (const batch of batches) await write(batch);
  }
  await write([done]);
  closeSync(file);
  return { path: folder, contacts: copies * contacts };
}

function row(what: string, value: number, unit: string, limit: number): string {
  const digits = value < 10 ? 2 : 0;
  return `${what.padEnd(22)} ${`${value.toFixed(digits)} ${unit}`.padStart(10)}   < ${`${Math.round(limit)} ${unit}`.padEnd(8)} ${value < limit ? 'passed' : 'MISSED'}`;
}

try {
  const base = join(scratch, 'base');
  const plan = ['--ladder', '8/s, 16/s; 250 each', '--quiet', '--exit-zero', '--out', base];
  await irate(['simulate', 'scenarios/retail.yaml', ...plan]);
  const { path, contacts } = await copied(join(base, readdirSync(base)[0]!));
  const size = statSync(join(path, 'log.ndjson.gz')).size / 1e6;
  console.log(`irate report on ${contacts} contacts, ${size.toFixed(0)} MB of log`);
  const began = performance.now();
  const { cpu, resident } = await irate(['report', path, '--exit-zero']);
  const seconds = (performance.now() - began) / 1000;
  // Shorter logs are held against their part of the limit.
  const part = Math.min(1, contacts / 1e6);
  console.log(row('wall clock', seconds, 's', 60 * part));
  console.log(row('processor, all threads', cpu / 1e6, 's', 120 * part));
  console.log(row('resident at most', resident / 1e6, 'MB', 1000));
  console.log(row('page', statSync(join(path, 'report.html')).size / 1e6, 'MB', 5));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
