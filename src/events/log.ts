import { closeSync, openSync, writeSync } from 'node:fs';
import { gzip, constants } from 'node:zlib';
import type { Event, Write } from './event.ts';
import { VERSION } from './event.ts';
import { batchesOf, decoded } from './lines.ts';
import type { Skim } from './skim.ts';
import { IrateError } from './trouble.ts';

/** Bytes gathered before they are packed: a crash loses no more than these. */
const BATCH = 1 << 18;
/** Of UTF-8, at most, for what a string counts as one. */
const WIDEST = 3;
/** Batches on their way to the disk above which the log counts as behind. */
const BACKLOG = 64;

/** A log being written: gzip members of JSON lines, one after the other, so that what is on disk is always readable. */
export interface LogWriter {
  readonly write: Write;
  /** True while the disk cannot keep up; writing never waits for it. */
  behind(): boolean;
  /** Packs what is gathered. Resolves when it is on disk. @throws the first error that the disk gave. */
  flush(): Promise<void>;
  /** Flushes and closes the file. */
  close(): Promise<void>;
}

/** Opens a log for writing. @throws IrateError if the file cannot be made */
export function openLog(path: string): LogWriter {
  const file = createFile(path);
  // As bytes, not as a string: hundreds of lines that wait would be copied each time that V8 clears its young memory.
  let gathered = Buffer.allocUnsafeSlow(BATCH);
  // Used again: memory outside V8's heap that is left to it makes V8 look through the whole heap to find it free.
  const idle: (typeof gathered)[] = [];
  let used = 0;
  let pending = 0;
  let failure: Error | undefined;
  let tail: Promise<void> = Promise.resolve();

  const pack = (): void => {
    if (used === 0) return;
    const [full, batch] = [gathered, gathered.subarray(0, used)];
    gathered = idle.pop() ?? Buffer.allocUnsafeSlow(BATCH);
    used = 0;
    pending++;
    const packed = new Promise<Buffer>((done, fail) =>
      gzip(batch, { level: constants.Z_BEST_SPEED }, (error, data) => {
        if (full.length === BATCH) idle.push(full);
        if (error) fail(error);
        else done(data);
      }),
    );
    // Chained, so that batches reach the disk in order although they are packed side by side.
    tail = tail
      .then(async () => {
        const data = await packed;
        // Nothing more once it failed: a gap would make all that follows unreadable.
        if (!failure) writeWhole(file, data);
      })
      .catch((error: unknown) => void (failure ??= error instanceof Error ? error : new Error(String(error))))
      .finally(() => pending--);
  };
  const flush = async (): Promise<void> => {
    pack();
    await tail;
    if (failure) throw cannotWrite(path, failure);
  };
  return {
    write(event) {
      const line = JSON.stringify(event) + '\n';
      const room = line.length * WIDEST;
      if (used + room > gathered.length) pack();
      if (room > gathered.length) gathered = Buffer.allocUnsafeSlow(room);
      used += gathered.write(line, used);
    },
    behind: () => pending > BACKLOG,
    flush,
    async close() {
      try {
        await flush();
      } finally {
        closeSync(file);
      }
    },
  };
}

/** A disk that is nearly full takes a part, and says so by the count alone. */
function writeWhole(file: number, data: Buffer): void {
  for (let at = 0; at < data.length;) at += writeSync(file, data, at);
}

function createFile(path: string): number {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    throw cannotWrite(path, error as Error);
  }
}

function cannotWrite(path: string, error: Error): IrateError {
  return new IrateError(
    'log_unwritable',
    `the log cannot be written: ${error.message}`,
    path,
    'Free some disk space or choose another folder with --out; what was written before stays readable.',
  );
}

/** Reads a log, packed or plain, event by event; a broken tail (a crash) ends it quietly and is told to `onCut`. */
export async function* readLog(path: string, onCut: (line: number) => void = () => undefined): AsyncGenerator<Event> {
  for await (const events of batches(path, onCut, (line) => line)) yield* events;
}

/** Hands on the events of a log as `readLog` has them, as far as `skim` wants them: millions in a minute. */
export async function scanLog(
  path: string,
  see: (event: Event) => void,
  skim: Skim,
  onCut: (line: number) => void = () => undefined,
): Promise<void> {
  for await (const events of batches(path, onCut, skim)) for (const event of events) see(event);
}

async function* batches(path: string, onCut: (line: number) => void, skim: Skim): AsyncGenerator<readonly Event[]> {
  let line = 0;
  try {
    for await (const texts of batchesOf(path)) {
      const events: Event[] = [];
      for (const text of texts) {
        line++;
        if (text === '') continue;
        const wanted = line === 1 ? text : skim(text);
        if (typeof wanted === 'string') events.push(parse(decoded(wanted), path, line));
        else if (wanted !== null) events.push(wanted);
      }
      yield events;
    }
  } catch (error) {
    // A writer that was killed leaves half a gzip member behind; whole lines before it have been read.
    if ((error as NodeJS.ErrnoException).code !== 'Z_BUF_ERROR')
      throw error instanceof IrateError ? error : unreadable(path, line, (error as Error).message);
    onCut(line);
  }
  if (line === 0) throw unreadable(path, 0, 'it is empty');
}

function parse(text: string, path: string, line: number): Event {
  let event: unknown;
  try {
    event = JSON.parse(text);
  } catch {
    throw unreadable(path, line, 'it is no JSON');
  }
  if (typeof event !== 'object' || event === null || typeof (event as Event).kind !== 'string')
    throw unreadable(path, line, 'it is no event');
  const first = event as Event;
  if (line === 1 && first.kind !== 'run') throw unreadable(path, line, 'a log begins with a "run" event');
  if (first.kind === 'run' && (first.version as number) !== VERSION)
    throw unreadable(path, line, `its version is ${String(first.version)}, and this irate reads version ${VERSION}`);
  return first;
}

function unreadable(path: string, line: number, what: string): IrateError {
  return new IrateError(
    'log_unreadable',
    `this log cannot be read: ${what}`,
    line > 0 ? `${path}:${line}` : path,
    'Name a log.ndjson.gz that irate wrote, or the folder of a run.',
  );
}
