import { request, Pool } from 'undici';

/** What every bare loop says: about as long as what a customer writes. */
const TEXT = 'Where is my parcel NW-10231? It was due on Tuesday and nobody has rung.';

/** A crowd in conversation: so many turns each, with think time between, arriving openly. */
export interface Shape {
  readonly conversations: number;
  /** Conversations a second. */
  readonly rate: number;
  readonly turns: number;
  /** ms */
  readonly think: number;
}

/** What a loop came to. */
export interface Cost {
  readonly turns: number;
  /** CPU of this process per turn, µs. */
  readonly cpu: number;
  /** Lateness of the messages, ms. */
  readonly p99: number;
  /** Bytes resident at the end. */
  readonly resident: number;
}

/** The least that anybody does: undici's `request()`, an async function per customer, timers of Node's, nothing read but the JSON. */
export async function bareLoop(url: string, connections: number, shape: Shape): Promise<Cost> {
  const dispatcher = new Pool(new URL(url).origin, { connections, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 });
  const headers = { 'content-type': 'application/json', 'user-agent': 'bare' };
  const late: number[] = [];
  const before = process.cpuUsage();
  const start = performance.now();
  // A timer of Node's takes 1 ms at least, in which many may come.
  const wait = async (until: number): Promise<void> => {
    const left = until - performance.now();
    if (left > 0) await new Promise((resume) => setTimeout(resume, left));
  };
  const converse = async (id: number, due: number): Promise<void> => {
    for (let turn = 0; turn < shape.turns; turn++) {
      await wait(due);
      late.push(performance.now() - due);
      const body = JSON.stringify({ conversation: `c-${id}`, user: `u-${id}`, text: TEXT, language: 'en' });
      const answer = await request(url, { method: 'POST', headers, body, dispatcher });
      const { reply } = (await answer.body.json()) as { reply: string };
      if (reply.length === 0) throw new Error('an empty reply');
      due = performance.now() + shape.think;
    }
  };
  const all: Promise<void>[] = [];
  for (let id = 0; id < shape.conversations; id++) {
    const due = start + (id / shape.rate) * 1000;
    await wait(due);
    all.push(converse(id, due));
  }
  await Promise.all(all);
  const { user, system } = process.cpuUsage(before);
  await dispatcher.close();
  return {
    turns: late.length,
    cpu: (user + system) / late.length,
    p99: late.sort((a, b) => a - b)[Math.floor(late.length * 0.99)]!,
    resident: process.memoryUsage.rss(),
  };
}
