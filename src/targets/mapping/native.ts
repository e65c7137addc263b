import { NONE, replyKeys, understanding, type Facts, type ReplyKeys, type Understand } from './reply.ts';
import type { Variables } from './variables.ts';

/** Reads one event as its protocol defines it; null: it is none of the bot's words to this customer. */
export type Read = (value: unknown, variables: Variables) => Partial<Facts> | null;

const { when, handoff, confidence, intent, ended, toolCalls, done, errorWhen, retryAfter } = replyKeys;

/** What users may map beside what the protocol says by itself. */
export const besideKeys = { when, handoff, confidence, intent, ended, toolCalls, done, errorWhen, retryAfter } as const;

const NOTHING: Facts = {
  texts: [],
  delta: '',
  bubbleEnd: false,
  withdrawn: false,
  typing: false,
  meta: NONE,
  done: false,
  failed: false,
  retryAfter: undefined,
  saved: NONE,
};

/** A protocol's own reading, and beside it what the user maps. @throws IrateError if an expression cannot be parsed */
export function native(read: Read, own: ReplyKeys): Understand {
  const beside = Object.keys(own).length > 0 ? understanding(own, 'target.reply', false) : null;
  return (value, variables, understood) => {
    const found = read(value, variables);
    if (!found) return understood(null);
    const facts = { ...NOTHING, ...found };
    if (!beside) return understood(facts);
    beside(value, variables, (more) => {
      if (!more) return understood(null);
      const done = facts.done || more.done;
      const meta = more.meta === NONE ? facts.meta : { ...facts.meta, ...more.meta };
      understood({ ...facts, done, failed: facts.failed || more.failed, retryAfter: more.retryAfter, meta });
    });
  };
}
