import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { preflight, wrongWith } from '../../src/cli/preflight.ts';
import { IrateError } from '../../src/events/trouble.ts';
import { openTarget, type TargetOptions } from '../../src/targets/config.ts';
import { ground } from '../targets/loopback.ts';

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  /** What is sent over a WebSocket that is accepted; without it the handshake gets the answer. */
  readonly frame?: string;
}

/** Tries a target against a server that always answers so. */
async function tried(options: (host: string) => TargetOptions, { status = 200, type = '', body = '', frame }: Answer) {
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(status, { 'content-type': type || 'application/json' }).end(body);
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    if (frame === undefined)
      socket.end(`HTTP/1.1 ${status} No\r\ncontent-type: ${type}\r\nconnection: close\r\n\r\n${body}`);
    else sockets.handleUpgrade(request, socket, head, (open) => open.on('message', () => open.send(frame)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const target = openTarget(options(`127.0.0.1:${(server.address() as AddressInfo).port}`), ground);
  const error: unknown = await preflight(target, ground.trace, String).catch((reason: unknown) => reason);
  await target.close();
  server.closeAllConnections();
  server.close();
  if (!(error instanceof IrateError)) throw new Error('it was let pass');
  return `${error.message}\n${error.remedy}`;
}

const page = '<html><body>Sign in to the proxy</body></html>';
const ws = (host: string): TargetOptions => ({
  kind: 'websocket',
  url: `ws://${host}/chat`,
  quiet: '50ms',
  max: '500ms',
});
const io = (host: string): TargetOptions => ({ kind: 'socketio', url: `http://${host}` });
const api = (host: string): TargetOptions => ({ kind: 'openai', url: `http://${host}/v1`, model: 'm' });
const bot = (host: string): TargetOptions => ({ kind: 'botframework', url: `http://${host}/api/messages` });
const line = (host: string): TargetOptions => ({
  kind: 'botframework',
  by: 'directline',
  url: `http://${host}/v3/directline`,
});
const agent = (host: string): TargetOptions => ({ kind: 'a2a', url: `http://${host}/a2a` });
const secure = (host: string): TargetOptions => ({ kind: 'http', url: `https://${host}/chat` });
const secureSocket = (host: string): TargetOptions => ({ kind: 'websocket', url: `wss://${host}/chat` });
const rasa = (host: string): TargetOptions => ({ kind: 'rasa', url: `http://${host}` });

test.each<[string, (host: string) => TargetOptions, Answer, RegExp]>([
  [
    'websocket: wrong credentials',
    ws,
    { status: 401, body: 'who are you?' },
    /http_401 \(who are you\?\)[^]*sent {2}WebSocket ws:[^]*got {3}401[^]*Give the credentials/,
  ],
  [
    'websocket: a proxy’s page',
    ws,
    { status: 502, type: 'text/html', body: page },
    /http_502[^]*Sign in[^]*A proxy answers/,
  ],
  [
    'websocket: a page where no socket is',
    ws,
    { type: 'text/html', body: page },
    /no_handshake[^]*Sign in[^]*No socket is opened there/,
  ],
  [
    'websocket: a wrong mapping',
    ws,
    { frame: '{"data":{"bot_says":"How can I help you?"}}' },
    /holds no words[^]*sent {2}frame[^]*got {3}frame[^]*text: data\.bot_says/,
  ],
  ['websocket: no TLS there', secureSocket, { body: '{}' }, /tls[^]*NODE_EXTRA_CA_CERTS[^]*https only where/],
  ['socketio: wrong credentials', io, { status: 403 }, /http_403[^]*sent {2}Socket\.IO[^]*credentials are not good/],
  ['socketio: a wrong path', io, { status: 404 }, /http_404[^]*Mend the path/],
  [
    'openai: wrong credentials',
    api,
    { status: 401, body: '{"error":{"message":"no key"}}' },
    /http_401[^]*no key[^]*Give the credentials/,
  ],
  ['openai: a wrong address', api, { body: '{"hello":"world"}' }, /no_choice[^]*This is no OpenAI reply/],
  [
    'openai: a proxy’s page',
    api,
    { type: 'text/html', body: page },
    /not_json[^]*Sign in[^]*A page came instead of JSON/,
  ],
  [
    'expectReplies: wrong credentials',
    bot,
    { status: 401 },
    /http_401[^]*sent {2}POST http[^]*expectReplies[^]*Give the credentials/,
  ],
  ['expectReplies: a bot that answers elsewhere', bot, { body: '' }, /empty[^]*by another way/],
  ['expectReplies: a proxy’s page', bot, { type: 'text/html', body: page }, /not_json[^]*Sign in[^]*A page came/],
  [
    'Direct Line: wrong credentials',
    line,
    { status: 403, body: '{"error":{"code":"BadArgument"}}' },
    /http_403 \(at the start: [^]*BadArgument[^]*credentials are not good/,
  ],
  ['Direct Line: a wrong address', line, { body: '{"hello":"world"}' }, /no_conversationId[^]*hello[^]*mend/],
  ['a2a: a wrong address', agent, { status: 404, body: 'nope' }, /http_404[^]*nope[^]*Mend the path/],
  [
    'a2a: an error of the agent',
    agent,
    { body: '{"jsonrpc":"2.0","id":1,"error":{"code":-32601,"message":"Method not found"}}' },
    /error_reply[^]*Method not found/,
  ],
  ['http: no TLS there', secure, { body: '{}' }, /tls[^]*sent {2}POST https:[^]*NODE_EXTRA_CA_CERTS/],
  ['a preset: an empty list', rasa, { body: '[]' }, /error_reply[^]*errorWhen/],
])('%s: what was sent, what came, what to change', async (_, options, answer, message) => {
  expect(await tried(options, answer)).toMatch(message);
});

test('what comes and is not understood is told as a wrong mapping, though nothing more comes', () => {
  const sent = { way: 'sent', what: 'frame', headers: {}, body: '"Hello"' } as const;
  const got = { way: 'got', what: 'frame', headers: {}, body: '{"data":{"bot_says":"How can I help you?"}}' } as const;
  const signals = [{ kind: 'trouble', code: 'timeout', detail: 'nothing came within 15 s', at: 15_000 }] as const;
  const told = (seen: Parameters<typeof wrongWith>[0]['seen']) =>
    wrongWith({ signals, seen, took: 15_000 }, 'here', String);
  expect(told([sent, got])?.message).toMatch(/holds no words/);
  expect(told([sent, got])?.remedy).toMatch(/data\.bot_says/);
  expect(told([sent])?.message).toMatch(/timeout/);
});

test('one connection that breaks at the hello is tried again, and a second ends it', async () => {
  let calls = 0;
  let broken = 1;
  const server = createServer((request, response) => {
    if (++calls <= broken) request.socket.destroy();
    else response.writeHead(200, { 'content-type': 'application/json' }).end('{"reply": "Hello."}');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/chat`;
  const target = openTarget({ kind: 'http', url }, ground);
  await preflight(target, ground.trace, String);
  expect(calls).toBe(2);
  [calls, broken] = [0, 2];
  await expect(preflight(target, ground.trace, String)).rejects.toThrow(/cannot be talked to: reset/);
  expect(calls).toBe(2);
  await target.close();
  server.close();
});
