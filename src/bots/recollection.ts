import type { Random } from '../chance/random.ts';
import type { Draft } from './draft.ts';

/** Values kept for each fact. */
const KEPT = 8;

/** What the bot saw in other customers' files lately: what it answers from when it does not look. */
export interface Recollection {
  note(draft: Draft): void;
  /** A value of that fact other than the given one, or null. */
  other(fact: string, than: string, random: Random): string | null;
}

export function recollection(): Recollection {
  const values = new Map<string, string[]>();
  return {
    note(draft) {
      for (const part of draft.parts) {
        if (part.kind !== 'fact' || part.fact.source?.from !== 'file') continue;
        const seen = values.get(part.fact.id) ?? [];
        if (seen.at(-1) === part.fact.truth) continue;
        values.set(part.fact.id, [...seen.slice(1 - KEPT), part.fact.truth]);
      }
    },
    other(fact, than, random) {
      const others = (values.get(fact) ?? []).filter((value) => value !== than);
      return others.length === 0 ? null : others[Math.floor(random() * others.length)]!;
    },
  };
}
