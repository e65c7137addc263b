import type { Event } from '../events/event.ts';
import { contactsOnly, numbersOnly, type Skim } from '../events/skim.ts';
import { Fold } from '../metrics/fold.ts';
import { Conversations } from './conversations.ts';
import type { Report } from './report.ts';
import { reportOf } from './report.ts';

/** Hands on the events of a log, from its beginning, as far as they are wanted. */
export type Scan = (see: (event: Event) => void, skim: Skim) => Promise<void>;

type Read = () => AsyncIterable<Event> | Iterable<Event>;

/** Reads a log twice, once for the numbers and once for the words that are shown, and keeps neither. */
export async function reportFrom(scan: Scan): Promise<Report> {
  const fold = await foldFrom(scan);
  const conversations = new Conversations(fold);
  await scan(
    (event) => conversations.add(event),
    contactsOnly((contact) => conversations.wants(contact)),
  );
  return reportOf(fold, conversations);
}

/** The numbers alone. */
export async function foldFrom(scan: Scan): Promise<Fold> {
  const fold = new Fold();
  await scan((event) => fold.add(event), numbersOnly);
  return fold;
}

/** The report of events that are at hand. */
export const buildReport = (read: Read): Promise<Report> => reportFrom(allOf(read));

/** Their numbers. */
export const foldOf = (read: Read): Promise<Fold> => foldFrom(allOf(read));

const allOf =
  (read: Read): Scan =>
  async (see) => {
    for await (const event of read()) see(event);
  };
