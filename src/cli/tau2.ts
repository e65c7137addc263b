import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IrateError } from '../events/trouble.ts';
import type { Seen } from '../office/office.ts';
import type { WholeOffice } from '../office/store.ts';
import { type Domain, type World, worldOf } from '../office/tau2/import.ts';

/** Reads a domain of the user's own checkout of tau2-bench. @throws IrateError */
export function readTau2(path: string, domain: Domain): World {
  const folder = [join(path, 'data/tau2/domains', domain), path].find((each) => existsSync(join(each, 'db.json')));
  if (folder === undefined)
    throw new IrateError(
      'tau2',
      `there is no data/tau2/domains/${domain}/db.json`,
      path,
      'Name the folder of a checkout of tau2-bench, with its data (large files may need `git lfs pull`).',
    );
  const names = { db: join(folder, 'db.json'), tasks: join(folder, 'tasks.json') };
  const policy = read(join(folder, 'policy.md'));
  return worldOf(domain, { db: json(names.db), tasks: json(names.tasks), policy, names });
}

/** How the books stand after the tasks that were worked on, a line each. */
export function tau2Lines(office: WholeOffice, { tasks }: World): string[] {
  return tasks.flatMap(({ id, file, wanted }) => {
    const found: Seen[] = [];
    office.inspect(file.key, wanted, (seen) => found.push(...(seen ? [seen] : [])));
    return found.flatMap((seen) => lineOf(id, seen, wanted.length));
  });
}

function lineOf(id: string, { calls, differences }: Seen, wanted: number): string[] {
  if (calls.length === 0) return [];
  const told = differences.map(({ table, row, field, expected, found }) =>
    field === ''
      ? `    ${table}: ${expected === null ? 'not expected' : 'expected'}: ${row.slice(0, 200)}`
      : `    ${table} ${row}, ${field}: expected ${expected ?? 'nothing'}, found ${found ?? 'nothing'}`,
  );
  const how = told.length === 0 ? 'the books are as expected' : 'the books are not as expected';
  return [`task ${id}: ${calls.length} calls, ${wanted} writes expected: ${how}`, ...told];
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new IrateError('tau2', (error as Error).message, path, 'Name the folder of a checkout of tau2-bench.');
  }
}

function json(path: string): unknown {
  try {
    return JSON.parse(read(path));
  } catch (error) {
    if (error instanceof IrateError) throw error;
    throw new IrateError(
      'tau2',
      (error as Error).message,
      path,
      'It must be JSON; large files may need `git lfs pull`.',
    );
  }
}
