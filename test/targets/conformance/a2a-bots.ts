import { a2a } from '../../../src/targets/a2a/a2a.ts';
import type { A2aOptions } from '../../../src/targets/a2a/schema.ts';
import { serveBot, type Writing } from './http-talk.ts';
import type { Protocol } from './talk.ts';

const json = (value: unknown): string => JSON.stringify(value);
const rpc = (result: unknown): string => json({ jsonrpc: '2.0', id: 1, result });
const event = (result: unknown): string => `data: ${rpc(result)}\n\n`;
const part = (text: string) => ({ text });
const kindPart = (text: string) => ({ kind: 'text', text });
const notFound = json({ jsonrpc: '2.0', id: 1, error: { code: -32001, message: 'Task not found' } });
const ids = { contextId: 'x1', taskId: 't1' };

/** A task of 1.0 whose words are artifacts, but the last, which is the status's. */
function task(bubbles: readonly string[]): object {
  const message = { messageId: 'm', role: 'ROLE_AGENT', parts: bubbles.slice(-1).map(part) };
  const artifacts = bubbles.slice(0, -1).map((text, n) => ({ artifactId: `a${n}`, parts: [part(text)] }));
  return { task: { id: 't1', contextId: 'x1', status: { state: 'TASK_STATE_INPUT_REQUIRED', message }, artifacts } };
}

const streamed: Writing = {
  type: 'text/event-stream',
  body: () => '',
  before: event({ task: { id: 't1', contextId: 'x1', status: { state: 'TASK_STATE_SUBMITTED' } } }),
  bubble: (text) =>
    event({ artifactUpdate: { ...ids, artifact: { artifactId: 'a', parts: [part(text)] }, lastChunk: true } }),
  piece: (text, last) =>
    event({
      artifactUpdate: { ...ids, artifact: { artifactId: 'a', parts: [part(text)] }, append: true, lastChunk: last },
    }),
  after: event({ statusUpdate: { ...ids, status: { state: 'TASK_STATE_COMPLETED' } } }),
  error: event({ statusUpdate: { ...ids, status: { state: 'TASK_STATE_FAILED' } } }),
};

const streamedBefore: Writing = {
  ...streamed,
  before: event({ kind: 'task', id: 't1', contextId: 'x1', status: { state: 'submitted' } }),
  bubble: (text) =>
    event({ kind: 'artifact-update', ...ids, artifact: { artifactId: 'a', parts: [kindPart(text)] }, lastChunk: true }),
  piece: (text, last) =>
    event({
      kind: 'artifact-update',
      ...ids,
      artifact: { artifactId: 'a', parts: [kindPart(text)] },
      append: true,
      lastChunk: last,
    }),
  after: event({ kind: 'status-update', ...ids, status: { state: 'input-required' }, final: true }),
  error: `data: ${notFound}\n\n`,
};

function protocol(
  name: string,
  writing: Writing,
  options: Partial<A2aOptions>,
  more: Partial<Protocol> = {},
): Protocol {
  return {
    name,
    ...more,
    async serve(bot) {
      const { url, close } = await serveBot(bot, writing, (body) => {
        const { message } = (body['params'] ?? body) as {
          message: { parts: { text: string }[]; metadata: { conversation: string } };
        };
        return { conversation: message.metadata.conversation, text: message.parts[0]!.text };
      });
      const message = { metadata: { conversation: '{{conversation}}' } };
      return { open: (ground) => a2a({ kind: 'a2a', url: `${url}/a2a`, message, ...options }, ground), close };
    },
  };
}

export const a2aBots: readonly Protocol[] = [
  protocol('a2a 1.0', { type: 'application/json', body: (bubbles) => rpc(task(bubbles)), error: notFound }, {}),
  protocol(
    'a2a 1.0, HTTP+JSON',
    { type: 'application/json', body: (bubbles) => json(task(bubbles)), error: json({ error: { code: 404 } }) },
    { binding: 'rest' },
  ),
  protocol(
    'a2a 0.3',
    {
      type: 'application/json',
      body: (bubbles) => rpc({ kind: 'message', contextId: 'x1', role: 'agent', parts: bubbles.map(kindPart) }),
      error: rpc({ kind: 'task', id: 't1', contextId: 'x1', status: { state: 'rejected' } }),
    },
    { version: '0.3' },
    { without: { several: 'the parts of a message are one bubble' } },
  ),
  protocol('a2a 1.0, streamed', streamed, { stream: true }),
  protocol('a2a 0.3, streamed', streamedBefore, { version: '0.3', stream: true }),
];
