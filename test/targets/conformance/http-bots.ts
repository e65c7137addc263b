import { http } from '../../../src/targets/http/http.ts';
import type { HttpOptions } from '../../../src/targets/http/schema.ts';
import { serveBot, type Writing } from './http-talk.ts';
import type { Bot, Protocol, Served } from './talk.ts';

const json = (value: unknown): string => JSON.stringify(value);
const event = (value: unknown, name?: string): string =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${json(value)}\n\n`;

const own = (body: Record<string, unknown>) => ({
  conversation: String(body['conversation']),
  text: String(body['text']),
});

function protocol(
  name: string,
  writing: Writing,
  options: Partial<HttpOptions>,
  more: Partial<Protocol> = {},
): Protocol {
  return {
    name,
    ...more,
    async serve(bot: Bot): Promise<Served> {
      const { url, close } = await serveBot(bot, writing, own);
      return { open: (ground) => http({ kind: 'http', url: `${url}/chat`, ...options }, ground), close };
    },
  };
}

export const httpBots: readonly Protocol[] = [
  protocol(
    'http, json',
    {
      type: 'application/json',
      body: (replies) => json({ replies }),
      error: json({ status: 'error' }),
    },
    { reply: { errorWhen: 'status = "error"' } },
  ),
  protocol(
    'http, text',
    { type: 'text/plain', body: (replies) => replies.join('\n'), error: 'ERROR 17' },
    { reply: { from: 'text', text: '$string($)', errorWhen: '$contains($, "ERROR")' } },
    { without: { several: 'a text is one bubble', garbage: 'any text is text', truncate: 'its length is not told' } },
  ),
  protocol(
    'http, server-sent events',
    {
      type: 'text/event-stream',
      body: () => '',
      before: ': ping\n\n',
      bubble: (text) => event({ type: 'piece', text }) + event({ type: 'whole' }),
      piece: (text, last) => event({ type: 'piece', text }) + (last ? event({ type: 'whole' }) : ''),
      after: event({ type: 'end' }),
      error: event({ type: 'failed' }),
    },
    {
      reply: {
        from: 'sse',
        delta: 'type = "piece" ? text',
        bubbleEnd: 'type = "whole"',
        done: 'type = "end"',
        errorWhen: 'type = "failed"',
      },
    },
  ),
  protocol(
    'http, JSON lines',
    {
      type: 'application/x-ndjson',
      body: () => '',
      bubble: (text) => `${json({ text })}\n`,
      piece: (text) => `${json({ delta: text })}\n`,
      error: `${json({ error: 'overloaded' })}\n`,
    },
    { reply: { from: 'ndjson', text: 'text', delta: 'delta', errorWhen: '$exists(error)' } },
  ),
];
