import type { Transcript } from '../../src/events/transcript.ts';
import { feel, type Feelings } from '../../src/feelings/feel.ts';

type Ratings = number | readonly (number | null)[] | null | undefined;

/** A labelled conversation. */
export interface Row {
  readonly id: string;
  readonly language?: string;
  readonly turns: readonly {
    readonly role: string;
    readonly text: string;
    readonly satisfaction?: readonly (number | null)[];
    readonly labels?: { readonly intent?: string };
  }[];
  readonly outcome?: {
    readonly satisfaction?: Ratings;
    readonly task_completion?: Ratings;
    readonly late_user_hangup_or_forward?: boolean;
  };
}

/** What irate predicts for it. `completed`: 0..1, where it is known. */
export function feltIn({ id, language = 'en', turns }: Row, completed: number | null = null): Feelings {
  const transcript: Transcript = {
    id,
    intent: '',
    lane: 'simple',
    language,
    attempt: 1,
    now: '2026-01-01T00:00:00Z',
    needs: [],
    given: [],
    own: [],
    others: new Map(),
    turns: turns.map(({ role, text }) => ({ role: role === 'customer' ? 'customer' : 'bot', text, at: 0 })),
  };
  return feel(transcript, completed);
}

/** Mean of the ratings that were given; null where there are none. */
export function mean(ratings: Ratings): number | null {
  const given = [ratings ?? []].flat().filter((rating): rating is number => typeof rating === 'number');
  return given.length === 0 ? null : given.reduce((sum, rating) => sum + rating, 0) / given.length;
}
