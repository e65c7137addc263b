import { type Books, type Document, field, isDocument, type Json } from '../books.ts';
import { Refusal } from '../tool.ts';

/** The books of one task are its own: what it changes, no other sees. Without a task there is nothing to change. @throws Refusal */
export function ownBooks(books: Books): Books {
  if (books.tables().includes('task')) return books;
  throw new Refusal(
    409,
    'it is not said for which task: call below /c/irate-0-N, or with X-Irate-Conversation: irate-0-N',
  );
}

export function part(document: Document | undefined, name: string): Document {
  const value = document?.[name];
  return isDocument(value) ? value : {};
}

export function list(document: Document | undefined, name: string): readonly Document[] {
  const value = document?.[name];
  return Array.isArray(value) ? (value as readonly Json[]).filter(isDocument) : [];
}

export function amount(document: Document | undefined, name: string): number {
  const value = document?.[name];
  return typeof value === 'number' ? value : 0;
}

/** In cents there is no half. */
export const cents = (sum: number): number => Math.round(sum * 100) / 100;

/** The means of payment of a user. @throws Refusal */
export function meansOf(user: Document, id: string): Document {
  const means = part(user, 'payment_methods')[id];
  if (!isDocument(means)) throw new Refusal(409, `${field(user, 'user_id')} has no means of payment ${id}`);
  return means;
}

/** Takes money from a card that holds it (in the field `holds`); below zero gives it back. Other means are settled elsewhere. @throws Refusal */
export function charge(books: Books, user: Document, id: string, sum: number, holds: string): void {
  const means = meansOf(user, id);
  if (means['source'] !== 'gift_card') return;
  const left = cents(amount(means, holds) - sum);
  if (left < 0) throw new Refusal(409, `${id} does not hold ${sum}`);
  const userId = field(user, 'user_id');
  const latest = books.get('user', userId) ?? user;
  const payment_methods = { ...part(latest, 'payment_methods'), [id]: { ...means, [holds]: left } };
  books.put('user', userId, { ...latest, payment_methods });
}
