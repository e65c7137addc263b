import { f1, kappa, macroF1, outcomeKappa, pooled, type Agreement } from '../metrics/agreement.ts';

/** A language model's opinions beside the rulings. */
export interface SecondOpinion {
  readonly model: string;
  readonly had: number;
  /** Conversations on which there is none, by what went wrong. */
  readonly faults: ReadonlyMap<string, number>;
  readonly withOracle: Agreement;
  /** Null where nobody labelled. */
  readonly withLabels: Agreement | null;
}

/** How far a second opinion agrees, for a terminal. What it failed at is its own, never the bot's. */
export function opinionLines({ model, had, faults, withOracle, withLabels }: SecondOpinion): string[] {
  const failed = [...faults].map(([code, n]) => `${code} ${n}`).join(', ');
  return [
    `second opinion of ${model} on ${had} conversations, apart from all above${failed === '' ? '' : `; none on others: ${failed}`}`,
    ...agreeing('with the oracle', withOracle),
    ...(withLabels ? agreeing('with the labels', withLabels) : []),
  ];
}

function agreeing(whom: string, found: Agreement): string[] {
  const modes = [...found.modes]
    .map(([mode, tally]) => [mode, kappa(tally)?.kappa] as const)
    .filter(([, value]) => value !== undefined)
    .map(([mode, value]) => `${mode} ${figure(value)}`);
  return [
    `${whom}: kappa of outcomes ${figure(outcomeKappa(found)?.kappa)}, of any failure ${figure(kappa(found.failing)?.kappa)}; macro F1 ${figure(macroF1(found))}, micro F1 ${figure(f1(pooled(found)))}`,
    ...(modes.length > 0 ? [`  kappa by failure: ${modes.join(', ')}`] : []),
  ];
}

const figure = (value: number | null | undefined): string => value?.toFixed(2) ?? '–';
