import { afterEach, expect, test } from 'vitest';
import type { Connecting } from '../../../src/targets/connections.ts';
import { contextOf } from '../../../src/targets/caller.ts';
import { Conversation } from '../../../src/targets/http/conversation.ts';
import { http } from '../../../src/targets/http/http.ts';
import { prepareRequest } from '../../../src/targets/http/request.ts';
import type { HttpOptions } from '../../../src/targets/http/schema.ts';
import { openings } from '../../../src/targets/http/script.ts';
import type { Answer, Exchange, Wire } from '../../../src/targets/wire.ts';
import { bubbles, caller, ground, say, serve, until } from '../loopback.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A bot that answers, but for what `hangs` says; it knows what it was asked, and which connections are open. */
async function bot(connecting: Connecting, options: Partial<HttpOptions>, hangs: (path: string) => boolean) {
  const seen: string[] = [];
  const sockets = new Set<unknown>();
  const server = await serve(({ method, url, socket }, response) => {
    seen.push(`${method} ${url}`);
    if (!sockets.has(socket)) socket.once('close', () => sockets.delete(socket));
    sockets.add(socket);
    if (!hangs(url!)) response.end('{"reply": "Hello", "id": "t-1"}');
  });
  const target = http({ kind: 'http', url: server.url, ...options }, { ...ground, connecting });
  open.push(() => target.close(), server.close);
  return { target, seen, sockets };
}

test('a start that never comes is given up when its customer leaves, and its connection goes to who comes next', async () => {
  let hung = true;
  const start = { path: '/start', save: { id: 'id' } };
  const script = { start, send: { path: '/say' }, end: { method: 'DELETE', path: '/{{id}}' } } as const;
  const { target, seen } = await bot(1, script, (path) => hung && path === '/start');
  const left = target.open(caller);
  const abort = left.say('hi', () => expect.fail('it was heard'));
  await until(() => seen.length === 1);
  hung = false;
  abort();
  left.close();
  const next = target.open(caller);
  expect(bubbles(await say(next, 'hi'))).toEqual(['Hello']);
  next.close();
  await until(() => seen.length === 4);
  // Who was never let in takes no leave.
  expect(seen).toEqual(['POST /start', 'POST /start', 'POST /say', 'DELETE /t-1']);
});

test('whoever leaves before the start is answered closes a connection of its own', async () => {
  const { target, seen, sockets } = await bot('conversation', { start: { path: '/start' } }, () => true);
  const session = target.open(caller);
  await until(() => seen.length === 1);
  session.close();
  await until(() => sockets.size === 0);
});

test('what keeps a conversation alive and is never answered goes with its customer, and its connection to who comes next', async () => {
  const keep = { path: '/keep', every: '10ms' };
  const { target, seen } = await bot(1, { keep }, (path) => path === '/keep');
  const session = target.open(caller);
  await say(session, 'hi');
  await until(() => seen.includes('POST /keep'));
  session.close();
  expect(bubbles(await say(target.open(caller), 'hi'))).toEqual(['Hello']);
});

test('a start that never comes is given up by those whose bots push', async () => {
  const reply = { from: 'poll', items: 'reply' } as const;
  const options: Partial<HttpOptions> = { start: { path: '/start' }, reply, poll: { path: '/new', every: '60m' } };
  const { target, seen, sockets } = await bot('conversation', options, () => true);
  const session = target.open(caller);
  session.say('hi', () => expect.fail('it was heard'));
  await until(() => seen.length === 1);
  session.close();
  await until(() => sockets.size === 0);
  expect(seen).toEqual(['POST /start']);
});

test.each(['/threads/{{user}}', '/threads/{{$uppercase(user)}}'])(
  'a farewell to %s arrives by the connection of its conversation, which is closed after it',
  async (path) => {
    const { target, seen, sockets } = await bot('conversation', { end: { method: 'DELETE', path } }, () => false);
    const session = target.open(caller);
    await say(session, 'hi');
    session.close();
    await until(() => sockets.size === 0);
    expect(seen).toEqual(['POST /', expect.stringMatching(/^DELETE \/threads\/u1$/i)]);
  },
);

const URL_ = new URL('http://127.0.0.1:1/');
const ANSWER: Answer = { status: 200, type: '', headers: {}, body: '{"id": "t-1"}', retryAfter: undefined };

/** A conversation over a way on which nothing moves by itself. */
function still() {
  const done: string[] = [];
  const asked: Exchange[] = [];
  const way = {
    send(request: { path: string }, exchange: Exchange) {
      done.push(`sent ${request.path}`);
      asked.push(exchange);
      return () => done.push('aborted');
    },
    bid: ({ path }: { path: string }) => done.push(`bade ${path}`),
    close: () => done.push('closed'),
  };
  const wire = { way: () => way } as unknown as Wire;
  const conversation = new Conversation(contextOf(caller, {}), wire, null, null);
  const end = (path: string) => prepareRequest({ path, method: 'DELETE' }, URL_, {}, 'target.end', false);
  return { conversation, done, asked, end };
}

/** Expressions wait for nothing in the world: all of them are done by the next turn of the event loop. */
const evaluated = (): Promise<void> => new Promise((resume) => setImmediate(resume));

test('whoever leaves while an answer at the start is being read sends no more of the start', async () => {
  const { conversation, done, asked } = still();
  const start = [
    { path: '/one', save: { id: '$uppercase(id)' }, fine: [] },
    { path: '/two', fine: [] },
  ];
  conversation.begin(openings(start, URL_, {}));
  asked[0]!.done(ANSWER);
  conversation.close();
  await evaluated();
  expect(done.filter((each) => each !== 'aborted')).toEqual(['sent /one', 'closed']);
});

test('the way is kept for a farewell that is being written, and let go once', async () => {
  const { conversation, done, end } = still();
  conversation.begin([]);
  conversation.bid(end('/{{$uppercase(user)}}'));
  conversation.close();
  expect(done).toEqual([]);
  await evaluated();
  expect(done).toEqual(['bade /U1', 'closed']);
});

test('a farewell that cannot be written lets the way go', async () => {
  const { conversation, done, end } = still();
  conversation.begin([]);
  conversation.bid(end('/{{$number(user)}}'));
  conversation.close();
  await evaluated();
  expect(done).toEqual(['closed']);
});
