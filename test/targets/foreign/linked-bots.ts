import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '../loopback.ts';
import type { Foreign } from './foreign.ts';
import { serveSockets } from './framed-bots.ts';

type Answer = (request: IncomingMessage, body: string, response: ServerResponse, url: URL) => void;

/** A server that is asked with whole bodies. */
function serveBodies(answer: Answer) {
  return serve((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => answer(request, body, response, new URL(request.url!, `http://${request.headers.host!}`)));
  });
}

const json = (response: ServerResponse, value: unknown, headers = {}): void => {
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
};

/** A form to log in, a token in a header that is another after each request, links that are to be followed as they are. */
const links: Foreign = {
  name: 'links to follow, and a token in a header that changes',
  config: (url) => ({
    kind: 'http',
    url,
    headers: { 'x-token': '{{token}}' },
    start: [
      { path: '/login', form: { grant: 'guest', visitor: '{{user}}' }, save: { token: '$headers."x-token"' } },
      { method: 'GET', path: '/me', save: { turns: '_links.turns.href' } },
    ],
    send: { path: '{{turns}}', body: { data: { said: '{{text}}' } } },
    reply: { from: 'poll', text: `turns.$[type = "text"].$join(runs.t, ' ')`, done: "status = 'complete'" },
    poll: {
      path: '{{location}}',
      ticket: { location: '$headers.location', token: '$headers."x-token"' },
      every: '20ms',
    },
  }),
  serve(memory) {
    const tokens = new Map<unknown, string>();
    const results = new Map<string, string[]>();
    const next = (id: string): string => {
      const token = randomUUID();
      tokens.set(token, id);
      return token;
    };
    return serveBodies((request, body, response, { pathname, searchParams, origin }) => {
      if (pathname === '/login' && body.startsWith('grant=guest&visitor='))
        return void response.writeHead(204, { 'x-token': next(`c/${randomUUID()}`) }).end();
      const id = tokens.get(request.headers['x-token']);
      if (id === undefined) return void response.writeHead(401).end();
      const turns = `/chats/${encodeURIComponent(id)}/turns`;
      if (pathname === '/me') return json(response, { _links: { turns: { href: `${turns}?v=2` } } });
      if (pathname === turns && searchParams.get('v') === '2') {
        tokens.delete(request.headers['x-token']);
        const { data } = JSON.parse(body) as { data: { said: string } };
        const key = randomUUID();
        setTimeout(() => results.set(key, memory.answer(id, data.said)), 5);
        const headers = { location: `${origin}/results?key=${key}`, 'x-token': next(id) };
        return void response.writeHead(202, headers).end();
      }
      const said = results.get(searchParams.get('key') ?? '');
      if (!said) return json(response, { status: 'pending' });
      const blocks = said.map((text) => [{ type: 'text', runs: text.split(' ').map((t) => ({ t })) }]);
      json(response, { status: 'complete', turns: [...blocks, [{ type: 'image', src: '/x.png' }]] });
    });
  },
};

interface Chat {
  readonly log: object[];
  readonly waiting: (() => void)[];
}

/** A request is held until there is something; how far was read is told in a header. */
const held: Foreign = {
  name: 'requests that are held, with a cursor in a header',
  config: (url) => ({
    kind: 'http',
    url,
    start: { path: '/open', save: { id: '$' } },
    send: { path: '/{{id}}/say', body: 'text' },
    reply: { from: 'poll', items: '$', when: "by != 'visitor'", text: "$join(blocks.p, ' ')", done: 'rests' },
    poll: { path: '/{{id}}/log', headers: { after: '{{cursor}}' }, cursor: '$headers.cursor', every: '1ms' },
  }),
  serve(memory) {
    const chats = new Map<string, Chat>();
    return serveBodies((request, body, response, { pathname }) => {
      if (pathname === '/open') {
        const id = randomUUID();
        chats.set(id, { log: [], waiting: [] });
        return json(response, id);
      }
      const [, id = '', verb] = pathname.split('/');
      const { log, waiting } = chats.get(id)!;
      if (verb === 'say') {
        const text = JSON.parse(body) as string;
        log.push({ by: 'visitor', blocks: [{ p: text }] });
        log.push(...memory.answer(id, text).map((p) => ({ by: 'bot', blocks: [{ p }] })), { by: 'bot', rests: true });
        for (const wake of waiting.splice(0)) wake();
        return void response.writeHead(204).end();
      }
      const after = Number(request.headers['after'] ?? 0);
      const tell = (): void => json(response, log.slice(after), { cursor: String(log.length) });
      if (log.length > after) tell();
      else waiting.push(tell);
    });
  },
};

/** A stream of its own that the server closes now and then, to be gone on with where it ended. */
const closing: Foreign = {
  name: 'a stream that is closed and opened again',
  config: (url) => ({
    kind: 'http',
    url,
    send: { path: '/{{conversation}}/in', form: { t: '{{text}}' } },
    reply: { from: 'listen', text: "by = 'bot' ? $words(html)", done: 'idle' },
    listen: { path: '/{{conversation}}/events', reopen: '10ms' },
  }),
  serve(memory) {
    const chats = new Map<string, { log: object[]; stream: ServerResponse | null }>();
    return serveBodies((request, body, response, { pathname }) => {
      const [, id = '', verb] = pathname.split('/');
      const chat = chats.get(id) ?? { log: [], stream: null };
      chats.set(id, chat);
      const tell = (from: number): void =>
        chat.log.slice(from).forEach((event, index) => {
          chat.stream?.write(`id: ${from + index + 1}\ndata: ${JSON.stringify(event)}\n\n`);
        });
      if (verb === 'in') {
        const from = chat.log.length;
        const said = memory.answer(id, new URLSearchParams(body).get('t')!);
        chat.log.push(...said.map((text) => ({ by: 'bot', html: `<p>${text}</p>` })), { by: 'bot', idle: true });
        tell(from);
        // What was said last may be on its way, or be asked for again.
        chat.stream?.end();
        chat.stream = null;
        return void response.writeHead(202).end();
      }
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': open\n\n');
      chat.stream = response;
      tell(Number(request.headers['last-event-id'] ?? 0));
    });
  },
};

/** A socket at an address that is given, with binary frames; what is not acknowledged comes again. */
const acknowledged: Foreign = {
  name: 'a socket at an address that is given, with acknowledgements',
  config: (url) => ({
    kind: 'websocket',
    url: url.replace('http', 'ws'),
    start: { path: '/connect', save: { endpoint: 'endpoint' } },
    path: '{{endpoint}}',
    hello: { until: '$exists(hello)' },
    heartbeat: { when: '$exists(seq)', read: true, send: { ack: '{{message.seq}}' } },
    send: { rid: '{{turn}}', body: '{{text}}' },
    reply: { text: 'line', done: 'rests' },
  }),
  serve(memory) {
    const tickets = new Set<string | null>();
    return serveSockets(
      (socket, url) => {
        const ticket = url.searchParams.get('ticket');
        if (!tickets.delete(ticket)) return socket.close(4001, 'bad ticket');
        let sent = 0;
        const open = new Set<unknown>();
        const push = (message: object): void => {
          open.add(++sent);
          socket.send(Buffer.from(JSON.stringify({ seq: sent, ...message })), { binary: true });
        };
        socket.send('{"hello":9}');
        socket.on('message', (data) => {
          const { ack, rid, body } = JSON.parse((data as Buffer).toString()) as Record<string, string>;
          if (ack !== undefined) return void open.delete(ack);
          // Of the turn before, all must have been acknowledged.
          if (open.size > 0) return socket.close(4002, 'not acknowledged');
          for (const line of memory.answer(ticket!, body!)) push({ line });
          push({ rests: true });
          setImmediate(() => socket.readyState === socket.OPEN && socket.send(JSON.stringify({ re: rid, ok: true })));
        });
      },
      (request, response) => {
        const ticket = `a/b+${randomUUID()}`;
        tickets.add(ticket);
        const endpoint = `ws://${request.headers.host!}/v9?ticket=${encodeURIComponent(ticket)}`;
        json(response, { endpoint });
      },
    );
  },
};

export const linkedBots: readonly Foreign[] = [links, held, closing, acknowledged];
