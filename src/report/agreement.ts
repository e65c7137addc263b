import {
  f1,
  kappa,
  macroF1,
  outcomeAccuracy,
  outcomeKappa,
  pooled,
  precision,
  recall,
  turnAccuracy,
  type Agreement,
} from '../metrics/agreement.ts';
import { OUTCOMES } from '../events/verdict.ts';

const shareOf = (value: number | null): string => (value === null ? '–' : `${(100 * value).toFixed(1)} %`);
const number = (value: number | null | undefined): string => value?.toFixed(2) ?? '–';
const NAME = 20;

/** How rulings agree with labels, for a terminal: one line for all, one a mode, the confusion of outcomes. */
export function agreementLines(found: Agreement): string[] {
  return [...agreementHead(found), '', ...modeLines(found), '', ...confusionLines(found)];
}

/** The figures of all modes together. */
export function agreementHead(found: Agreement): string[] {
  const all = pooled(found);
  const { clean, alarmed, alarms } = found;
  return [
    `outcome accuracy ${shareOf(outcomeAccuracy(found))} (kappa ${number(outcomeKappa(found)?.kappa)})   macro F1 ${number(macroF1(found))}   micro F1 ${number(f1(all))}   right turn ${shareOf(turnAccuracy(all))}`,
    `clean conversations with a false alarm ${shareOf(clean === 0 ? null : alarmed / clean)} (${alarmed} of ${clean}); false alarms per clean conversation ${number(clean === 0 ? null : alarms / clean)}`,
  ];
}

function modeLines({ modes }: Agreement): string[] {
  const head = ['precision', 'recall', 'F1', 'kappa', 'turn', 'right', 'extra', 'missed'];
  const lines = [...modes].map(([mode, tally]) => {
    const { both, extra, missed } = tally;
    const cells = [
      shareOf(precision(tally)),
      shareOf(recall(tally)),
      number(f1(tally)),
      number(kappa(tally)?.kappa),
      shareOf(turnAccuracy(tally)),
      ...[both, extra, missed].map(String),
    ];
    return row(mode, cells);
  });
  return [row('', head), ...lines];
}

function confusionLines({ confusion }: Agreement): string[] {
  return [
    row(
      'labelled \\ ruled',
      OUTCOMES.map((outcome) => outcome.slice(0, 9)),
    ),
    ...OUTCOMES.map((told) =>
      row(
        told,
        OUTCOMES.map((said) => String(confusion[told][said])),
      ),
    ),
  ];
}

const row = (name: string, cells: readonly string[]): string =>
  `${name.padEnd(NAME)} ${cells.map((cell) => cell.padStart(9)).join(' ')}`;
