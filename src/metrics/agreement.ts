import { MODES, OUTCOMES, type Label, type Mode, type Outcome } from '../events/verdict.ts';
import { cohenKappa, type CohenKappa } from '../statistics/agreement/cohen-kappa.ts';

/** Rulings held against what somebody else says of the same conversations. */

/** What one side says: an outcome, failures, and of which it says nothing. */
export interface Said {
  readonly outcome: Outcome | 'unscored';
  readonly failures: Label['failures'];
  readonly unscored: readonly Mode[];
}

/** Conversations by who says that they have a failure of one mode. */
export interface Tally {
  readonly both: number;
  readonly extra: number;
  readonly missed: number;
  readonly neither: number;
  /** Of those of both, those at the same turn. */
  readonly turn: number;
}

export interface Agreement {
  readonly conversations: number;
  /** Of the conversations whose outcome was ruled on: what was told, then what was said. */
  readonly confusion: Readonly<Record<Outcome, Readonly<Record<Outcome, number>>>>;
  readonly modes: ReadonlyMap<Mode, Tally>;
  /** Whether there is any failure at all. */
  readonly failing: Tally;
  /** Conversations without a failure told. */
  readonly clean: number;
  /** Of these, those of which one was said. */
  readonly alarmed: number;
  /** Failures said of them. */
  readonly alarms: number;
}

/** Gathers agreement conversation by conversation, in memory of one. */
export interface Gathering {
  add(said: Said, told: Label): void;
  sum(): Agreement;
}

/** Gathers how far what is said agrees with what is told. */
export function agreement(): Gathering {
  const modes = new Map(MODES.map((mode): [Mode, Counting] => [mode, none()]));
  const failing = none();
  const confusion = Object.fromEntries(
    OUTCOMES.map((told) => [told, Object.fromEntries(OUTCOMES.map((said) => [said, 0]))]),
  ) as Record<Outcome, Record<Outcome, number>>;
  const counts = { conversations: 0, clean: 0, alarmed: 0, alarms: 0 };
  return {
    add(said, told) {
      counts.conversations++;
      if (said.outcome !== 'unscored') confusion[told.outcome][said.outcome]++;
      const ruled = MODES.filter((mode) => !said.unscored.includes(mode));
      for (const mode of ruled) count(modes.get(mode)!, turnsOf(said.failures, [mode]), turnsOf(told.failures, [mode]));
      const [here, there] = [turnsOf(said.failures, ruled), turnsOf(told.failures, ruled)];
      count(failing, here, there);
      if (there.length > 0) return;
      counts.clean++;
      if (here.length > 0) counts.alarmed++;
      counts.alarms += here.length;
    },
    sum: () => ({ ...counts, confusion, modes, failing }),
  };
}

type Counting = { -readonly [K in keyof Tally]: number };

const none = (): Counting => ({ both: 0, extra: 0, missed: 0, neither: 0, turn: 0 });

const turnsOf = (failures: Label['failures'], of: readonly Mode[]): number[] =>
  failures.filter(({ mode }) => of.includes(mode)).map(({ turn }) => turn);

function count(tally: Counting, said: readonly number[], told: readonly number[]): void {
  if (said.length > 0 && told.length > 0) {
    tally.both++;
    if (said.some((turn) => told.includes(turn))) tally.turn++;
  } else if (said.length > 0) tally.extra++;
  else if (told.length > 0) tally.missed++;
  else tally.neither++;
}

/** Share of what was said that was told; null where nothing was said. */
export const precision = ({ both, extra }: Tally): number | null => share(both, both + extra);

/** Share of what was told that was said; null where nothing was told. */
export const recall = ({ both, missed }: Tally): number | null => share(both, both + missed);

/** The harmonic mean of precision and recall; null where nothing was said or told. */
export const f1 = ({ both, extra, missed }: Tally): number | null => share(2 * both, 2 * both + extra + missed);

/** Share of the failures of both that are at the same turn. */
export const turnAccuracy = ({ turn, both }: Tally): number | null => share(turn, both);

/** Mean F1 of the modes that occur; null where none does. */
export function macroF1({ modes }: Agreement): number | null {
  const scores = [...modes.values()].map(f1).filter((score) => score !== null);
  return share(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );
}

/** All modes taken together. */
export const pooled = ({ modes }: Agreement): Tally =>
  [...modes.values()].reduce((sum, tally) => ({
    both: sum.both + tally.both,
    extra: sum.extra + tally.extra,
    missed: sum.missed + tally.missed,
    neither: sum.neither + tally.neither,
    turn: sum.turn + tally.turn,
  }));

/** Share of the conversations whose outcome is the one told; null where none was ruled on. */
export function outcomeAccuracy({ confusion }: Agreement): number | null {
  const rows = tableOf(confusion);
  return share(
    rows.reduce((sum, row, i) => sum + row[i]!, 0),
    rows.flat().reduce((sum, n) => sum + n, 0),
  );
}

/** Agreement on outcomes beyond chance. */
export const outcomeKappa = ({ confusion }: Agreement): CohenKappa | null => cohenKappa(tableOf(confusion));

/** Agreement beyond chance on whether conversations have a failure. */
export const kappa = ({ both, extra, missed, neither }: Tally): CohenKappa | null =>
  cohenKappa([
    [both, missed],
    [extra, neither],
  ]);

const tableOf = (confusion: Agreement['confusion']): number[][] =>
  OUTCOMES.map((told) => OUTCOMES.map((said) => confusion[told][said]));

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
