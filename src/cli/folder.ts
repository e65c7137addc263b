import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IrateError } from '../events/trouble.ts';

/** The files of the package: scenarios, personas, schemas. */
export const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));

/** Where personas are looked for when nothing else is said: here, or else in the package. */
export const PERSONAS = 'personas';

/** Where runs are kept when nothing else is said. */
export const REPORTS = 'reports';

export const LOG = 'log.ndjson.gz';

/** Makes the folder of a new run, under a name that nothing has yet. @throws IrateError if it cannot be made */
export function newFolder(parent: string, name: string): string {
  for (let copy = 1; ; copy++) {
    const folder = join(parent, copy === 1 ? name : `${name}-${copy}`);
    if (existsSync(folder)) continue;
    return makeFolder(folder);
  }
}

/** Makes a folder, and those above it, where they are not there. Returns it. @throws IrateError if it cannot be made */
export function makeFolder(folder: string): string {
  if (existsSync(folder)) return folder;
  // One after the other: where nothing can be made at all, as in /proc, Node's own way of making all of them never ends.
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    throw new IrateError(
      'no_folder',
      `the run's folder cannot be made: ${(error as Error).message}`,
      folder,
      'Name a folder that can be written with --out.',
    );
  }
  return folder;
}

/** The log of a run, named by its folder, its id (under reports/) or the log itself. @throws IrateError if there is none */
export function findLog(run: string): string {
  const places = [run, join(run, LOG), join(REPORTS, run, LOG)];
  const found = places.find((place) => statSync(place, { throwIfNoEntry: false })?.isFile());
  if (found !== undefined) return found;
  throw new IrateError(
    'no_run',
    `there is no run "${run}"`,
    places.join(', '),
    'Name the folder of a run, its id, or its log.',
  );
}

/** A file of the user's, or else one of that name that comes with the package. */
export function findFile(path: string): string {
  return existsSync(path) || !existsSync(join(PACKAGE, path)) ? path : join(PACKAGE, path);
}
