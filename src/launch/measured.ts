import { IrateError } from '../events/trouble.ts';
import { NOTHING } from './after.ts';
import { oddsRatio, shifted } from './effects.ts';
import type { Seen } from './observed.ts';
import { BOT_OUTCOMES, FAILS, OUTCOMES, type Outcome } from './outcome.ts';
import { surfaceOf, type Surface } from './surface.ts';
import type { Aftermath } from './world.ts';

/** A cell borrows from all intents at its load as if that many contacts more had been seen. */
const BORROWED = 4;
/** Less than that many contacts of an outcome: what follows it is taken from all failures. */
const FEW = 10;
/** Values that a measured delay is kept as. */
const QUANTILES = 64;

/** All that a launch takes from a run. */
export interface Measured {
  readonly intents: readonly { readonly name: string; readonly weight: number }[];
  readonly surface: Surface;
  /** The highest load that was measured, contacts per hour: what the surface has beyond is extrapolated. */
  readonly measuredUpTo: number;
  readonly after: Readonly<Record<Outcome, Aftermath>>;
  /** How much likelier a repeat fails than a first contact, and an upset customer than a calm one, as odds ratios. */
  readonly odds: { readonly repeat: number; readonly upset: number };
  /** Contacts in each cell of intent and load; what `BORROWED` outweighs is hardly measured. */
  readonly cells: readonly (readonly number[])[];
  /** Share of all that the surface says which rests on the cell's own contacts, 0..1. */
  readonly own: number;
  /** Outcomes of which too few were seen to say what follows them. */
  readonly guessed: readonly Outcome[];
  readonly blocks: number;
}

/** Loads beyond the highest that was measured, as multiples of it. */
const BEYOND = [1.5, 2, 4, 8, 16];

/**
 * What a run says of its bot and its customers. Beyond the highest load the odds of failing grow as they did between the
 * two highest, `beyond` times as steeply: 0 holds them. @throws IrateError where the run says too little
 */
export function measuredFrom(seen: readonly Seen[], beyond = 1): Measured {
  const open = seen.filter((contact) => contact.open);
  // Without the bot by itself, what repeats did to the load is in it.
  const base = (open.length > 0 ? open : seen).filter(({ repeat }) => !repeat);
  const loads = [...new Set(base.map(({ load }) => load))].sort((a, b) => a - b);
  if (loads.length < 2)
    throw new IrateError(
      'too_little',
      'the run has fewer than two rates that could be measured: nothing to project from',
      'the run',
      'Run a ladder of at least two rates.',
    );
  const names = [...new Set(base.map(({ intent }) => intent))].sort();
  const counts = countsOf(base, names, loads);
  const closed = seen.filter((contact) => !contact.open);
  const odds = {
    repeat: oddsRatio(
      closed,
      ({ repeat }) => repeat,
      () => '',
    ),
    upset: oddsRatio(
      closed,
      ({ upset }) => upset,
      ({ repeat }) => String(repeat),
    ),
  };
  const cells = counts.map((row) => row.map(sum));
  const { after, guessed } = aftermaths(seen);
  const rows = counts.map((row) =>
    row.map((cell, load) =>
      smoothed(
        cell,
        counts.map((other) => other[load]!),
      ),
    ),
  );
  const top = loads.at(-1)!;
  const steep = beyond * Math.max(0, steepness(counts, loads));
  const beyondTop = BEYOND.map((times) => ({ load: top * times, odds: times ** steep }));
  return {
    measuredUpTo: top,
    intents: names.map((name, intent) => ({ name, weight: sum(cells[intent]!) })),
    surface: surfaceOf([...loads, ...beyondTop.map(({ load }) => load)], names.length, (intent, repeat, upset, load) =>
      worse(
        rows[intent]![Math.min(load, loads.length - 1)]!,
        odds.repeat ** repeat * odds.upset ** upset * (beyondTop[load - loads.length]?.odds ?? 1),
      ),
    ),
    after,
    odds,
    cells,
    own: sum(cells.flat().map((n) => (n * n) / (n + BORROWED))) / sum(cells.flat()),
    guessed,
    blocks: new Set(base.map(({ block }) => block)).size,
  };
}

/** How the odds of failing grow with the load between the two highest, as a power of it. */
function steepness(counts: readonly number[][][], loads: readonly number[]): number {
  const [low, high] = [loads.length - 2, loads.length - 1].map((load) => {
    const cells = counts.map((row) => row[load]!);
    const failed = sum(cells.map((cell) => sum(cell.filter((_, outcome) => FAILS[outcome]))));
    return Math.log((failed + 0.5) / (sum(cells.map(sum)) - failed + 0.5));
  }) as [number, number];
  return (high - low) / Math.log(loads.at(-1)! / loads.at(-2)!);
}

function countsOf(seen: readonly Seen[], intents: readonly string[], loads: readonly number[]): number[][][] {
  const counts = intents.map(() => loads.map(() => BOT_OUTCOMES.map(() => 0)));
  const places = {
    intent: new Map(intents.map((name, i) => [name, i])),
    load: new Map(loads.map((load, i) => [load, i])),
  };
  for (const { intent, load, outcome } of seen)
    counts[places.intent.get(intent)!]![places.load.get(load)!]![outcome]!++;
  return counts;
}

/** Shares of a cell, leaning on all intents at its load. */
function smoothed(cell: readonly number[], all: readonly (readonly number[])[]): number[] {
  const total = sum(all.map(sum));
  const n = sum(cell) + BORROWED;
  return cell.map((count, outcome) => (count + (BORROWED * sum(all.map((row) => row[outcome]!))) / total) / n);
}

/** The same shares of failures and of the rest, with the odds of failing multiplied. */
function worse(shares: readonly number[], odds: number): number[] {
  const failing = sum(shares.filter((_, outcome) => FAILS[outcome]));
  if (failing === 0 || failing === 1 || odds === 1) return [...shares];
  const more = shifted(failing, odds);
  return shares.map((share, outcome) =>
    FAILS[outcome] ? (share * more) / failing : (share * (1 - more)) / (1 - failing),
  );
}

function aftermaths(seen: readonly Seen[]): Pick<Measured, 'after' | 'guessed'> {
  const failed = seen.filter(({ outcome, desk }) => FAILS[desk ?? outcome]);
  const of = OUTCOMES.map((_, code) => seen.filter(({ outcome, desk }) => (desk ?? outcome) === code));
  const guessed = OUTCOMES.filter((_, code) => FAILS[code] && of[code]!.length < FEW);
  const after = OUTCOMES.map((outcome, code) => {
    if (!FAILS[code]) return [outcome, NOTHING] as const;
    return [outcome, aftermathOf(of[code]!.length < FEW ? failed : of[code]!)] as const;
  });
  return { after: Object.fromEntries(after) as Record<Outcome, Aftermath>, guessed };
}

function aftermathOf(seen: readonly Seen[]): Aftermath {
  const told = seen.filter(({ next }) => next !== null);
  const back = told.filter(({ next }) => next === 'returns');
  const delays = back.flatMap(({ delay }) => delay ?? []).sort((a, b) => a - b);
  const values = Array.from(
    { length: QUANTILES },
    (_, i) => delays[Math.floor(((i + 0.5) / QUANTILES) * delays.length)]!,
  );
  const moods = back.flatMap(({ nextUpset }) => nextUpset ?? []);
  const angry = seen.flatMap(({ annoyed }) => annoyed ?? []);
  return {
    returns: part(back.length, told.length),
    churns: part(told.filter(({ next }) => next === 'churns').length, told.length),
    annoyed: part(angry.filter(Boolean).length, angry.length),
    upset: part(moods.filter(Boolean).length, moods.length),
    phone: part(back.filter(({ phone }) => phone).length, back.length),
    delay: delays.length === 0 ? 0 : Float64Array.from(values),
  };
}

const part = (k: number, n: number): number => (n === 0 ? 0 : k / n);
const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
