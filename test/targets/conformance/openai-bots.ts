import { openai } from '../../../src/targets/openai/openai.ts';
import type { OpenAiOptions } from '../../../src/targets/openai/schema.ts';
import { serveBot, type Writing } from './http-talk.ts';
import type { Protocol } from './talk.ts';

const json = (value: unknown): string => JSON.stringify(value);
const event = (value: { type?: string }): string =>
  `${value.type ? `event: ${value.type}\n` : ''}data: ${json(value)}\n\n`;
const one = { several: 'a completion is one bubble' };
const failed = json({ error: { message: 'overloaded', type: 'server_error' } });

function protocol(name: string, writing: Writing, options: Partial<OpenAiOptions>, more: Partial<Protocol>): Protocol {
  return {
    name,
    ...more,
    async serve(bot) {
      const { url, close } = await serveBot(bot, writing, (body) => {
        const list = (body['messages'] ?? body['input']) as { content: string }[];
        const { irate_conv: conversation } = body['metadata'] as { irate_conv: string };
        return { conversation, text: list.at(-1)!.content };
      });
      return { open: (ground) => openai({ kind: 'openai', url: `${url}/v1`, model: 'm', ...options }, ground), close };
    },
  };
}

const chunk = (delta: object, finish_reason: string | null = null): string =>
  event({ choices: [{ index: 0, delta, finish_reason }] } as object);
const message = (text: string): object => ({
  type: 'message',
  role: 'assistant',
  content: [{ type: 'output_text', text }],
});
let responses = 0;
const response = (output: readonly object[]): object => ({
  id: `resp_${responses++}`,
  object: 'response',
  status: 'completed',
  error: null,
  incomplete_details: null,
  output: [{ type: 'reasoning', summary: [{ type: 'summary_text', text: 'hidden' }] }, ...output],
});

export const openaiBots: readonly Protocol[] = [
  protocol(
    'openai, chat',
    {
      type: 'application/json',
      body: (bubbles) =>
        json({
          choices: [
            {
              index: 0,
              message: { role: 'assistant', content: bubbles.join('') || null, reasoning_content: 'hidden' },
              finish_reason: 'stop',
            },
          ],
        }),
      error: failed,
    },
    { stream: false },
    { without: one },
  ),
  protocol(
    'openai, chat, streamed',
    {
      type: 'text/event-stream',
      body: () => '',
      before: chunk({ role: 'assistant', content: '' }) + chunk({ reasoning_content: 'hidden' }),
      bubble: (text) => chunk({ content: text }),
      piece: (text) => chunk({ content: text }),
      after: `${chunk({}, 'stop')}data: ${json({ choices: [], usage: {} })}\n\ndata: [DONE]\n\n`,
      error: `data: ${failed}\n\n`,
    },
    {},
    { without: one },
  ),
  protocol(
    'openai, responses',
    {
      type: 'application/json',
      body: (bubbles) => json(response(bubbles.map(message))),
      error: json({ ...response([]), status: 'failed', error: { code: 'server_error', message: 'overloaded' } }),
    },
    { api: 'responses', stream: false },
    {},
  ),
  protocol(
    'openai, responses, streamed',
    {
      type: 'text/event-stream',
      body: () => '',
      before: event({ type: 'response.created' }),
      bubble: (text) =>
        event({ type: 'response.output_text.delta', delta: text } as object) +
        event({ type: 'response.output_item.done', item: message(text) } as object),
      piece: (text, last) =>
        event({ type: 'response.output_text.delta', delta: text } as object) +
        (last ? event({ type: 'response.output_item.done', item: message(text) } as object) : ''),
      after: event({ type: 'response.completed', response: response([]) } as object),
      error: event({ type: 'error', code: 'server_error', message: 'overloaded' } as object),
    },
    { api: 'responses' },
    {},
  ),
];
