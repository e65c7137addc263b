import type { TargetOptions } from '../../src/targets/config.ts';

const UUID = 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6';
/** What the customer says. */
export const TEXT = 'Where is my parcel NW-10231? It was due on Tuesday.';
/** What the bot answers. */
export const REPLY = 'It left our warehouse this morning, and will be with you tomorrow before noon.';
const words = REPLY.split(/(?<= )/);
const sse = (events: object[]): string => events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');
const STREAM = sse(words.map((content) => ({ choices: [{ index: 0, delta: { content }, finish_reason: null }] })));

/** What the bot answers, by path. */
export const ANSWERS: Readonly<Record<string, string>> = {
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

/** What is exchanged: the same in the bare loop, which sends what the adapter sends and reads the words as any client must. */
export interface Case {
  readonly name: string;
  readonly options: (host: string) => TargetOptions;
  readonly path: string;
  /** What the customer's words are sent in. */
  readonly body: (turn: number) => object;
  /** The words in a reply, or in one event of a stream. */
  readonly words: (reply: unknown) => string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly streamed?: boolean;
}

const openai = { model: 'm', user: 'u', metadata: { irate_conv: 'c' } };
/** What is sent where nothing else is asked for. */
export const plain = { conversation: 'c', user: 'u', text: TEXT, language: 'en' };
const said = { role: 'user', content: TEXT };
const answered = { role: 'assistant', content: REPLY };
/** Of a conversation that has come so far: whoever speaks to a model sends all of it. */
const history = (turn: number): object[] =>
  Array.from({ length: turn * 2 + 1 }, (_, index) => (index % 2 === 0 ? said : answered));
export const CASES: readonly Case[] = [
  {
    name: 'http, json',
    options: (host) => ({ kind: 'http', url: `http://${host}/chat` }),
    path: '/chat',
    body: () => plain,
    words: (found) => (found as { reply: string }).reply,
  },
  {
    name: 'http, server-sent events',
    options: (host) => ({
      kind: 'http',
      url: `http://${host}/events`,
      reply: { from: 'sse', delta: "type = 'piece' ? piece", done: "type = 'end'" },
    }),
    path: '/events',
    body: () => plain,
    words: (found) => (found as { piece?: string }).piece ?? '',
    streamed: true,
  },
  {
    name: 'openai, chat',
    options: (host) => ({ kind: 'openai', url: `http://${host}/v1`, model: 'm', stream: false }),
    path: '/v1/chat/completions',
    body: (turn) => ({ ...openai, messages: history(turn), stream: false }),
    words: (found) => (found as { choices: [{ message: { content: string } }] }).choices[0].message.content,
  },
  {
    name: 'openai, chat, streamed',
    options: (host) => ({ kind: 'openai', url: `http://${host}/stream/v1`, model: 'm' }),
    path: '/stream/v1/chat/completions',
    body: (turn) => ({ ...openai, messages: history(turn), stream: true }),
    words: (found) => (found as { choices: [{ delta: { content: string } }] }).choices[0].delta.content,
    streamed: true,
  },
  {
    name: 'botframework, expectReplies',
    options: (host) => ({ kind: 'botframework', url: `http://${host}/api/messages` }),
    path: '/api/messages',
    body: (turn) => ({
      type: 'message',
      id: `c-${turn}`,
      text: TEXT,
      channelId: 'test',
      serviceUrl: 'http://127.0.0.1:9/',
      deliveryMode: 'expectReplies',
      from: { id: 'u', role: 'user' },
      recipient: { id: 'bot', role: 'bot' },
      conversation: { id: 'c' },
      locale: 'en',
    }),
    words: (found) => (found as { activities: [{ text: string }] }).activities[0].text,
  },
  {
    name: 'a2a 1.0',
    options: (host) => ({ kind: 'a2a', url: `http://${host}/a2a` }),
    path: '/a2a',
    body: (turn) => ({
      jsonrpc: '2.0',
      id: turn,
      method: 'SendMessage',
      params: { message: { role: 'ROLE_USER', parts: [{ text: TEXT }], messageId: `${UUID}-${turn}`, contextId: 'x' } },
    }),
    words: (found) => (found as { result: { message: { parts: [{ text: string }] } } }).result.message.parts[0].text,
    headers: { accept: 'application/json', 'a2a-version': '1.0' },
  },
  {
    name: 'rasa (preset)',
    options: (host) => ({ kind: 'rasa', url: `http://${host}` }),
    path: '/webhooks/rest/webhook',
    body: () => ({ sender: 'c', message: TEXT, metadata: { customer: 'u' } }),
    words: (found) => (found as [{ text: string }])[0].text,
  },
];
