import { chance } from '../../src/chance/random.ts';
import type { Json } from '../../src/office/books.ts';
import type { CallContext, CaseFile, Outcome, Seen, Wanted } from '../../src/office/office.ts';
import type { Fault } from '../../src/office/faults.ts';
import { createOffice, type Manner, type WholeOffice } from '../../src/office/store.ts';
import type { Clock } from '../../src/time/clock.ts';
import { virtualClock } from '../../src/time/virtual.ts';

const KEYS = { account: 'email', order: 'number', giftcard: 'code' };
const NOW = '2026-03-03T10:00:00Z';

/** A customer's rows: one order, packed, paid twice. */
export const file = (n: number, more: CaseFile['rows'] = {}): CaseFile => ({
  key: `0/${n}`,
  rows: {
    account: { email: `c${n}@example.com`, name: `Customer ${n}` },
    order: { number: `HP-${n}`, total: '40.00 USD', paid: '80.00 USD', stage: 'packed', address: '1 Example Street' },
    ...more,
  },
});

/** An office with three customers on its books. */
export async function shop(manner: Manner = {}, files = [file(1), file(2), file(3)]): Promise<WholeOffice> {
  const office = createOffice(manner);
  await office.fill(files, [{ id: 'fee', title: 'Fee', text: 'It costs 4.95 USD.', value: '4.95 USD' }], NOW, KEYS);
  return office;
}

/** An office in which these faults strike, and its clock. */
export async function faulty(...faults: Partial<Fault>[]): Promise<{ office: WholeOffice; clock: Clock }> {
  const clock = virtualClock();
  const all = faults.map((fault) => ({ tool: '*', fault: 'error' as const, share: 1, delay: 3000, ...fault }));
  return { office: await shop({ faults: { faults: all, clock, chance: chance('7') }, clock }), clock };
}

/** Calls a tool and gives what comes back at once; fails if nothing does. */
export function call(
  office: WholeOffice,
  tool: string,
  args: Readonly<Record<string, Json>>,
  context: CallContext = {},
): Outcome {
  const heard: Outcome[] = [];
  office.call(tool, args, context, (outcome) => heard.push(outcome));
  if (heard[0] === undefined) throw new Error(`${tool} did not answer`);
  return heard[0];
}

export function look(office: WholeOffice, key: string, wanted: readonly Wanted[] = []): Seen {
  const seen: (Seen | null)[] = [];
  office.inspect(key, wanted, (one) => seen.push(one));
  if (!seen[0]) throw new Error(`nothing is known of ${key}`);
  return seen[0];
}
