import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { request } from 'undici';
import { serveBot, type BotServer } from '../../src/bots/server.ts';
import { remoteOffice } from '../../src/office/remote.ts';
import { ARTICLES, caseOf, KEYS, NOW } from './world.ts';

const log = join(mkdtempSync(join(tmpdir(), 'irate-')), 'side.ndjson');
const order = caseOf('order_status', 2);
const grief = caseOf('bereavement', 3);
let bot: BotServer;

beforeAll(async () => {
  bot = await serveBot('hasty', { port: 0, seed: 'doors', sideLogFile: log });
  const office = remoteOffice(bot.officeUrl);
  await office.fill([order.file, grief.file], ARTICLES, NOW, KEYS);
  await office.close();
});
afterAll(() => bot.close());

async function post(path: string, body: unknown) {
  const reply = await request(bot.url + path, { method: 'POST', body: JSON.stringify(body) });
  return { status: reply.statusCode, text: await reply.body.text() };
}

describe('the HTTP door', () => {
  it('answers a chat message with bubbles and what it thinks of them', async () => {
    const { status, text } = await post('/chat', { conversation: 'a', user: 'u', text: order.opening });
    const reply = JSON.parse(text) as { replies: string[] };
    expect(status).toBe(200);
    expect(reply).toMatchObject({ handoff: false, intent: 'order_status', ended: false });
    expect(reply.replies.join(' ')).toMatch(order.hears[0]!.right);
  });

  it('speaks OpenAI chat completions, and remembers nothing that the history does not say', async () => {
    const first = { role: 'user', content: 'when does my parcel arrive?' };
    const one = await post('/v1/chat/completions', { model: 'm', messages: [first] });
    const asked = JSON.parse(one.text) as { choices: { message: { content: string } }[] };
    expect(asked.choices[0]!.message.content).toMatch(/order number/);
    const messages = [first, asked.choices[0]!.message, { role: 'user', content: order.tells['order'] }];
    const two = await post('/v1/chat/completions', { model: 'm', messages });
    const told = JSON.parse(two.text) as typeof asked;
    expect(told.choices[0]!.message.content).toMatch(order.hears[0]!.right);
  });

  it('streams, and hands over by a tool call', async () => {
    const body = {
      model: 'm',
      stream: true,
      stream_options: { include_usage: true },
      messages: [{ role: 'user', content: grief.opening }],
      metadata: { irate_conv: 'b' },
    };
    const { text } = await post('/v1/chat/completions', body);
    expect(text).toContain('"name":"transfer_to_human"');
    expect(text).toContain('"choices":[],"usage"');
    expect(text.trimEnd().endsWith('data: [DONE]')).toBe(true);
  });

  it('refuses what is no message', async () => {
    expect((await post('/chat', { text: 'hi' })).status).toBe(400);
    expect((await post('/chat', 'x')).status).toBe(400);
    expect((await post('/v1/chat/completions', { messages: [] })).status).toBe(400);
    expect((await post('/elsewhere', {})).status).toBe(404);
  });

  it('writes its faults to a file when it closes', () => {
    expect(readFileSync(log, 'utf8')).toBe('');
  });
});
