import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Server } from 'socket.io';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { certificatesIn } from '../../src/cli/certificates.ts';
import { openTarget, type TargetOptions } from '../../src/targets/config.ts';
import type { Certificates } from '../../src/targets/ground.ts';
import { bubbles, caller, ground, say } from './loopback.ts';

const file = (name: string): string => join(import.meta.dirname, '../cli/tls', name);
const cert = readFileSync(file('cert.pem'));
const key = readFileSync(file('key.pem'));
/** Lets in who shows this certificate, and nobody else. */
const server = createServer({ cert, key, ca: [cert], requestCert: true }, (_, response) =>
  response.end('{"reply":"You are let in."}'),
);
const sockets = new WebSocketServer({ noServer: true });
server.on('upgrade', (request, socket, head) => {
  if (request.url !== '/ws') return;
  sockets.handleUpgrade(request, socket, head, (open) =>
    open.on('message', () => open.send('{"text":"You are let in."}')),
  );
});
const io = new Server(server);
io.on('connection', (socket) => socket.on('message', () => socket.emit('said', { text: 'You are let in.' })));

let port = 0;
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => io.close());

const told = (tls: Certificates, options: TargetOptions) => {
  const target = openTarget(options, { ...ground, tls });
  return say(target.open(caller), 'hi').finally(() => target.close());
};

const bots: readonly [string, () => TargetOptions][] = [
  ['requests', () => ({ kind: 'http', url: `https://localhost:${port}/` })],
  ['a WebSocket', () => ({ kind: 'websocket', url: `wss://localhost:${port}/ws`, quiet: '20ms' })],
  ['Socket.IO', () => ({ kind: 'socketio', url: `https://localhost:${port}/`, quiet: '20ms' })],
];

test.each(bots)('%s: a certificate is shown, and an authority of the user’s own is trusted', async (_, options) => {
  const tls = certificatesIn({ cert: file('cert.pem'), key: file('key.pem'), ca: file('cert.pem') });
  expect(bubbles(await told(tls, options()))).toEqual(['You are let in.']);
  expect(await told({ ca: [cert.toString()] }, options())).toMatchObject([{ kind: 'trouble' }]);
  expect(await told({}, options())).toMatchObject([{ kind: 'trouble', code: 'tls' }]);
});

test.each([
  [{ cert: file('cert.pem') }, /go together/],
  [{ cert: file('cert.pem'), key: file('none.pem') }, /no such file/],
  [{ cert: file('cert.pem'), key: file('cert.pem') }, /.+/],
])('%j is refused before anything is sent', (tls, message) => {
  expect(() => certificatesIn(tls)).toThrow(message);
});
