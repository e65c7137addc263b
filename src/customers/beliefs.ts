import type { Aim } from './person.ts';

/** What a customer believes about one thing that it is after. */
export type Belief =
  | { readonly is: 'open' }
  | { readonly is: 'told'; readonly value: string }
  | { readonly is: 'done' }
  | { readonly is: 'promised' }
  | { readonly is: 'refused' };

/** One aim as it stands. */
export interface Standing {
  readonly aim: Aim;
  belief: Belief;
  /** Times that it asked for this in the contact. */
  asked: number;
  /** Told with a hedge, or only as a general rule, and it has not come back on it yet. */
  doubt: 'hedged' | 'general' | null;
  /** It came back on a doubt, a promise or a refusal so many times. */
  returned: number;
}

/** What a customer believes, aim by aim. */
export class Beliefs {
  readonly all: readonly Standing[];

  constructor(aims: readonly Aim[]) {
    this.all = aims.map((aim) => ({ aim, belief: OPEN, asked: 0, doubt: null, returned: 0 }));
  }

  /** A contact begins. What it was told it wants to hear again; what it sees done stays done. */
  begin(seenDone: (id: string) => boolean): void {
    for (const standing of this.all) {
      if (!(standing.belief.is === 'done' && seenDone(standing.aim.id))) standing.belief = OPEN;
      standing.asked = standing.returned = 0;
      standing.doubt = null;
    }
  }

  of(id: string): Standing | undefined {
    return this.all.find(({ aim }) => aim.id === id);
  }

  /** The value that it was told, or null. */
  told(id: string): string | null {
    const belief = this.of(id)?.belief;
    return belief?.is === 'told' ? belief.value : null;
  }

  /** Those without an answer that it can live with. */
  get open(): Standing[] {
    return this.all.filter(({ belief }) => belief.is === 'open' || belief.is === 'refused');
  }

  /** Nothing is open and nothing is doubted. */
  get settled(): boolean {
    return this.all.every(({ belief, doubt }) => belief.is !== 'open' && belief.is !== 'refused' && doubt === null);
  }
}

const OPEN: Belief = { is: 'open' };

/** Whether two values in the notation of needs are the same to a person. */
export function same(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

const DAYS: Readonly<Record<string, number>> = { Y: 360, M: 30, W: 7, D: 1 };

function plain(value: string): string {
  const money = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(value);
  if (money) return `${Number(money[1]).toFixed(2)} ${money[2]!}`;
  const days = /^P(\d+)([YMWD])$/.exec(value);
  // A year is twelve months and a week seven days; a month is thirty days to most people.
  if (days) return `${Number(days[1]) * DAYS[days[2]!]!}d`;
  const hours = /^PT(\d+)([HM])$/.exec(value);
  if (hours) return hours[2] === 'H' ? `${Number(hours[1]) * 60}min` : `${hours[1]!}min`;
  return value.toLowerCase().trim();
}
