import { MODES, OUTCOMES, type Failure, type Mode, type Outcome, type Score } from '../events/verdict.ts';

/** Recorded conversations in figures. */
export interface Scores {
  readonly conversations: number;
  readonly outcomes: Readonly<Record<Outcome | 'unscored', number>>;
  /** Conversations whose outcome is worse if every unclear need counts against the bot. */
  readonly unclear: number;
  readonly modes: ReadonlyMap<Mode, ModeCount>;
}

/** One way of failing. */
export interface ModeCount {
  /** Conversations that show it. */
  readonly found: number;
  /** Conversations whose record could show it. */
  readonly scored: number;
  /** The first that shows it, and where. */
  readonly first: { readonly id: string; readonly turn: number } | null;
}

/** What is counted of a ruling, or of another opinion. */
export type Counted = Pick<Score, 'id' | 'outcome' | 'unscored'> & {
  readonly failures: readonly Pick<Failure, 'mode' | 'turn'>[];
  readonly confidence?: Pick<Score['confidence'], 'atWorst'>;
};

/** Counts scores one by one, in memory of one. */
export function countScores(): { add(score: Counted): void; sum(): Scores } {
  const outcomes = Object.fromEntries([...OUTCOMES, 'unscored'].map((outcome) => [outcome, 0])) as Record<
    Outcome | 'unscored',
    number
  >;
  const modes = new Map(MODES.map((mode): [Mode, Mutable] => [mode, { found: 0, scored: 0, first: null }]));
  const counts = { conversations: 0, unclear: 0 };
  return {
    add({ id, outcome, failures, confidence, unscored }) {
      counts.conversations++;
      outcomes[outcome]++;
      if (confidence && confidence.atWorst !== outcome) counts.unclear++;
      for (const [mode, count] of modes) {
        if (unscored.includes(mode)) continue;
        count.scored++;
        const failure = failures.find((one) => one.mode === mode);
        if (!failure) continue;
        count.found++;
        count.first ??= { id, turn: failure.turn };
      }
    },
    sum: () => ({ ...counts, outcomes, modes }),
  };
}

type Mutable = { -readonly [K in keyof ModeCount]: ModeCount[K] };
