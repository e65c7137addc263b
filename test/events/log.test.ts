import { mkdtempSync, readFileSync, truncateSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type Event, VERSION } from '../../src/events/event.ts';
import { openLog, readLog } from '../../src/events/log.ts';

/** Of the disk: bytes that it takes at a time, and bytes that it has left. */
const disk = vi.hoisted(() => ({ most: Infinity, left: Infinity }));
vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>();
  const writeSync = (file: number, data: Buffer, at = 0): number => {
    if (disk.left === 0) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
    const taken = fs.writeSync(file, data, at, Math.min(data.length - at, disk.most, disk.left));
    disk.left -= taken;
    return taken;
  };
  return { ...fs, writeSync };
});

const heading = { kind: 'run', at: 0, version: VERSION, id: 'a-run' } as unknown as Event;
const warning = (text: string): Event => ({ kind: 'warning', at: 1, code: 'test', text });
const fresh = (): string => join(mkdtempSync(join(tmpdir(), 'irate-log-')), 'log.ndjson.gz');

async function read(path: string, onCut?: (line: number) => void): Promise<Event[]> {
  const events: Event[] = [];
  for await (const event of readLog(path, onCut)) events.push(event);
  return events;
}

test('what was written is read back in order, over many batches', async () => {
  const path = fresh();
  const log = openLog(path);
  const events = [heading, ...Array.from({ length: 3000 }, (_, n) => warning(`${n} ${'ü'.repeat(300)}`))];
  events.forEach((event) => log.write(event));
  await log.close();
  expect(await read(path)).toEqual(events);
});

test('a log that was cut in the middle gives what is whole and says where it ends', async () => {
  const path = fresh();
  const log = openLog(path);
  log.write(heading);
  await log.flush();
  for (let n = 0; n < 500; n++) log.write(warning(`${Math.sin(n)}`));
  await log.close();
  truncateSync(path, statSync(path).size - 200);
  let cut = 0;
  const events = await read(path, (line) => (cut = line));
  expect(events[0]).toEqual(heading);
  expect(cut).toBeGreaterThan(0);
  expect(events.length).toBeLessThan(501);
});

test('a plain log is read too', async () => {
  const path = fresh();
  writeFileSync(path, JSON.stringify(heading) + '\n' + JSON.stringify(warning('x')) + '\n');
  expect(await read(path)).toHaveLength(2);
});

test.each([
  ['no such file', null, 'ENOENT'],
  ['an empty file', '', 'empty'],
  ['a text', 'hello\n', 'no JSON'],
  ['another JSON file', '{"name": "irate"}\n', 'no event'],
  ['a log without its head', '{"kind":"done","at":1,"why":"finished"}\n', 'begins with'],
  ['a later version', `{"kind":"run","version":${VERSION + 1}}\n`, 'version'],
])('%s is refused with the place and a remedy', async (_, content, what) => {
  const path = fresh();
  if (content !== null) writeFileSync(path, content);
  await expect(read(path)).rejects.toMatchObject({ message: expect.stringContaining(what) as string });
  await expect(read(path)).rejects.toMatchObject({ place: expect.stringContaining(path) as string });
});

test('an existing log is never overwritten', () => {
  const path = fresh();
  writeFileSync(path, 'precious');
  expect(() => openLog(path)).toThrow('cannot be written');
  expect(readFileSync(path, 'utf8')).toBe('precious');
});

test('a disk that takes a part at a time gets all of it', async () => {
  const path = fresh();
  disk.most = 100;
  const log = openLog(path);
  log.write(heading);
  for (let n = 0; n < 500; n++) log.write(warning(`${Math.sin(n)}`));
  await log.close();
  disk.most = Infinity;
  expect(await read(path)).toHaveLength(501);
});

test('a disk that was full is told, and what came before stays readable, even if it has room again', async () => {
  const path = fresh();
  const log = openLog(path);
  log.write(heading);
  await log.flush();
  disk.left = 1000;
  for (let n = 0; n < 500; n++) log.write(warning(`${Math.sin(n)}`));
  await expect(log.flush()).rejects.toThrow('no space left');
  disk.left = Infinity;
  log.write(warning('later'));
  await expect(log.close()).rejects.toThrow('no space left');
  expect((await read(path, () => undefined))[0]).toEqual(heading);
});

test('a reply as long as one may be can be read back', async () => {
  const path = fresh();
  const log = openLog(path);
  const events = [heading, warning('a'.repeat(10_000_000))];
  for (const event of events) log.write(event);
  await log.close();
  expect(await read(path)).toEqual(events);
});
