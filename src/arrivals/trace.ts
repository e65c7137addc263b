import type { Arrivals } from '../events/plan.ts';
import { IrateError } from '../events/trouble.ts';

/** More gaps than this would bloat the log's first line; a rung meets them in turn and begins anew. */
const MOST = 20_000;

/**
 * Arrivals as they once were, from a file with one moment a line: ISO 8601, or seconds. Only the gaps count, brought to
 * a mean of 1: a rung replays them at its own rate. @throws IrateError with the line that is no moment
 */
export function traceOf(text: string, path: string): Arrivals {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const moments = lines.flatMap((line, index) => (line === '' ? [] : [momentIn(line, `${path}:${index + 1}`)]));
  moments.sort((a, b) => a - b);
  const span = (moments.at(-1) ?? 0) - (moments[0] ?? 0);
  if (moments.length < 3 || span === 0)
    throw bad(`${path} has no gaps to replay`, path, 'Write at least three moments, not all the same.');
  if (moments.length > MOST + 1)
    throw bad(`${path} has more than ${MOST + 1} moments`, path, 'Take a part of the day, or every tenth contact.');
  const mean = span / (moments.length - 1);
  const gaps = moments.slice(1).map((moment, index) => Number(((moment - moments[index]!) / mean).toPrecision(5)));
  return { trace: path, gaps };
}

function momentIn(line: string, place: string): number {
  const moment = /^\d+(\.\d+)?$/.test(line) ? Number(line) * 1000 : Date.parse(line);
  if (Number.isNaN(moment))
    throw bad(`"${line.slice(0, 40)}" is no moment`, place, 'Write 2026-03-03T10:00:00Z, or seconds.');
  return moment;
}

function bad(message: string, place: string, remedy: string): IrateError {
  return new IrateError('bad_trace', message, place, remedy);
}
