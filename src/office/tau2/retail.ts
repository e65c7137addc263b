import { z } from 'zod';
import { field, plain } from '../books.ts';
import { needed, Refusal, tool, type Tool } from '../tool.ts';
import { amount, charge, list, meansOf, part } from './documents.ts';
import { reading, writing } from './kinds.ts';
import { exchanged, itemsIn, orderThat, pending, put, userOf, userWho, variant } from './orders.ts';

const order_id = z.string().describe('With its "#".');
const user_id = z.string();
const item_ids = z.array(z.string()).min(1);
const new_item_ids = item_ids.describe('Of the same products, in the same order.');
const payment_method_id = z.string();
const address = {
  address1: z.string(),
  address2: z.string(),
  city: z.string(),
  state: z.string(),
  country: z.string(),
  zip: z.string(),
};

/** The tools of the retail domain of tau2-bench, by its names and arguments. */
export const RETAIL: readonly Tool[] = [
  tool({
    name: 'find_user_id_by_email',
    about: 'The id of the user with this e-mail address.',
    path: '/find_user_id_by_email',
    input: z.strictObject({ email: z.string() }),
    run: (books, { email }) => userWho(books, (user) => plain(field(user, 'email')) === plain(email)),
  }),
  tool({
    name: 'find_user_id_by_name_zip',
    about: 'The id of the user with this name and zip code.',
    path: '/find_user_id_by_name_zip',
    input: z.strictObject({ first_name: z.string(), last_name: z.string(), zip: z.string() }),
    run: (books, { first_name, last_name, zip }) =>
      userWho(books, (user) => {
        const name = part(user, 'name');
        const same = plain(field(name, 'first_name')) === plain(first_name);
        return (
          same && plain(field(name, 'last_name')) === plain(last_name) && field(part(user, 'address'), 'zip') === zip
        );
      }),
  }),
  reading('user', 'A user, with addresses, means of payment and orders.', { user_id }),
  reading('order', 'An order, with its items, status and payments.', { order_id }),
  reading('product', 'A product, with all its variants.', { product_id: z.string() }),
  tool({
    name: 'get_item_details',
    about: 'One variant of a product.',
    path: '/get_item_details',
    input: z.strictObject({ item_id: z.string() }),
    run(books, { item_id }) {
      for (const [, product] of books.all('product'))
        if (item_id in part(product, 'variants')) return variant(product, item_id);
      throw new Refusal(404, `there is no item ${item_id}`);
    },
  }),
  tool({
    name: 'list_all_product_types',
    about: 'The ids of all products by their names.',
    path: '/list_all_product_types',
    input: z.strictObject({}),
    run: (books) =>
      Object.fromEntries(
        books.all('product').map(([, product]) => [field(product, 'name'), field(product, 'product_id')]),
      ),
  }),
  writing('cancel_pending_order', 'Cancels an order that is pending, and refunds it.', {
    order_id,
    reason: z.enum(['no longer needed', 'ordered by mistake']),
  })((books, { order_id, reason }) => {
    const order = orderThat(books, order_id, 'pending');
    const refunds = list(order, 'payment_history').map((payment) => {
      const id = field(payment, 'payment_method_id');
      charge(books, userOf(books, order), id, -amount(payment, 'amount'), 'balance');
      return { transaction_type: 'refund', amount: amount(payment, 'amount'), payment_method_id: id };
    });
    return put(books, {
      ...order,
      status: 'cancelled',
      cancel_reason: reason,
      payment_history: [...list(order, 'payment_history'), ...refunds],
    });
  }),
  writing('modify_pending_order_address', 'Changes where an order is sent that is pending.', { order_id, ...address })(
    (books, { order_id, ...address }) => put(books, { ...pending(books, order_id), address }),
  ),
  writing(
    'modify_pending_order_items',
    'Changes items of an order that is pending, once, and settles the difference.',
    {
      order_id,
      item_ids,
      new_item_ids,
      payment_method_id,
    },
  )((books, { order_id, item_ids, new_item_ids, payment_method_id }) => {
    const order = orderThat(books, order_id, 'pending');
    const { items, difference } = exchanged(books, order, item_ids, new_item_ids);
    charge(books, userOf(books, order), payment_method_id, difference, 'balance');
    const payment = {
      transaction_type: difference > 0 ? 'payment' : 'refund',
      amount: Math.abs(difference),
      payment_method_id,
    };
    return put(books, {
      ...order,
      items,
      status: 'pending (item modified)',
      payment_history: [...list(order, 'payment_history'), payment],
    });
  }),
  writing('modify_pending_order_payment', 'Pays an order that is pending by other means.', {
    order_id,
    payment_method_id,
  })((books, { order_id, payment_method_id }) => {
    const order = pending(books, order_id);
    const [paid, ...more] = list(order, 'payment_history');
    const before = field(paid, 'payment_method_id');
    if (!paid || more.length > 0 || before === payment_method_id)
      throw new Refusal(409, 'there must be one payment, by other means than these');
    const sum = amount(paid, 'amount');
    charge(books, userOf(books, order), payment_method_id, sum, 'balance');
    charge(books, userOf(books, order), before, -sum, 'balance');
    const payment_history = [
      paid,
      { transaction_type: 'payment', amount: sum, payment_method_id },
      { transaction_type: 'refund', amount: sum, payment_method_id: before },
    ];
    return put(books, { ...order, payment_history });
  }),
  writing('modify_user_address', 'Changes the address of a user.', { user_id, ...address })(
    (books, { user_id, ...address }) => {
      const user = { ...needed(books, 'user', user_id), address };
      books.put('user', user_id, user);
      return user;
    },
  ),
  writing('return_delivered_order_items', 'Takes items of a delivered order back.', {
    order_id,
    item_ids,
    payment_method_id,
  })((books, { order_id, item_ids, payment_method_id }) => {
    const order = orderThat(books, order_id, 'delivered');
    const { source } = meansOf(userOf(books, order), payment_method_id);
    const [paid] = list(order, 'payment_history');
    if (source !== 'gift_card' && field(paid, 'payment_method_id') !== payment_method_id)
      throw new Refusal(409, 'money goes back the way it came, or to a gift card');
    itemsIn(order, item_ids);
    return put(books, {
      ...order,
      status: 'return requested',
      return_items: item_ids.toSorted(),
      return_payment_method_id: payment_method_id,
    });
  }),
  writing('exchange_delivered_order_items', 'Exchanges items of a delivered order, once.', {
    order_id,
    item_ids,
    new_item_ids,
    payment_method_id,
  })((books, { order_id, item_ids, new_item_ids, payment_method_id }) => {
    const order = orderThat(books, order_id, 'delivered');
    const { difference } = exchanged(books, order, item_ids, new_item_ids);
    const means = meansOf(userOf(books, order), payment_method_id);
    if (means['source'] === 'gift_card' && amount(means, 'balance') < difference)
      throw new Refusal(409, `${payment_method_id} does not hold ${difference}`);
    return put(books, {
      ...order,
      status: 'exchange requested',
      exchange_items: item_ids.toSorted(),
      exchange_new_items: new_item_ids.toSorted(),
      exchange_payment_method_id: payment_method_id,
      exchange_price_difference: difference,
    });
  }),
];
