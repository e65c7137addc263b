import type { ContactEvent, ContactId, Ending, Event } from '../../src/events/event.ts';
import type { Verdict } from '../../src/events/verdict.ts';

/** One contact of a log: what was said on both sides, how it ended for the customer, and how it really ended. */
export interface Held {
  readonly contact: ContactId;
  /** Of a first contact; of a later one empty. */
  readonly intent: string;
  readonly said: string[];
  readonly heard: string[];
  /** Turns, counted as in a transcript, and which of them held the customer's last words. */
  turns: number;
  lastWords: number;
  how: Ending | null;
  verdict: Verdict | null;
}

/** Gathers contacts out of events. */
export class Holding {
  readonly contacts = new Map<ContactId, Held>();

  see = (event: Event): void => {
    if (event.kind === 'contact') this.contacts.set(event.contact, begun(event));
    if (!('contact' in event)) return;
    const held = this.contacts.get(event.contact)!;
    if (event.kind === 'said') {
      held.said.push(...event.texts);
      held.lastWords = held.turns++;
    } else if (event.kind === 'heard') {
      held.heard.push(...event.texts);
      held.turns += Math.max(1, event.texts.length);
    } else if (event.kind === 'end') held.how = event.how;
    else if (event.kind === 'verdict') held.verdict = event.verdict;
  };
}

function begun({ contact, profile }: ContactEvent): Held {
  return {
    contact,
    intent: profile?.intent ?? '',
    said: [],
    heard: [],
    lastWords: 0,
    turns: 0,
    how: null,
    verdict: null,
  };
}

/** A customer's words: without case, and without figures, which are of its case and not of its mood. */
export function wordsIn(texts: readonly string[]): Set<string> {
  const words = texts
    .join(' ')
    .toLowerCase()
    .replace(/’/g, "'")
    .match(/[\p{L}']+|[\p{L}\p{N}@._/-]*\p{N}[\p{L}\p{N}@._/-]*|[?!]+|\p{Emoji_Presentation}/gu);
  return new Set((words ?? []).filter((word) => !/\p{N}|@/u.test(word)));
}

/** It got what it needed, and nothing in it failed. */
export const served = ({ how, verdict }: Held): boolean =>
  (how === 'content' || how === 'handed_over') &&
  (verdict?.outcome === 'resolved' || verdict?.outcome === 'handed_off') &&
  verdict.failures.length === 0;

const GONE: ReadonlySet<Ending | null> = new Set<Ending>([
  'gave_up',
  'closed',
  'timed_out',
  'broken',
  'stranded',
  'cut_off',
]);

/** It did not get what it needed, and knew so when it left. */
export const failedVisibly = ({ how, verdict }: Held): boolean =>
  GONE.has(how) && verdict !== null && verdict.outcome !== 'resolved' && verdict.outcome !== 'handed_off';

/** The failure was there before the customer's last words: it could speak of it, and was not just shut out. */
export const couldSpeak = ({ verdict, lastWords }: Held): boolean =>
  verdict !== null && verdict.failures.some(({ turn }) => turn < lastWords);

/** It left content, on something that was not true or not done. */
export const failedUnseen = ({ how, verdict }: Held): boolean =>
  how === 'content' &&
  verdict !== null &&
  verdict.failures.some(({ mode }) => mode === 'confident_incorrect' || mode === 'false_resolution');
