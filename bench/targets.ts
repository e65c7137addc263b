/**
 * Measures what an adapter costs: its CPU time per turn against a bare loop over the same library doing the same
 * exchange, side by side in the same run.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/targets.js [turns = 4000] [rounds = 7] [only = a part of a name]
 *
 * The bot is a process of its own. Rounds of both alternate; the ratio is that of the medians. At most 1.3 is wanted.
 */
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createParser } from 'eventsource-parser';
import { Pool } from 'undici';
import { WebSocket, WebSocketServer } from 'ws';
import { openTarget, type TargetOptions } from '../src/targets/config.ts';
import type { Ground } from '../src/targets/ground.ts';
import { permission } from '../src/targets/permission.ts';
import type { Session } from '../src/targets/target.ts';
import { realClock } from '../src/time/real.ts';

const AT_ONCE = 32;
const TEXT = 'Where is my parcel NW-10231? It was due on Tuesday.';
const REPLY = 'It left our warehouse this morning, and will be with you tomorrow before noon.';
const words = REPLY.split(/(?<= )/);
const sse = (events: object[]): string => events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
const STREAM = sse(words.map((content) => ({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })));

/** What the bot answers, by path. */
const ANSWERS: Readonly<Record<string, string>> = {
  '/chat': JSON.stringify({ reply: REPLY, confidence: 0.9, handoff: false }),
  '/events': sse([...words.map((piece) => ({ type: 'piece', piece })), { type: 'end' }]),
  '/v1/chat/completions': JSON.stringify({
    choices: [{ index: 0, message: { role: 'assistant', content: REPLY }, finish_reason: 'stop' }],
  }),
  '/stream/v1/chat/completions': `${STREAM}data: [DONE]\n\n`,
  '/api/messages': JSON.stringify({ activities: [{ type: 'message', from: { id: 'bot' }, text: REPLY }] }),
  '/a2a': JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    result: { message: { contextId: 'x', role: 'ROLE_AGENT', parts: [{ text: REPLY }] } },
  }),
  '/webhooks/rest/webhook': JSON.stringify([{ recipient_id: 'c', text: REPLY }]),
};

interface Case {
  readonly name: string;
  readonly options: (host: string) => TargetOptions;
  readonly path: string;
  readonly body: object;
  readonly streamed?: boolean;
}

const openai = { messages: [{ role: 'user', content: TEXT }], model: 'm', user: 'u', metadata: { irate_conv: 'c' } };
const plain = { conversation: 'c', user: 'u', text: TEXT, language: 'en' };
const CASES: readonly Case[] = [
  { name: 'http, json', options: (host) => ({ kind: 'http', url: `http://${host}/chat` }), path: '/chat', body: plain },
  {
    name: 'http, server-sent events',
    options: (host) => ({
      kind: 'http',
      url: `http://${host}/events`,
      reply: { from: 'sse', delta: "type = 'piece' ? piece", done: "type = 'end'" },
    }),
    path: '/events',
    body: plain,
    streamed: true,
  },
  {
    name: 'openai, chat',
    options: (host) => ({ kind: 'openai', url: `http://${host}/v1`, model: 'm', stream: false }),
    path: '/v1/chat/completions',
    body: { ...openai, stream: false },
  },
  {
    name: 'openai, chat, streamed',
    options: (host) => ({ kind: 'openai', url: `http://${host}/stream/v1`, model: 'm' }),
    path: '/stream/v1/chat/completions',
    body: { ...openai, stream: true },
    streamed: true,
  },
  {
    name: 'botframework, expectReplies',
    options: (host) => ({ kind: 'botframework', url: `http://${host}/api/messages` }),
    path: '/api/messages',
    body: { type: 'message', id: 'c-1', text: TEXT, conversation: { id: 'c' }, deliveryMode: 'expectReplies' },
  },
  {
    name: 'a2a 1.0',
    options: (host) => ({ kind: 'a2a', url: `http://${host}/a2a` }),
    path: '/a2a',
    body: { jsonrpc: '2.0', id: 1, method: 'SendMessage', params: { message: { parts: [{ text: TEXT }] } } },
  },
  {
    name: 'rasa (preset)',
    options: (host) => ({ kind: 'rasa', url: `http://${host}` }),
    path: '/webhooks/rest/webhook',
    body: { sender: 'c', message: TEXT, metadata: { customer: 'u' } },
  },
];

/** The bot: answers every request at once, and every frame of a WebSocket. */
function bot(): void {
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      const answer = ANSWERS[request.url!]!;
      response.writeHead(200, {
        'content-type': answer.startsWith('data:') ? 'text/event-stream' : 'application/json',
      });
      response.end(answer);
    });
  });
  new WebSocketServer({ server }).on('connection', (socket) =>
    socket.on('message', () => socket.send(JSON.stringify({ text: REPLY, end: true }))),
  );
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as AddressInfo).port));
}

type Say = () => Promise<void>;

/** One customer after the other says its one thing over an open line: CPU of this process per turn, µs. */
async function cost(lines: readonly Say[], turns: number): Promise<number> {
  let left = turns;
  const before = process.cpuUsage();
  await Promise.all(
    lines.map(async (say) => {
      while (left-- > 0) await say();
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return (user + system) / turns;
}

function bareLine(pool: Pool, { path, body, streamed = false }: Case): Say {
  const headers = { 'content-type': 'application/json' };
  return async () => {
    const answer = await pool.request({ method: 'POST', path, headers, body: JSON.stringify(body) });
    if (!streamed) {
      await answer.body.json();
      return;
    }
    let events = 0;
    const parser = createParser({
      onEvent: ({ data }) => {
        if (data !== '[DONE]') events += JSON.parse(data) ? 1 : 0;
      },
    });
    const decoder = new TextDecoder();
    for await (const chunk of answer.body) parser.feed(decoder.decode(chunk as Buffer, { stream: true }));
    if (events < 3) throw new Error('the stream was not read');
  };
}

/** Conversations of five turns. */
function sessionLine(open: () => Session): Say {
  let session = open();
  let said = 0;
  return () =>
    new Promise((done, fail) => {
      if (said++ % 5 === 0) {
        session.close();
        session = open();
      }
      let heard = '';
      session.say(TEXT, (signal) => {
        if (signal.kind === 'bubble') heard += signal.text;
        if (signal.kind === 'trouble') fail(new Error(`${signal.code}: ${signal.detail}`));
        if (signal.kind !== 'over') return;
        if (heard === REPLY) done();
        else fail(new Error(`heard "${heard}"`));
      });
    });
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

async function compare(name: string, bare: readonly Say[], own: readonly Say[]): Promise<number> {
  const [alone, adapted]: [number[], number[]] = [[], []];
  await cost(bare, turns / 4);
  await cost(own, turns / 4);
  for (let round = 0; round < rounds; round++) {
    alone.push(await cost(bare, turns));
    adapted.push(await cost(own, turns));
  }
  const ratio = median(adapted) / median(alone);
  const columns = [median(alone), median(adapted)].map((each) => each.toFixed(0).padStart(8));
  console.log(
    `${name.padEnd(30)}${columns.join('')}${ratio.toFixed(2).padStart(8)}${ratio <= 1.3 ? '' : '  over 1.3'}`,
  );
  return ratio;
}

async function compareSockets(host: string, ground: Ground): Promise<number> {
  const target = openTarget({ kind: 'websocket', url: `ws://${host}/`, reply: { done: 'end' } }, ground);
  const own = Array.from({ length: AT_ONCE }, (): Say => {
    const session = target.open({ contact: '0/0.0', conversation: 'c', user: 'u', language: 'en', known: [] });
    return () => new Promise((done) => session.say(TEXT, (signal) => signal.kind === 'over' && done()));
  });
  const sockets = Array.from({ length: AT_ONCE }, () => new WebSocket(`ws://${host}/`, { perMessageDeflate: false }));
  await Promise.all(sockets.map((socket) => new Promise((open) => socket.once('open', open))));
  const bare = sockets.map((socket): Say => {
    return () =>
      new Promise((done) => {
        socket.once('message', (data) => {
          if ((JSON.parse((data as Buffer).toString()) as { end: boolean }).end) done();
        });
        socket.send(JSON.stringify(plain));
      });
  });
  const ratio = await compare('websocket (against ws)', bare, own);
  for (const socket of sockets) socket.terminate();
  await target.close();
  return ratio;
}

const [turns, rounds, only] = [Number(process.argv[2] ?? 4000), Number(process.argv[3] ?? 7), process.argv[4] ?? ''];

async function measure(): Promise<void> {
  const child = fork(import.meta.filename, ['bot']);
  const port = await new Promise<number>((told) => child.once('message', (message) => told(message as number)));
  const host = `127.0.0.1:${port}`;
  const ground: Ground = {
    clock: realClock(),
    permission: permission(),
    trace: { see: null },
    agent: 'irate/bench',
    toolbox: null,
  };
  console.log(`${turns} turns, ${AT_ONCE} at once, the median of ${rounds} rounds; CPU time per turn in µs`);
  console.log(`${''.padEnd(30)}    bare adapter   ratio`);
  const ratios: number[] = [];
  for (const each of CASES.filter(({ name }) => name.includes(only))) {
    const pool = new Pool(`http://${host}`, { connections: 1024, pipelining: 1 });
    const target = openTarget(each.options(host), ground);
    const open = (): Session =>
      target.open({ contact: '0/0.0', conversation: 'c', user: 'u', language: 'en', known: [] });
    const bare = Array.from({ length: AT_ONCE }, () => bareLine(pool, each));
    const own = Array.from({ length: AT_ONCE }, () => sessionLine(open));
    ratios.push(await compare(each.name, bare, own));
    await pool.destroy();
    await target.close();
  }
  if ('websocket'.includes(only)) ratios.push(await compareSockets(host, ground));
  console.log(`the worst: ${Math.max(...ratios).toFixed(2)}`);
  child.kill();
}

if (process.argv[2] === 'bot') bot();
else await measure();
