import { excerpt } from './mapping/json.ts';
import type { Answer } from './wire.ts';

/** What is wrong with a reply. */
export interface Wrong {
  readonly code: string;
  readonly detail: string;
  /** Seconds that are asked to be waited. */
  readonly retryAfter?: number | undefined;
}

/** Why a reply is no success, or null. Redirects are not followed: load goes where it was allowed to go. */
export function refusalIn({ status, headers, body, retryAfter }: Answer): Wrong | null {
  if (status < 300) return null;
  const to = status < 400 && headers.location !== undefined ? `to ${headers.location} ` : '';
  return { code: `http_${status}`, detail: to + excerpt(body), retryAfter };
}
