import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startContainers } from '../../../src/cli/botium.ts';
import { botium } from '../../../src/targets/botium/botium.ts';
import type { Bot, Protocol } from './talk.ts';

/**
 * A module in the shape of botium-core, with a connector: what is said goes out by a request, what comes on a stream is
 * queued. As there, messages know no turn, waiting for one ends in an error, and each container makes a folder.
 */
const CORE = `
const http = require('node:http');
const { mkdirSync, rmSync } = require('node:fs');
let built = 0;
class Container {
  constructor(caps) { this.caps = caps; this.queue = []; this.waiting = []; }
  push(item) { const next = this.waiting.shift(); if (next) next(item); else this.queue.push(item); }
  Start() {
    return new Promise((ready, fail) => {
      const { FAKE_URL, FAKE_CONVERSATION } = this.caps;
      if (process.env.BOTIUM_FAKE || this.caps.FAKE_REFUSE) return fail(new Error(this.caps.FAKE_REFUSE || 'environment'));
      this.request = http.get(FAKE_URL + '/stream?c=' + FAKE_CONVERSATION, (response) => {
        let rest = '';
        response.setEncoding('utf8');
        response.on('data', (text) => {
          const lines = (rest + text).split('\\n');
          rest = lines.pop();
          for (const line of lines) if (line === '') ready(); else if (line === 'fall') process.exit(7); else this.push(JSON.parse(line));
        });
        response.on('error', () => this.push(new Error('socket hang up ECONNRESET')));
      });
      this.request.on('error', fail);
    });
  }
  UserSays({ messageText }) {
    return new Promise((said, fail) => {
      const request = http.request(this.caps.FAKE_URL + '/say?c=' + this.caps.FAKE_CONVERSATION, { method: 'POST' }, (response) => {
        response.resume();
        if (response.statusCode < 300) response.on('end', said);
        else fail(new Error('got error response: ' + response.statusCode + '/' + response.statusMessage));
      });
      request.on('error', fail);
      request.end(messageText);
    });
  }
  WaitBotSays(channel, timeout) {
    const item = this.queue.shift();
    if (item) return item instanceof Error ? Promise.reject(item) : Promise.resolve(item);
    return new Promise((heard, fail) => {
      const timer = setTimeout(() => fail(new Error('Bot did not respond within ' + timeout + 'ms')), timeout);
      this.waiting.push((next) => { clearTimeout(timer); if (next instanceof Error) fail(next); else heard(next); });
    });
  }
  async Stop() { this.request.destroy(); }
  async Clean() { rmSync(this.folder, { recursive: true }); }
}
exports.BotDriver = class {
  constructor(caps) { this.caps = caps; }
  async Build() {
    const container = new Container(this.caps);
    container.folder = 'botiumwork/' + built++;
    mkdirSync(container.folder, { recursive: true });
    return container;
  }
};
`;

/** A folder as a user of Botium has it. */
export function installed(caps: object): { readonly config: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'botium-user-'));
  const core = join(folder, 'node_modules/botium-core');
  mkdirSync(core, { recursive: true });
  writeFileSync(join(core, 'index.js'), CORE);
  const config = join(folder, 'botium.json');
  writeFileSync(config, JSON.stringify({ botium: { Capabilities: { CONTAINERMODE: 'fake', ...caps } } }));
  return { config, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What the connector of that module speaks to: a stream for each conversation, and requests. */
export async function serveStreams(bot: Bot): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const streams = new Map<string, ServerResponse>();
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url!, 'http://x');
    const conversation = searchParams.get('c')!;
    if (pathname === '/stream') {
      streams.set(conversation, response);
      return void response.write('\n');
    }
    let text = '';
    request.setEncoding('utf8').on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      const stream = streams.get(conversation)!;
      const tell = (message: object): void => void stream.write(`${JSON.stringify(message)}\n`);
      const said = (): void => void response.writeHead(204).end();
      setImmediate(() => response.headersSent || said());
      bot({
        conversation,
        text,
        say: (messageText) => tell({ messageText, buttons: [] }),
        drip: (messageText) => tell({ messageText }),
        end: () => tell({ sourceData: { done: true } }),
        garbage: () => stream.write('fall\n'),
        truncate: () => stream.destroy(),
        reset: () => request.socket.destroy(),
        refuse: (status) => void response.writeHead(status).end(),
        error: () => tell({ sourceData: { error: true } }),
        gone: (hear) => stream.once('close', hear),
      });
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

const reply = { done: 'sourceData.done', errorWhen: 'sourceData.error' };

export const botiumBots: readonly Protocol[] = [
  {
    name: 'botium, a module of its shape in a child process',
    pushes: true,
    without: {
      refuse: 'an error of Botium has no Retry-After',
      garbage: 'it is the connector that reads',
      long: 'it is the connector that reads',
      drip: 'messages are whole',
    },
    async serve(bot) {
      const { url, close } = await serveStreams(bot);
      const { config, remove } = installed({ FAKE_URL: url, FAKE_CONVERSATION: '{{conversation}}' });
      return {
        open: (ground) => botium({ kind: 'botium', url, config, reply }, { ...ground, containers: startContainers }),
        close: () => close().then(remove),
      };
    },
  },
];
