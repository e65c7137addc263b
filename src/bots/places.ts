import type { Ms } from '../time/clock.ts';

/** Who a conversation is with, as the cache has it. */
export interface Identity {
  readonly conversation: string;
  /** What it gave of itself, by slot. */
  readonly known: ReadonlyMap<string, string>;
  readonly at: Ms;
}

/** A small cache of who is who, keyed by a hash that is too short: with many conversations at once, places collide. */
export interface Places {
  /** Notes an identity; returns what the place held, if it was somebody else's and is fresh. */
  swap(identity: Identity): Identity | null;
}

/** What is older is taken for expired. */
const FRESH: Ms = 20_000;

export function openPlaces(places: number): Places {
  const held = new Map<number, Identity>();
  return {
    swap(identity) {
      const place = hash(identity.conversation) % places;
      const before = held.get(place);
      held.set(place, identity);
      if (before === undefined || before.conversation === identity.conversation) return null;
      return identity.at - before.at < FRESH ? before : null;
    },
  };
}

/** FNV-1a. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
