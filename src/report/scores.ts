import { OUTCOMES } from '../events/verdict.ts';
import type { Scores } from '../metrics/scores.ts';
import { oneLine } from './defuse.ts';

const NAME = 20;
const ID = 40;

/** Scores of recorded conversations, for a terminal: outcomes, then ways of failing with the first conversation that shows each. */
export function scoreLines({ conversations, outcomes, unclear, modes }: Scores): string[] {
  const scored = conversations - outcomes.unscored;
  return [
    ...OUTCOMES.map((outcome) => row(outcome, outcomes[outcome], scored)),
    ...(outcomes.unscored > 0
      ? [
          `${'unscored'.padEnd(NAME)} ${String(outcomes.unscored).padStart(9)}           not said what the customer needed, or in a language that is not read`,
        ]
      : []),
    ...(unclear > 0 ? [`${unclear} of these outcomes may be worse: a need is unclear from the text`] : []),
    '',
    `${''.padEnd(NAME)} ${'found'.padStart(9)} ${'share'.padStart(9)}  of those whose record can show it; the first`,
    ...[...modes].map(([mode, { found, scored: able, first }]) =>
      able === 0
        ? `${mode.padEnd(NAME)} ${'–'.padStart(9)} ${'–'.padStart(9)}  unscored`
        : `${row(mode, found, able)}${first ? `  ${oneLine(first.id, ID)} turn ${first.turn}` : ''}`,
    ),
  ];
}

const row = (name: string, part: number, whole: number): string =>
  `${name.padEnd(NAME)} ${String(part).padStart(9)} ${(whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`).padStart(9)}`;
