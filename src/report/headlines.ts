import type { Burden } from '../metrics/burden.ts';
import type { Compounding } from '../metrics/compounding.ts';
import type { Estimate } from '../metrics/estimate.ts';
import type { Guess } from '../metrics/guesses.ts';
import { type Harm, REVIEW, usualHarm } from '../metrics/harm.ts';
import type { Loop } from '../metrics/loop.ts';
import type { SafeRate } from '../metrics/safe-rate.ts';
import { count, figure, limitFigure, NONE, percent, perHour, range } from './figures.ts';
import type { Rung } from './rung.ts';

/** One of the few numbers that a launch is decided by, in words that need no glossary. */
export interface Headline {
  readonly name: string;
  readonly value: string;
  /** Its 95 % interval, or the bound that decides. */
  readonly between: string;
  /** What it rests on, "800 customers". */
  readonly n: string;
  /** What it means. */
  readonly sentence: string;
  /** As on a traffic light; null where that is not for irate to say. */
  readonly light: 'green' | 'amber' | 'red' | null;
}

/** What the headlines are made of, at the rung that decides. */
export interface Findings {
  readonly safe: SafeRate & { readonly sentence: string };
  readonly compounding: (Compounding & { readonly sentence: string }) | null;
  readonly loop: Loop | null;
  readonly harm: Harm | null;
  readonly guesses: readonly Guess[];
  readonly burden: Burden | null;
  readonly deciding: Rung | null;
}

/** The headlines, top down; those that the run says nothing about are left out. */
export function headlinesOf(findings: Findings): Headline[] {
  const { deciding } = findings;
  return [
    safeLine(findings.safe),
    ...growthLine(findings.compounding),
    ...(deciding === null ? [] : repeatLines(deciding)),
    ...loopLines(findings.loop),
    ...(deciding === null ? [] : [deflectionLine(deciding), firstContactLine(deciding), ...certaintyLine(deciding)]),
    ...harmLine(findings.harm),
    ...burdenLine(findings.burden),
    ...sensitivityLine(findings.guesses),
  ];
}

function safeLine({ safeAt, notShownAt, limit, rungs, sentence }: Findings['safe']): Headline {
  return {
    name: 'Highest rate shown to be safe',
    value: safeAt === null ? 'none' : perHour(safeAt),
    between: notShownAt === null ? (safeAt === null ? NONE : 'or more') : `under ${count(notShownAt)}`,
    n: `${count(rungs.length)} rates, ${limitFigure(limit, 'share')} may fail`,
    sentence,
    light: null,
  };
}

function growthLine(found: Findings['compounding']): Headline[] {
  if (found === null || found.exponent.value === null) return [];
  const { exponent, verdict, sentence } = found;
  const doubled = (power: number | null): string => (power === null ? NONE : count(2 ** power));
  return [
    {
      name: 'Annoyed customers, each time the load doubles',
      value: `${doubled(exponent.value)} times`,
      between: `${doubled(exponent.low)} to ${doubled(exponent.high)}`,
      n: `${count(exponent.n)} customers`,
      sentence,
      light: verdict === 'compounds' ? 'red' : null,
    },
  ];
}

const of = (rung: Rung, name: string): Estimate => rung.measures[name]!;

function repeatLines(rung: Rung): Headline[] {
  if (rung.arm.returns === 0) return [];
  const line = (name: string, window: string): Headline => ({
    name: `Repeat contacts per contact, within ${window}`,
    value: figure(of(rung, name).value, 'ratio'),
    between: range(of(rung, name), 'ratio'),
    n: `${count(of(rung, name).n)} customers`,
    sentence: `Of the contacts that customers make about one problem, so many are made only because an earlier one failed; counted within ${window} of the customer’s own time.`,
    light: null,
  });
  return [line('repeats_per_contact_30m', '30 minutes'), line('repeats_per_contact', '7 days')];
}

function loopLines(loop: Loop | null): Headline[] {
  if (loop === null) return [];
  const { gain, gainBound, gainAt, criticalReturn, returning, light } = loop;
  if (gain.value === null) return [];
  const n = `${count(loop.rungs.length)} rates, by ${loop.by}`;
  const bound = gainBound === null ? NONE : `up to ${figure(Math.max(0, gainBound), 'ratio')}`;
  const critical = criticalReturn.value;
  return [
    {
      name: 'What one extra contact brings back',
      value: figure(Math.max(0, gain.value), 'ratio'),
      between: bound,
      n,
      sentence: `From ${count(gainAt[0])} to ${perHour(gainAt[1])} each extra contact causes so many repeat contacts: ${GAINS[light ?? 'amber']}`,
      light,
    },
    {
      name: 'Share of failed customers who may return before it tips',
      value: critical === null || critical > 1 ? 'all of them' : percent(critical),
      between:
        criticalReturn.low === null ? NONE : criticalReturn.low > 1 ? 'all' : `from ${percent(criticalReturn.low)}`,
      n,
      sentence: `${critical === null || critical > 1 ? 'As far as this run can tell the load holds even if every failed customer comes back' : 'The load holds as long as fewer than this share of the failed come back'}; of these customers ${figure(returning.value, 'share')} would.`,
      light: null,
    },
    {
      name: 'Does it recover when the load goes?',
      value: light === 'red' ? 'it may not' : 'it should',
      between: NONE,
      n,
      sentence: 'Read off the bot’s own curve, not tried: no peak was put on and taken away in this run.',
      light: null,
    },
  ];
}

const GAINS: Readonly<Record<'green' | 'amber' | 'red', string>> = {
  green: 'well below one, so a peak dies down.',
  amber: 'it may come near one, from where on a peak feeds itself.',
  red: 'one or more cannot be ruled out, and then a peak feeds itself and may not end when the load goes.',
};

function deflectionLine(rung: Rung): Headline {
  const [quality, contained] = [of(rung, 'deflection_quality'), of(rung, 'containment')];
  return {
    name: 'Truly resolved, of those kept from a human',
    value: figure(quality.value, 'share'),
    between: range(quality, 'share'),
    n: `${count(quality.n)} contacts`,
    sentence: `The dashboard counts ${figure(contained.value, 'share')} as handled without a human; ${figure(of(rung, 'silent_failure').value, 'share')} of those failed in silence: not resolved, and not heard of again.`,
    light: null,
  };
}

function firstContactLine(rung: Rung): Headline {
  const [truth, seen, gap] = [of(rung, 'fcr_true'), of(rung, 'fcr_measured'), of(rung, 'fcr_gap')];
  return {
    name: 'Solved at first contact, in truth',
    value: figure(truth.value, 'share'),
    between: range(truth, 'share'),
    n: `${count(truth.n)} customers`,
    sentence: `As measured, by who did not call again, it looks like ${figure(seen.value, 'share')} (${range(seen, 'share')}); the gap of ${points(gap.value)} (${points(gap.low)} to ${points(gap.high)}) is customers who were failed and stayed away.`,
    light: null,
  };
}

const points = (share: number | null): string => (share === null ? NONE : `${(100 * share).toFixed(1)} points`);

function certaintyLine(rung: Rung): Headline[] {
  const [wrong, over] = [of(rung, 'confident_incorrect'), of(rung, 'overconfidence')];
  if (over.value === null) return [];
  const tilt = over.value >= 0 ? 'surer than it was right' : 'less sure than it was right';
  return [
    {
      name: 'Wrong while sounding sure',
      value: figure(wrong.value, 'share'),
      between: range(wrong, 'share'),
      n: `${count(wrong.n)} contacts`,
      sentence: `On average the bot was ${points(Math.abs(over.value))} ${tilt} (between ${points(over.low)} and ${points(over.high)}).`,
      light: null,
    },
  ];
}

function harmLine(harm: Harm | null): Headline[] {
  if (harm === null) return [];
  const { total, sampling, lag } = usualHarm(harm);
  return [
    {
      name: 'Customers harmed before anybody notices',
      value: count(Math.round(total.value!)),
      between: range(total, 'count'),
      n: `${count(total.n)} customers`,
      sentence: `If ${count(REVIEW.usual)} contacts an hour are reviewed, each ${count(REVIEW.usualLag)} hours late: ${count(Math.round(sampling))} until ${count(REVIEW.hits)} failures are come upon, ${count(Math.round(lag))} while their reviews wait. An assumption about your quality desk: see the curve below.`,
      light: null,
    },
  ];
}

function burdenLine(burden: Burden | null): Headline[] {
  if (burden === null) return [];
  const { repeats, toPeople, agentHours, cost } = burden;
  const rate = (estimate: Estimate): string => figure(estimate.value, 'per_hour');
  const price =
    cost === null
      ? 'No unit costs are declared, so no price is given.'
      : `At your costs that is ${cost.currency} ${rate(cost.perHour)} (${range(cost.perHour, 'per_hour')}).`;
  return [
    {
      name: 'Extra work that failures make, every hour',
      value: `${rate(repeats)} contacts, ${rate(agentHours)} agent hours`,
      between: `${range(repeats, 'per_hour')} contacts, ${range(agentHours, 'per_hour')} agent hours`,
      n: `${count(repeats.n)} customers`,
      sentence: `Contacts with the bot only because an earlier one failed; and ${rate(toPeople)} that people took and need not have: calls after a failure, and those handed over for nothing. ${price}`,
      light: null,
    },
  ];
}

function sensitivityLine(guesses: readonly Guess[]): Headline[] {
  const found = guesses.filter(({ what, annoyedPerHour }) => what === 'sensitivity' && annoyedPerHour.value !== null);
  const [half, same, double] = [0.5, 1, 2].map((factor) => found.find((guess) => guess.factor === factor));
  if (half === undefined || same === undefined || double === undefined) return [];
  const value = ({ annoyedPerHour }: Guess): string => figure(annoyedPerHour.value, 'per_hour');
  return [
    {
      name: 'Annoyed customers an hour',
      value: value(same),
      between: range(same.annoyedPerHour, 'per_hour'),
      n: `${count(same.annoyedPerHour.n)} customers`,
      sentence: `How easily people are hurt is a guess: at half of it ${value(half)}, at double ${value(double)}${half.how === 'computed' ? ' (computed, not driven)' : ''}. Compare rates and bots by it; it is no head count.`,
      light: null,
    },
  ];
}
