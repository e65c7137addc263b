import { type Costs, type Routing, type RoutedIntent, routingOf } from '../launch/routing.ts';
import { isError } from '../metrics/error.ts';
import type { Fold } from '../metrics/fold.ts';
import type { Sample } from '../metrics/sample.ts';
import type { HumanDesk } from '../statistics/index.ts';

/** The routing map at the deciding rate, and what was assumed for it. */
export interface RoutingFound {
  readonly map: Routing;
  /** First contacts that each intent's shares rest on, in the map's order. */
  readonly contacts: readonly number[];
  readonly perHour: number;
  readonly desk: HumanDesk;
  readonly costs: Costs;
}

const HOUR = 3_600_000;
/** At most this share gives up waiting. */
const ABANDON = 0.03;
/** Agent hours that a contact with the bot costs: an assumption. */
const BOT_CONTACT = 0.005;
/** More intents than this are not told apart: the rest is counted together. */
const MOST = 10;

/** Null where nobody called. The peak that the launch declares, else the deciding rate. */
export function routingFrom(fold: Fold, sample: Sample, returning: number): RoutingFound | null {
  const { plan } = fold.head;
  const perHour = plan.launch?.peak ?? sample.perHour;
  const seen = seenIn(sample);
  if (seen.length === 0) return null;
  const desk: HumanDesk = {
    returnPropensity: Math.min(1, Math.max(0, returning)),
    perHour: HOUR / plan.desk.handle,
    patiencePerHour: HOUR / plan.desk.patience,
    maxAbandon: ABANDON,
  };
  const costs: Costs = { botContact: BOT_CONTACT, peopleError: plan.desk.error };
  const intents = seen.map(({ name, n, correct, escalated }): RoutedIntent => ({
    name,
    ratePerHour: (perHour * n) / sample.journeys.length,
    correct: correct / n,
    escalated: escalated / n,
  }));
  return { map: routingOf(intents, desk, costs), contacts: seen.map(({ n }) => n), perHour, desk, costs };
}

/** First contacts of an intent: all, right, and handed over, with need or without. */
interface Counts {
  readonly n: number;
  readonly correct: number;
  readonly escalated: number;
}

/** By intent, the most frequent first; the rarest are one. */
function seenIn({ journeys }: Sample): (Counts & { readonly name: string })[] {
  const counts = new Map<string, { n: number; correct: number; escalated: number }>();
  for (const { who, contacts } of journeys) {
    const [first] = contacts;
    if (first === undefined) continue;
    const row = counts.get(who.intent) ?? { n: 0, correct: 0, escalated: 0 };
    counts.set(who.intent, row);
    row.n++;
    if (first.outcome === 'handed_off' && first.ending !== 'cut_off') row.escalated++;
    else if (!isError(first)) row.correct++;
  }
  const sorted = [...counts].sort(([a, x], [b, y]) => y.n - x.n || (a < b ? -1 : 1));
  const kept = sorted.slice(0, MOST - 1).map(([name, row]) => ({ name, ...row }));
  const rest = sorted.slice(MOST - 1).map(([, row]) => row);
  return rest.length === 0 ? kept : [...kept, { name: 'everything_else', ...rest.reduce<Counts>(added, NONE) }];
}

const NONE: Counts = { n: 0, correct: 0, escalated: 0 };
const added = (a: Counts, b: Counts): Counts => ({
  n: a.n + b.n,
  correct: a.correct + b.correct,
  escalated: a.escalated + b.escalated,
});
