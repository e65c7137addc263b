import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server as IoServer } from 'socket.io';
import { expect, test } from 'vitest';
import { openTarget } from '../../../src/targets/config.ts';
import type { PresetName } from '../../../src/targets/presets/presets.ts';
import type { Meta } from '../../../src/events/transcript.ts';
import type { Signal } from '../../../src/targets/target.ts';
import { bubbles, caller, ground, say } from '../loopback.ts';
import { played, type Exchange } from './traffic.ts';

const meta = (heard: Signal[]): Meta => heard.find((signal) => signal.kind === 'meta')?.meta ?? {};
const sse = (...events: unknown[]): string => events.map((event) => `data: ${JSON.stringify(event)}\n\n`).join('');

interface Case {
  readonly kind: PresetName;
  readonly path?: string;
  readonly own?: Readonly<Record<string, unknown>>;
  readonly traffic: readonly Exchange[];
  /** Parts of the bodies that are asked with, in order. */
  readonly asks: readonly object[];
  readonly says: readonly string[];
  readonly meta?: Meta;
}

const CASES: readonly Case[] = [
  {
    kind: 'rasa',
    traffic: [
      {
        asked: 'POST /webhooks/rest/webhook',
        answer: [
          { recipient_id: 'c1', text: 'Hey' },
          { recipient_id: 'c1', text: 'What now?', buttons: [{ title: 'Refund', payload: '/refund' }] },
          { recipient_id: 'c1', image: 'http://127.0.0.1/x.png' },
        ],
      },
    ],
    asks: [{ sender: 'c1', message: 'hi' }],
    says: ['Hey', 'What now?\n- Refund'],
  },
  {
    kind: 'langgraph',
    own: { vars: { assistant: 'support' } },
    traffic: [
      { asked: 'POST /threads', answer: { thread_id: 't1' } },
      {
        asked: 'POST /threads/t1/runs/wait',
        type: 'text/plain',
        answer: {
          messages: [
            { type: 'human', content: 'before' },
            { type: 'ai', content: 'an older answer' },
            { type: 'human', content: 'hi' },
            { type: 'ai', content: '', tool_calls: [{ name: 'get_order', args: { order: 'NW-1' } }] },
            { type: 'tool', content: '{}' },
            { type: 'ai', content: 'It is on its way.' },
          ],
          confidence: 1,
        },
      },
      { asked: 'DELETE /threads/t1' },
    ],
    asks: [{}, { assistant_id: 'support', input: { messages: [{ role: 'user', content: 'hi' }] } }],
    says: ['It is on its way.'],
    meta: { handoff: false, confidence: 1, toolCalls: [{ name: 'get_order', args: { order: 'NW-1' } }] },
  },
  {
    kind: 'langgraph',
    own: { vars: { assistant: 'support' } },
    traffic: [
      { asked: 'POST /threads', answer: { thread_id: 't1' } },
      {
        asked: 'POST /threads/t1/runs/wait',
        answer: {
          messages: [
            { type: 'human', content: 'hi' },
            { type: 'ai', content: 'One moment.' },
          ],
          __interrupt__: [{ id: 'i1', value: { type: 'handoff' } }],
        },
      },
    ],
    asks: [{}],
    says: ['One moment.'],
    meta: { handoff: true },
  },
  {
    kind: 'ai-sdk',
    path: '/api/chat',
    traffic: [
      {
        asked: 'POST /api/chat',
        type: 'text/event-stream',
        answer:
          sse(
            { type: 'start' },
            { type: 'start-step' },
            { type: 'tool-input-available', toolCallId: 'x', toolName: 'get_order', input: { order: 'NW-1' } },
            { type: 'tool-output-available', toolCallId: 'x', output: {} },
            { type: 'finish-step' },
            { type: 'text-start', id: '0' },
            { type: 'text-delta', id: '0', delta: 'It is ' },
            { type: 'text-delta', id: '0', delta: 'shipped.' },
            { type: 'text-end', id: '0' },
            { type: 'finish', finishReason: 'stop' },
          ) + 'data: [DONE]\n\n',
      },
    ],
    asks: [{ id: 'c1', messages: [{ id: 'm0', role: 'user', parts: [{ type: 'text', text: 'hi' }] }] }],
    says: ['It is shipped.'],
    meta: { toolCalls: [{ name: 'get_order', args: { order: 'NW-1' } }] },
  },
  {
    kind: 'agentforce',
    own: { vars: { agent: '0Xx', domain: 'https://my.example.com' } },
    traffic: [
      {
        asked: 'POST /agents/0Xx/sessions',
        answer: { sessionId: 's1', messages: [{ type: 'Inform', message: 'Hi, I am the agent.' }] },
      },
      {
        asked: 'POST /sessions/s1/messages',
        answer: {
          messages: [
            {
              type: 'Inform',
              id: 'm',
              planId: 'p',
              isContentSafe: true,
              message: 'Passing you on.',
              result: [],
              citedReferences: [],
            },
            { type: 'Escalate', id: 'n' },
          ],
          _links: {},
        },
      },
      { asked: 'DELETE /sessions/s1', status: 204 },
    ],
    asks: [
      { instanceConfig: { endpoint: 'https://my.example.com' }, bypassUser: true },
      { message: { sequenceId: 1, type: 'Text', text: 'hi' }, variables: [] },
    ],
    says: ['Passing you on.'],
    meta: { handoff: true },
  },
  {
    kind: 'voiceflow',
    own: { vars: { project: 'P' } },
    traffic: [
      {
        asked: 'PUT /conversation/c1?projectID=P&environmentAlias=main',
        answer: [{ type: 'text', payload: { message: 'Welcome' } }],
      },
      {
        asked: 'PUT /conversation/c1?projectID=P&environmentAlias=main',
        answer: [
          { type: 'debug', payload: { message: 'matched' } },
          { type: 'text', payload: { message: 'Which one?' } },
          { type: 'choice', payload: { buttons: [{ name: 'The blue one' }] } },
          { type: 'end' },
        ],
      },
    ],
    asks: [{ action: { type: 'launch' } }, { action: { type: 'text', payload: 'hi' }, version: 'published' }],
    says: ['Which one?', '- The blue one'],
    meta: { ended: true },
  },
  {
    kind: 'botpress',
    own: { listen: { quiet: '80ms' } },
    traffic: [
      { asked: 'POST /users', answer: { user: { id: 'u' }, key: 'k1' } },
      { asked: 'POST /conversations', answer: { conversation: { id: 'v1' } } },
      {
        asked: 'GET /conversations/v1/listen',
        type: 'text/event-stream',
        open: true,
        answer: sse(
          { type: 'message_created', data: { id: '1', payload: { type: 'text', text: 'hi' }, isBot: false } },
          { type: 'message_created', data: { id: '2', payload: { type: 'text', text: 'Hello' }, isBot: true } },
        ),
      },
      { asked: 'POST /messages', answer: { message: { id: '1' } } },
    ],
    asks: [{}, {}, {}, { conversationId: 'v1', payload: { type: 'text', text: 'hi' } }],
    says: ['Hello'],
  },
  {
    kind: 'cognigy',
    path: '/token',
    traffic: [
      {
        asked: 'POST /token',
        answer: { text: 'Hello\nAnd now?', outputStack: [{ text: 'Hello', data: {} }, { text: 'And now?' }] },
      },
    ],
    asks: [{ userId: 'u1', sessionId: 'c1', text: 'hi', data: {} }],
    says: ['Hello', 'And now?'],
  },
  {
    kind: 'kore',
    path: '/hook',
    own: { vars: { clientId: 'cs-1', clientSecret: 'shh', bot: 'st-1' } },
    traffic: [{ asked: 'POST /hook', answer: { text: ['Hello', 'Who are you?'] } }],
    asks: [{ message: { text: 'hi' }, from: { id: 'c1' }, to: { id: 'st-1' } }],
    says: ['Hello', 'Who are you?'],
  },
  ...(['ollama', 'vllm', 'azure-openai'] as const).map((kind): Case => ({
    kind,
    path: '/v1?api-version=1',
    own: { stream: false, ...(kind !== 'azure-openai' && { model: 'm' }) },
    traffic: [
      {
        asked: 'POST /v1/chat/completions?api-version=1',
        answer: {
          prompt_filter_results: [],
          choices: [
            {
              index: 0,
              message: { role: 'assistant', content: 'Hello', reasoning_content: 'hm' },
              finish_reason: 'stop',
            },
          ],
        },
      },
    ],
    asks: [{ messages: [{ role: 'user', content: 'hi' }] }],
    says: ['Hello'],
  })),
];

test.each(CASES)(
  '$kind: its published traffic is spoken',
  async ({ kind, path = '', own = {}, traffic, asks, says, meta: facts = {} }) => {
    const { asked, heard } = await played((url) => ({ kind, url: url + path, ...own }), traffic);
    expect(bubbles(heard)).toEqual(says);
    expect(meta(heard)).toEqual(facts);
    expect(heard.at(-1)).toMatchObject({ kind: 'over' });
    for (const [n, body] of asks.entries())
      expect(asked[n]!.body === '' ? {} : JSON.parse(asked[n]!.body), asked[n]!.line).toMatchObject(body);
  },
);

const hook = 'http://127.0.0.1:5099';
const called: readonly Omit<Case, 'path'>[] = [
  {
    kind: 'rasa-callback',
    traffic: [
      {
        asked: 'POST /webhooks/callback/webhook',
        type: 'text/plain',
        answer: 'success',
        calls: [
          ['/rasa', { recipient_id: 'c1', text: 'Hey' }],
          ['/rasa', { recipient_id: 'c2', text: 'for another' }],
          ['/rasa', { recipient_id: 'c1', text: 'you' }],
        ],
      },
    ],
    asks: [{ sender: 'c1', message: 'hi' }],
    says: ['Hey', 'you'],
  },
  {
    kind: 'sunshine',
    traffic: [
      { asked: 'POST /users', status: 409, answer: { errors: [{ code: 'conflict' }] } },
      { asked: 'POST /conversations', status: 201, answer: { conversation: { id: 'v1' } } },
      {
        asked: 'POST /conversations/v1/messages',
        status: 201,
        answer: { messages: [] },
        calls: [
          [
            '/sunshine',
            {
              events: [
                {
                  type: 'conversation:message',
                  payload: {
                    conversation: { id: 'v1' },
                    message: { author: { type: 'user' }, content: { type: 'text', text: 'hi' } },
                  },
                },
                {
                  type: 'conversation:message',
                  payload: {
                    conversation: { id: 'v1' },
                    message: { author: { type: 'business' }, content: { type: 'text', text: 'I get somebody.' } },
                  },
                },
                { type: 'switchboard:passControl', payload: { conversation: { id: 'v1' } } },
              ],
            },
          ],
        ],
      },
    ],
    asks: [
      { externalId: 'u1' },
      { type: 'personal', participants: [{ userExternalId: 'u1' }] },
      { content: { text: 'hi' } },
    ],
    says: ['I get somebody.'],
    meta: { handoff: true },
  },
  {
    kind: 'ada',
    own: { vars: { channel: 'ch' } },
    traffic: [
      { asked: 'POST /conversations', status: 201, answer: { id: 'v1', end_user_id: 'e1' } },
      {
        asked: 'POST /conversations/v1/messages',
        answer: {},
        calls: [
          [
            '/ada',
            {
              type: 'v1.conversation.message',
              data: { conversation_id: 'v1', author: { role: 'end_user' }, content: { type: 'text', body: 'hi' } },
            },
          ],
          [
            '/ada',
            {
              type: 'v1.conversation.message',
              data: { conversation_id: 'v1', author: { role: 'ai_agent' }, content: { type: 'text', body: 'Hello' } },
            },
          ],
          ['/ada', { type: 'v1.conversation.ended', data: { conversation_id: 'v1' } }],
        ],
      },
    ],
    asks: [{ channel_id: 'ch' }, { author: { role: 'end_user', id: 'e1' }, content: { type: 'text', body: 'hi' } }],
    says: ['Hello'],
    meta: { ended: true },
  },
  {
    kind: 'fin',
    traffic: [
      {
        asked: 'POST /fin/start',
        answer: { status: 'thinking' },
        calls: [
          ['/fin', { event_name: 'fin_replied', conversation_id: 'c1', message: { author: 'fin', body: 'Hello' } }],
          ['/fin', { event_name: 'fin_status_updated', conversation_id: 'c1', status: 'escalated', reason: 'asked' }],
        ],
      },
    ],
    asks: [{ conversation_id: 'c1', message: { author: 'user', body: 'hi' }, user: { id: 'u1' } }],
    says: ['Hello'],
    meta: { handoff: true },
  },
];

test.each(called)(
  '$kind: its published traffic is spoken, and it calls back',
  async ({ kind, own = {}, traffic, asks, says, meta: facts = {} }) => {
    const { asked, heard } = await played((url) => ({ kind, url, quiet: '80ms', ...own }), traffic, hook);
    expect(bubbles(heard)).toEqual(says);
    expect(meta(heard)).toMatchObject(facts);
    for (const [n, body] of asks.entries()) expect(JSON.parse(asked[n]!.body), asked[n]!.line).toMatchObject(body);
  },
);

test('rasa: an empty list is a failure that arrives as success', async () => {
  const { heard } = await played(
    (url) => ({ kind: 'rasa', url }),
    [{ asked: 'POST /webhooks/rest/webhook', answer: [] }],
  );
  expect(heard.at(-1)).toMatchObject({ kind: 'trouble', code: 'error_reply' });
});

test('kore: the claims are signed', async () => {
  const vars = { clientId: 'cs-1', clientSecret: 'shh', bot: 'st-1' };
  const { asked } = await played(
    (url) => ({ kind: 'kore', url, vars }),
    [{ asked: 'POST /', answer: { text: 'Hello' } }],
  );
  const [head, claims, signature] = String(asked[0]!.headers['authorization']).replace('Bearer ', '').split('.') as [
    string,
    string,
    string,
  ];
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({ iss: 'cs-1', sub: 'u1' });
  expect(signature).toBe(createHmac('sha256', 'shh').update(`${head}.${claims}`).digest('base64url'));
});

test('twilio: the form is signed, TwiML is heard, and so is what is sent later over the REST API', async () => {
  let from = '';
  const { asked, heard } = await played(
    (url) => ({ kind: 'twilio', url: `${url}/sms`, quiet: '80ms', vars: { authToken: 'shh' } }),
    [
      {
        asked: 'POST /sms',
        type: 'text/xml',
        answer:
          '<?xml version="1.0"?><Response><Message>Hello</Message><Message to="x"><Body>Again</Body></Message></Response>',
      },
    ],
  );
  expect(bubbles(heard)).toEqual(['Hello', 'Again']);
  const form = Object.fromEntries(new URLSearchParams(asked[0]!.body));
  from = form['From']!;
  expect(from).toMatch(/^\+1[2-9]\d\d55501\d\d$/);
  const host = String(asked[0]!.headers['host']);
  const signed = `http://${host}/sms${Object.keys(form)
    .sort()
    .map((key) => key + form[key]!)
    .join('')}`;
  expect(asked[0]!.headers['x-twilio-signature']).toBe(createHmac('sha1', 'shh').update(signed).digest('base64'));
});

test('rasa-socketio: a session is confirmed before anything is said', async () => {
  const server = createServer();
  const sockets = new IoServer(server);
  sockets.on('connection', (socket) => {
    let confirmed = '';
    socket.on('session_request', ({ session_id }: { session_id: string }) => {
      confirmed = session_id;
      socket.emit('session_confirm', session_id);
    });
    socket.on('user_uttered', ({ message, session_id }: { message: string; session_id: string }) => {
      socket.emit('bot_uttered', { text: `${message} in ${session_id} of ${confirmed}` });
      socket.emit('bot_uttered', { text: 'What now?', quick_replies: [{ title: 'Refund', payload: '/refund' }] });
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const target = openTarget({ kind: 'rasa-socketio', url, quiet: '80ms' }, ground);
  const heard = await say(target.open(caller), 'hi');
  await target.close();
  await sockets.close();
  expect(bubbles(heard)).toEqual(['hi in c1 of c1', 'What now?\n- Refund']);
});

test('what a preset needs is asked for, and what it does not know is an error', () => {
  expect(() => openTarget({ kind: 'langgraph', url: 'http://127.0.0.1:1' }, ground)).toThrow('needs assistant');
  expect(() => openTarget({ kind: 'rasa', url: 'http://127.0.0.1:1', sned: {} }, ground)).toThrow('sned');
});
