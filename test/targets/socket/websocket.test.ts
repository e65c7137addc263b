import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import { websocket } from '../../../src/targets/socket/websocket.ts';
import type { WebSocketOptions } from '../../../src/targets/socket/schema.ts';
import { bubbles, caller, ground, say } from '../loopback.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A bot that does this with each socket; `refuse`: a status instead of a handshake. */
async function bot(
  meet: (socket: WebSocket, request: IncomingMessage) => void,
  options: Partial<WebSocketOptions>,
  refuse?: string,
) {
  const server = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    if (refuse !== undefined) socket.end(refuse);
    else sockets.handleUpgrade(request, socket, head, (connected) => meet(connected, request));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const target = websocket({ kind: 'websocket', url: `ws://127.0.0.1:${port}`, quiet: '50ms', ...options }, ground);
  open.push(
    () => target.close(),
    () => new Promise((done) => void server.close(() => done())),
  );
  return target;
}

test('bare texts, an address of its own for each conversation, and a header', async () => {
  const target = await bot(
    (socket, request) =>
      socket.on('message', (data) =>
        socket.send(`${request.url ?? ''} ${String(request.headers['x-key'])}: ${(data as Buffer).toString()}`),
      ),
    { path: '/talk/{{conversation}}?user={{user}}', headers: { 'x-key': 'k' }, send: 'text', reply: { from: 'text' } },
  );
  expect(bubbles(await say(target.open(caller), 'hi "there"'))).toEqual(['/talk/c1?user=u1 k: hi "there"']);
});

test('credentials in the first message, and the session that the bot gives in every one after it', async () => {
  const told: unknown[] = [];
  const target = await bot(
    (socket) =>
      socket.on('message', (data) => {
        const message = JSON.parse((data as Buffer).toString()) as Record<string, unknown>;
        told.push(message);
        socket.send(JSON.stringify(message['auth'] ? { type: 'ok', data: { sid: 7 } } : { text: 'Hello', score: 0.5 }));
      }),
    {
      hello: { send: { auth: 'key' }, until: "type = 'ok'", save: { sid: 'data.sid' } },
      send: { sid: '{{sid}}', say: '{{text}}' },
      reply: { confidence: 'score' },
    },
  );
  const signals = await say(target.open(caller), 'hi');
  expect(told).toEqual([{ auth: 'key' }, { sid: 7, say: 'hi' }]);
  expect(signals).toContainEqual({ kind: 'meta', meta: { confidence: 0.5 } });
  expect(signals.at(-1)).toEqual({ kind: 'over', how: 'quiet' });
});

test('a bot that does not answer the hello is told so', async () => {
  const target = await bot((socket) => socket.send('{"type": "no"}'), { hello: { until: "type = 'ok'" }, max: '50ms' });
  expect((await say(target.open(caller), 'hi')).at(-1)).toMatchObject({ kind: 'trouble', code: 'no_hello' });
});

test('a refused handshake tells its status, its words and the wait that it asks for', async () => {
  const refusal = 'HTTP/1.1 429 Too Many\r\nretry-after: 3\r\ncontent-length: 4\r\nconnection: close\r\n\r\nslow';
  const target = await bot(() => undefined, {}, refusal);
  const last = (await say(target.open(caller), 'hi')).at(-1);
  expect(last).toEqual({ kind: 'trouble', code: 'http_429', detail: 'slow', retryAfter: 3 });
});

test('a bot that closes the socket after its answer has ended the conversation', async () => {
  const target = await bot(
    (socket) =>
      socket.on('message', () => {
        socket.send('{"text": "Bye"}');
        socket.close(1000);
      }),
    {},
  );
  const session = target.open(caller);
  const signals = await say(session, 'hi');
  expect(bubbles(signals)).toEqual(['Bye']);
  expect(signals.slice(-2)).toEqual([
    { kind: 'meta', meta: { ended: true } },
    { kind: 'over', how: 'the bot hung up' },
  ]);
  expect((await say(session, 'and?')).at(-1)).toMatchObject({ kind: 'trouble', code: 'closed' });
});

test('what is said last goes out before the socket is closed', async () => {
  const told: string[] = [];
  let left = (): void => undefined;
  const gone = new Promise<void>((done) => (left = done));
  const target = await bot(
    (socket) => {
      socket.on('message', (data) => {
        told.push((data as Buffer).toString());
        if (told.length === 1) socket.send('{"text": "Hi"}');
      });
      socket.on('close', left);
    },
    { send: 'text', end: { type: 'bye' } },
  );
  const session = target.open(caller);
  await say(session, 'hi');
  session.close();
  await gone;
  expect(told).toEqual(['hi', '{"type":"bye"}']);
});

test('no load goes to another machine', () => {
  expect(() => websocket({ kind: 'websocket', url: 'ws://192.0.2.1/' }, ground)).toThrow(/this machine only/);
});

test('a bot that closes the socket with a code of its own is no line that broke', async () => {
  const target = await bot((socket) => socket.close(4406, 'Subprotocol not acceptable'), {});
  expect(await say(target.open(caller), 'hi')).toEqual([
    { kind: 'trouble', code: 'closed_4406', detail: 'the socket was closed: 4406 Subprotocol not acceptable' },
  ]);
});
