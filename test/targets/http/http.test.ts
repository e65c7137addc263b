import { afterEach, expect, test } from 'vitest';
import { http } from '../../../src/targets/http/http.ts';
import type { HttpOptions } from '../../../src/targets/http/schema.ts';
import { bodyOf, bubbles, caller, ground, say, serve } from '../loopback.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A bot that answers every request with this. */
async function bot(
  reply: { status?: number; headers?: Record<string, string>; body: string },
  options: Partial<HttpOptions> = {},
) {
  const seen: Record<string, unknown>[] = [];
  const server = await serve((request, response) => {
    void bodyOf(request).then((body) => {
      seen.push(body);
      response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
      response.end(reply.body);
    });
  });
  const target = http({ kind: 'http', url: `${server.url}/chat`, ...options }, ground);
  open.push(() => target.close(), server.close);
  return { target, seen };
}

test('a bot that says "reply" is understood without any mapping', async () => {
  const { target, seen } = await bot({ body: '{"reply": "Hello ü", "confidence": 0.4, "handoff": false}' });
  const signals = await say(target.open(caller), 'hi');
  expect(seen).toEqual([{ conversation: 'c1', user: 'u1', text: 'hi', language: 'en' }]);
  expect(signals).toEqual([
    { kind: 'byte' },
    { kind: 'bubble', text: 'Hello ü' },
    { kind: 'meta', meta: { handoff: false, confidence: 0.4 } },
    { kind: 'over', how: 'body' },
  ]);
});

test.each([
  ['{"replies": ["one", "two"]}', ['one', 'two']],
  ['[{"recipient_id": "c1", "text": "one"}, {"text": "two"}]', ['one', 'two']],
  ['{"messages": [{"content": "one"}]}', ['one']],
  ['"just words"', ['just words']],
  ['{"answer": ""}', []],
  ['{"other": 1}', []],
])('%s is read as %j', async (body, expected) => {
  const { target } = await bot({ body });
  expect(bubbles(await say(target.open(caller), 'hi'))).toEqual(expected);
});

test('a mapping writes the request and reads the reply, by path and by JSONata', async () => {
  const { target, seen } = await bot(
    {
      body: '{"data": {"out": [{"t": "one"}, {"t": "two"}]}, "agent": "queue-7", "nlp": {"score": 0.9, "name": "refund"}}',
    },
    {
      send: { body: '{"sender": conversation, "message": text}' },
      reply: { text: 'data.out.t', handoff: '$exists(agent)', confidence: 'nlp.score', intent: 'nlp.name' },
    },
  );
  const signals = await say(target.open(caller), 'hi');
  expect(seen).toEqual([{ sender: 'c1', message: 'hi' }]);
  expect(bubbles(signals)).toEqual(['one', 'two']);
  expect(signals).toContainEqual({ kind: 'meta', meta: { handoff: true, confidence: 0.9, intent: 'refund' } });
});

test('what a reply gives is kept for what is said next', async () => {
  const { target, seen } = await bot(
    { body: '{"session": "s-9", "reply": "Hi"}' },
    { send: { body: { session: '{{session}}', text: '{{text}}' } }, reply: { save: { session: 'session' } } },
  );
  const session = target.open(caller);
  await say(session, 'one');
  await say(session, 'two');
  expect(seen).toEqual([{ text: 'one' }, { session: 's-9', text: 'two' }]);
});

test.each([
  [{ status: 500, body: 'oops' }, 'http_500', 'oops'],
  [{ status: 429, headers: { 'retry-after': '3' }, body: '{}' }, 'http_429', '{}'],
  [
    { body: '<html>login</html>', headers: { 'content-type': 'text/html' } },
    'not_json',
    'text/html: <html>login</html>',
  ],
  [{ body: '' }, 'empty', ''],
])('%j is trouble of the bot', async (reply, code, detail) => {
  const { target } = await bot(reply);
  const last = (await say(target.open(caller), 'hi')).at(-1);
  expect(last).toMatchObject({ kind: 'trouble', code, detail: expect.stringContaining(detail) as string });
});

test('the wait that a rate limit asks for is told', async () => {
  const { target } = await bot({ status: 429, headers: { 'retry-after': '3' }, body: '' });
  expect((await say(target.open(caller), 'hi')).at(-1)).toMatchObject({ retryAfter: 3 });
});

test('an error that arrives as success is one when the mapping says so', async () => {
  const { target } = await bot({ body: '{"status": "error"}' }, { reply: { errorWhen: 'status = "error"' } });
  expect((await say(target.open(caller), 'hi')).at(-1)).toMatchObject({ kind: 'trouble', code: 'error_reply' });
});

test('a bot that is not there and one that hangs up are told apart', async () => {
  const gone = http({ kind: 'http', url: 'http://127.0.0.1:9/chat' }, ground);
  const rude = await serve((request) => request.socket.destroy());
  const hung = http({ kind: 'http', url: rude.url }, ground);
  open.push(
    () => gone.close(),
    () => hung.close(),
    rude.close,
  );
  expect((await say(gone.open(caller), 'hi')).at(-1)).toMatchObject({ kind: 'trouble', code: 'refused' });
  expect((await say(hung.open(caller), 'hi')).at(-1)).toMatchObject({ kind: 'trouble', code: 'reset' });
});

test('a bot that hangs up in the middle of its reply is told by what came of it', async () => {
  const half = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '99' }).write('{"reply": "I am so');
    setTimeout(() => response.destroy(), 20);
  });
  const target = http({ kind: 'http', url: half.url }, ground);
  open.push(() => target.close(), half.close);
  expect((await say(target.open(caller), 'hi')).at(-1)).toMatchObject({
    ...{ kind: 'trouble', code: 'truncated' },
    detail: expect.stringMatching(/ after 200 \{"reply": "I am so$/) as string,
  });
});

test('nothing is heard after an abort, and the bot sees the connection go', async () => {
  let closed: (() => void) | undefined;
  const gone = new Promise<void>((resolve) => (closed = resolve));
  const slow = await serve((request, response) => {
    request.resume();
    response.on('close', () => closed?.());
  });
  const target = http({ kind: 'http', url: slow.url }, ground);
  open.push(() => target.close(), slow.close);
  const abort = target.open(caller).say('hi', () => expect.fail('it was heard'));
  setTimeout(abort, 50);
  await gone;
});

test('two hundred conversations at once get their own answers', async () => {
  const server = await serve((request, response) => {
    void bodyOf(request).then(({ conversation, text }) => {
      setTimeout(
        () => response.end(JSON.stringify({ reply: `${String(conversation)}: ${String(text)}` })),
        Number(text) % 7,
      );
    });
  });
  const target = http({ kind: 'http', url: server.url }, ground);
  open.push(() => target.close(), server.close);
  await Promise.all(
    Array.from({ length: 200 }, async (_, n) => {
      const session = target.open({ ...caller, conversation: `c${n}` });
      for (let turn = 0; turn < 3; turn++)
        expect(bubbles(await say(session, `${n + turn}`))).toEqual([`c${n}: ${n + turn}`]);
    }),
  );
});

test.each([
  'http://example.com/chat',
  'http://192.168.1.5/',
  'ftp://127.0.0.1/',
  'http://127.0.0.1.example.com/',
  'nonsense',
])('no load goes to %s', (url) => {
  expect(() => http({ kind: 'http', url }, ground)).toThrow(/this machine only|no http address/);
});

test('a mapping that cannot be read is an error with its place', () => {
  expect(() => http({ kind: 'http', url: 'http://127.0.0.1:1/', reply: { text: 'a[[' } }, ground)).toThrow('JSONata');
});

test('a path that looks like the address of another host leads nowhere else', async () => {
  const seen: string[] = [];
  const server = await serve((request, response) => {
    seen.push(request.url!);
    response.end('{"reply": "Hello", "next": "//elsewhere.example/x"}');
  });
  const target = http(
    {
      kind: 'http',
      url: `${server.url}/bot`,
      start: [{ path: 'http://elsewhere.example/threads', save: { next: 'next' } }, { path: '//elsewhere.example/x' }],
      send: { path: '/{{next}}' },
    },
    ground,
  );
  open.push(() => target.close(), server.close);
  expect(bubbles(await say(target.open(caller), 'hi'))).toEqual(['Hello']);
  expect(seen).toEqual([
    '/bot/http://elsewhere.example/threads',
    '/bot//elsewhere.example/x',
    '/bot/%2F%2Felsewhere.example%2Fx',
  ]);
});

test('an expression that fails ends the conversation, and nothing is sent of which a part is missing', async () => {
  const { target, seen } = await bot(
    { body: '{"reply": "Hi", "score": "high"}' },
    { send: { body: { n: '{{turn = 1 ? 1 : $number(text)}}' } } },
  );
  const session = target.open(caller);
  expect(bubbles(await say(session, 'one'))).toEqual(['Hi']);
  const failed = {
    kind: 'trouble',
    code: 'mapping',
    detail: expect.stringMatching(/^target\.send\.body\.n, character \d+: Unable/) as string,
  };
  expect(await say(session, 'two')).toEqual([failed]);
  expect(await say(session, '3')).toEqual([failed]);
  expect(seen).toEqual([{ n: 1 }]);
});

test('an expression over a reply that fails is told once, and not what it left out', async () => {
  const { target } = await bot(
    { body: '{"reply": "Hi", "score": "high"}' },
    { reply: { confidence: '$number(score)' } },
  );
  const heard = await say(target.open(caller), 'one');
  expect(heard.at(-1)).toMatchObject({ kind: 'trouble', code: 'mapping' });
  expect(heard.filter(({ kind }) => kind === 'trouble' || kind === 'over')).toHaveLength(1);
});

test('an error that arrives as success may say how long to wait', async () => {
  const reply = { errorWhen: '$exists(error)', retryAfter: 'error.wait' };
  const { target } = await bot({ body: '{"error": {"code": 429, "wait": "7s"}}' }, { reply });
  expect(await say(target.open(caller), 'hi')).toContainEqual(
    expect.objectContaining({ kind: 'trouble', code: 'error_reply', retryAfter: 7 }),
  );
});

test('a body is read in the encoding that it says it has', async () => {
  const { target } = await bot(
    { body: '{"reply": "caf\\u00e9"}', headers: { 'content-type': 'application/json; charset=utf-16le' } },
    {},
  );
  const [, trouble] = await say(target.open(caller), 'hi');
  expect(trouble).toMatchObject({ kind: 'trouble', code: 'not_json' });
  const other = await bot({
    body: '{"reply": "ü"}',
    headers: { 'content-type': 'application/json; charset=unheard-of' },
  });
  expect(bubbles(await say(other.target.open(caller), 'hi'))).toEqual(['ü']);
});

test('a link to another host is not followed, and bare words are no expression', async () => {
  const away = await bot({ body: '{}' }, { vars: { link: 'http://127.0.0.2/x' }, send: { path: '{{vars.link}}' } });
  expect(await say(away.target.open(caller), 'hi')).toEqual([
    expect.objectContaining({ code: 'mapping', detail: expect.stringContaining('leads away from') as string }),
  ]);
  const bare = await bot({ body: '{}' }, { send: { body: 'ping' } });
  expect(await say(bare.target.open(caller), 'hi')).toEqual([
    expect.objectContaining({ code: 'mapping', detail: expect.stringContaining(`'"ping"'`) as string }),
  ]);
});
