import { closest } from 'fastest-levenshtein';
import { journeyNamed } from '../events/names.ts';
import type { Call } from '../events/record.ts';
import type { Clock } from '../time/clock.ts';
import { asText, type Json, Ledger } from './books.ts';
import { type Case, type Cases, refresh } from './cases.ts';
import { type Fault, type FaultPlan, strikes } from './faults.ts';
import type { CallContext, Outcome } from './office.ts';
import { type Performance, perform } from './perform.ts';
import type { Desk, Tool } from './tool.ts';

/** Where calls are taken. */
export interface Place {
  readonly tools: readonly Tool[];
  readonly faults: FaultPlan | null;
  readonly clock: Pick<Clock, 'now'> | null;
  readonly heard: (call: Call) => void;
  readonly desk: Desk;
  readonly cases: () => Cases;
}

type Args = Readonly<Record<string, Json>>;
type Take = (tool: string, args: Args, context: CallContext, hear: (outcome: Outcome) => void) => void;

/** Whose rows a call is about, and in whose conversation it is made. */
interface Parties {
  /** The case that the tool works on; null: nobody's. */
  readonly on: Case | null;
  readonly owners: readonly Case[];
  readonly caller: string | null;
}

/** Takes calls of tools: finds out whose rows they touch, lets faults strike, and writes every call down. */
export function openCounter(place: Place): { take: Take; clear: () => void } {
  const table = new Map(place.tools.map((tool) => [tool.name, tool]));
  /** Outcomes by idempotency key. */
  let known = new Map<string, Outcome>();

  const take: Take = (name, args, context, hear) => {
    const tool = table.get(name);
    if (tool === undefined) return hear(unknown(name, [...table.keys()]));
    const memory = context.idempotencyKey === undefined ? null : `${name}\n${context.idempotencyKey}`;
    const before = memory === null ? undefined : known.get(memory);
    if (before !== undefined) return hear(before);
    const parties = partiesOf(tool, args, context, place.cases());
    const fault = faultFor(tool, parties, place.faults);
    if (fault?.fault === 'error' || fault?.fault === 'rate_limit') {
      log(tool, asTexts(args), parties, { how: 'failed', why: fault.fault }, place);
      return hear(FAILED[fault.fault]);
    }
    const done = carryOut(tool, args, parties, fault, place);
    const outcome: Outcome = { status: done.status, body: done.body };
    if (memory !== null && tool.action !== null) known.set(memory, outcome);
    if (fault?.fault === 'timeout_after_commit') later(fault, place.faults, () => hear(TIMED_OUT));
    else if (fault?.fault === 'latency') later(fault, place.faults, () => hear(outcome));
    else hear(outcome);
  };
  return { take, clear: () => (known = new Map()) };
}

const FAILED: Readonly<Record<'error' | 'rate_limit', Outcome>> = {
  error: { status: 500, body: { error: 'the office has a problem' } },
  rate_limit: { status: 429, body: { error: 'too many calls' }, retryAfter: 1 },
};
const TIMED_OUT: Outcome = { status: 504, body: { error: 'the office did not answer in time' } };

function unknown(name: string, names: readonly string[]): Outcome {
  return { status: 404, body: { error: `there is no tool "${name}"; did you mean "${closest(name, [...names])}"?` } };
}

function later(fault: Fault, plan: FaultPlan | null, ring: () => void): void {
  if (plan === null) ring();
  else plan.clock.alarm(fault.delay, ring);
}

function partiesOf(tool: Tool, args: Args, { conversation }: CallContext, cases: Cases): Parties {
  const owners = new Set<Case>();
  for (const [argument, table] of Object.entries(tool.keys)) {
    const value = args[argument];
    const owner = value === undefined || value === null ? null : cases.owner(table, asText(value));
    if (owner !== null) owners.add(owner);
  }
  const caller = conversation === undefined ? null : journeyNamed(conversation);
  const [on = caller === null ? null : (cases.all.get(caller) ?? null)] = owners;
  return { on, owners: [...owners], caller };
}

function faultFor(tool: Tool, { on }: Parties, plan: FaultPlan | null): Fault | null {
  if (plan === null) return null;
  const nth = (on?.counts.get(tool.name) ?? 0) + 1;
  on?.counts.set(tool.name, nth);
  return strikes(plan, tool.name, tool.action !== null, on?.key ?? '', nth);
}

function carryOut(tool: Tool, args: Args, parties: Parties, fault: Fault | null, place: Place): Performance {
  const { on } = parties;
  const { shared } = place.cases();
  const stale = fault?.fault === 'stale_read';
  const books = on === null ? new Ledger(shared, new Map()) : stale ? new Ledger(shared, on.initial) : on.ledger;
  const done = perform(tool, books, args, place.desk);
  const ok = done.status === 200;
  const how = fault?.fault === 'timeout_after_commit' ? 'lost' : ok ? 'done' : 'refused';
  const refusal = ok ? '' : asText((done.body as { error: string }).error);
  log(tool, done.args, parties, { how: ok ? how : 'refused', why: fault?.fault ?? refusal }, place);
  if (on !== null && tool.action !== null) {
    on.entries.push({ action: tool.action, args: done.args, ok });
    refresh(on);
  }
  return done;
}

function log(
  tool: Tool,
  args: Readonly<Record<string, string>>,
  { on, owners, caller }: Parties,
  result: Pick<Call, 'how' | 'why'>,
  { clock, heard, cases }: Place,
): void {
  const [owner] = owners;
  const common = { at: clock?.now() ?? 0, tool: tool.name, args, action: tool.action, ...result, caller };
  const call: Call = { ...common, owner: owner?.key ?? null };
  heard(call);
  const told = new Set(owners.length > 0 ? owners : on === null ? [] : [on]);
  const calling = caller === null ? undefined : cases().all.get(caller);
  if (calling !== undefined) told.add(calling);
  for (const one of told) one.calls.push(call);
}

function asTexts(args: Args): Record<string, string> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, asText(value)]));
}
