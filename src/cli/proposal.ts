import type { Seen } from '../targets/ground.ts';
import { proposeFor } from '../targets/mapping/propose-events.ts';

/** Of an error no mapping makes words. */
const REFUSED = /^[3-5]\d\d\b/;

/** A mapping that may fit what came last, as lines of YAML. `sent`: what was said to the bot. */
export function proposalFor(seen: readonly Seen[], sent: string): string[] {
  const since = seen.findLastIndex(({ way, body }) => way === 'sent' && body !== '') + 1;
  const got = seen.slice(since).filter(({ way, body, what }) => way === 'got' && body !== '' && !REFUSED.test(what));
  const mapping = Object.entries(
    proposeFor(
      got.map(({ body }) => body),
      sent,
    ),
  );
  return mapping.map(([name, path]) => `${name}: ${/^[\w.]+$/.test(path) ? path : JSON.stringify(path)}`);
}
