import { type FrustrationEvent, frustrationTrace } from '../../src/statistics/index.ts';
import type { Row } from './rows.ts';
import { auc } from './ranks.ts';

/** What the last of a call is hidden: it must be foretold, not read. */
const HIDDEN = 2;
const FOLDS = 10;

/** A proposal, or a reading back, that can be turned down. */
const OFFERS = /^(?:propose|inform_schedule|confirm_|reconfirm|new_user_profile|disambiguate)/;
/** What every caller is asked. */
const USUAL = /^ask_(?:desired_service|additional_service|for_battery_health)$/;

/** The event-to-appraisal table: what each step of a call is to the caller. */
function eventsOf(turns: Row['turns']): FrustrationEvent[] {
  const seen = new Set<string>();
  let last = '';
  return turns.flatMap(({ role, labels }) => {
    const intent = labels?.intent ?? '';
    const event = role === 'customer' ? ofCaller(intent, last) : ofBot(intent, seen);
    if (role !== 'customer') {
      seen.add(intent);
      last = intent;
    }
    return event ?? [];
  });
}

function ofBot(intent: string, seen: ReadonlySet<string>): FrustrationEvent | null {
  if (/unavailable|failed|no_dates|no_pre_existing/.test(intent)) return 'dead_end';
  if (intent === 'did_not_understand') return 'misunderstood';
  if (seen.has(intent)) return 'repeat_question';
  // One more question is a delay.
  if (intent.startsWith('ask_') && !USUAL.test(intent)) return 'wait';
  // Something else than what was wished.
  return /^propose_(?:other|earliest)/.test(intent) ? 'contradiction' : null;
}

function ofCaller(intent: string, last: string): FrustrationEvent | null {
  if (intent === 'negate') return OFFERS.test(last) ? 'misunderstood' : null;
  if (/^(?:inconclusive|noise|other|rephrase|reschedule)$/.test(intent)) return 'misunderstood';
  return intent === 'confirm' || intent === 'inform' ? 'progress' : null;
}

const KINDS = ['dead_end', 'misunderstood', 'repeat_question', 'contradiction', 'wait', 'progress'] as const;

type Print = (what: string, value: number, n: number) => void;

/** How well late hang-ups are foretold: by the declared weights, and by weights fitted to half of the calls. */
export function hangUps(rows: readonly Row[], fitOn: readonly Row[] | null, print: Print): void {
  const calls = rows.map(callOf);
  const signs = calls.map(({ hungUp }) => hungUp);
  print(
    'hang-ups, last two events hidden, declared weights',
    auc(
      calls.map(({ end }) => end),
      signs,
    ),
    calls.length,
  );
  const folded = new Array<number>(calls.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fit(calls.filter((_, at) => at % FOLDS !== fold));
    calls.forEach((call, at) => at % FOLDS === fold && (folded[at] = score(call.counts, weights)));
  }
  print('the same, weights fitted, each tenth by the others', auc(folded, signs), calls.length);
  const weights = fit((fitOn ?? rows).map(callOf));
  const where = fitOn === null ? 'fitted on these very calls' : 'fitted on the other folder';
  print(
    `the same, weights ${where}`,
    auc(
      calls.map(({ counts }) => score(counts, weights)),
      signs,
    ),
    calls.length,
  );
  console.log(`  weights  ${KINDS.map((kind, at) => `${kind} ${weights[at]!.toFixed(2)}`).join('  ')}`);
}

interface Call {
  readonly hungUp: boolean;
  /** Frustration at the end of what is shown. */
  readonly end: number;
  readonly counts: readonly number[];
}

function callOf({ turns, outcome }: Row): Call {
  const events = eventsOf(turns.slice(0, -HIDDEN));
  const { trace } = frustrationTrace(0.1, events, { sensitivity: 1, blame: 1, previousFailures: 0, gamma: 0 });
  const counts = KINDS.map((kind) => Math.log1p(events.filter((event) => event === kind).length));
  return { hungUp: outcome?.late_user_hangup_or_forward === true, end: trace.at(-1) ?? 0.1, counts };
}

/** Logistic regression on the counts, by gradient steps with a small penalty; the last weight is the intercept. */
function fit(calls: readonly Call[]): number[] {
  const weights = new Array<number>(KINDS.length + 1).fill(0);
  for (let step = 0; step < 2000; step++) {
    const slope = weights.map((weight, at) => (at < KINDS.length ? 0.01 * weight : 0));
    for (const { hungUp, counts } of calls) {
      const wrong = (1 / (1 + Math.exp(-score(counts, weights))) - (hungUp ? 1 : 0)) / calls.length;
      slope.forEach((_, at) => (slope[at]! += wrong * (counts[at] ?? 1)));
    }
    slope.forEach((change, at) => (weights[at]! -= 0.5 * change));
  }
  return weights;
}

const score = (counts: readonly number[], weights: readonly number[]): number =>
  counts.reduce((sum, count, at) => sum + count * weights[at]!, weights.at(-1)!);
