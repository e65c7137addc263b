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
import type { CaseFile } from '../office/office.ts';
import { serveOffice } from '../office/server.ts';
import { createOffice } from '../office/store.ts';
import type { Tool } from '../office/tool.ts';
import { toolsFor } from '../office/tools/table.ts';
import { meant } from '../scenarios/place.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { realClock } from '../time/real.ts';
import { loadPack, type Pack } from './crowd.ts';
import { EXIT } from './exit.ts';
import { options as check, seed, text } from './options.ts';
import { tradeOf } from './trade.ts';

const SHOWN = 3;

const OFFICE = z.object({
  scenario: text.default('scenarios/retail.yaml'),
  personas: text.default('personas'),
  seed,
  port: z.number().int().min(0).max(65_535).optional(),
  customers: z.number().int().nonnegative().default(200),
  log: text.optional(),
  json: z.boolean().default(false),
});

export function options(argv: Argv): Argv {
  return argv
    .positional('scenario', { describe: 'whose world it holds', type: 'string', default: 'scenarios/retail.yaml' })
    .option('personas', { describe: 'folder of persona files', type: 'string', default: 'personas' })
    .option('seed', { describe: 'the customers on its books', type: 'string', default: '7' })
    .option('port', { describe: "where it listens on 127.0.0.1; the scenario's, else 4010", type: 'number' })
    .option('customers', { describe: 'how many are on its books until a run fills it', type: 'number', default: 200 })
    .option('log', { describe: 'a file for every call, a JSON line each', type: 'string' })
    .option('json', { describe: 'print the address as JSON', type: 'boolean', default: false });
}

/** `irate office`: serves a scenario's back office until it is told to stop. */
export async function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const wanted = check(OFFICE, args);
  const pack = loadPack(wanted.scenario, wanted.personas);
  const { scenario } = pack;
  const tools = toolsFor(tradeOf(scenario));
  const { strict, port } = scenario.tools ?? { strict: true, port: 4010 };
  const log = wanted.log === undefined ? null : openLog(wanted.log);
  const clock = realClock();
  const faults = { faults: faultsOf(scenario, tools, wanted.scenario), clock, chance: chance(wanted.seed) };
  const office = createOffice({ tools, strict, faults, clock, ...(log && { heard: log.write }) });
  const files = filesOf(pack, wanted.seed, wanted.customers);
  await office.fill(files, pack.articles, scenario.now, scenario.office);
  const served = await serving(serveOffice(office, wanted.port ?? port), wanted.port ?? port);
  process.stdout.write(
    wanted.json ? `${JSON.stringify({ url: served.url })}\n` : told(served.url, files, wanted.scenario),
  );
  // Alarms of late answers ring on the clock; one that throws is our own bug.
  await clock.run(
    () =>
      new Promise<void>((stop) => {
        process.once('SIGINT', stop);
        process.once('SIGTERM', stop);
      }),
  );
  await served.close();
  log?.close();
  return EXIT.good;
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

function told(url: string, files: readonly CaseFile[], scenario: string): string {
  const rows = files.slice(0, SHOWN).map(({ rows }) => `  ${JSON.stringify(rows)}\n`);
  return (
    `the back office of ${scenario} listens at ${url}\n` +
    `  REST /openapi.json   functions for a model /tools.json   MCP /mcp   knowledge /kb.md /kb.jsonl\n` +
    `on its books, until a run with --office-url ${url} fills it:\n${rows.join('')}`
  );
}

function openLog(file: string): { write: (call: Call) => void; close: () => void } {
  const descriptor = openSync(file, 'w');
  return {
    write: (call) => writeSync(descriptor, `${JSON.stringify(call)}\n`),
    close: () => closeSync(descriptor),
  };
}
