import type { ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { openai } from '../../../src/targets/openai/openai.ts';
import type { OpenAiOptions } from '../../../src/targets/openai/schema.ts';
import type { Toolbox } from '../../../src/targets/tools.ts';
import { bodyOf, bubbles, caller, ground, say, serve } from '../loopback.ts';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

type Message = { role: string; content: string };

async function model(
  answer: (messages: Message[], response: ServerResponse) => void,
  options: Partial<OpenAiOptions> = {},
  toolbox: Toolbox | null = null,
) {
  const server = await serve((request, response) => {
    void bodyOf(request).then((body) => answer(body['messages'] as Message[], response));
  });
  const target = openai(
    { kind: 'openai', url: `${server.url}/v1`, model: 'm', stream: false, ...options },
    { ...ground, toolbox },
  );
  open.push(() => target.close(), server.close);
  return target;
}

const whole = (message: unknown): string => JSON.stringify({ choices: [{ index: 0, message }] });
const call = (name: string, args: string) => ({ id: 'call_1', type: 'function', function: { name, arguments: args } });

test('the history of a conversation is sent along, and is its own', async () => {
  const target = await model((messages, response) =>
    response.end(whole({ content: messages.map(({ content }) => content).join('|') })),
  );
  const one = target.open(caller);
  const other = target.open(caller);
  expect(bubbles(await say(one, 'a'))).toEqual(['a']);
  expect(bubbles(await say(other, 'x'))).toEqual(['x']);
  expect(bubbles(await say(one, 'b'))).toEqual(['a|a|b']);
});

test('a stream is put together, with split events, empty choices and without hidden reasoning', async () => {
  const target = await model(
    (_, response) => {
      response.setHeader('content-type', 'text/event-stream');
      const send = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
      const text =
        ': ping\n\n' +
        send({ choices: [{ delta: { reasoning_content: 'let me think' } }] }) +
        send({ choices: [{ delta: { content: 'Hello ' } }] }) +
        send({ choices: [{ delta: { content: 'there' } }] }) +
        send({ choices: [], usage: {} }) +
        'data: [DONE]\n\n';
      for (let at = 0; at < text.length; at += 7) response.write(text.slice(at, at + 7));
      response.end();
    },
    { stream: true },
  );
  const signals = await say(target.open(caller), 'hi');
  expect(bubbles(signals)).toEqual(['Hello there']);
  expect(signals.at(-1)).toEqual({ kind: 'over', how: '[DONE]' });
});

test('a tool call in fragments hands over to a human', async () => {
  const target = await model(
    (_, response) => {
      response.setHeader('content-type', 'text/event-stream');
      for (const part of [
        { index: 0, ...call('transfer_to_', '') },
        { index: 0, function: { name: 'human', arguments: '{"reason"' } },
        { index: 0, function: { arguments: ':"asked"}' } },
      ])
        response.write(`data: ${JSON.stringify({ choices: [{ delta: { tool_calls: [part] } }] })}\n\n`);
      response.end('data: [DONE]\n\n');
    },
    { stream: true },
  );
  expect(await say(target.open(caller), 'a human please')).toContainEqual({
    kind: 'meta',
    meta: { handoff: true, toolCalls: [{ name: 'transfer_to_human', args: { reason: 'asked' } }] },
  });
});

test('tools are executed and their results sent back until there is an answer', async () => {
  const target = await model(
    (messages, response) => {
      const last = messages.at(-1)!;
      if (last.role === 'tool') response.end(whole({ content: `it says ${last.content}` }));
      else response.end(whole({ content: null, tool_calls: [call('find', '{"value": "HP-1"}')] }));
    },
    {},
    { tools: [], call: (name, args, _, result) => result(`${name} ${JSON.stringify(args)}`) },
  );
  expect(bubbles(await say(target.open(caller), 'hi'))).toEqual(['it says find {"value":"HP-1"}']);
});

test('a model that only calls tools is trouble, not an endless loop', async () => {
  let calls = 0;
  const target = await model((_, response) => {
    calls++;
    response.end(whole({ content: '', tool_calls: [call('find', 'no json')] }));
  });
  expect((await say(target.open(caller), 'hi')).at(-1)).toMatchObject({ kind: 'trouble', code: 'tool_loop' });
  expect(calls).toBe(8);
});

test.each([
  ['{"error": {"message": "quota"}}', 200, 'error_reply'],
  ['{"choices": []}', 200, 'no_choice'],
  ['<html>', 200, 'not_json'],
  ['{"error": {}}', 429, 'http_429'],
])('%s with status %i is trouble', async (body, status, code) => {
  const target = await model((_, response) => {
    response.statusCode = status;
    response.end(body);
  });
  expect((await say(target.open(caller), 'hi')).at(-1)).toMatchObject({ kind: 'trouble', code });
});
