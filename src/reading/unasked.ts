import type { ValueType } from '../events/need.ts';
import type { Profile } from './aboutness.ts';
import type { Ground } from './ground.ts';
import { once } from './once.ts';
import type { Claim } from './reading.ts';
import type { Put } from './stance.ts';

type Reading = (profile: Profile, ground: Omit<Ground, 'said' | 'spoken'>) => readonly Claim[];

/** Reads a reply for the topics of a type, where nothing hangs on what the customer asked: once for each text and topic. */
export function unasked(type: ValueType, read: Reading): (ground: Ground) => readonly Claim[] {
  const readings = once<readonly Put[], [], Reading>(() => once(read));
  return (ground) => {
    const wanted = ground.profiles.filter(({ topic }) => topic.type === type);
    if (wanted.length === 0) return NONE;
    const reading = readings(ground.clauses);
    return wanted.flatMap((profile) => reading(profile, ground));
  };
}

const NONE: readonly Claim[] = [];
