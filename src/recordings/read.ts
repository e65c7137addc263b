import { basename } from 'node:path';
import { linesOf } from '../events/lines.ts';
import { IrateError } from '../events/trouble.ts';
import { formatOf } from './formats.ts';
import { areMessages } from './messages.ts';
import { Malformed, type Recording } from './recording.ts';

/** A conversation of a file with the format it came in, or what is wrong at a line. */
export type Entry =
  | { readonly kind: 'conversation'; readonly recording: Recording; readonly format: string }
  | { readonly kind: 'malformed'; readonly line: number; readonly what: string };

/**
 * The conversations of a file, one after the other: JSON lines in memory of one line, or one JSON document. What is
 * malformed is passed on with its line and does not end the reading. @throws IrateError if the file cannot be read
 */
export async function* readRecordings(path: string): AsyncGenerator<Entry> {
  let line = 0;
  let begun = /\.(?:jsonl|ndjson)(?:\.gz)?$/i.test(path);
  try {
    for await (const text of linesOf(path)) {
      line++;
      const content = line === 1 ? text.replace(/^\uFEFF/, '') : text;
      if (content.trim() === '') continue;
      const whole = begun || isJson(content) ? undefined : await wholeOf(path);
      begun = true;
      if (whole !== undefined) {
        yield* entriesOf(whole, path, 1);
        return;
      }
      yield* entriesIn(content, path, line);
    }
  } catch (error) {
    throw unreadable(path, line, error);
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** A document over many lines; undefined if the file is none. */
async function wholeOf(path: string): Promise<unknown> {
  let text = '';
  for await (const line of linesOf(path)) text += `${line}\n`;
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function entriesIn(content: string, path: string, line: number): Entry[] {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    return [{ kind: 'malformed', line, what: `not JSON: ${(error as Error).message.slice(0, 200)}` }];
  }
  return [...entriesOf(value, path, line)];
}

/** A list of conversations, each by itself; or one value of some format. */
function* entriesOf(value: unknown, path: string, line: number): Generator<Entry> {
  const many = Array.isArray(value) && !areMessages(value) ? (value as unknown[]) : null;
  const name = `${basename(path)}:${line}`;
  if (many === null || many.length === 0) yield* entriesFrom(value, name, line);
  else for (const [i, one] of many.entries()) yield* entriesFrom(one, `${name}.${i + 1}`, line);
}

function* entriesFrom(value: unknown, name: string, line: number): Generator<Entry> {
  try {
    const format = formatOf(value);
    for (const recording of format.read(value, name)) yield { kind: 'conversation', recording, format: format.name };
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    yield { kind: 'malformed', line, what: name.includes(`:${line}.`) ? `${name}: ${error.message}` : error.message };
  }
}

/** What the disk or the size of a document did; our own bugs pass. */
function unreadable(path: string, line: number, error: unknown): unknown {
  const tooLong = error instanceof RangeError;
  if (!tooLong && !(error instanceof Error && 'code' in error)) return error;
  return new IrateError(
    'recordings_unreadable',
    tooLong
      ? 'a JSON document of this file is longer than can be held'
      : `this file cannot be read: ${(error as Error).message}`,
    line > 0 ? `${path}:${line}` : path,
    tooLong
      ? 'Write one conversation a line (JSON lines): such a file may have any length.'
      : 'Name a file of recorded conversations: JSON or JSON lines, packed with gzip or not.',
  );
}
