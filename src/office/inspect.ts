import type { z } from 'zod';
import type { Call, Refunded } from '../events/record.ts';
import type { Ms } from '../time/clock.ts';
import { type Document, field, Ledger, type Tables } from './books.ts';
import type { Case } from './cases.ts';
import { differencesBetween, holdsIn } from './differences.ts';
import type { Entry, Seen, Wanted } from './office.ts';
import { perform } from './perform.ts';
import type { Desk, Tool } from './tool.ts';

/** Looks at a case: what was written and called, and what the books show, held against what its customer came for. */
export function look(
  opened: Case,
  wanted: readonly Wanted[],
  shared: Tables,
  toolFor: (want: Wanted, of: Case) => Tool,
  desk: Desk,
  now: Ms,
): Seen {
  const expected = new Ledger(shared, opened.initial);
  const found = opened.ledger.own;
  let imagined = 0;
  // Numbers of rows that are only imagined are nobody's business.
  const dream: Desk = { ...desk, number: (prefix) => `${prefix}-?${++imagined}` };
  const done: Record<string, boolean> = {};
  for (const want of wanted) {
    const tool = toolFor(want, opened);
    const entry = opened.entries.find((one) => fulfils(one, want));
    const args = decoded(tool, entry?.args ?? want.where);
    perform(tool, expected, args, dream);
    const alone = new Ledger(shared, opened.initial);
    perform(tool, alone, args, dream);
    const effect = differencesBetween(alone.own, beside(alone.own, opened.initial, shared));
    done[want.id] = entry !== undefined || (effect.length > 0 && effect.every((change) => holdsIn(change, found)));
  }
  const differences = differencesBetween(beside(found, expected.own, shared), beside(expected.own, found, shared));
  const entries = [...opened.entries];
  return { entries, calls: takeCalls(opened, now), differences, done, refunded: refundedIn(found) };
}

/** The calls since the last look, as long ago as they were. */
function takeCalls(opened: Case, now: Ms): Call[] {
  const calls = opened.calls.map((call) => ({ ...call, at: now - call.at }));
  opened.calls = [];
  return calls;
}

/** Some rows, and those that are nobody's own as far as others changed them: one who did not still sees them as they were. */
function beside(others: Tables, own: Tables, shared: Tables): Tables {
  const rows = [...others].map(([table, changed]): [string, Map<string, Document>] => {
    const common = shared.get(table);
    const seen = [...changed.keys()].flatMap((id): [string, Document][] => {
      const document = common?.get(id);
      return document === undefined ? [] : [[id, document]];
    });
    return [table, new Map([...seen, ...(own.get(table) ?? [])])];
  });
  return new Map([...own, ...rows]);
}

/** Whether a write is what was wanted: the same action, with the arguments that matter. */
function fulfils(entry: Entry, { action, where }: Wanted): boolean {
  const same = (a: string | undefined, b: string): boolean => a?.trim().toLowerCase() === b.trim().toLowerCase();
  return (
    entry.ok && entry.action === action && Object.entries(where).every(([name, value]) => same(entry.args[name], value))
  );
}

/** Arguments as the tool takes them: a need holds every one of them as text. */
function decoded(tool: Tool, args: Readonly<Record<string, string>>): Record<string, unknown> {
  const decode = (name: string, text: string): unknown => {
    const schema = (tool.input.shape as Readonly<Record<string, z.ZodType | undefined>>)[name];
    if (schema === undefined || schema.safeParse(text).success) return text;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return text;
    }
  };
  return Object.fromEntries(Object.entries(args).map(([name, text]) => [name, decode(name, text)]));
}

function refundedIn(own: Tables): Refunded[] {
  const byOrder = new Map<string, string[]>();
  for (const refund of own.get('refund')?.values() ?? []) {
    // Where there are no orders, money goes back to an account.
    const order = field(refund, 'order') || field(refund, 'account');
    byOrder.set(order, [...(byOrder.get(order) ?? []), field(refund, 'amount')]);
  }
  const orders = [...(own.get('order')?.values() ?? [])];
  return [...byOrder].map(([order, refunds]) => ({ order, paid: paidFor(order, orders), refunds }));
}

function paidFor(number: string, orders: readonly Document[]): string {
  const order = orders.find((each) => field(each, 'number') === number) ?? orders[0];
  return field(order, 'paid') || field(order, 'total');
}
