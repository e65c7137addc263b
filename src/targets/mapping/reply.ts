import { z } from 'zod';
import type { Meta, ToolCall } from '../../events/transcript.ts';
import { pick, type Pick } from './expression.ts';
import { isObject, jsonIn } from './json.ts';
import { bubblesIn, usualBubbles } from './usual.ts';
import { Scope, type Values, type Variables } from './variables.ts';

/** An expression over the JSON that came. */
export const expression = (about: string) => z.string().min(1).describe(`${about} A dotted path or JSONata.`);
const optional = (about: string) => expression(about).optional();

/** How a bot's JSON is read: a whole reply, or one event of a stream. */
export const replyKeys = {
  when: optional('Events for which this is not true are passed over (echoes of our own messages).'),
  text: optional('The bubbles: strings, or objects with a text. Default: found by the usual names.'),
  delta: optional('A piece of a bubble that is still being written.'),
  bubbleEnd: optional('True when the bubble that was being written is whole.'),
  withdrawn: optional('True when the bubble that was being written is taken back.'),
  typing: optional('True when the bot says that it is writing.'),
  handoff: optional('True, or the name of a queue or the like, when a human takes over.'),
  confidence: optional('How sure the bot is, 0 to 1.'),
  intent: optional('Its own classification.'),
  ended: optional('True when the bot closed the conversation.'),
  toolCalls: optional('Tools that it called: objects with a name and arguments.'),
  done: optional('True at the end of the turn.'),
  errorWhen: optional('True when what arrived as success is an error.'),
  retryAfter: optional('Of such an error: the seconds that it asks to wait.'),
} as const;

export type ReplyKeys = { readonly [K in keyof typeof replyKeys]?: string | undefined };

/** What is to be kept of a reply, by name: a dotted path or JSONata. */
export type Saving = Readonly<Record<string, string>>;

/** What one reply, or one event, said. */
export interface Facts {
  readonly texts: readonly string[];
  readonly delta: string;
  readonly bubbleEnd: boolean;
  readonly withdrawn: boolean;
  readonly typing: boolean;
  readonly meta: Meta;
  readonly done: boolean;
  readonly failed: boolean;
  /** Seconds that it asks to wait, of what failed. */
  readonly retryAfter: number | undefined;
  /** To be kept for what is sent later. */
  readonly saved: Readonly<Record<string, unknown>>;
}

/** Reads one JSON value; null: it is none of the bot's words to this customer. */
export type Understand = (value: unknown, variables: Variables, understood: (facts: Facts | null) => void) => void;

type Found = { readonly [K in keyof typeof replyKeys]?: unknown } & Readonly<Record<string, unknown>>;

/** What most events of a stream say beside their words. */
export const NONE = Object.freeze({});

/** Before the names of what is to be kept, which are the user's own. */
const KEPT = 'save ';

/** Read by these names if the mapping does not say otherwise. */
const USUAL = ['handoff', 'confidence', 'intent', 'ended'] as const;

/**
 * Compiles a mapping. `words`: the bubbles are guessed where it does not name them; `save`: what is to be kept, by name.
 * @throws IrateError if an expression cannot be parsed
 */
export function understanding(keys: ReplyKeys, place: string, words = true, save: Saving = {}): Understand {
  const read = (Object.keys(replyKeys) as (keyof typeof replyKeys)[]).flatMap((name): [string, Pick][] => {
    const written = keys[name] ?? USUAL.find((usual) => usual === name);
    return written === undefined ? [] : [[name, pick(written, `${place}.${name}`)]];
  });
  const kept = Object.keys(save);
  const picks = [
    ...read,
    ...kept.map((name): [string, Pick] => [KEPT + name, pick(save[name]!, `${place}.save.${name}`)]),
  ];
  // A stream tells its words by pieces: what is not asked for as a whole is not there as a whole.
  const guessed = words && keys.text === undefined && keys.delta === undefined;
  return (value, variables, understood) => {
    const found: Record<string, unknown> = {};
    const read = (from: number): void => {
      for (let index = from; index < picks.length; index++) {
        const [name, take] = picks[index]!;
        if (!take.direct)
          return take(value, variables, (result) => {
            found[name] = result;
            if (name === 'when' && result !== true) understood(null);
            else read(index + 1);
          });
        found[name] = take.direct(value, variables);
        if (name === 'when' && found[name] !== true) return understood(null);
      }
      understood(factsOf(found, guessed ? usualBubbles(value) : found['text'], kept));
    };
    read(0);
  };
}

/** Keeps what is to be kept of the events of one conversation, and lets their mapping name what is known of it. */
export function remembering(understand: Understand, context: Values): Understand {
  return (value, variables, understood) =>
    understand(value, new Scope(variables, context), (facts) => {
      if (facts && facts.saved !== NONE) Object.assign(context, facts.saved);
      understood(facts);
    });
}

function factsOf(found: Found, text: unknown, kept: readonly string[]): Facts {
  return {
    texts: text === undefined ? [] : bubblesIn(text),
    delta: typeof found.delta === 'string' ? found.delta : '',
    bubbleEnd: found.bubbleEnd === true,
    withdrawn: found.withdrawn === true,
    typing: found.typing === true,
    meta: metaOf(found),
    done: found.done === true,
    failed: found.errorWhen === true,
    retryAfter: secondsOf(found.retryAfter),
    saved: kept.length === 0 ? NONE : savedOf(found, kept),
  };
}

function secondsOf(told: unknown): number | undefined {
  const seconds = typeof told === 'string' ? Number.parseFloat(told) : told;
  return typeof seconds === 'number' && seconds >= 0 ? seconds : undefined;
}

function savedOf(found: Found, kept: readonly string[]): Facts['saved'] {
  const names = kept.filter((name) => found[KEPT + name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, found[KEPT + name]]));
}

function metaOf({ handoff, confidence, intent, ended, toolCalls }: Found): Meta {
  if ((handoff ?? confidence ?? intent ?? ended ?? toolCalls) === undefined) return NONE;
  // Written out: every reply comes here, and to spread what may be nothing costs more than all the rest.
  const meta: { -readonly [K in keyof Meta]: Meta[K] } = {};
  if (handoff !== undefined && handoff !== null) meta.handoff = says(handoff);
  if (typeof confidence === 'number') meta.confidence = Math.min(1, Math.max(0, confidence));
  if (typeof intent === 'string') meta.intent = intent;
  if (ended === true) meta.ended = ended;
  const calls = toolCalls === undefined ? [] : callsIn(toolCalls);
  if (calls.length > 0) meta.toolCalls = calls;
  return meta;
}

/** Whether a value means yes: a queue's name does, an empty list does not. */
function says(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(says);
  return Boolean(value) && !/^(?:false|no|none|null|0)$/i.test(String(value));
}

/** Calls of tools, by whatever their parts are called. */
function callsIn(value: unknown): ToolCall[] {
  return [value].flat().flatMap((call: unknown) => {
    if (!isObject(call)) return [];
    const called = isObject(call['function']) ? call['function'] : call;
    const name = called['name'] ?? called['toolName'] ?? called['tool'];
    const args = called['arguments'] ?? called['args'] ?? called['input'] ?? {};
    return typeof name === 'string' ? [{ name, args: typeof args === 'string' ? (jsonIn(args) ?? args) : args }] : [];
  });
}
