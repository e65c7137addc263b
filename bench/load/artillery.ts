import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { watched } from './watched.ts';

/** A run of Artillery: everybody posts and thinks so many times, arriving openly. */
export interface Flow {
  readonly url: string;
  /** Arrivals a second, for so many seconds. */
  readonly rate: number;
  readonly seconds: number;
  readonly turns: number;
  /** Between two turns, s. */
  readonly think: number;
  readonly core: number | null;
}

/** What Artillery reports, and what it took. */
export interface Reported {
  readonly requests: number;
  readonly time: Readonly<Record<'p50' | 'p99' | 'max', number>>;
  /** µs of CPU a request, the start of the program with it. */
  readonly cpu: number;
  /** Bytes resident, at most. */
  readonly resident: number;
}

/** Which Artillery. */
export const RELEASE = '2.0.34';

/** Installs Artillery into a folder of its own, where it stays: it is large, and to fetch it takes minutes. */
export async function artillery(): Promise<(flow: Flow) => Promise<Reported>> {
  const folder = join(tmpdir(), `irate-artillery-${RELEASE}`);
  const install = ['i', `artillery@${RELEASE}`, '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  // Once all else is there, npm puts the program in its place.
  if (!existsSync(programIn(folder))) await promisify(execFile)('npm', install, { maxBuffer: 1 << 26 });
  return (flow) => driven(folder, flow);
}

const programIn = (folder: string): string => join(folder, 'node_modules/.bin/artillery');

async function driven(folder: string, { url, rate, seconds, turns, think, core }: Flow): Promise<Reported> {
  const [script, out] = [join(folder, 'script.json'), join(folder, 'out.json')];
  const { origin, pathname } = new URL(url);
  const post = { post: { url: pathname, json: { conversation: '{{ $uuid }}', text: 'Where is my parcel NW-10231?' } } };
  const flow = turns === 1 ? [post] : [{ loop: [post, { think }], count: turns }];
  const phases = [{ duration: seconds, arrivalRate: rate }];
  const config = { target: origin, phases, http: { timeout: 30 } };
  writeFileSync(script, JSON.stringify({ config, scenarios: [{ flow }] }));
  const program = [programIn(folder), 'run', '-q', '-o', out, script];
  const [command = '', ...args] = core === null ? program : ['taskset', '-c', String(core), ...program];
  const used = await watched(command, args);
  const { aggregate } = JSON.parse(readFileSync(out, 'utf8')) as {
    aggregate: { counters: Record<string, number>; summaries: Record<string, Reported['time']> };
  };
  const requests = aggregate.counters['http.requests']!;
  return {
    requests,
    time: aggregate.summaries['http.response_time']!,
    cpu: used.cpu / requests,
    resident: used.resident,
  };
}
