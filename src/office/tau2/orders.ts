import { type Books, type Document, field } from '../books.ts';
import { needed, Refusal } from '../tool.ts';
import { amount, cents, list, part } from './documents.ts';

/** The id of the first user of whom it is true. @throws Refusal */
export function userWho(books: Books, is: (user: Document) => boolean): string {
  const found = books.all('user').find(([, user]) => is(user));
  if (!found) throw new Refusal(404, 'there is no such user');
  return field(found[1], 'user_id');
}

export const userOf = (books: Books, order: Document): Document => needed(books, 'user', field(order, 'user_id'));

/** @throws Refusal unless it has that status */
export function orderThat(books: Books, id: string, status: string): Document {
  const order = needed(books, 'order', id);
  if (field(order, 'status') !== status)
    throw new Refusal(409, `${id} is not ${status}, it is ${field(order, 'status')}`);
  return order;
}

/** An order that is pending, also one of which items were changed before. @throws Refusal */
export function pending(books: Books, id: string): Document {
  const order = needed(books, 'order', id);
  if (!field(order, 'status').includes('pending')) throw new Refusal(409, `${id} is not pending`);
  return order;
}

export function put(books: Books, order: Document): Document {
  books.put('order', field(order, 'order_id'), order);
  return order;
}

/** Places of items in an order, each once. @throws Refusal where there is none left */
export function itemsIn(order: Document, ids: readonly string[]): number[] {
  const items = list(order, 'items');
  const taken = new Set<number>();
  return ids.map((id) => {
    const at = items.findIndex((item, index) => !taken.has(index) && field(item, 'item_id') === id);
    if (at < 0) throw new Refusal(409, `the order has no item ${id}, or not so many`);
    taken.add(at);
    return at;
  });
}

/** The items of an order with others in their places, and what they cost more. @throws Refusal */
export function exchanged(books: Books, order: Document, ids: readonly string[], others: readonly string[]) {
  if (ids.length !== others.length) throw new Refusal(409, 'each item needs the one that takes its place');
  const items = [...list(order, 'items')];
  let difference = 0;
  for (const [index, at] of itemsIn(order, ids).entries()) {
    const item = items[at]!;
    const product = needed(books, 'product', field(item, 'product_id'));
    const { price = 0, options = {}, available } = variant(product, others[index]!);
    if (available !== true) throw new Refusal(409, `${others[index]!} is not available`);
    difference += Number(price) - amount(item, 'price');
    items[at] = { ...item, item_id: others[index]!, price, options };
  }
  return { items, difference: cents(difference) };
}

export function variant(product: Document, id: string): Document {
  const variants = part(product, 'variants');
  if (!(id in variants)) throw new Refusal(404, `${field(product, 'name')} has no item ${id}`);
  return part(variants, id);
}
