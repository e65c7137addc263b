import type { Guess } from '../../metrics/guesses.ts';
import type { Loop } from '../../metrics/loop.ts';
import { count, figure, NONE, percent, perHour, range } from '../figures.ts';
import { dataTable } from './table.ts';

/** What the bot's own curve says of the loop, in a sentence. */
export function loopSentence({ gain, gainBound, gainAt, criticalReturn, returning }: Loop): string {
  if (gain.value === null) return '';
  const bound = gainBound === null ? '' : ` (at most ${figure(Math.max(0, gainBound), 'ratio')})`;
  const critical = criticalReturn.value;
  const tip =
    critical === null || critical > 1
      ? 'As far as this run can tell, the load would not tip even if every failed customer came back.'
      : `It holds as long as fewer than ${percent(critical)}${criticalReturn.low === null ? '' : ` (surely ${percent(Math.min(1, criticalReturn.low))})`} of the failed come back.`;
  return `Where it is steepest, from ${count(gainAt[0])} to ${perHour(gainAt[1])}, one extra contact brings back ${figure(Math.max(0, gain.value), 'ratio')} more${bound}; ${figure(returning.value, 'share')} of the failed would come back (${range(returning, 'share')}). ${tip} This is read off the bot by itself.`;
}

/** The gain on the way to each rung. */
export function gainTable(loop: Loop): ReturnType<typeof dataTable> {
  return dataTable({
    caption: 'The bot by itself: failures, made to rise with the load, and what one extra contact brings back',
    columns: ['New customers', 'Fail', 'One extra contact brings back', 'At most (95% sure)'],
    rows: loop.rungs.map((rate, rung) => [
      perHour(rate),
      percent(loop.failing[rung]!),
      figure(loop.gains[rung]!.value, 'ratio'),
      figure(loop.gains[rung]!.high, 'ratio'),
    ]),
  });
}

const NAMES: Readonly<Record<Guess['what'], Readonly<Record<string, string>>>> = {
  returns: {
    '0.5': 'Half as many want to come back',
    '1': 'As the personas have it',
    '1.5': 'Half more want to come back',
  },
  sensitivity: { '0.5': 'Half as easily hurt', '1': 'As the personas have it', '2': 'Twice as easily hurt' },
};

/** What comes out if a guess about the customers were another one. */
export function guessTable(guesses: readonly Guess[], what: Guess['what']): ReturnType<typeof dataTable> | null {
  const rows = guesses.filter((guess) => guess.what === what);
  if (rows.length === 0) return null;
  const title = what === 'returns' ? 'How many come back is a guess' : 'How easily people are hurt is a guess';
  const cell = (estimate: Guess['error'], unit: 'share' | 'ratio' | 'per_hour'): string =>
    estimate.value === null
      ? NONE
      : `${figure(estimate.value, unit)}${estimate.low === null ? '' : ` (${range(estimate, unit)})`}`;
  return dataTable({
    caption: `${title}: the same rate, if it were otherwise`,
    columns: ['If', 'Contacts that failed', 'Repeat contacts per contact', 'Annoyed customers an hour', 'How'],
    rows: rows.map(({ factor, how, error, repeats, annoyedPerHour, reason }) => [
      NAMES[what][String(factor)] ?? `${factor} times`,
      cell(error, 'share'),
      cell(repeats, 'ratio'),
      cell(annoyedPerHour, 'per_hour'),
      reason === null ? how : `${how}: ${reason}`,
    ]),
  });
}
