import { botframework } from '../../../src/targets/botframework/botframework.ts';
import { serveDirectLine } from './directline.ts';
import { serveBot, type Writing } from './http-talk.ts';
import type { Protocol } from './talk.ts';

const json = (value: unknown): string => JSON.stringify(value);
const from = { id: 'bot', role: 'bot' };
const message = (text: string): object => ({ type: 'message', from, text });
const typing = (text: string, streamSequence: number): object => ({
  type: 'typing',
  from,
  text,
  entities: [{ type: 'streaminfo', streamType: 'streaming', streamId: 's', streamSequence }],
});
const limited = message('Sorry, something went wrong. Error code: OpenAIRateLimitReached.');
const directLine = {
  empty: 'nothing that comes is no end before its time',
  drip: 'messages are whole',
  truncate: 'messages are whole',
  long: 'a poll reads what there is, a socket has its own limit',
} as const;

function copilot(): Writing {
  const event = (activity: object): string => `event: activity\ndata: ${json(activity)}\n\n`;
  let written = '';
  return {
    type: 'text/event-stream',
    body: () => '',
    before: event({ type: 'typing', from }),
    bubble: (text) => event(message(text)),
    piece(text, last) {
      written += text;
      return last ? event(message(written)) : event(typing(written, 1));
    },
    after: 'event: end\ndata: end\n\n',
    error: event(limited),
  };
}

export const botframeworkBots: readonly Protocol[] = [
  {
    name: 'botframework, expectReplies',
    async serve(bot) {
      const writing: Writing = {
        type: 'application/json',
        body: (bubbles) => json({ activities: [{ type: 'typing', from }, ...bubbles.map(message)] }),
        error: json({ activities: [limited] }),
      };
      const { url, close } = await serveBot(bot, writing, (body) => ({
        conversation: (body['conversation'] as { id: string }).id,
        text: String(body['text']),
      }));
      return {
        open: (ground) => botframework({ kind: 'botframework', url: `${url}/api/messages` }, ground),
        close,
      };
    },
  },
  {
    name: 'botframework, Direct Line, asked for',
    pushes: true,
    without: directLine,
    serve: (bot) => serveDirectLine(bot, { by: 'directline' }),
  },
  {
    name: 'botframework, Direct Line, pushed',
    pushes: true,
    without: directLine,
    serve: (bot) => serveDirectLine(bot, { by: 'directline-websocket' }),
  },
  {
    name: 'botframework, Copilot Studio',
    async serve(bot) {
      const read = (body: Record<string, unknown>) => {
        const { text, channelData } = body['activity'] as { text: string; channelData: { conversation: string } };
        return { text, conversation: channelData.conversation };
      };
      const { url, close } = await serveBot(bot, copilot(), read, (body, response) => {
        if (body['emitStartConversationEvent'] !== true) return false;
        response.writeHead(200, { 'content-type': 'text/event-stream', 'x-ms-conversationid': 'd1' });
        response.end(`event: activity\ndata: ${json(message('Welcome!'))}\n\nevent: end\ndata: end\n\n`);
        return true;
      });
      const activity = { channelData: { conversation: '{{conversation}}' } };
      return {
        open: (ground) => botframework({ kind: 'botframework', url: `${url}/bots/b`, by: 'copilot', activity }, ground),
        close,
      };
    },
  },
];
