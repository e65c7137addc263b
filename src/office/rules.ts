import type { CaseFile, Entry } from './office.ts';

type Args = Entry['args'];

/** Actions that give money away: never twice with the same arguments. */
const GIFTS = new Set(['refund.create', 'voucher.create']);

/** Why the office will not do it, or null. `done`: what it did for this file so far. */
export function refusal(file: CaseFile, action: string, args: Args, done: readonly Entry[]): string | null {
  if (GIFTS.has(action) && done.some((entry) => entry.ok && entry.action === action && same(entry.args, args)))
    return 'given already';
  if (action !== 'refund.create') return null;
  const amount = cents(args['amount']);
  if (amount === null || amount <= 0) return 'no amount';
  const refunds = done.filter((entry) => entry.ok && entry.action === action && entry.args['order'] === args['order']);
  const paid = cents(Object.values(file.rows).find((row) => row['paid'] !== undefined)?.['paid']);
  if (paid === null) return null;
  const sum = refunds.reduce((total, entry) => total + (cents(entry.args['amount']) ?? 0), amount);
  return sum > paid ? 'more than was paid' : null;
}

function same(one: Args, other: Args): boolean {
  const fields = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...fields].every((field) => one[field] === other[field]);
}

/** "43.20 USD" in hundredths, so that sums are exact. */
function cents(money: string | undefined): number | null {
  const number = Number.parseFloat(money ?? '');
  return Number.isFinite(number) ? Math.round(number * 100) : null;
}
