import { IrateError } from '../../events/trouble.ts';
import { duration } from '../../events/units.ts';
import type { Alarm, Clock, Ms } from '../../time/clock.ts';
import { refusalIn } from '../answer.ts';
import type { Inbox } from '../inbox.ts';
import { listed, pick, type Pick } from '../mapping/expression.ts';
import { excerpt, jsonIn } from '../mapping/json.ts';
import type { Conversation } from './conversation.ts';
import { timesOf, type Source } from './source.ts';
import { prepareRequest, type Prepare } from './request.ts';
import type { HttpSettings } from './schema.ts';
import { sseReader, type Reader } from './stream.ts';

interface Listening {
  readonly prepare: Prepare;
  readonly items: Pick | null;
  /** How long after its end the stream is opened again; null: its end is the end. */
  readonly reopen: Ms | null;
}

/** Where bubbles come from on a stream that stays open. @throws IrateError if there is no `listen`, or none that can be read */
export function streams({ listen, reply, headers = {} }: HttpSettings, url: URL, clock: Clock): Source {
  if (!listen)
    throw new IrateError(
      'no_listen',
      '"reply.from: listen" says nothing of the request',
      'target',
      'Add "listen:" with its path.',
    );
  const { quiet, max, greeting, reopen, ...request } = listen;
  const wanted = {
    ...request,
    method: request.method ?? 'GET',
    headers: { accept: 'text/event-stream', ...(reopen && { 'last-event-id': '{{lastEventId}}' }), ...request.headers },
  };
  const listening: Listening = {
    prepare: prepareRequest(wanted, url, headers, 'target.listen', false),
    items: reply.items === undefined ? null : pick(reply.items, 'target.reply.items'),
    reopen: reopen === undefined ? null : duration(reopen),
  };
  return {
    times: timesOf({ quiet, max, greeting }),
    open(conversation, inbox, ready) {
      const listener = new Listener(listening, conversation, inbox, clock);
      listener.listen(ready);
      return { close: () => listener.close() };
    },
  };
}

/** Hears one stream, and where it is to be opened again the next that goes on where it ended. */
class Listener {
  readonly #listening: Listening;
  readonly #conversation: Conversation;
  readonly #inbox: Inbox;
  readonly #clock: Clock;
  #alarm: Alarm | null = null;
  #abort: () => void = () => undefined;

  constructor(listening: Listening, conversation: Conversation, inbox: Inbox, clock: Clock) {
    this.#listening = listening;
    this.#conversation = conversation;
    this.#inbox = inbox;
    this.#clock = clock;
  }

  /** `ready` is called when nothing can be missed any more. */
  listen(ready: () => void): void {
    const { prepare, reopen } = this.#listening;
    const reader = this.#reader();
    let open = false;
    const over = (code: string, detail: string): void => {
      this.#inbox.break(code, `listening: ${detail}`);
      if (!open) ready();
    };
    this.#abort = this.#conversation.request(prepare, {
      headers(status) {
        open = status < 300;
        if (open) ready();
      },
      chunk: (text) => open && reader.feed(text),
      done: (answer) => {
        const wrong = refusalIn(answer);
        if (wrong) over(wrong.code, wrong.detail);
        // No content: there will be no more, by the standard of such streams.
        else if (reopen === null || answer.status === 204) over('closed', 'the stream was closed');
        else this.#alarm = this.#clock.alarm(reopen, () => this.listen(() => undefined));
      },
      trouble: over,
    });
  }

  close(): void {
    if (this.#alarm !== null) this.#clock.silence(this.#alarm);
    this.#abort();
  }

  #reader(): Reader {
    const { items } = this.#listening;
    const context = this.#conversation.context as Record<string, unknown>;
    return sseReader((data, event, id) => {
      if (id !== undefined) context['lastEventId'] = id;
      const value = jsonIn(data);
      if (value === undefined) return this.#inbox.fail('not_json', excerpt(data));
      if (!items) return this.#inbox.receive(value, { event, data });
      items(value, { ...context, event, data }, (found) => {
        for (const item of listed(found)) this.#inbox.receive(item, { event, data });
      });
    });
  }
}
