import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '../loopback.ts';
import type { Foreign } from './foreign.ts';
import type { Memory } from './memory.ts';

/** Answers one request of one path. */
type Route = (body: string, request: IncomingMessage, response: ServerResponse) => void;

/** A server of paths; what it does not know is 404, and without its key 401. */
function serveRoutes(routes: Readonly<Record<string, Route>>) {
  return serve((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      const { pathname } = new URL(request.url!, 'http://x');
      const route = routes[`${request.method!} ${pathname.replace(/\w+-[\w-]+/, ':id')}`];
      if (route) route(body, request, response);
      else response.writeHead(404).end('{"error":"no such path"}');
    });
  });
}

const json = (response: ServerResponse, value: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
};
const parsed = (body: string) => JSON.parse(body) as Record<string, string>;

/** A session that is opened first, a key that it gives, bubbles deep in the reply between things that are none. */
const nested: Foreign = {
  name: 'nested JSON behind a session and its key',
  config: (url) => ({
    kind: 'http',
    url: `${url}/v2`,
    start: {
      path: '/sessions',
      body: { channel: 'web' },
      save: { session: 'data.session.id', key: 'data.session.key' },
    },
    send: {
      path: '/sessions/{{session}}/turns',
      headers: { authorization: 'Bearer {{key}}' },
      body: { turn: { in: { kind: 'text', payload: { body: '{{text}}' } } } },
    },
    reply: {
      text: "data.turn.out[kind = 'md'].payload.body",
      handoff: 'data.turn.flags.live',
      confidence: 'data.nlu.p',
    },
  }),
  serve: (memory: Memory) =>
    serveRoutes({
      'POST /v2/sessions': (_, __, response) =>
        json(response, { ok: true, data: { session: { id: `s-${randomUUID()}`, key: randomUUID() } } }),
      'POST /v2/sessions/:id/turns': (body, request, response) => {
        const session = request.url!.split('/')[3]!;
        if (!request.headers.authorization) return json(response, { ok: false }, 401);
        const { turn } = JSON.parse(body) as { turn: { in: { payload: { body: string } } } };
        const said = memory.answer(session, turn.in.payload.body);
        const out = [
          ...said.map((text) => ({ kind: 'md', payload: { body: text } })),
          { kind: 'chips', payload: { items: ['Yes', 'No'] } },
        ];
        json(response, {
          ok: true,
          data: { turn: { id: 't-1', out, flags: { live: false } }, nlu: { name: 'order.where', p: 0.83 } },
        });
      },
    }),
};

/** A page's own form: the session is a cookie, the words are a form's, the reply is marked up. */
const cookie: Foreign = {
  name: 'a form with a cookie and HTML',
  config: (url) => ({
    kind: 'http',
    url,
    send: { path: '/chat', form: { msg: '{{text}}' } },
    reply: { text: 'lines.html.$replace($, /<[^>]+>/, "")' },
  }),
  serve: (memory) =>
    serveRoutes({
      'POST /chat': (body, request, response) => {
        const session = /sid=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1] ?? randomUUID();
        response.setHeader('set-cookie', `sid=${session}; Path=/; HttpOnly`);
        const said = memory.answer(session, new URLSearchParams(body).get('msg')!);
        json(response, { lines: said.map((text) => ({ html: `<p>${text.replace(/HP-\d+/, '<b>$&</b>')}</p>` })) });
      },
    }),
};

/** GraphQL: everything is a query, the whole conversation comes back, errors come as success. */
const graphql: Foreign = {
  name: 'GraphQL with the whole conversation in each reply',
  config: (url) => ({
    kind: 'http',
    url: `${url}/graphql`,
    send: {
      body: {
        query: 'mutation Say($c: ID!, $t: String!) { say(chat: $c, text: $t) { messages { author content } } }',
        variables: { c: '{{conversation}}', t: '{{text}}' },
      },
    },
    reply: { items: "data.say.messages[author = 'BOT'][-1]", text: 'content', errorWhen: '$exists(errors)' },
  }),
  serve: (memory) => {
    const chats = new Map<string, object[]>();
    return serveRoutes({
      'POST /graphql': (body, _, response) => {
        const { variables } = JSON.parse(body) as { variables: { c: string; t: string } };
        const { c, t } = variables;
        const messages = [
          ...(chats.get(c) ?? []),
          { author: 'VISITOR', content: t },
          { author: 'BOT', content: memory.answer(c, t).join(' ') },
        ];
        chats.set(c, messages);
        json(response, { data: { say: { messages } } });
      },
    });
  },
};

/** JSON in JSON, as gateways wrap it. */
const wrapped: Foreign = {
  name: 'JSON in a string of JSON',
  config: (url) => ({
    kind: 'http',
    url: `${url}/prod/bot`,
    send: { body: { sessionId: '{{conversation}}', inputTranscript: '{{text}}' } },
    reply: { text: '$eval(body).say' },
  }),
  serve: (memory) =>
    serveRoutes({
      'POST /prod/bot': (body, _, response) => {
        const { sessionId = '', inputTranscript = '' } = parsed(body);
        json(response, { statusCode: 200, body: JSON.stringify({ say: memory.answer(sessionId, inputTranscript) }) });
      },
    }),
};

/** The number of a job comes at once, the answer when it is asked for often enough. */
const ticket: Foreign = {
  name: 'a job that is asked for until it is done',
  config: (url) => ({
    kind: 'http',
    url,
    send: { path: '/ask', body: { chat: '{{conversation}}', q: '{{text}}' } },
    reply: { from: 'poll', text: 'answers.say', done: "state = 'done'" },
    poll: { path: '/jobs/{{job}}', ticket: { job: 'jobId' }, fine: [404], every: '20ms' },
  }),
  serve: (memory) => {
    const jobs = new Map<string, { answers: object[]; asked: number }>();
    return serveRoutes({
      'POST /ask': (body, _, response) => {
        const { chat = '', q = '' } = parsed(body);
        const jobId = `j1-${randomUUID()}`;
        jobs.set(jobId, { answers: memory.answer(chat, q).map((say) => ({ say })), asked: 0 });
        json(response, { jobId }, 202);
      },
      'GET /jobs/:id': (_, request, response) => {
        const job = jobs.get(request.url!.split('/')[2]!);
        if (!job) return json(response, { error: 'who?' }, 500);
        job.asked++;
        if (job.asked === 1) json(response, {}, 404);
        else if (job.asked === 2) json(response, { state: 'working' });
        else json(response, { state: 'done', answers: job.answers });
      },
    });
  },
};

/** JSON lines, one for each piece, and one that ends it. */
const lines: Foreign = {
  name: 'JSON lines of pieces',
  config: (url) => ({
    kind: 'http',
    url: `${url}/stream`,
    send: { body: { chat: '{{conversation}}', q: '{{text}}' } },
    reply: { from: 'ndjson', delta: "op = 'tok' ? v", bubbleEnd: "op = 'cut'", done: "op = 'fin'", confidence: 'sure' },
  }),
  serve: (memory) =>
    serveRoutes({
      'POST /stream': (body, _, response) => {
        const { chat = '', q = '' } = parsed(body);
        response.writeHead(200, { 'content-type': 'text/plain' });
        for (const text of memory.answer(chat, q)) {
          for (const v of text.split(/(?<= )/)) response.write(`${JSON.stringify({ op: 'tok', v })}\n`);
          response.write(`${JSON.stringify({ op: 'cut' })}\n`);
        }
        response.end(`${JSON.stringify({ op: 'fin', sure: 0.8 })}\n`);
      },
    }),
};

/** Events with names of their own, whose data are no JSON; the stream stays open after the last one. */
const events: Foreign = {
  name: 'named events with bare text',
  config: (url) => ({
    kind: 'http',
    url: `${url}/sse`,
    send: { method: 'GET', path: '?chat={{conversation}}&q={{text}}' },
    reply: { from: 'sse', text: "$event = 'line' ? $data", done: "$event = 'finished'" },
  }),
  serve: (memory) =>
    serveRoutes({
      'GET /sse': (_, request, response) => {
        const asked = new URL(request.url!, 'http://x').searchParams;
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(': hello\n\nevent: thinking\ndata: 1\n\n');
        for (const text of memory.answer(asked.get('chat')!, asked.get('q')!))
          response.write(`event: line\ndata: ${text}\n\n`);
        response.write('event: finished\ndata: bye\n\n');
      },
    }),
};

export const httpBots: readonly Foreign[] = [nested, cookie, graphql, wrapped, ticket, lines, events];
