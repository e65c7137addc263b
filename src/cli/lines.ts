import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
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
      if (!stream.write(`${line}\n`)) await Promise.race([once(stream, 'drain'), once(stream, 'close')]);
    },
    async close() {
      check();
      stream.end();
      if (!stream.closed) await once(stream, 'close').catch(() => undefined);
      check();
    },
  };
}
