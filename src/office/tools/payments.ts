import { z } from 'zod';
import { type Books, field, plain } from '../books.ts';
import { cents, inBooks } from '../money.ts';
import { needed, Refusal, tool, type Tool } from '../tool.ts';

const order = z.string().describe('The order number.');
const email = z.string().describe('The e-mail address of the account.');
const amount = z.string().describe('The amount with its currency: "43.20 USD".');
const reason = z.string().optional().describe('Why, in a few words.');

/** Tools by which money leaves on an order. */
export const REFUNDS: readonly Tool[] = [
  tool({
    name: 'list_refunds',
    about: 'The refunds of an order.',
    path: '/orders/{order}/refunds',
    input: z.strictObject({ order }),
    keys: { order: 'order' },
    run(books, args) {
      needed(books, 'order', args.order);
      return given(books, 'refund', 'order', args.order);
    },
  }),
  tool({
    name: 'create_refund',
    about: 'Sends money for an order back to the card that it was paid with.',
    action: 'refund.create',
    path: '/orders/{order}/refunds',
    input: z.strictObject({ order, amount, reason }),
    keys: { order: 'order' },
    tidy: (books, { amount, order }) => ({ amount: inBooks(amount, field(books.get('order', order), 'total')) }),
    run(books, args, { strict, number }) {
      const row = needed(books, 'order', args.order);
      const sum = cents(args.amount);
      if (sum === null || sum <= 0) throw new Refusal(409, 'that is no amount');
      const before = given(books, 'refund', 'order', args.order).map((refund) => field(refund, 'amount'));
      if (strict && before.includes(args.amount)) throw new Refusal(409, 'that was refunded already');
      const paid = cents(field(row, 'paid'));
      const total = before.reduce((all, each) => all + (cents(each) ?? 0), sum);
      if (strict && paid !== null && total > paid) throw new Refusal(409, 'that is more than was paid');
      const refund = { order: field(row, 'number') || args.order, amount: args.amount, number: number('RF') };
      books.put('refund', refund.number, refund);
      return refund;
    },
  }),
];

/** Tools by which an account is given something. */
export const VOUCHERS: readonly Tool[] = [
  tool({
    name: 'list_vouchers',
    about: 'The vouchers of an account.',
    path: '/accounts/{email}/vouchers',
    input: z.strictObject({ email }),
    keys: { email: 'account' },
    run(books, args) {
      needed(books, 'account', args.email);
      return given(books, 'voucher', 'email', args.email);
    },
  }),
  tool({
    name: 'create_voucher',
    about: 'Gives an account a voucher and sends it by e-mail.',
    action: 'voucher.create',
    path: '/accounts/{email}/vouchers',
    input: z.strictObject({ email, amount, reason }),
    keys: { email: 'account' },
    tidy: (books, { amount }) => ({ amount: inBooks(amount, anyMoney(books)) }),
    run(books, args, { strict, number }) {
      const account = needed(books, 'account', args.email);
      const same = given(books, 'voucher', 'email', args.email).some((each) => each['amount'] === args.amount);
      if (strict && same) throw new Refusal(409, 'that voucher was given already');
      const voucher = { email: field(account, 'email') || args.email, amount: args.amount, number: number('VC') };
      books.put('voucher', voucher.number, voucher);
      return voucher;
    },
  }),
];

/** Rows of a table that were given to one order or account. */
function given(books: Books, table: string, by: string, value: string) {
  return books
    .all(table)
    .map(([, row]) => row)
    .filter((row) => plain(field(row, by)) === plain(value));
}

/** The currency of the customer's own money. */
function anyMoney(books: Books): string {
  return books.all('order').map(([, row]) => field(row, 'total'))[0] ?? '';
}
