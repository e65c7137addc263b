import type { Need } from '../../events/need.ts';
import type { OfficeRecord, Refunded } from '../../events/record.ts';
import type { Finding } from '../../events/verdict.ts';

/** What must hold whatever was asked for: no more goes back than was paid, and nothing twice. */
export function invariantsIn(needs: readonly Need[], { refunded }: OfficeRecord): Finding[] {
  return refunded.flatMap((one) => [...overpaid(one), ...twice(one, needs)]);
}

function overpaid({ order, paid, refunds }: Refunded): Finding[] {
  const limit = cents(paid);
  const sum = refunds.reduce((total, refund) => total + (cents(refund) ?? 0), 0);
  if (limit === null || sum <= limit) return [];
  const because = `${(sum / 100).toFixed(2)} went back on order ${order}, for which ${paid} was paid`;
  return [{ kind: 'overpaid', turn: null, because }];
}

function twice({ order, refunds }: Refunded, needs: readonly Need[]): Finding[] {
  return [...new Set(refunds)].flatMap((amount): Finding[] => {
    const times = refunds.filter((refund) => refund === amount).length;
    const wanted = needs.filter((need) => need.kind === 'action' && Object.values(need.where ?? {}).includes(amount));
    if (times <= Math.max(1, wanted.length)) return [];
    const because = `${amount} was refunded ${times} times on order ${order}`;
    return [{ kind: 'refunded_twice', turn: null, because }];
  });
}

/** "43.20 USD" in hundredths, so that sums are exact. */
function cents(money: string): number | null {
  const number = Number.parseFloat(money);
  return Number.isFinite(number) ? Math.round(number * 100) : null;
}
