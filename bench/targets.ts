/**
 * Measures what an adapter costs: its CPU time per turn against a bare loop over the same library doing the same
 * exchange, side by side in the same run.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/targets.js [turns = 3000] [blocks = 15] [only = a part of a name]
 *
 * The bot is a process of its own. Blocks of both alternate; what counts is the median of the ratios of neighbours, which
 * stands with the middle half of them. At most 1.3 is wanted.
 */
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createParser } from 'eventsource-parser';
import { Pool } from 'undici';
import { WebSocket, WebSocketServer } from 'ws';
import { openTarget } from '../src/targets/config.ts';
import type { Ground } from '../src/targets/ground.ts';
import { permission } from '../src/targets/permission.ts';
import type { Session } from '../src/targets/target.ts';
import { realClock } from '../src/time/real.ts';
import { judged, paired } from './paired.ts';
import { ANSWERS, type Case, CASES, plain, REPLY, TEXT } from './targets/cases.ts';

const AT_ONCE = 32;
/** Of a conversation. */
const TURNS = 5;

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

function bareLine(pool: Pool, { path, body, words: read, headers = {}, streamed = false }: Case): Say {
  const all = { 'user-agent': 'irate/bench', 'content-type': 'application/json', ...headers };
  let turn = 0;
  return async () => {
    const sent = JSON.stringify(body(turn++ % TURNS));
    const answer = await pool.request({ method: 'POST', path, headers: all, body: sent });
    let heard = '';
    if (streamed) {
      const parser = createParser({
        onEvent: ({ data }) => {
          if (data !== '[DONE]') heard += read(JSON.parse(data));
        },
      });
      const decoder = new TextDecoder();
      for await (const chunk of answer.body) parser.feed(decoder.decode(chunk as Buffer, { stream: true }));
    } else heard = read(await answer.body.json());
    if (heard !== REPLY) throw new Error(`heard "${heard}"`);
  };
}

/** Conversations, one after the other. */
function sessionLine(open: () => Session): Say {
  let session = open();
  let said = 0;
  return () =>
    new Promise((done, fail) => {
      if (said++ % TURNS === 0) {
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

/** At most this is wanted. */
const MOST = 1.3;

async function compare(name: string, bare: readonly Say[], own: readonly Say[]): Promise<number> {
  const found = await paired(
    () => cost(bare, turns),
    () => cost(own, turns),
    blocks,
  );
  const columns = [found.bare, found.own].map((each) => each.toFixed(0).padStart(8)).join('');
  const half = `(${found.low.toFixed(2)} to ${found.high.toFixed(2)})`.padStart(16);
  const { ratio } = found;
  console.log(`${name.padEnd(30)}${columns}${ratio.toFixed(2).padStart(8)}${half}  ${judged(ratio, MOST)}`);
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

const [turns, blocks, only] = [Number(process.argv[2] ?? 3000), Number(process.argv[3] ?? 15), process.argv[4] ?? ''];

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
  console.log(`${blocks} blocks of ${turns} turns each, ${AT_ONCE} at once; CPU time per turn in µs`);
  console.log(`${''.padEnd(30)}    bare adapter   ratio   (middle half)  at most ${MOST}`);
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
  const worst = Math.max(...ratios);
  console.log(`the worst: ${worst.toFixed(2)}  ${judged(worst, MOST)}`);
  child.kill();
}

if (process.argv[2] === 'bot') bot();
else await measure();
