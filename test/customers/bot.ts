import type { Need } from '../../src/events/need.ts';
import { chance } from '../../src/chance/random.ts';
import type { Customer, Move } from '../../src/customers/customer.ts';
import { crowd } from '../../src/customers/draw.ts';
import { OPEN } from '../../src/events/plan.ts';
import type { Meta } from '../../src/events/transcript.ts';
import type { Entry } from '../../src/office/office.ts';
import { loadPersonas, loadScenario } from '../../src/scenarios/load.ts';
import type { Persona } from '../../src/scenarios/persona.ts';
import type { Scenario } from '../../src/scenarios/scenario.ts';

export const personas = loadPersonas('personas');
export const scenario = loadScenario('scenarios/retail.yaml', personas);

/** A crowd of the retail scenario for a plan of `steps` equal steps of one block. */
export function retail(
  seed: string,
  options: { steps?: number; n?: number; run?: string; cast?: readonly Persona[]; declares?: Scenario } = {},
): ReturnType<typeof crowd> {
  const { steps = 3, n = 2000, run = 'run', cast = personas, declares = scenario } = options;
  const plan = {
    now: scenario.now,
    steps: Array.from({ length: steps }, (_, step) => ({
      step,
      block: 0,
      ...OPEN,
      rung: step,
      n,
      sentinel: false,
      lead: 0,
      tail: 0,
    })),
  };
  return crowd(declares, cast, chance(seed), run, plan);
}

/** Customers with an intent, in order. */
export function having(intent: string, count: number, seed = '7', cast: readonly Persona[] = personas): Customer[] {
  const people = retail(seed, { cast });
  const found: Customer[] = [];
  for (let n = 0; found.length < count; n++) {
    const customer = people(n, 0);
    if (customer.profile.intent === intent) found.push(customer);
  }
  return found;
}

export interface Said {
  readonly texts: readonly string[];
  readonly move: Move;
}
export type Reply =
  string | { readonly text?: string; readonly meta?: Meta; readonly error?: string; readonly waited?: number };

/** Plays one contact against replies that are known beforehand, or against a bot; returns every move. */
export function play(
  customer: Customer,
  bot: readonly Reply[] | ((move: Move & { kind: 'say' }, turn: number) => Reply),
  after: number | null = null,
): Move[] {
  const moves: Move[] = [customer.open('chat', after)];
  for (let turn = 0; turn < 16; turn++) {
    const move = moves.at(-1)!;
    if (move.kind === 'leave') break;
    const reply = typeof bot === 'function' ? bot(move, turn) : bot[turn];
    if (reply === undefined) break;
    const { text = '', meta = {}, error, waited = 1500 } = typeof reply === 'string' ? { text: reply } : reply;
    moves.push(
      customer.hear({ texts: text === '' ? [] : [text], meta, ...(error !== undefined && { error }) }, waited),
    );
  }
  return moves;
}

/** All that a customer said, message by message. */
export function words(moves: readonly Move[]): string[] {
  return moves.flatMap((move) => (move.kind === 'say' ? move.texts : []));
}

/** A sentence that meets a need, as a good bot would put it. */
export function meets(need: Need): string {
  if (need.kind === 'handoff') return '';
  if (need.kind === 'action')
    return `I have taken care of the ${(need.about ?? [need.action])[0]!} for you, it is done.`;
  return states(need, need.value);
}

/** A plain statement of a value for a need, true or not. */
export function states(need: Need & { kind: 'fact' }, value: string): string {
  const topic = need.about[0]!;
  if (need.type === 'boolean') return value === 'yes' ? `Yes, ${topic} is possible.` : `No, ${topic} is not possible.`;
  const length = /^P(T?)(\d+)([YDMH])$/.exec(value);
  if (!length) return `The ${topic} is ${value}.`;
  const unit = { Y: 'years', D: 'days', M: 'minutes', H: 'hours' }[length[3]!]!;
  return `The time for ${topic} is ${length[2]!} ${unit}.`;
}

/** A bot that answers one need a turn, and everything in the end. */
export function patientBot(customer: Customer): (move: Move, turn: number) => Reply {
  const { needs } = customer.profile;
  return (_, turn) => {
    if (needs.some((need) => need.kind === 'handoff' && need.required))
      return { text: 'I connect you with a colleague.', meta: { handoff: true } };
    return turn === 0
      ? 'Hello, how can I help you?'
      : meets(needs[Math.min(turn - 1, needs.length - 1)]!) || 'Anything else?';
  };
}

/** What the office's log shows when every action was done as needed. */
export function allDone(customer: Customer): Entry[] {
  return customer.profile.needs.flatMap((need) =>
    need.kind === 'action' ? [{ action: need.action, args: need.where ?? {}, ok: true }] : [],
  );
}
