import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Foreign } from './foreign.ts';

/** A server of sockets and of requests. */
export async function serveSockets(
  connected: (socket: WebSocket, url: URL) => void,
  requested: RequestListener = (_, response) => void response.writeHead(404).end(),
  subprotocol?: string,
) {
  const server = createServer(requested);
  const sockets = new WebSocketServer({
    server,
    handleProtocols: (offered) => (subprotocol !== undefined && offered.has(subprotocol) ? subprotocol : false),
  });
  sockets.on('connection', (socket, request) => {
    if (subprotocol !== undefined && socket.protocol !== subprotocol) return socket.close(1002);
    connected(socket, new URL(request.url!, 'http://x'));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((done) => {
        for (const socket of sockets.clients) socket.terminate();
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const END = '\u001e';

/** Several messages in a frame, each with an end mark of its own, pings among them: as SignalR frames them. */
const hub: Foreign = {
  name: 'a hub with frames of many messages and a subprotocol',
  config: (url) => ({
    kind: 'websocket',
    url: `${url.replace('http', 'ws')}/hub`,
    path: '?room={{conversation}}',
    protocols: ['hub.v2', 'hub.v1'],
    hello: { send: '$string({"protocol": "json", "version": 1}) & "\\u001e"', until: `$contains($data, "{}")` },
    heartbeat: { every: '100ms', send: '$string({"type": 6}) & "\\u001e"' },
    send: '$string({"type": 1, "target": "Say", "arguments": [text]}) & "\\u001e"',
    reply: {
      from: 'text',
      items: '$split($, "\\u001e")[$ != ""].$eval($)',
      text: "target = 'Line' ? arguments",
      done: "target = 'Done'",
    },
  }),
  serve: (memory) =>
    serveSockets(
      (socket, url) => {
        const room = url.searchParams.get('room')!;
        const send = (...messages: object[]): void =>
          socket.send(messages.map((each) => JSON.stringify(each) + END).join(''));
        socket.on('message', (data) => {
          for (const text of (data as Buffer).toString().split(END).filter(Boolean)) {
            const message = JSON.parse(text) as { protocol?: string; type?: number; arguments?: [string] };
            if (message.protocol) send({});
            if (message.type !== 1) continue;
            const lines = memory
              .answer(room, message.arguments![0])
              .map((line) => ({ type: 1, target: 'Line', arguments: [line] }));
            send({ type: 6 }, ...lines, { type: 1, target: 'Done', arguments: [] });
          }
        });
      },
      undefined,
      'hub.v1',
    ),
};

/** Lists instead of objects, topics that are joined, a count on each message: as Phoenix has them. */
const channel: Foreign = {
  name: 'channels of lists with a join and counted messages',
  config: (url) => ({
    kind: 'websocket',
    url: `${url.replace('http', 'ws')}/socket`,
    hello: { send: ['1', '1', 'chat:{{conversation}}', 'phx_join', { user: '{{user}}' }], until: `$[4].status = "ok"` },
    heartbeat: { every: '100ms', send: [null, 'h', 'phoenix', 'heartbeat', {}] },
    send: ['1', '{{$string(turn + 1)}}', 'chat:{{conversation}}', 'say', { body: '{{text}}' }],
    reply: { text: `$[3] = "line" ? $[4].body`, typing: `$[3] = "typing"`, done: `$[3] = "rest"` },
  }),
  serve: (memory) =>
    serveSockets((socket) => {
      let joined = '';
      socket.on('message', (data) => {
        const [, ref, topic, event, payload] = JSON.parse((data as Buffer).toString()) as [
          string,
          string,
          string,
          string,
          { body: string },
        ];
        const push = (name: string, body: object): void => socket.send(JSON.stringify([null, null, topic, name, body]));
        if (event === 'phx_join') joined = topic;
        socket.send(JSON.stringify(['1', ref, topic, 'phx_reply', { status: 'ok', response: {} }]));
        if (event !== 'say' || topic !== joined) return;
        push('typing', {});
        for (const body of memory.answer(topic, payload.body)) push('line', { body });
        push('rest', {});
      });
    }),
};

/** What the customer says is posted; what the bot says comes over a socket to which a token leads. */
const halves: Foreign = {
  name: 'a socket to hear and requests to speak',
  config: (url) => ({
    kind: 'websocket',
    url: url.replace('http', 'ws'),
    start: { path: '/chats', save: { chat: 'chat', token: 'token' } },
    path: '/events?token={{token}}',
    request: {
      path: '/chats/{{chat}}/messages',
      headers: { authorization: 'Bearer {{token}}' },
      body: { text: '{{text}}' },
    },
    reply: { when: "kind = 'message' and by = 'bot'", text: 'text' },
    quiet: '120ms',
  }),
  serve(memory) {
    const open = new Map<string, WebSocket>();
    return serveSockets(
      (socket, url) => open.set(url.searchParams.get('token')!, socket),
      (request, response) => {
        let body = '';
        request.on('data', (chunk) => (body += String(chunk)));
        request.on('end', () => {
          response.setHeader('content-type', 'application/json');
          if (request.url === '/chats') {
            const chat = randomUUID();
            return response.end(JSON.stringify({ chat, token: `t-${chat}` }));
          }
          const chat = request.url!.split('/')[2]!;
          const socket = open.get(`t-${chat}`);
          if (!socket || request.headers.authorization !== `Bearer t-${chat}`) return response.writeHead(401).end('{}');
          const { text } = JSON.parse(body) as { text: string };
          socket.send(JSON.stringify({ kind: 'message', by: 'visitor', text }));
          for (const line of memory.answer(chat, text))
            socket.send(JSON.stringify({ kind: 'message', by: 'bot', text: line }));
          socket.send(JSON.stringify({ kind: 'read' }));
          response.end('{}');
        });
      },
    );
  },
};

/** Several arguments to an event, in both directions. */
const spread: Foreign = {
  name: 'Socket.IO with several arguments to an event',
  config: (url) => ({
    kind: 'socketio',
    url,
    query: { room: '{{conversation}}' },
    hello: { send: { emit: 'join', args: ['{{conversation}}', { as: 'guest' }], ack: true }, until: `$event = 'ack'` },
    send: { emit: 'say', args: ['{{conversation}}', '{{text}}'] },
    reply: { events: ['said', 'done'], text: `$event = 'said' ? $args[1]`, done: `$event = 'done'` },
  }),
  async serve(memory) {
    const server = createServer();
    const io = new Server(server);
    io.on('connection', (socket) => {
      const rooms = new Set<string>();
      socket.on('join', (room: string, who: { as: string }, joined: (ok: boolean) => void) => {
        rooms.add(room);
        joined(who.as === 'guest');
      });
      socket.on('say', (room: string, text: string) => {
        if (!rooms.has(room)) return;
        for (const line of memory.answer(room, text)) socket.emit('said', { at: 1 }, line);
        socket.emit('done');
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

export const framedBots: readonly Foreign[] = [hub, channel, halves, spread];
