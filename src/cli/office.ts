import { closeSync, openSync, writeSync } from 'node:fs';
import type { Argv } from 'yargs';
import { z } from 'zod';
import { chance } from '../chance/random.ts';
import { crowd } from '../customers/draw.ts';
import { planOf } from '../engine/plan.ts';
import { CLOSED } from '../events/plan.ts';
import type { Call } from '../events/record.ts';
import { IrateError } from '../events/trouble.ts';
import { duration } from '../events/units.ts';
import type { Fault } from '../office/faults.ts';
import type { Article, CaseFile } from '../office/office.ts';
import { serveOffice } from '../office/server.ts';
import { createOffice, type Manner, type WholeOffice } from '../office/store.ts';
import { type Domain, DOMAINS } from '../office/tau2/import.ts';
import type { Tool } from '../office/tool.ts';
import { toolsFor } from '../office/tools/table.ts';
import { meant } from '../scenarios/place.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Clock } from '../time/clock.ts';
import { realClock } from '../time/real.ts';
import { loadPack, type Pack } from './crowd.ts';
import { EXIT } from './exit.ts';
import { options as check, seed, text } from './options.ts';
import { readTau2, tau2Lines } from './tau2.ts';
import { tradeOf } from './trade.ts';

const SHOWN = 3;
const PORT = 4010;
const FACES = '  REST /openapi.json   functions for a model /tools.json   MCP /mcp   knowledge /kb.md /kb.jsonl\n';

const OFFICE = z.object({
  scenario: text.default('scenarios/retail.yaml'),
  personas: text.default('personas'),
  seed,
  port: z.number().int().min(0).max(65_535).optional(),
  customers: z.number().int().nonnegative().default(200),
  log: text.optional(),
  json: z.boolean().default(false),
  tau2: text.optional(),
  domain: z.enum(DOMAINS).default('retail'),
});

export function options(argv: Argv): Argv {
  return argv
    .positional('scenario', { describe: 'whose world it holds', type: 'string', default: 'scenarios/retail.yaml' })
    .option('personas', { describe: 'folder of persona files', type: 'string', default: 'personas' })
    .option('seed', { describe: 'the customers on its books', type: 'string', default: '7' })
    .option('port', { describe: "where it listens on 127.0.0.1; the scenario's, else 4010", type: 'number' })
    .option('customers', { describe: 'how many are on its books until a run fills it', type: 'number', default: 200 })
    .option('log', { describe: 'a file for every call, a JSON line each', type: 'string' })
    .option('json', { describe: 'print the address as JSON', type: 'boolean', default: false })
    .option('tau2', { describe: 'your checkout of tau2-bench, to hold its world instead', type: 'string' })
    .option('domain', { describe: 'which of its worlds', choices: DOMAINS, default: 'retail' });
}

/** What an office holds, and how it works. */
interface Stock {
  readonly title: string;
  readonly manner: Pick<Manner, 'tools' | 'strict' | 'faults' | 'common'>;
  readonly port: number;
  readonly files: readonly CaseFile[];
  readonly articles: readonly Article[];
  readonly now: string;
  readonly keys: Readonly<Record<string, string>>;
  /** Of the address, once it is served. */
  told(url: string): string;
  /** What is to be told at the end. */
  ended(office: WholeOffice): readonly string[];
}

/** `irate office`: serves a scenario's back office, or one of tau2-bench, until it is told to stop. */
export async function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const wanted = check(OFFICE, args);
  const clock = realClock();
  const stock = wanted.tau2 === undefined ? scenarioStock(wanted, clock) : tau2Stock(wanted.tau2, wanted.domain);
  const log = wanted.log === undefined ? null : openLog(wanted.log);
  const office = createOffice({ ...stock.manner, clock, ...(log && { heard: log.write }) });
  await office.fill(stock.files, stock.articles, stock.now, stock.keys);
  const port = wanted.port ?? stock.port;
  const served = await serving(serveOffice(office, port), port);
  process.stdout.write(
    wanted.json
      ? `${JSON.stringify({ url: served.url })}\n`
      : `the back office of ${stock.title} listens at ${served.url}\n${FACES}${stock.told(served.url)}`,
  );
  // Alarms of late answers ring on the clock; one that throws is our own bug.
  await clock.run(
    () =>
      new Promise<void>((stop) => {
        process.once('SIGINT', stop);
        process.once('SIGTERM', stop);
      }),
  );
  for (const line of stock.ended(office)) process.stdout.write(`${line}\n`);
  await served.close();
  log?.close();
  return EXIT.good;
}

function scenarioStock(wanted: z.output<typeof OFFICE>, clock: Clock): Stock {
  const pack = loadPack(wanted.scenario, wanted.personas);
  const { scenario, articles } = pack;
  const tools = toolsFor(tradeOf(scenario));
  const { strict, port } = scenario.tools ?? { strict: true, port: PORT };
  const faults = { faults: faultsOf(scenario, tools, wanted.scenario), clock, chance: chance(wanted.seed) };
  const files = filesOf(pack, wanted.seed, wanted.customers);
  const rows = files.slice(0, SHOWN).map(({ rows }) => `  ${JSON.stringify(rows)}\n`);
  return {
    title: wanted.scenario,
    manner: { tools, strict, faults },
    port,
    files,
    articles,
    now: scenario.now,
    keys: scenario.office,
    told: (url) => `on its books, until a run with --office-url ${url} fills it:\n${rows.join('')}`,
    ended: () => [],
  };
}

function tau2Stock(path: string, domain: Domain): Stock {
  const world = readTau2(path, domain);
  const { tools, common, tasks, articles, now } = world;
  const names = tasks.slice(0, SHOWN).map(({ id, conversation }) => `  task ${id}: /c/${conversation}\n`);
  return {
    title: `tau2-bench, ${domain},`,
    manner: { tools, common },
    port: PORT,
    files: tasks.map(({ file }) => file),
    articles,
    now,
    keys: { task: 'id' },
    told: () =>
      `${tasks.length} tasks, each with books of its own below its address; how they stand is told at the end:\n${names.join('')}`,
    ended: (office) => tau2Lines(office, world),
  };
}

function faultsOf({ tools: asked }: Scenario, tools: readonly Tool[], file: string): Fault[] {
  const names = tools.map(({ name }) => name);
  return (asked?.faults ?? []).map((fault) => {
    if (fault.tool !== '*' && !names.includes(fault.tool))
      throw new IrateError(
        'unknown_tool',
        `there is no tool "${fault.tool}"`,
        `${file}, tools`,
        meant(fault.tool, names),
      );
    return { ...fault, delay: duration(fault.delay) };
  });
}

function filesOf({ scenario, personas }: Pack, seed: string, customers: number): CaseFile[] {
  if (customers === 0) return [];
  const random = chance(seed);
  const people = crowd(scenario, personas, random, 'office', planOf(scenario, { seed, arms: [CLOSED] }, random));
  return Array.from({ length: customers }, (_, n) => people(n, 0).file);
}

async function serving<T>(starting: Promise<T>, port: number): Promise<T> {
  try {
    return await starting;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const remedy = 'Name another port: --port, or `tools: { port: … }` in the scenario.';
    throw new IrateError('no_port', `the office cannot listen: ${error.message}`, `127.0.0.1:${port}`, remedy);
  }
}

function openLog(file: string): { write: (call: Call) => void; close: () => void } {
  const descriptor = openSync(file, 'w');
  return {
    write: (call) => writeSync(descriptor, `${JSON.stringify(call)}\n`),
    close: () => closeSync(descriptor),
  };
}
