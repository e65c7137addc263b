import type { IncomingHttpHeaders } from 'node:http';

/**
 * The seconds that a reply asks to wait: `retry-after-ms`, else `Retry-After` in seconds or as a date, which counts
 * from the reply's own `Date` (this machine's clock may differ). Undefined where it asks nothing.
 */
export function secondsIn(headers: IncomingHttpHeaders): number | undefined {
  const ms = headers['retry-after-ms'];
  if (ms !== undefined && Number(ms) >= 0) return Number(ms) / 1000;
  const wait = headers['retry-after'];
  if (wait === undefined) return undefined;
  if (/^\d+(\.\d+)?$/.test(wait)) return Number(wait);
  const until = Date.parse(wait) - Date.parse(headers.date ?? '');
  return Number.isNaN(until) ? undefined : Math.max(0, until / 1000);
}
