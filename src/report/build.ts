import type { Event } from '../events/event.ts';
import { Fold } from '../metrics/fold.ts';
import { Conversations } from './conversations.ts';
import type { Report } from './report.ts';
import { reportOf } from './report.ts';

/** Reads a log twice, once for the numbers and once for the words that are shown, and keeps neither. */
export async function buildReport(read: () => AsyncIterable<Event> | Iterable<Event>): Promise<Report> {
  const fold = await foldOf(read);
  const conversations = new Conversations(fold);
  for await (const event of read()) conversations.add(event);
  return reportOf(fold, conversations);
}

/** The numbers alone. */
export async function foldOf(read: () => AsyncIterable<Event> | Iterable<Event>): Promise<Fold> {
  const fold = new Fold();
  for await (const event of read()) fold.add(event);
  return fold;
}
