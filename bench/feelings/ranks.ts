import { sampleCorrelation } from 'simple-statistics';

/** Spearman's correlation; ties share their mean rank. */
export function spearman(a: readonly number[], b: readonly number[]): number {
  return sampleCorrelation(ranks(a), ranks(b));
}

/** The chance that a case with the sign scores above one without it; ties count half. */
export function auc(scores: readonly number[], signs: readonly boolean[]): number {
  const ranked = ranks(scores);
  const positive = signs.filter(Boolean).length;
  const sum = ranked.reduce((all, rank, at) => all + (signs[at] ? rank : 0), 0);
  return (sum - (positive * (positive + 1)) / 2) / (positive * (signs.length - positive));
}

/** From 1. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((_, at) => at).sort((a, b) => values[a]! - values[b]!);
  const found = new Array<number>(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to + 1 < order.length && values[order[to + 1]!] === values[order[from]!]) to++;
    for (let at = from; at <= to; at++) found[order[at]!] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return found;
}
