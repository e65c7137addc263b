import { OUTCOMES } from '../events/verdict.ts';
import type { Scores } from '../metrics/scores.ts';
import { oneLine } from './defuse.ts';

const NAME = 20;
const CELL = 9;
const ID = 40;

/**
 * Scores of recorded conversations, for a terminal: outcomes, then ways of failing with the first conversation that shows
 * each. `opinions`: the same counts of a language model, in a column of their own.
 */
export function scoreLines(scores: Scores, opinions: Scores | null = null): string[] {
  const { conversations, outcomes, unclear, modes } = scores;
  const scored = conversations - outcomes.unscored;
  const model = (n: number | undefined): string[] => (opinions ? [n === undefined ? '–' : String(n)] : []);
  return [
    row('outcome', ['found', 'share', ...(opinions ? ['model'] : [])]),
    ...OUTCOMES.map((outcome) =>
      row(outcome, [
        String(outcomes[outcome]),
        share(outcomes[outcome], scored),
        ...model(opinions?.outcomes[outcome]),
      ]),
    ),
    ...(outcomes.unscored > 0 ? [`${row('unscored', [String(outcomes.unscored)])}  ${UNSCORED}`] : []),
    ...(unclear > 0 ? [`${unclear} of these outcomes may be worse: a need is unclear from the text`] : []),
    '',
    `${row('failure', ['found', 'share', ...(opinions ? ['model'] : [])])}  of those whose record can show it; the first`,
    ...[...modes].map(([mode, { found, scored: able, first }]) =>
      able === 0
        ? `${row(mode, ['–', '–', ...model(undefined)])}  unscored`
        : `${row(mode, [String(found), share(found, able), ...model(opinions?.modes.get(mode)?.found)])}${
            first ? `  ${oneLine(first.id, ID)} turn ${first.turn}` : ''
          }`,
    ),
  ];
}

const UNSCORED = 'not said what the customer needed, or in a language that is not read';

const row = (name: string, cells: readonly string[]): string =>
  [name.padEnd(NAME), ...cells.map((cell) => cell.padStart(CELL))].join(' ');

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
