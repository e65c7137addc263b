import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';

/** Read and unpacked at a time, bytes: a log of gigabytes comes in small pieces otherwise. */
const CHUNK = 1 << 18;

/** Opens a file for reading, unpacked if it is gzip. @throws the file system's error */
function openUnpacked(path: string): Readable {
  const head = Buffer.alloc(2);
  const descriptor = openSync(path, 'r');
  try {
    readSync(descriptor, head);
  } finally {
    closeSync(descriptor);
  }
  const file = createReadStream(path, { highWaterMark: CHUNK });
  if (head[0] !== 0x1f || head[1] !== 0x8b) return file;
  const unpacked = createGunzip({ chunkSize: CHUNK });
  // Errors are the reader's to handle, and `pipe` does not pass them on.
  file.on('error', (error) => unpacked.destroy(error));
  return file.pipe(unpacked);
}

/**
 * The lines of a file, without their ends, in memory of one line. Only a line feed ends a line: JSON may hold every other
 * separator inside its strings. @throws the file system's error, or that of a packed file's broken tail
 */
export async function* linesOf(path: string): AsyncGenerator<string> {
  for await (const lines of batchesOf(path)) yield* lines;
}

/** The same in batches, as they come off the disk: a step of a generator for every line would cost more than to read it. */
export async function* batchesOf(path: string): AsyncGenerator<readonly string[]> {
  const decoder = new StringDecoder('utf8');
  let begun = '';
  for await (const chunk of openUnpacked(path) as AsyncIterable<Buffer>) {
    const text = decoder.write(chunk);
    const lines: string[] = [];
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      lines.push(withoutReturn(begun + text.slice(from, end)));
      begun = '';
      from = end + 1;
    }
    begun += text.slice(from);
    yield lines;
  }
  const last = begun + decoder.end();
  if (last !== '') yield [withoutReturn(last)];
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
