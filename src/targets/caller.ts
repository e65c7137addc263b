import { randomUUID } from 'node:crypto';
import type { FAILED } from './mapping/variables.ts';
import type { Caller } from './target.ts';

/** What was said so far, as bots take it that keep no state. */
export interface Said {
  readonly role: 'user' | 'assistant';
  readonly text: string;
}

/** What templates can name: who calls, what was said, and what was saved of earlier replies. */
export type Context = Record<string, unknown> & {
  readonly conversation: string;
  readonly user: string;
  /** Counts conversations, for protocols whose names for customers are few. */
  readonly serial: number;
  /** For protocols that want a UUID, or no more than 36 characters. */
  readonly uuid: string;
  readonly language: string;
  /** What the channel would know of a customer who is logged in, by slot. */
  readonly known: Readonly<Record<string, string>>;
  readonly vars: Readonly<Record<string, unknown>>;
  /** Of the customer, from 1. */
  turn: number;
  text: string;
  /** With what is being said now; null: nobody asks for it. */
  readonly history: Said[] | null;
  [FAILED]?: (why: string) => void;
};

let conversations = 0;

/** The context of a conversation that begins. `recalls`: what is said is kept, for a bot that is told it again. */
export function contextOf(caller: Caller, vars: Readonly<Record<string, unknown>>, recalls = true): Context {
  const { conversation, user, language, known } = caller;
  return {
    conversation,
    user,
    serial: conversations++,
    // In lower case it is already; but Node hands it out as twenty pieces, of which this makes one.
    uuid: randomUUID().toLowerCase(),
    language,
    known: Object.fromEntries(known.map(({ slot, value }) => [slot, value])),
    vars,
    turn: 0,
    text: '',
    history: recalls ? [] : null,
  };
}
