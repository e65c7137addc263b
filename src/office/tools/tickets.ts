import { z } from 'zod';
import { needed, tool, type Tool } from '../tool.ts';

const ticket = z.string().describe('The ticket number.');
const email = z.string().optional().describe('The e-mail address of the account, where it is known.');

/** Tickets, and the queue to a human. */
export const TICKETS: readonly Tool[] = [
  tool({
    name: 'get_ticket',
    about: 'A ticket: what was promised, and by whom.',
    path: '/tickets/{ticket}',
    input: z.strictObject({ ticket }),
    keys: { ticket: 'ticket' },
    run: (books, args) => needed(books, 'ticket', args.ticket),
  }),
  tool({
    name: 'create_ticket',
    about: 'Writes down something that has to be seen to later.',
    action: 'ticket.create',
    path: '/tickets',
    input: z.strictObject({ email, subject: z.string(), note: z.string().optional() }),
    keys: { email: 'account' },
    run(books, args, { number }) {
      const row = { ...given(args), number: number('TK'), status: 'open' };
      books.put('ticket', row.number, row);
      return row;
    },
  }),
  tool({
    name: 'close_ticket',
    about: 'Closes a ticket.',
    action: 'ticket.close',
    path: '/tickets/{ticket}/close',
    input: z.strictObject({ ticket }),
    keys: { ticket: 'ticket' },
    run(books, args) {
      const closed = { ...needed(books, 'ticket', args.ticket), status: 'closed' };
      books.put('ticket', args.ticket, closed);
      return closed;
    },
  }),
  tool({
    name: 'request_handoff',
    about: 'Puts the customer into the queue for a human agent.',
    action: 'handoff.request',
    path: '/handoffs',
    input: z.strictObject({ email, reason: z.string().describe('What the human has to know.') }),
    keys: { email: 'account' },
    run(books, args, { number }) {
      const row = { ...given(args), number: number('HO') };
      books.put('handoff', row.number, row);
      return row;
    },
  }),
];

/** Arguments without those that were left out. */
function given(args: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(args).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
