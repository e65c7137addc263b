import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';
import { botframework } from '../../../src/targets/botframework/botframework.ts';
import type { BotFrameworkOptions } from '../../../src/targets/botframework/schema.ts';
import { bodyOf } from '../loopback.ts';
import type { Bot, Served, Talk } from './talk.ts';

type Activity = Readonly<Record<string, unknown>>;

/** One conversation as Direct Line 3.0 keeps it: activities in order, asked for by watermark or pushed. */
class Kept {
  readonly activities: Activity[] = [];
  garbled = false;
  broken = false;
  left: () => void = () => undefined;
  socket: WebSocket | null = null;

  add(activity: Activity): void {
    const id = `${this.activities.length}`.padStart(7, '0');
    this.activities.push({ id, ...activity });
    this.#push(JSON.stringify(this.since(this.activities.length - 1)));
  }

  since(watermark: number): { activities: Activity[]; watermark: string } {
    return { activities: this.activities.slice(watermark), watermark: String(this.activities.length) };
  }

  garble(): void {
    this.garbled = true;
    this.#push('{{{ not what you think');
  }

  break(): void {
    this.broken = true;
    this.socket?.terminate();
  }

  #push(frame: string): void {
    // The service keeps its lines alive with empty frames.
    this.socket?.send('');
    this.socket?.send(frame);
  }
}

function talkOf(kept: Kept, told: Activity, refuse: Talk['refuse']): Talk {
  const bot = { from: { id: 'bot', role: 'bot' } };
  return {
    conversation: (told['channelData'] as { conversation: string }).conversation,
    text: String(told['text']),
    say(text) {
      kept.add({ type: 'typing', ...bot });
      kept.add({ type: 'message', ...bot, text, replyToId: told['id'] });
    },
    drip: () => undefined,
    end: () => undefined,
    garbage: () => kept.garble(),
    truncate: () => undefined,
    reset: () => kept.break(),
    refuse,
    error: () => kept.add({ type: 'message', ...bot, text: 'Sorry. Error code: OpenAIRateLimitReached.' }),
    gone: (hear) => (kept.left = hear),
  };
}

/** A bot behind Direct Line. */
export async function serveDirectLine(bot: Bot, options: Partial<BotFrameworkOptions>): Promise<Served> {
  const conversations = new Map<string, Kept>();
  const sockets = new WebSocketServer({ noServer: true });
  const server = createServer((request, response) => {
    const [, , id = '', , watermark = ''] =
      /^\/v3\/directline(\/conversations)(?:\/([^/]+)(\/activities(?:\?watermark=(\d*))?))?/.exec(request.url ?? '') ??
      [];
    if (request.headers.authorization !== 'Bearer secret') return void response.writeHead(403).end();
    if (id === '') return opened(response);
    const kept = conversations.get(id)!;
    if (kept.broken) return void response.destroy();
    if (request.method === 'GET')
      return void response.end(kept.garbled ? '{{{' : JSON.stringify(kept.since(Number(watermark))));
    void bodyOf(request).then((told) => {
      if (told['type'] === 'endOfConversation') kept.left();
      else {
        kept.add(told);
        bot(
          talkOf(kept, told, (status, headers) => response.writeHead(status, headers).end('{"error":{"code":"no"}}')),
        );
      }
      if (!response.headersSent) response.end(JSON.stringify({ id: `${id}|1` }));
    });
  });
  server.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, (connected) => {
      conversations.get(new URL(request.url!, 'http://x').searchParams.get('t')!)!.socket = connected;
    }),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const opened = (response: ServerResponse): void => {
    const id = `d${conversations.size}`;
    conversations.set(id, new Kept());
    const body = { conversationId: id, token: 't', expires_in: 1800, streamUrl: `ws://${host}/stream?t=${id}` };
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  return {
    open: (ground) =>
      botframework(
        {
          kind: 'botframework',
          url: `http://${host}/v3/directline`,
          headers: { Authorization: 'Bearer secret' },
          activity: { channelData: { conversation: '{{conversation}}' } },
          every: '20ms',
          quiet: '80ms',
          ...options,
        },
        ground,
      ),
    close: () =>
      new Promise((done) => {
        for (const { socket } of conversations.values()) socket?.terminate();
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
