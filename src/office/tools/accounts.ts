import { z } from 'zod';
import { needed, tool, type Tool } from '../tool.ts';

const email = z.string().describe('The e-mail address of the account.');

/** Tools on the table "account". */
export const ACCOUNTS: readonly Tool[] = [
  tool({
    name: 'get_account',
    about: 'The account of a customer.',
    path: '/accounts/{email}',
    input: z.strictObject({ email }),
    keys: { email: 'account' },
    run: (books, args) => needed(books, 'account', args.email),
  }),
  tool({
    name: 'list_orders',
    about: 'The orders of an account.',
    path: '/accounts/{email}/orders',
    input: z.strictObject({ email }),
    keys: { email: 'account' },
    run(books, args) {
      needed(books, 'account', args.email);
      return books.all('order').map(([, order]) => order);
    },
  }),
  tool({
    name: 'send_password_reset',
    about: 'Sends a link to set a new password to the e-mail address of an account.',
    action: 'account.send_reset',
    path: '/accounts/{email}/password-reset',
    input: z.strictObject({ email }),
    keys: { email: 'account' },
    run(books, args) {
      books.put('account', args.email, { ...needed(books, 'account', args.email), reset_link: 'sent' });
      return { sent_to: args.email };
    },
  }),
  tool({
    name: 'lock_account',
    about: 'Locks an account: nobody can log in or order with it any more.',
    action: 'account.lock',
    path: '/accounts/{email}/lock',
    input: z.strictObject({ email }),
    keys: { email: 'account' },
    run(books, args) {
      const account = { ...needed(books, 'account', args.email), locked: 'yes' };
      books.put('account', args.email, account);
      return account;
    },
  }),
];
