import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { WebSocketServer } from 'ws';
import type { Foreign } from './foreign.ts';

/** It speaks first, wants an answer to that, gives the session, and tells everybody what it tells anybody. */
const websocket: Foreign = {
  name: 'a WebSocket with a handshake that shouts to all',
  config: (url) => ({
    kind: 'websocket',
    url: `${url.replace('http', 'ws')}/live`,
    hello: [
      { until: '$exists(hello)', save: { nonce: 'hello.nonce' } },
      { send: { cmd: 'auth', nonce: '{{nonce}}' }, until: 'ok = true', save: { sid: 'sid' } },
    ],
    send: { cmd: 'say', sid: '{{sid}}', body: '{{text}}' },
    reply: { when: 'sid = $sid', text: "evt = 'msg' ? body", typing: "evt = 'typing'", done: "evt = 'idle'" },
  }),
  async serve(memory) {
    const server = createServer();
    const sockets = new WebSocketServer({ server, path: '/live' });
    const shout = (frame: object): void => {
      for (const socket of sockets.clients) socket.send(JSON.stringify(frame));
    };
    sockets.on('connection', (socket) => {
      const nonce = randomUUID();
      const sid = randomUUID();
      socket.send(JSON.stringify({ hello: { nonce } }));
      socket.on('message', (data) => {
        const {
          cmd,
          nonce: told,
          sid: session,
          body,
        } = JSON.parse((data as Buffer).toString()) as Record<string, string>;
        if (cmd === 'auth') return socket.send(JSON.stringify(told === nonce ? { ok: true, sid } : { ok: false }));
        shout({ sid: session, evt: 'typing' });
        for (const text of memory.answer(session!, body!)) shout({ sid: session, evt: 'msg', body: text });
        shout({ sid: session, evt: 'idle' });
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      close: () =>
        new Promise((done) => {
          for (const socket of sockets.clients) socket.terminate();
          server.close(() => done());
        }),
    };
  },
};

/** A namespace, a token, an acknowledgement that holds the first bubble, an event for the rest. */
const socketio: Foreign = {
  name: 'Socket.IO with a namespace, credentials and acknowledgements',
  config: (url) => ({
    kind: 'socketio',
    url,
    namespace: '/support',
    endpoint: '/rt',
    auth: { token: 't-{{user}}' },
    send: { emit: 'chat:say', body: { room: '{{conversation}}', text: '{{text}}' }, ack: true },
    reply: {
      events: ['chat:line', 'chat:end'],
      text: "$event = 'ack' ? first : line.text",
      done: "$event = 'chat:end'",
    },
  }),
  async serve(memory) {
    const server = createServer();
    const io = new Server(server, { path: '/rt' });
    const support = io.of('/support');
    support.use((socket, next) => {
      const { token } = socket.handshake.auth as { token?: string };
      next(token?.startsWith('t-') ? undefined : new Error('no token'));
    });
    support.on('connection', (socket) => {
      socket.on('chat:say', ({ room, text }: Record<string, string>, ack: (value: object) => void) => {
        const [first, ...rest] = memory.answer(room!, text!);
        ack({ ok: true, first });
        for (const line of rest) socket.emit('chat:line', { line: { text: line } });
        socket.emit('presence', { text: '17 agents are online' });
        socket.emit('chat:end');
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      close: async () => {
        await io.close();
      },
    };
  },
};

export const socketBots: readonly Foreign[] = [websocket, socketio];
