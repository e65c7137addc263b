import { hybridFrontier, type HybridIntent, type HybridRow, type HumanDesk, paretoFront } from '../statistics/index.ts';
import { afterOf, NOTHING } from './after.ts';
import { BOT_OUTCOMES, codeOf } from './outcome.ts';
import { PLAIN } from './plain.ts';
import { simulate } from './simulate.ts';
import { surfaceOf } from './surface.ts';
import type { World } from './world.ts';

/** An intent at the launch's peak. */
export interface RoutedIntent extends HybridIntent {
  readonly name: string;
}

/** What one contact with the bot costs, and how people err: the rest of the desk is `HumanDesk`. */
export interface Costs {
  /** Agent hours that one contact with the bot costs. */
  readonly botContact: number;
  /** Share of contacts that people get wrong. */
  readonly peopleError: number;
}

/** A routing, lived through on the calendar. */
export interface Lived {
  readonly routed: number;
  readonly agents: number;
  /** Agent hours and what the bot costs in them, an hour. */
  readonly cost: number;
  /** Customers harmed an hour: served wrong by the bot or by people, or gave up waiting. */
  readonly harmedPerHour: number;
  readonly abandoned: number;
}

/** Which intents to leave to the bot, and what each way costs and harms. */
export interface Routing {
  readonly intents: readonly RoutedIntent[];
  readonly rows: readonly HybridRow[];
  /** What no other way beats on both agents and harm. */
  readonly front: readonly HybridRow[];
  /** The bend of the front: from there on another agent prevents less. */
  readonly chosen: HybridRow;
  readonly simulated: readonly Lived[];
  /** At the cost of the chosen way: the bot for all with the same money for people behind it, and people for all. */
  readonly equalCost: { readonly chosen: Lived; readonly bot: Lived; readonly people: Lived };
  readonly beats: { readonly bot: boolean; readonly people: boolean };
}

/** First contacts that a routing is lived through with, and hours; customers come back within a part of those. */
const LIVED = { contacts: 40_000, hours: 4, warm: 1, delay: 0.2 };
/** Points of the front that are simulated at most. */
const CHECKED = 6;

/**
 * Staffs every way of sharing the intents between bot and people (Erlang A), keeps those that none beats, and lives
 * through them on the calendar. Steady at the peak. Throws as hybridFrontier does.
 */
export function routingOf(intents: readonly RoutedIntent[], desk: HumanDesk, costs: Costs): Routing {
  const rows = hybridFrontier(intents, desk);
  const front = paretoFront(rows);
  const chosen = bend(front);
  const live = ({ routed }: Pick<HybridRow, 'routed'>, agents: number): Lived =>
    lived(intents, desk, costs, routed, agents);
  const all = 2 ** intents.length - 1;
  const best = live(chosen, chosen.agents);
  const money = best.cost;
  const botContacts = contactsAtBot(intents, 0);
  const equalCost = {
    chosen: best,
    bot: live({ routed: 0 }, Math.max(0, Math.floor(money - botContacts * costs.botContact))),
    people: live({ routed: all }, Math.floor(money)),
  };
  return {
    intents,
    rows,
    front,
    chosen,
    simulated: thinned(front, CHECKED).map((row) => (row === chosen ? best : live(row, row.agents))),
    equalCost,
    beats: {
      bot: equalCost.chosen.harmedPerHour < equalCost.bot.harmedPerHour,
      people: equalCost.chosen.harmedPerHour < equalCost.people.harmedPerHour,
    },
  };
}

/** Where the front is furthest below the line from its first to its last point. */
function bend(front: readonly HybridRow[]): HybridRow {
  const [first, last] = [front[0]!, front.at(-1)!];
  const wide = Math.max(1, last.agents - first.agents);
  const high = Math.max(1e-12, first.wrongPerHour - last.wrongPerHour);
  const below = (row: HybridRow): number =>
    (first.wrongPerHour - row.wrongPerHour) / high - (row.agents - first.agents) / wide;
  return front.reduce((best, row) => (below(row) > below(best) ? row : best));
}

function lived(intents: readonly RoutedIntent[], desk: HumanDesk, costs: Costs, routed: number, agents: number): Lived {
  const perHour = intents.reduce((sum, { ratePerHour }) => sum + ratePerHour, 0);
  const scale = Math.min(1, LIVED.contacts / (perHour * LIVED.hours));
  const { tally } = simulate(worldOf(intents, desk, costs, routed, perHour * scale, Math.round(agents * scale)));
  const span = (LIVED.hours - LIVED.warm) * scale;
  const of = (field: 'harmed' | 'desk' | 'first' | 'repeat'): number => tally.sum(field, LIVED.warm);
  const abandoned = tally.sum(codeOf('abandoned'), LIVED.warm);
  const atBot = contactsAtBot(intents, routed);
  return {
    routed,
    agents,
    cost: agents + atBot * costs.botContact,
    harmedPerHour: of('harmed') / span,
    abandoned: of('desk') === 0 ? 0 : abandoned / of('desk'),
  };
}

/** First contacts an hour that the bot has. */
function contactsAtBot(intents: readonly RoutedIntent[], routed: number): number {
  return intents.reduce((sum, { ratePerHour }, i) => sum + ((routed >> i) & 1 ? 0 : ratePerHour), 0);
}

function worldOf(
  intents: readonly RoutedIntent[],
  desk: HumanDesk,
  costs: Costs,
  routed: number,
  perHour: number,
  agents: number,
): World {
  // As the frontier has it: who was served wrong and comes back goes to people.
  const back = { ...NOTHING, returns: desk.returnPropensity, phone: 1, delay: LIVED.delay };
  return {
    ...PLAIN,
    hours: LIVED.hours,
    drain: 1,
    perHour,
    intents: intents.map(({ name, ratePerHour }, i) => ({
      name,
      weight: ratePerHour,
      to: (routed >> i) & 1 ? 'people' : 'bot',
    })),
    bot: surfaceOf([1], intents.length, (intent) => rowOf(intents[intent]!)),
    staff: {
      ...PLAIN.staff,
      agents: [agents],
      handle: 1 / desk.perHour,
      patience: 1 / desk.patiencePerHour,
      error: costs.peopleError,
    },
    after: afterOf({ incomplete: back, people_failed: back }),
    bin: LIVED.warm,
  };
}

function rowOf({ correct, escalated }: HybridIntent): number[] {
  const row = BOT_OUTCOMES.map(() => 0);
  row[codeOf('resolved')] = correct;
  row[codeOf('handed_off')] = escalated;
  row[codeOf('incomplete')] = Math.max(0, 1 - correct - escalated);
  return row;
}

/** At most so many, the first and the last among them. */
function thinned<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))]!);
}
