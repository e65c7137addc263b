import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { IrateError } from '../events/trouble.ts';

/** A file written line by line; whoever writes waits while the disk is behind. */
export interface LineWriter {
  write(line: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens a file for writing, anew. @throws IrateError, on a write or at the close, if it cannot be written */
export function lineWriter(path: string): LineWriter {
  const stream = createWriteStream(path);
  let failure: Error | null = null;
  stream.on('error', (error) => (failure = error));
  const check = (): void => {
    if (failure)
      throw new IrateError(
        'unwritable',
        `the scores cannot be written: ${failure.message}`,
        path,
        'Name a file that can be written with -o.',
      );
  };
  return {
    async write(line) {
      check();
      if (!stream.write(`${line}\n`)) await drained(stream);
    },
    async close() {
      check();
      stream.end();
      if (!stream.closed) await once(stream, 'close').catch(() => undefined);
      check();
    },
  };
}

/** Until the disk has caught up, or failed. */
function drained(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const resume = (): void => {
      stream.off('drain', resume).off('close', resume);
      resolve();
    };
    stream.on('drain', resume).on('close', resume);
  });
}
