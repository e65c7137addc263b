import type { Transcript } from '../events/transcript.ts';
import type { Reply } from './flow.ts';

const parts = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((part) => part.length > 3);

/** The bot's own classification names nothing of the customer's intent. */
export function elsewhere(reply: Reply, { intent }: Transcript): boolean {
  const own = reply.turns.map(({ turn }) => turn.meta?.intent).find((name) => name !== undefined);
  if (own === undefined) return false;
  const wanted = new Set(parts(intent));
  return !parts(own).some((part) => wanted.has(part));
}
