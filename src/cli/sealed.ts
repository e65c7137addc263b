import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { IrateError } from '../events/trouble.ts';
import { ORACLE_VERSION } from '../oracle/judge.ts';
import { SEAL_LIMITS } from '../report/seal.ts';
import { personaFiles } from '../scenarios/load.ts';
import { loadPack } from './crowd.ts';
import { findFile } from './folder.ts';
import { irateVersion } from './version.ts';

/** What is given out before a run: it binds, and tells nothing. */
const SEAL = z.object({ format: z.literal('irate.seal/1'), commitment: z.string().regex(/^[0-9a-f]{64}$/) });
export type Seal = z.output<typeof SEAL>;

/** What is kept secret until the run is over, and opens the seal. */
const OPENING = z.object({
  format: z.literal('irate.opening/1'),
  /** 32 random bytes: without them nobody can try out what was sealed. */
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  seed: z.string(),
  versions: z.record(z.string(), z.string()),
  /** Texts of the files, by name. */
  scenario: z.object({ name: z.string(), text: z.string() }),
  personas: z.record(z.string(), z.string()),
});
export type Opening = z.output<typeof OPENING>;

/** What is said beneath every seal and every proof of one. */
export const LIMITS: readonly string[] = [
  '',
  'What this cannot prove',
  ...SEAL_LIMITS.map((line) => `  - ${line}`),
  '',
];

/** Versions that the crowd and the scores depend on. */
export const sealedVersions = (): Record<string, string> => ({ irate: irateVersion(), oracle: ORACLE_VERSION });

/** And those that the dice depend on: with all of them a run is driven. */
export const ownVersions = (): Record<string, string> => ({ ...sealedVersions(), node: process.versions.node });

/** Gathers what is to be sealed. @throws IrateError on files that could not be run */
export function openingFor(scenario: string, personas: string, seed: string): Opening {
  loadPack(scenario, personas);
  const file = findFile(scenario);
  const people = personaFiles(findFile(personas));
  return {
    format: 'irate.opening/1',
    salt: randomBytes(32).toString('hex'),
    seed,
    versions: sealedVersions(),
    scenario: { name: basename(file), text: readFileSync(file, 'utf8') },
    personas: Object.fromEntries(people.map((path) => [basename(path), readFileSync(path, 'utf8')])),
  };
}

/** SHA-256 over the salt and everything else in a fixed order: hides it while the salt is secret, and binds to it. */
export function commitmentOf({ format, salt, seed, versions, scenario, personas }: Opening): string {
  const sorted = (of: Readonly<Record<string, string>>): [string, string][] =>
    Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1));
  const content = [format, salt, seed, sorted(versions), scenario.name, scenario.text, sorted(personas)];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** The hash that a run of what was sealed has in its log. @throws IrateError if the files cannot be run */
export function packHashOf({ scenario, personas }: Opening): string {
  const folder = mkdtempSync(join(tmpdir(), 'irate-opening-'));
  try {
    const people = join(folder, 'personas');
    mkdirSync(people);
    // Names come from a file that somebody sent: nothing of them but the last part is a place.
    for (const [name, text] of Object.entries(personas)) writeFileSync(join(people, basename(name)), text);
    const file = join(folder, basename(scenario.name));
    writeFileSync(file, scenario.text);
    return loadPack(file, people).hash;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @throws IrateError if the file is no seal */
export const readSeal = (path: string): Seal => read(path, SEAL, 'a seal', 'irate seal writes one');
/** @throws IrateError if the file is no opening */
export const readOpening = (path: string): Opening =>
  read(path, OPENING, 'the opening of a seal', 'irate seal writes it beside the seal');

function read<T>(path: string, schema: z.ZodType<T>, what: string, whence: string): T {
  let found: unknown;
  try {
    found = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new IrateError(
      'usage',
      `${path} cannot be read: ${(error as Error).message}`,
      path,
      `Name ${what}; ${whence}.`,
    );
  }
  const parsed = schema.safeParse(found);
  if (parsed.success) return parsed.data;
  throw new IrateError('usage', `${path} is not ${what}`, path, `${whence[0]!.toUpperCase()}${whence.slice(1)}.`);
}
