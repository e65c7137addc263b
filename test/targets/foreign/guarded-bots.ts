import { createHmac, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '../loopback.ts';
import type { Foreign } from './foreign.ts';

const KEY = 'k-123';

/** A server of which the whole request is seen at once. */
function serveAll(answer: (request: IncomingMessage, body: string, response: ServerResponse) => void) {
  return serve((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => answer(request, body, response));
  });
}

const json = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};

/** One token for all, which is soon too old; a second login while the first is good is refused. */
const oauth: Foreign = {
  name: 'a token for all conversations that soon expires',
  config: (url) => ({
    kind: 'http',
    url: `${url}/chat`,
    login: {
      url: `${url}/oauth/token`,
      form: { grant_type: 'client_credentials', client_id: '{{vars.client}}' },
      save: { token: 'access_token' },
      every: '60ms',
    },
    vars: { client: 'irate' },
    headers: { authorization: 'Bearer {{token}}' },
    send: { body: { who: '{{conversation}}', say: '{{text}}' } },
  }),
  serve(memory) {
    const until = new Map<string, number>();
    let last = -Infinity;
    return serveAll((request, body, response) => {
      if (request.url === '/oauth/token') {
        if (!body.includes('client_id=irate') || performance.now() - last < 20)
          return json(response, { error: 'slow down' }, 429);
        last = performance.now();
        const access_token = randomUUID();
        until.set(access_token, performance.now() + 30_000);
        return json(response, { access_token, expires_in: 30 });
      }
      const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
      if (!((until.get(token) ?? 0) > performance.now())) return json(response, { error: 'token' }, 401);
      const { who, say } = JSON.parse(body) as Record<string, string>;
      json(response, { replies: memory.answer(who!, say!) });
    });
  },
};

/** Each message is signed; the session is a header of the first answer, and an empty one is refused. */
const signed: Foreign = {
  name: 'signed messages and a session in a header',
  config: (url) => ({
    kind: 'http',
    url,
    vars: { key: KEY },
    send: {
      path: '/in',
      body: { m: '{{text}}' },
      headers: { 'x-signature': 'sha256={{$hmac("sha256", vars.key, body, "hex")}}', 'x-session': '{{session}}' },
    },
    reply: { save: { session: '$headers."x-session"' } },
  }),
  serve: (memory) =>
    serveAll((request, body, response) => {
      const due = createHmac('sha256', KEY).update(body).digest('hex');
      if (request.headers['x-signature'] !== `sha256=${due}`) return json(response, { error: 'signature' }, 401);
      const session = request.headers['x-session'] ?? randomUUID();
      if (session === '') return json(response, { error: 'no such session' }, 404);
      response.setHeader('x-session', session);
      const { m } = JSON.parse(body) as { m: string };
      json(response, { messages: memory.answer(String(session), m) });
    }),
};

/** Words of a web page, in parts of which some are cards with buttons; the page itself holds the key to speak. */
const page: Foreign = {
  name: 'parts with HTML behind a key that is in a page',
  config: (url) => ({
    kind: 'http',
    url,
    start: { method: 'GET', path: '/widget', save: { csrf: `$match($body, /data-csrf="([^"]+)"/).groups[0]` } },
    send: { path: '/say', headers: { 'x-csrf': '{{csrf}}' }, form: { q: '{{text}}' } },
    reply: { text: 'parts[type = "html"].$words(body)', handoff: "'agent' in parts.type" },
  }),
  serve(memory) {
    const keys = new Set<unknown>();
    return serveAll((request, body, response) => {
      if (request.url === '/widget') {
        const key = randomUUID();
        keys.add(key);
        return void response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(`<html><div data-csrf="${key}"></html>`);
      }
      const key = request.headers['x-csrf'];
      if (!keys.has(key)) return json(response, { error: 'csrf' }, 403);
      const said = memory.answer(String(key), new URLSearchParams(body).get('q')!);
      const parts = said.map((text) => ({
        type: 'html',
        body: `<p class="b">${text.replace(/ /g, '&#32;')}<br/></p>`,
      }));
      json(response, { parts: [...parts, { type: 'image', src: '/x.png' }] });
    });
  },
};

/**
 * Nothing comes but what is asked for since a moment, and of that nothing to a session that was not touched since; each
 * touch gives the ticket for the next.
 */
const inbox: Foreign = {
  name: 'an inbox that is asked for since a moment, and a session that wants to be kept',
  config: (url) => ({
    kind: 'http',
    url,
    start: { path: '/sessions', save: { id: 'id', ticket: 'ticket' } },
    keep: {
      path: '/sessions/{{id}}/touch',
      headers: { ticket: '{{ticket}}' },
      every: '200ms',
      save: { ticket: 'ticket' },
    },
    send: { path: '/sessions/{{id}}/in', headers: { ticket: '{{ticket}}' }, body: { text: '{{text}}' } },
    reply: { from: 'poll', items: "messages[author.kind != 'visitor']", text: 'body.text', done: 'last' },
    poll: {
      path: '/sessions/{{id}}/out?since={{$exists(cursor) ? cursor : 0}}',
      cursor: '$max(messages.at)',
      every: '150ms',
    },
  }),
  serve(memory) {
    const sessions = new Map<string, { ticket: string; held: { at: number }[]; messages: { at: number }[] }>();
    return serveAll((request, body, response) => {
      if (request.url === '/sessions') {
        const id = randomUUID();
        sessions.set(id, { ticket: '0', held: [], messages: [] });
        return json(response, { id, ticket: '0' }, 201);
      }
      const { pathname, searchParams } = new URL(request.url!, 'http://x');
      const [, , id, verb] = pathname.split('/');
      const session = sessions.get(id!);
      if (!session) return json(response, {}, 404);
      const { held, messages } = session;
      if (verb === 'out') {
        if (!searchParams.get('since')) return json(response, { error: 'since' }, 400);
        return json(response, { messages: messages.filter(({ at }) => at > Number(searchParams.get('since'))) });
      }
      // To speak, those before the last one are still good: requests may cross.
      const ticket = Number(request.headers['ticket']);
      const last = Number(session.ticket);
      if (!(verb === 'touch' ? ticket === last : ticket <= last)) return json(response, { error: 'ticket' }, 401);
      if (verb === 'touch') {
        session.ticket = String(last + 1);
        messages.push(...held.splice(0));
        return json(response, { ticket: session.ticket });
      }
      const { text } = JSON.parse(body) as { text: string };
      const at = messages.length + 1;
      const said = memory.answer(id!, text);
      const bubbles = said.map((words, n) => ({
        at: at + n + 1,
        author: { kind: 'bot' },
        body: { text: words },
        last: n === said.length - 1,
      }));
      held.push({ at, author: { kind: 'visitor' }, body: { text } } as { at: number }, ...bubbles);
      json(response, {}, 202);
    });
  },
};

export const guardedBots: readonly Foreign[] = [oauth, signed, page, inbox];
