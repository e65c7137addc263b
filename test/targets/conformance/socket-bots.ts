import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server as IoServer, type Socket as IoSocket } from 'socket.io';
import { WebSocketServer, type WebSocket } from 'ws';
import { socketio } from '../../../src/targets/socket/socketio.ts';
import { websocket } from '../../../src/targets/socket/websocket.ts';
import type { WebSocketOptions } from '../../../src/targets/socket/schema.ts';
import type { Bot, Protocol, Served, Talk } from './talk.ts';

type Send = (message: Record<string, unknown>) => void;

/** One turn over a socket whose messages are objects. */
function talkOf(told: Record<string, unknown>, send: Send, more: Omit<Talk, keyof Common>): Talk {
  const common: Common = {
    conversation: String(told['conversation']),
    text: String(told['text']),
    say: (text) => send({ text }),
    drip(text) {
      const words = text.split(/(?<= )/);
      const next = (): void => {
        const word = words.shift();
        if (word === undefined) {
          send({ whole: true });
          send({ end: true });
        } else {
          send({ piece: word });
          setTimeout(next, 2);
        }
      };
      next();
    },
    end: () => send({ end: true }),
    error: () => send({ failed: true }),
  };
  return { ...common, ...more };
}
type Common = Pick<Talk, 'conversation' | 'text' | 'say' | 'drip' | 'end' | 'error'>;

const reply = { text: 'text', delta: 'piece', bubbleEnd: 'whole', errorWhen: 'failed' } as const;
const without = {
  truncate: 'a message is whole or it is none',
  refuse: 'a status comes with the handshake alone',
} as const;

async function listening(server: ReturnType<typeof createServer>): Promise<string> {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function serveWebSocket(bot: Bot, options: Partial<WebSocketOptions>): Promise<Served> {
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket: WebSocket) => {
    const send: Send = (message) => socket.send(JSON.stringify(message));
    send({ type: 'welcome', session: 's1' });
    socket.on('message', (data) => {
      const told = JSON.parse((data as Buffer).toString()) as Record<string, unknown>;
      if (told['type'] === 'join') return send({ type: 'joined' });
      if (told['text'] === undefined) return;
      // What keeps a line alive is nothing that anybody said.
      socket.send('');
      send({ type: 'ping' });
      bot(
        talkOf(told, send, {
          garbage: () => socket.send('\u0001 not what you think {{{'),
          truncate: () => undefined,
          reset: () => socket.terminate(),
          refuse: () => undefined,
          gone: (hear) => socket.once('close', hear),
        }),
      );
    });
  });
  const host = await listening(server);
  return {
    open: (ground) => websocket({ kind: 'websocket', url: `ws://${host}/chat`, ...options }, ground),
    close: () =>
      new Promise((done) => {
        for (const socket of sockets.clients) socket.terminate();
        server.close(() => done());
      }),
  };
}

async function serveSocketIo(bot: Bot, transports: ('websocket' | 'polling')[]): Promise<Served> {
  const server = createServer();
  const sockets = new IoServer(server, { maxHttpBufferSize: 2e7 });
  sockets.on('connection', (socket: IoSocket) => {
    const send: Send = (message) => socket.emit('bot_uttered', message);
    socket.on('session_request', () => socket.emit('session_confirm', socket.id));
    socket.on('user_uttered', (told: Record<string, unknown>) => {
      socket.emit('typing');
      bot(
        talkOf(told, send, {
          garbage: () => undefined,
          truncate: () => undefined,
          reset: () => socket.conn.close(true),
          refuse: () => undefined,
          gone: (hear) => socket.once('disconnect', hear),
        }),
      );
    });
  });
  const host = await listening(server);
  return {
    open: (ground) =>
      socketio(
        {
          kind: 'socketio',
          url: `http://${host}`,
          transports,
          hello: {
            send: { emit: 'session_request', body: { session_id: '{{conversation}}' } },
            until: "$event = 'session_confirm'",
            save: { session: '$' },
          },
          send: { emit: 'user_uttered' },
          reply: { ...reply, events: ['bot_uttered'], done: 'end' },
        },
        ground,
      ),
    close: () => sockets.close(),
  };
}

export const socketBots: readonly Protocol[] = [
  {
    name: 'websocket, with a hello, heartbeats and an end marker',
    pushes: true,
    without,
    serve: (bot) =>
      serveWebSocket(bot, {
        hello: [
          { until: "type = 'welcome'", save: { session: 'session' } },
          { send: { type: 'join', session: '{{session}}' }, until: "type = 'joined'" },
        ],
        heartbeat: { when: "type = 'ping'", send: { type: 'pong' } },
        reply: { ...reply, done: 'end' },
      }),
  },
  {
    name: 'websocket, with a greeting and turns that end by quiet',
    pushes: true,
    without: { ...without, empty: 'nothing that comes is no end before its time' },
    serve: (bot) => serveWebSocket(bot, { reply, greeting: '200ms', quiet: '60ms' }),
  },
  {
    name: 'socketio',
    pushes: true,
    without: { ...without, garbage: 'its messages are events' },
    serve: (bot) => serveSocketIo(bot, ['websocket']),
  },
  {
    name: 'socketio, polled',
    pushes: true,
    without: { ...without, garbage: 'its messages are events', long: 'the library reads whatever a poll brings' },
    serve: (bot) => serveSocketIo(bot, ['polling']),
  },
];
