import { describe, expect, test } from 'vitest';
import { a2a } from '../../src/targets/a2a/a2a.ts';
import type { A2aOptions } from '../../src/targets/a2a/schema.ts';
import { bodyOf, bubbles, caller, ground, say, serve } from './loopback.ts';

type Params = { message: Record<string, unknown> };

/** Says as many things as there are results, and tells what was asked. */
async function talked(results: readonly object[], options: Partial<A2aOptions>) {
  const asked: { method: unknown; version: unknown; message: Record<string, unknown> }[] = [];
  const server = await serve((request, response) => {
    void bodyOf(request).then(({ method, params }) => {
      asked.push({ method, version: request.headers['a2a-version'], message: (params as Params).message });
      response.end(JSON.stringify({ jsonrpc: '2.0', id: 1, result: results[asked.length - 1] }));
    });
  });
  const target = a2a({ kind: 'a2a', url: server.url, ...options }, ground);
  const session = target.open(caller);
  const heard = [];
  for (const [n] of results.entries()) heard.push(await say(session, `turn ${n}`));
  await target.close();
  await server.close();
  return { asked, heard };
}

const task = (id: string, state: string, text: string): object => ({
  task: { id, contextId: 'x1', status: { state, message: { role: 'ROLE_AGENT', parts: [{ text }] } } },
});

test('the context is kept, and a task only while it waits for input', async () => {
  const { asked, heard } = await talked(
    [
      task('t1', 'TASK_STATE_INPUT_REQUIRED', 'Which order?'),
      task('t1', 'TASK_STATE_COMPLETED', 'Done.'),
      { message: { role: 'ROLE_AGENT', contextId: 'x1', parts: [{ text: 'You are welcome.' }] } },
    ],
    {},
  );
  expect(heard.map(bubbles)).toEqual([['Which order?'], ['Done.'], ['You are welcome.']]);
  const carried = asked.map(({ message: { contextId, taskId } }) => [contextId, taskId]);
  expect(carried).toEqual([
    [undefined, undefined],
    ['x1', 't1'],
    ['x1', undefined],
  ]);
  expect(asked[0]).toMatchObject({ method: 'SendMessage', version: '1.0', message: { role: 'ROLE_USER' } });
  expect(new Set(asked.map(({ message }) => message['messageId'])).size).toBe(3);
});

test('0.3 has names of its own, and no header', async () => {
  const { asked } = await talked(
    [{ kind: 'message', role: 'agent', contextId: 'x1', parts: [{ kind: 'text', text: 'Hello' }] }],
    { version: '0.3' },
  );
  expect(asked[0]).toMatchObject({
    method: 'message/send',
    message: { kind: 'message', role: 'user', parts: [{ kind: 'text', text: 'turn 0' }] },
  });
  expect(asked[0]!.version).toBeUndefined();
});

test('a task that failed is trouble, and what the user maps is read beside the words', async () => {
  const failed = await talked([task('t1', 'TASK_STATE_FAILED', 'Sorry.')], {});
  expect(failed.heard[0]!.at(-1)).toMatchObject({ kind: 'trouble', code: 'error_reply' });
  const passed = { message: { parts: [{ text: 'One moment.' }], metadata: { queue: 'billing' } } };
  const { heard } = await talked([passed], { reply: { handoff: 'result.message.metadata.queue' } });
  expect(heard[0]).toContainEqual({ kind: 'meta', meta: { handoff: true } });
});

describe('the card of an agent', () => {
  test.each([
    [
      '1.0',
      (url: string) => ({
        supportedInterfaces: [
          { url: 'x', protocolBinding: 'GRPC' },
          { url: `${url}/rpc`, protocolBinding: 'JSONRPC', protocolVersion: '1.0' },
        ],
      }),
      'SendMessage',
    ],
    ['0.3', (url: string) => ({ url: `${url}/rpc`, protocolVersion: '0.3.0' }), 'message/send'],
  ])('leads to its interface: %s', async (_, card, method) => {
    const asked: string[] = [];
    const server = await serve((request, response) => {
      if (request.url === '/agent/.well-known/agent-card.json')
        return void response.end(JSON.stringify(card(server.url)));
      void bodyOf(request).then((body) => {
        asked.push(`${request.url} ${String(body['method'])}`);
        const artifacts = [{ artifactId: 'a', parts: [{ text: 'It is on its way.' }] }];
        response.end(
          JSON.stringify({
            jsonrpc: '2.0',
            id: 1,
            result: { task: { id: 't', status: { state: 'TASK_STATE_COMPLETED' }, artifacts } },
          }),
        );
      });
    });
    const target = a2a({ kind: 'a2a', url: `${server.url}/agent`, card: true }, ground);
    const heard = await Promise.all([say(target.open(caller), 'hi'), say(target.open(caller), 'hi')]);
    expect(heard.map(bubbles)).toEqual([['It is on its way.'], ['It is on its way.']]);
    expect(asked).toEqual([`/rpc ${method}`, `/rpc ${method}`]);
    await target.close();
    await server.close();
  });

  test('that leads to another host is not followed, and what is none is told', async () => {
    const cards = ['{"url":"http://192.0.2.1/rpc"}', '<html>'];
    const server = await serve((_, response) => void response.end(cards.shift()));
    for (const detail of [/another/, /html/]) {
      const target = a2a({ kind: 'a2a', url: server.url, card: true }, ground);
      expect(await say(target.open(caller), 'hi')).toMatchObject([
        { kind: 'trouble', code: 'no_card', detail: expect.stringMatching(detail) as string },
      ]);
      await target.close();
    }
    await server.close();
  });
});

describe('a task that takes a while', () => {
  test.each([
    ['jsonrpc', '1.0', ['/ SendMessage', '/ GetTask', '/ GetTask']],
    ['jsonrpc', '0.3', ['/ message/send', '/ tasks/get', '/ tasks/get']],
    ['rest', '1.0', ['/message:send', '/tasks/t%2F1', '/tasks/t%2F1']],
    ['rest', '0.3', ['/v1/message:send', '/v1/tasks/t%2F1', '/v1/tasks/t%2F1']],
  ] as const)(
    'is asked for until it is over, and each of its words is told once: %s, %s',
    async (binding, version, asks) => {
      const asked: string[] = [];
      const old = version === '0.3';
      const stateOf = (name: string): string => (old ? name : `TASK_STATE_${name.toUpperCase()}`);
      const server = await serve((request, response) => {
        let body = '';
        request.on('data', (chunk) => (body += String(chunk)));
        request.on('end', () => {
          const { method } = JSON.parse(body || '{}') as { method?: string };
          asked.push(`${request.url!}${method === undefined ? '' : ` ${method}`}`);
          const working = asked.length < 3;
          const message = { messageId: 'm1', parts: [{ text: 'I am looking.' }] };
          const artifacts = [{ artifactId: 'a', parts: [{ text: working ? 'It is' : 'It is on its way.' }] }];
          const status = { state: stateOf(working ? 'working' : 'completed'), message };
          const whole = { ...(old && { kind: 'task' }), id: 't/1', contextId: 'x1', status, artifacts };
          const result = asked.length === 1 && !old ? { task: whole } : whole;
          response.end(JSON.stringify(binding === 'rest' ? result : { jsonrpc: '2.0', id: 1, result }));
        });
      });
      const target = a2a({ kind: 'a2a', url: server.url, version, binding, every: '5ms' }, ground);
      const heard = await say(target.open(caller), 'hi');
      expect(bubbles(heard)).toEqual(['I am looking.', 'It is on its way.']);
      expect(heard.at(-1)).toEqual({ kind: 'over', how: 'the end marker' });
      expect(asked).toEqual(asks);
      await target.close();
      await server.close();
    },
  );

  test('is no longer asked for when the customer is gone', async () => {
    let asked = 0;
    const server = await serve((_, response) => {
      asked++;
      const result = { task: { id: 't1', status: { state: 'TASK_STATE_WORKING' } } };
      response.end(JSON.stringify({ jsonrpc: '2.0', id: 1, result }));
    });
    const target = a2a({ kind: 'a2a', url: server.url, every: '5ms' }, ground);
    const session = target.open(caller);
    const leave = session.say('hi', () => undefined);
    await expect.poll(() => asked).toBeGreaterThan(1);
    leave();
    session.close();
    const before = asked;
    await new Promise((done) => setTimeout(done, 50));
    expect(asked).toBeLessThanOrEqual(before + 1);
    await target.close();
    await server.close();
  });
});

test('a card that could not be read is asked for again by the next customer', async () => {
  let asked = 0;
  const server = await serve((request, response) => {
    if (request.method === 'GET' && asked++ === 0) return void response.writeHead(503).end('busy');
    const card = { url: `${server.url}/rpc`, protocolVersion: '0.3.0' };
    const result = { kind: 'message', parts: [{ kind: 'text', text: 'Hello' }] };
    response.end(JSON.stringify(request.method === 'GET' ? card : { jsonrpc: '2.0', id: 1, result }));
  });
  const target = a2a({ kind: 'a2a', url: server.url, card: true }, ground);
  expect(await say(target.open(caller), 'hi')).toMatchObject([{ kind: 'trouble', code: 'http_503' }]);
  expect(bubbles(await say(target.open(caller), 'hi'))).toEqual(['Hello']);
  await target.close();
  await server.close();
});
