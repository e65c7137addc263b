import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import type { Readable } from 'node:stream';
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
  for await (const lines of batchesOf(path)) for (const line of lines) yield decoded(line);
}

/**
 * The same in batches, as they come off the disk: a step of a generator for every line would cost more than to read it. A
 * line is its bytes, each as one character, for most of a log is looked at and left: what is wanted is for `decoded`.
 */
export async function* batchesOf(path: string): AsyncGenerator<readonly string[]> {
  let begun = '';
  for await (const chunk of openUnpacked(path) as AsyncIterable<Buffer>) {
    const text = chunk.toString('latin1');
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
  if (begun !== '') yield [withoutReturn(begun)];
}

const BEYOND_ASCII = /[\x80-\xff]/;

/** The text of bytes that are UTF-8; of most lines they are the text. */
export function decoded(bytes: string): string {
  return BEYOND_ASCII.test(bytes) ? Buffer.from(bytes, 'latin1').toString() : bytes;
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
