import parse from 'parse-duration';
import type { Ms } from '../time/clock.ts';
import { IrateError } from './trouble.ts';

const PER_HOUR: Readonly<Record<string, number>> = { s: 3600, sec: 3600, m: 60, min: 60, h: 1, hour: 1, d: 1 / 24 };

const WRITTEN = 'Write a number with its unit: 400ms, 8m, 1h30m.';

/** Milliseconds from "8m", "1m30s", "400ms". @throws IrateError if it is none */
export function duration(text: string, place = text, remedy = WRITTEN): Ms {
  const ms = /\d/.test(text) && !/^\s*[\d.]+\s*$/.test(text) ? parse(text) : null;
  if (ms === null || !(ms >= 0)) throw new IrateError('bad_duration', `"${text}" is not a duration`, place, remedy);
  return ms;
}

/** Contacts per hour from "30/s", "500/min", "9000/h". @throws IrateError if it is none */
export function rate(text: string): number {
  const match = /^\s*(\d+(?:\.\d+)?)\s*\/\s*(sec|s|min|m|hour|h|d)\s*$/.exec(text);
  if (!match || !(Number(match[1]) > 0)) {
    const remedy = 'Write contacts per time: 30/s, 500/min, 9000/h.';
    throw new IrateError('bad_rate', `"${text}" is not a rate`, text, remedy);
  }
  return Number(match[1]) * PER_HOUR[match[2]!]!;
}
