import { IrateError } from '../../events/trouble.ts';
import { duration } from '../../events/units.ts';
import type { Alarm, Clock, Ms } from '../../time/clock.ts';
import type { Inbox } from '../inbox.ts';
import { listed, pick, type Pick } from '../mapping/expression.ts';
import { refusalIn } from '../answer.ts';
import { excerpt } from '../mapping/json.ts';
import { Scope, type Values } from '../mapping/variables.ts';
import type { Answer } from '../wire.ts';
import { bodyIn } from './body.ts';
import type { Conversation } from './conversation.ts';
import { timesOf, type Source } from './source.ts';
import { prepareRequest, type Prepare } from './request.ts';
import { picks, type Opening } from './script.ts';
import type { HttpSettings } from './schema.ts';

interface Poll {
  readonly prepare: Prepare;
  readonly every: Ms;
  readonly items: Pick | null;
  readonly cursor: Pick | null;
  readonly id: Pick | null;
  /** Statuses that mean: nothing yet. */
  readonly fine: readonly number[];
  /** Says something, where the answer to that tells what to ask for. */
  readonly send: Prepare;
  readonly ticket: Opening['save'];
}

/** Where bubbles come from that are asked for again and again. @throws IrateError if there is no `poll`, or none that can be read */
export function polls({ poll, send, reply, headers = {} }: HttpSettings, url: URL, clock: Clock): Source {
  if (!poll)
    throw new IrateError(
      'no_poll',
      '"reply.from: poll" says nothing of the request',
      'target',
      'Add "poll:" with its path.',
    );
  const { every, cursor, id, ticket = {}, fine, quiet, max, greeting, ...request } = poll;
  const compiled = (expression: string | undefined, place: string): Pick | null =>
    expression === undefined ? null : pick(expression, place);
  const wanted: Poll = {
    prepare: prepareRequest({ ...request, method: request.method ?? 'GET' }, url, headers, 'target.poll', false),
    every: duration(every),
    items: compiled(reply.items, 'target.reply.items'),
    cursor: compiled(cursor, 'target.poll.cursor'),
    id: compiled(id, 'target.poll.id'),
    fine,
    send: prepareRequest(send, url, headers, 'target.send', send.form === undefined),
    ticket: picks(ticket, 'target.poll.ticket'),
  };
  return {
    times: timesOf({ quiet, max, greeting }),
    open(conversation, inbox, ready) {
      const poller = new Poller(wanted, conversation, inbox, clock);
      const close = (): void => poller.stop();
      if (wanted.ticket.length === 0) poller.ask();
      ready();
      return wanted.ticket.length === 0 ? { close } : { close, say: () => poller.say() };
    },
  };
}

/** Asks, waits, asks again, also between turns: what comes then is late. With a ticket it asks for that turn alone. */
class Poller {
  readonly #poll: Poll;
  readonly #conversation: Conversation;
  readonly #inbox: Inbox;
  readonly #clock: Clock;
  readonly #seen = new Set<unknown>();
  #alarm: Alarm | null = null;
  #abort: () => void = () => undefined;
  #stopped = false;

  constructor(poll: Poll, conversation: Conversation, inbox: Inbox, clock: Clock) {
    this.#poll = poll;
    this.#conversation = conversation;
    this.#inbox = inbox;
    this.#clock = clock;
  }

  /** Says what the context holds, and asks by what the answer tells. Returns: abort it. */
  say(): () => void {
    this.#halt();
    const { turn } = this.#inbox;
    const fail = (code: string, detail: string, retryAfter?: number): void =>
      this.#inbox.fail(code, detail, retryAfter);
    const abort = this.#conversation.request(this.#poll.send, {
      done: (answer) => {
        const wrong = refusalIn(answer);
        if (wrong) return fail(wrong.code, wrong.detail, answer.retryAfter);
        this.#conversation.keep(this.#poll.ticket, answer, (missing) => {
          if (missing !== null) fail(`no_${missing}`, `in the answer: ${excerpt(answer.body)}`);
          else if (turn?.open) this.ask();
        });
      },
      trouble: fail,
    });
    return () => {
      abort();
      this.#halt();
    };
  }

  ask(): void {
    this.#abort = this.#conversation.request(this.#poll.prepare, {
      done: (answer) => {
        if (this.#poll.fine.includes(answer.status)) return this.#again();
        const read = bodyIn(answer, 'json');
        // Many servers say "nothing new" by an empty body.
        if (!('code' in read)) this.#take(read.value, answer);
        else if (read.code !== 'empty') this.#inbox.fail(read.code, read.detail, answer.retryAfter);
        this.#again();
      },
      trouble: (code, detail) => {
        this.#inbox.fail(code, detail);
        this.#again();
      },
    });
  }

  stop(): void {
    this.#stopped = true;
    this.#halt();
  }

  #halt(): void {
    this.#abort();
    if (this.#alarm !== null) this.#clock.silence(this.#alarm);
  }

  #again(): void {
    if (this.#stopped) return;
    this.#alarm = this.#clock.alarm(this.#poll.every, () => {
      const over = this.#poll.ticket.length > 0 && this.#inbox.turn?.open !== true;
      if (!over) this.ask();
    });
  }

  #take(value: unknown, { status, headers }: Answer): void {
    const { items, cursor } = this.#poll;
    const context = this.#conversation.context as Record<string, unknown>;
    const own = { status, headers };
    const variables = new Scope(own, context);
    cursor?.(value, variables, (found) => {
      if (found !== undefined) context['cursor'] = found;
    });
    if (!items) return this.#one(value, own);
    items(value, variables, (found) => {
      for (const item of listed(found)) this.#one(item, own);
    });
  }

  #one(item: unknown, own: Values): void {
    if (!this.#poll.id) return this.#inbox.receive(item, own);
    this.#poll.id(item, new Scope(own, this.#conversation.context), (id) => {
      if (id !== undefined && this.#seen.has(id)) return;
      this.#seen.add(id);
      this.#inbox.receive(item, own);
    });
  }
}
