import { z } from 'zod';
import { field } from '../books.ts';
import { needed, Refusal, tool, type Tool } from '../tool.ts';

const order = z.string().describe('The order number.');
const keys = { order: 'order' } as const;
const input = z.strictObject({ order });

/** Tools on the table "order" and what hangs on an order: its payment, invoice and shipment. */
export const ORDERS: readonly Tool[] = [
  tool({
    name: 'get_order',
    about: 'An order: item, total, stage, expected arrival, address.',
    path: '/orders/{order}',
    input,
    keys,
    run: (books, args) => needed(books, 'order', args.order),
  }),
  tool({
    name: 'cancel_order',
    about: 'Cancels an order that has not left the warehouse (stage "packed").',
    action: 'order.cancel',
    path: '/orders/{order}/cancel',
    input,
    keys,
    run(books, args, { strict }) {
      const row = needed(books, 'order', args.order);
      if (strict && !inWarehouse(field(row, 'stage'))) throw new Refusal(409, 'the order has left the warehouse');
      const cancelled = { ...row, cancelled: 'yes' };
      books.put('order', args.order, cancelled);
      return cancelled;
    },
  }),
  tool({
    name: 'change_delivery_address',
    about: 'Changes where an order is delivered, as long as it has not left the warehouse (stage "packed").',
    action: 'order.change_address',
    path: '/orders/{order}/address',
    input: z.strictObject({ order, address: z.string().min(1).describe('The whole new address, on one line.') }),
    keys,
    run(books, args, { strict }) {
      const row = needed(books, 'order', args.order);
      if (strict && !inWarehouse(field(row, 'stage'))) throw new Refusal(409, 'the order has left the warehouse');
      const changed = { ...row, address: args.address };
      books.put('order', args.order, changed);
      return changed;
    },
  }),
  tool({
    name: 'get_payment',
    about: 'What was charged for an order, and how often.',
    path: '/orders/{order}/payment',
    input,
    keys,
    run: (books, args) => needed(books, 'payment', args.order),
  }),
  tool({
    name: 'get_invoice',
    about: 'The invoice of an order, and whether it was sent.',
    path: '/orders/{order}/invoice',
    input,
    keys,
    run: (books, args) => needed(books, 'invoice', args.order),
  }),
  tool({
    name: 'send_invoice',
    about: 'Sends the invoice of an order to the e-mail address of its account.',
    action: 'invoice.send',
    path: '/orders/{order}/invoice/send',
    input,
    keys,
    run(books, args) {
      const invoice = { ...needed(books, 'invoice', args.order), sent: 'yes' };
      books.put('invoice', args.order, invoice);
      return invoice;
    },
  }),
  tool({
    name: 'get_shipment',
    about: 'Where the parcel of an order is, and whether a replacement is under way.',
    path: '/orders/{order}/shipment',
    input,
    keys,
    run: (books, args) => needed(books, 'shipment', args.order),
  }),
  tool({
    name: 'replace_shipment',
    about: 'Sends the goods of a lost or broken order once more, by express.',
    action: 'shipment.replace',
    path: '/orders/{order}/shipment/replace',
    input,
    keys,
    run(books, args, { strict }) {
      const shipment = needed(books, 'shipment', args.order);
      if (strict && field(shipment, 'replacement') !== '') throw new Refusal(409, 'a replacement is under way already');
      const replaced = { ...shipment, replacement: 'express' };
      books.put('shipment', args.order, replaced);
      return replaced;
    },
  }),
];

/** Orders without a stage are taken to be there still. */
function inWarehouse(stage: string): boolean {
  return stage === '' || stage === 'packed';
}
