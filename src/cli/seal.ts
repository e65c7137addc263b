import { existsSync, writeFileSync } from 'node:fs';
import type { Argv } from 'yargs';
import { z } from 'zod';
import { IrateError } from '../events/trouble.ts';
import { EXIT } from './exit.ts';
import { PERSONAS } from './folder.ts';
import { options as check, seed, text } from './options.ts';
import { commitmentOf, LIMITS, openingFor, type Seal } from './sealed.ts';

const OPTIONS = z.object({
  scenario: text.default('scenarios/retail.yaml'),
  personas: text.default(PERSONAS),
  seed,
  out: text.default('seal.json'),
});

export function options(argv: Argv): Argv {
  return argv
    .positional('scenario', { describe: 'the scenario file', type: 'string', default: 'scenarios/retail.yaml' })
    .option('personas', { describe: 'folder of persona files', type: 'string', default: PERSONAS })
    .option('seed', { describe: 'the seed that the run will have', type: 'string', default: '7' })
    .option('out', { describe: 'the seal; its opening is put beside it', type: 'string', default: 'seal.json' });
}

/** `irate seal`: binds to scenario, personas, seed and versions before a run, and tells nothing of them. */
export function handle(args: Readonly<Record<string, unknown>>): Promise<number> {
  const { scenario, personas, seed: name, out } = check(OPTIONS, args);
  const opened = `${out.replace(/\.json$/, '')}.opening.json`;
  const opening = openingFor(scenario, personas, name);
  const seal: Seal = { format: 'irate.seal/1', commitment: commitmentOf(opening) };
  for (const [path, content] of [
    [opened, opening],
    [out, seal],
  ] as const) {
    // An opening that is overwritten can never open its seal again.
    if (existsSync(path))
      throw new IrateError('exists', `${path} is there already`, path, 'Name another file with --out.');
    writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
  }
  process.stdout.write(
    [
      `sealed  ${seal.commitment}`,
      `give    ${out} to the other side before the run, and run with --seal ${out} --seed ${name}`,
      `keep    ${opened} until the run is over; then give it and the log, for: irate verify ${out} ${opened} RUN`,
      ...LIMITS,
    ].join('\n'),
  );
  return Promise.resolve(EXIT.good);
}
