import type { Estimate, Unit } from '../metrics/estimate.ts';

/** What stands where there is no number: empty is not zero. */
export const NONE = '–';

/** "12,345", "3.2", "0.14": three significant digits below a thousand. */
export function count(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 100 || Number.isInteger(value) ? 0 : size >= 10 ? 1 : 2;
  return grouped(value.toFixed(digits));
}

/** "12,345": a number of things that come whole. */
export function whole(value: number): string {
  return count(Math.round(value));
}

/** "4.1%": a share of 0..1. Nothing that is not 0 or 1 is shown as 0% or 100%. */
export function percent(value: number): string {
  const hundredths = value * 100;
  if (value > 0 && hundredths < 0.1) return 'under 0.1%';
  if (value < 1 && hundredths > 99.9) return 'over 99.9%';
  return `${hundredths.toFixed(hundredths >= 99.95 || hundredths === 0 ? 0 : 1)}%`;
}

/** A limit as somebody wrote it: "5%", "4 s", without zeros that nobody wrote. */
export function limitFigure(value: number, unit: Unit): string {
  return unit === 'share' ? `${Number((value * 100).toPrecision(6))}%` : figure(value, unit).replace(/\.0+(?= |$)/, '');
}

/** "850 ms", "4.2 s", "3 min 20 s", "2 h 5 min", "6 days". */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const nearest = Math.round(seconds);
  if (nearest < 3600) return twoParts(Math.floor(nearest / 60), 'min', nearest % 60, 's');
  const minutes = Math.round(nearest / 60);
  if (minutes < 48 * 60) return twoParts(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
  return `${Math.round(minutes / 1440)} days`;
}

/** "8,000 an hour". */
export function perHour(value: number): string {
  return `${count(value)} an hour`;
}

/** "5.8 times", "16 times". */
export function times(value: number): string {
  return `${value >= 20 || Number.isInteger(value) ? count(Math.round(value)) : value.toFixed(1)} times`;
}

/** "1 customer", "12 customers". */
export function plural(n: number, noun: string, nouns = `${noun}s`): string {
  return `${count(n)} ${n === 1 ? noun : nouns}`;
}

/** A value in its unit. */
export function figure(value: number | null, unit: Unit): string {
  if (value === null) return NONE;
  switch (unit) {
    case 'share':
      return percent(value);
    case 'ms':
      return duration(value);
    case 'per_hour':
    case 'count':
      return Math.abs(value) >= 10 ? count(Math.round(value)) : value.toFixed(1).replace('.0', '');
    case 'ratio':
    case 'score':
      return value.toFixed(2);
  }
}

/** "3.2% to 5.3%", or "–" where there is no interval; an open end is said. */
export function range({ low, high }: { low: number | null; high: number | null }, unit: Unit): string {
  if (low === null && high === null) return NONE;
  if (high === null) return `from ${figure(low, unit)}`;
  if (low === null) return `up to ${figure(high, unit)}`;
  return `${end(low, unit)} to ${end(high, unit)}`;
}

/** An interval's end needs no words: 0.0% beside a figure above it misleads nobody. */
function end(value: number, unit: Unit): string {
  if (unit !== 'share') return figure(value, unit);
  return `${(value * 100).toFixed(value === 0 || value === 1 ? 0 : 1)}%`;
}

/** An estimate to six digits: enough for any reader, and the same bytes on every machine. */
export function rounded(estimate: Estimate): Estimate {
  const { value, low, high, n, k } = estimate;
  return { value: six(value), low: six(low), high: six(high), n, k };
}

export function six(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(6));
}

/** All numbers of a plain value to six digits. */
export function sixDigits<T>(value: T): T {
  if (typeof value === 'number') return (Number.isFinite(value) ? six(value) : value) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => sixDigits(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, sixDigits(each as unknown)])) as T;
}

function twoParts(a: number, unitA: string, b: number, unitB: string): string {
  return b === 0 ? `${a} ${unitA}` : `${a} ${unitA} ${b} ${unitB}`;
}

function grouped(digits: string): string {
  const [before, rest] = digits.split('.') as [string, string?];
  const commas = before.replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === undefined ? commas : `${commas}.${rest}`;
}
