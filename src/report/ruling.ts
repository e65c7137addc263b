import type { Compounding, CompoundingVerdict } from '../metrics/compounding.ts';
import type { Doubt, SafeRate } from '../metrics/safe-rate.ts';
import type { Answer } from '../metrics/threshold.ts';
import { count, figure, limitFigure, perHour, plural, times } from './figures.ts';
import type { Deciding } from './peak.ts';
import type { ThresholdRuling } from './thresholds.ts';

/** The answer to "may we launch?", in words. What the exit code says and what the title says come from the same `answer`. */
export interface Ruling {
  readonly answer: Answer;
  readonly title: string;
  /** How many limits hold, as a label. */
  readonly tally: string;
  readonly sentences: readonly string[];
  /** The rate at which it was ruled, first contacts per hour; null if nothing was run. */
  readonly perHour: number | null;
  readonly basis: Deciding['basis'] | null;
  readonly peak: number | null;
}

export function rulingOf(
  deciding: Deciding | null,
  isVoid: boolean,
  thresholds: readonly ThresholdRuling[],
  safe: SafeRate,
  leak: string | null,
  outage: string | null,
): Ruling {
  const answers = thresholds.map(({ answer }) => answer);
  const answer = answers.includes('fail') ? 'fail' : answers.includes('unclear') ? 'unclear' : 'pass';
  const urgent = [leak, outage].flatMap((each) => each ?? []);
  if (deciding === null)
    return {
      answer: leak === null ? 'unclear' : 'fail',
      title: leak === null ? 'Nothing was run' : 'Not safe at any rate',
      tally: leak === null ? 'No limit ruled on' : 'Data leaked',
      sentences: urgent,
      perHour: null,
      basis: null,
      peak: null,
    };
  const { basis, peak } = deciding;
  return {
    answer,
    title: `${TITLES[answer]} at ${placeOf(answer, deciding)}`,
    tally: tallyOf(thresholds),
    sentences: [...urgent, [...reasons(thresholds, isVoid), ...where(deciding)].join(' '), safeSentence(safe, peak)],
    perHour: deciding.perHour,
    basis,
    peak,
  };
}

const TITLES: Readonly<Record<Answer, string>> = { pass: 'Safe', fail: 'Not safe', unclear: 'Undecided' };

/** What breaks below the peak breaks the peak; what holds below it holds only there. */
function placeOf(answer: Answer, { basis, peak, perHour: rate }: Deciding): string {
  if (basis === 'at_peak' || (basis === 'below_peak' && answer !== 'pass'))
    return `your peak of ${perHour(peak ?? rate)}`;
  return perHour(rate);
}

function reasons(thresholds: readonly ThresholdRuling[], isVoid: boolean): string[] {
  if (isVoid)
    return [
      'That rate could not be measured: irate fell behind, failed or was stopped, so nothing is claimed about it.',
    ];
  const failed = thresholds.filter(({ answer }) => answer === 'fail');
  const unclear = thresholds.filter(({ answer }) => answer === 'unclear');
  const assumed = thresholds.some((threshold) => threshold.assumed)
    ? ['No limits were declared: 5% failed contacts is assumed.']
    : [];
  const first = failed[0] ?? unclear[0];
  return first === undefined ? assumed : [reasonOf(first), ...assumed];
}

function tallyOf(thresholds: readonly ThresholdRuling[]): string {
  const failed = thresholds.filter(({ answer }) => answer === 'fail').length;
  const unclear = thresholds.filter(({ answer }) => answer === 'unclear').length;
  const all = plural(thresholds.length, 'limit');
  if (failed === 0 && unclear === 0) return thresholds.length === 1 ? 'The limit holds' : `All ${all} hold`;
  const parts = [
    ...(failed > 0 ? [`${count(failed)} of ${all} broken`] : []),
    ...(unclear > 0 ? [`${count(unclear)} ${failed > 0 ? '' : `of ${all} `}undecided`] : []),
  ];
  return parts.join(', ');
}

function reasonOf({
  measure,
  name,
  estimate,
  unit,
  demand,
  answer,
  contactsToDecide: toDecide,
}: ThresholdRuling): string {
  if (estimate.value === null) return `${name}: there is no data to rule on.`;
  const value = figure(estimate.value, unit);
  const wanted = toDecide === null ? '' : ` (about ${count(toDecide)} would decide)`;
  const close = answer === 'unclear' ? `, too close to call with this many contacts${wanted}` : '';
  if (measure === 'error') return `${value} of contacts failed; your limit is ${demand}${close}.`;
  return `${name}: ${value}; the limit is ${demand}${close}.`;
}

function where({ basis, perHour: rate, peak }: Deciding): string[] {
  if (basis === 'below_peak')
    return [`That is at ${perHour(rate)}, the highest rate tested up to ${peak === null ? 'your peak' : count(peak)}.`];
  if (basis === 'above_peak') return [`The lowest rate tested is already above your peak of ${perHour(peak!)}.`];
  if (basis === 'top') return ['No launch rate was declared, so the highest rate tested decides.'];
  return [];
}

/** Why a rate is neither safe nor unsafe. */
const DOUBTS: Readonly<Record<Doubt, string>> = {
  void: 'it could not be measured',
  few: 'there were too few contacts to decide',
  unsteady: 'the bot did not come to rest there',
  loop: 'one extra contact may bring back nearly another one',
  short: 'it was not held long enough for all who come back to be there',
};

/** The safe rate in one sentence, with its margin to the peak. */
export function safeSentence(
  { safeAt, notShownAt, notShown, doubt, limit, leaked }: SafeRate,
  peak: number | null,
): string {
  if (leaked) return 'No rate is safe for as long as the bot shows customers the data of others.';
  const under = `under ${limitFigure(limit, 'share')} failed contacts`;
  if (safeAt === null) {
    if (notShownAt === null) return 'No rate was tested.';
    return notShown === 'unsafe'
      ? `No tested rate is safe: failures are already above ${limitFigure(limit, 'share')} at the lowest, ${perHour(notShownAt)}.`
      : `No tested rate was shown to be safe: at the lowest, ${perHour(notShownAt)}, ${DOUBTS[doubt ?? 'few']}.`;
  }
  const margin = peak !== null && peak > safeAt ? ` Your peak is ${times(peak / safeAt)} that.` : '';
  if (notShownAt === null) return `Every rate tested is safe (${under}), up to ${perHour(safeAt)}.${margin}`;
  const next =
    notShown === 'unsafe' ? 'is not' : `is undecided${doubt === 'few' || doubt === null ? '' : `: ${DOUBTS[doubt]}`}`;
  return `The highest rate shown to be safe (${under}) is ${perHour(safeAt)}; ${perHour(notShownAt)} ${next}.${margin}`;
}

/** Whether harm compounds, in words: "it does not" is a result worth printing. */
export function compoundingSentence(found: Compounding): string {
  const { low, high, annoyed, exponent, range: over, verdict, p } = found;
  const grew = annoyed === null ? '' : ` made ${times(annoyed)} as many annoyed customers`;
  const span = `From ${count(low)} to ${perHour(high)}, ${times(high / low)} the customers${grew}`;
  if (exponent.value === null || exponent.low === null || exponent.high === null)
    return `${span}${grew === '' ? ':' : ', but there are'} too few annoyed customers to say how fast their number grows.`;
  const doubled = (power: number): string => count(2 ** power);
  const between = `between ${doubled(exponent.low)} and ${doubled(exponent.high)}`;
  const where = over[0] === low && over[1] === high ? 'Each' : `From ${count(over[0])} to ${count(over[1])} each`;
  const growth = `${where} doubling of the load made about ${doubled(exponent.value)} times as many (${between}; 2 is in proportion)`;
  return `${span}${grew === '' ? '' : '. '}${grew === '' ? `: ${growth}` : growth}. ${verdict === 'not_shown' && p !== null && p < LIKELY ? 'That harm grows faster than load is likely, but too few customers were annoyed to show it.' : CONCLUSIONS[verdict]}`;
}

/** A trend that chance rarely makes. */
const LIKELY = 0.05;

const CONCLUSIONS: Readonly<Record<CompoundingVerdict, string>> = {
  compounds: 'Errors compound.',
  not_shown: 'That is no sign that harm grows faster than load.',
  slower: 'Harm grows more slowly than load.',
};
