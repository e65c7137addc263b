import type { ServerResponse } from 'node:http';
import { request as call } from 'undici';
import { callback } from '../../../src/targets/callback/callback.ts';
import type { CallbackOptions } from '../../../src/targets/callback/schema.ts';
import { http } from '../../../src/targets/http/http.ts';
import type { HttpOptions } from '../../../src/targets/http/schema.ts';
import { bodyOf, serve } from '../loopback.ts';
import type { Bot, Protocol, Served, Talk } from './talk.ts';

const json = (value: unknown): string => JSON.stringify(value);
const without = {
  empty: 'nothing that comes is no end before its time',
  truncate: 'messages are whole',
  long: 'what is asked for or pushed has limits of its own',
} as const;

/** What a test bot does beside taking messages: how its words go out. */
interface Way {
  emit(event: object): void;
  garbage(): void;
  reset(): void;
  gone(hear: () => void): void;
}

/** One turn: the message was taken by a request, the words go another way. */
function talkOf(told: Record<string, unknown>, response: ServerResponse, way: Way): Talk {
  return {
    conversation: String(told['conversation']),
    text: String(told['text']),
    say: (text) => way.emit({ text }),
    drip(text) {
      for (const word of text.split(/(?<= )/)) way.emit({ piece: word });
      way.emit({ whole: true });
    },
    end: () => undefined,
    garbage: () => way.garbage(),
    truncate: () => undefined,
    reset: () => way.reset(),
    refuse: (status, headers) => response.writeHead(status, headers).end('{"error":"no"}'),
    error: () => way.emit({ failed: true }),
    gone: (hear) => way.gone(hear),
  };
}

const reply = { text: 'text', delta: 'piece', bubbleEnd: 'whole', errorWhen: 'failed' } as const;

/** A bot that keeps its words until they are asked for, or streams them to who listens. */
async function serveMailbox(bot: Bot, options: Partial<HttpOptions>): Promise<Served> {
  const boxes = new Map<string, Box>();
  const boxOf = (id: string): Box => {
    const box = boxes.get(id) ?? new Box();
    boxes.set(id, box);
    return box;
  };
  const server = await serve((request, response) => {
    const box = boxOf(/^\/chat\/([^/?]+)/.exec(request.url ?? '')?.[1] ?? '');
    if (box.broken) return void response.destroy();
    if (request.method === 'DELETE') {
      box.left();
      return void response.end();
    }
    if (request.method === 'GET') return box.ask(request.url ?? '', response);
    void bodyOf(request).then((told) => {
      bot(talkOf(told, response, box));
      if (!response.headersSent && !response.destroyed) response.writeHead(202).end();
    });
  });
  const path = '/{{conversation}}';
  return {
    open: (ground) =>
      http(
        { kind: 'http', url: `${server.url}/chat`, send: { path }, end: { method: 'DELETE', path }, ...options },
        ground,
      ),
    close: server.close,
  };
}

class Box implements Way {
  readonly #events: object[] = [];
  #stream: ServerResponse | null = null;
  #garbled = false;
  broken = false;
  left: () => void = () => undefined;

  ask(url: string, response: ServerResponse): void {
    if (url.endsWith('/listen')) {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': hello\n\n');
      this.#stream = response;
    } else if (this.#garbled) response.end('{{{');
    else {
      const after = Number(/after=(\d+)/.exec(url)?.[1] ?? 0);
      response.end(json({ events: this.#events.slice(after), next: this.#events.length }));
    }
  }

  emit(event: object): void {
    this.#events.push({ id: this.#events.length, ...event });
    this.#stream?.write(`data: ${json(event)}\n\n`);
  }

  garbage(): void {
    this.#garbled = true;
    this.#stream?.write('data: {{{\n\n');
  }

  reset(): void {
    this.broken = true;
    this.#stream?.destroy();
  }

  gone(hear: () => void): void {
    this.left = hear;
  }
}

/** A bot that calls back, and answers only when it has done so (`waits`) or at once. */
async function serveCaller(bot: Bot, waits: boolean, options: Partial<CallbackOptions>): Promise<Served> {
  const left = new Map<string, () => void>();
  const server = await serve((request, response) => {
    void bodyOf(request).then((told) => {
      const conversation = String(told['conversation']);
      if (told['bye']) {
        left.get(conversation)?.();
        return void response.end();
      }
      let calls: Promise<unknown> = Promise.resolve();
      const post = (body: string): void => {
        calls = calls.then(() =>
          call(String(told['callback']), {
            method: 'POST',
            body,
            headers: { 'content-type': 'application/json', 'x-key': 'k' },
          })
            .then(({ body: answer }) => answer.text())
            .catch(() => ''),
        );
      };
      const talk = talkOf(told, response, {
        emit: (event) => post(json({ events: [{ to: conversation, ...event }] })),
        garbage: () => undefined,
        reset: () => response.destroy(),
        gone: (hear) => left.set(conversation, hear),
      });
      const end = (): void =>
        void calls.then(() => response.headersSent || response.destroyed || response.end('success'));
      const ending = (act: () => void): void => {
        act();
        end();
      };
      const last = {
        end,
        error: () => ending(() => talk.error()),
        drip: (text: string) => ending(() => talk.drip(text)),
      };
      bot(waits ? { ...talk, ...last } : talk);
      if (!waits && !response.destroyed) end();
    });
  });
  return {
    open: (ground) =>
      callback(
        {
          kind: 'callback',
          url: `${server.url}/bot`,
          send: { body: { conversation: '{{conversation}}', text: '{{text}}', callback: '{{callback}}' } },
          end: { body: { conversation: '{{conversation}}', bye: true } },
          hook: { verify: "$headers.`x-key` = 'k'" },
          match: 'to',
          reply: { ...reply, items: 'events' },
          ...options,
        },
        ground,
      ),
    close: server.close,
  };
}

export const pushingBots: readonly Protocol[] = [
  {
    name: 'http, asked for again and again',
    pushes: true,
    without,
    serve: (bot) =>
      serveMailbox(bot, {
        reply: { from: 'poll', items: 'events', ...reply },
        poll: { path: '/{{conversation}}?after={{cursor}}', cursor: 'next', id: 'id', every: '20ms', quiet: '80ms' },
      }),
  },
  {
    name: 'http, listened to',
    pushes: true,
    without,
    serve: (bot) =>
      serveMailbox(bot, {
        reply: { from: 'listen', ...reply },
        listen: { path: '/{{conversation}}/listen', quiet: '80ms' },
      }),
  },
  {
    name: 'callback, answered when it is over',
    pushes: true,
    without: { truncate: without.truncate, long: without.long, garbage: 'a call that holds nothing is let go' },
    serve: (bot) => serveCaller(bot, true, { answer: { ends: true } }),
  },
  {
    name: 'callback, answered at once',
    pushes: true,
    without: { ...without, garbage: 'a call that holds nothing is let go' },
    serve: (bot) => serveCaller(bot, false, { quiet: '80ms' }),
  },
];
