import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '../loopback.ts';
import type { Bot, Talk } from './talk.ts';

/** How a protocol writes a reply: as one body, or piece by piece. */
export interface Writing {
  readonly type: string;
  /** The whole body of some bubbles; or null for a stream. */
  body(bubbles: readonly string[]): string;
  /** A bubble of a stream. */
  bubble?(text: string): string;
  /** A piece of a bubble of a stream; the last one ends it. */
  piece?(text: string, last: boolean): string;
  /** What comes before and after the bubbles of a stream. */
  readonly before?: string;
  readonly after?: string;
  /** An error that arrives as success. */
  readonly error: string;
  readonly garbage?: string;
}

/** One turn whose reply is the reply of one HTTP request. */
function talkOf(conversation: string, text: string, response: ServerResponse, writing: Writing): Talk {
  const bubbles: string[] = [];
  const stream = writing.bubble !== undefined;
  const begin = (): void => {
    if (!response.headersSent) {
      response.writeHead(200, { 'content-type': writing.type });
      if (stream && writing.before) response.write(writing.before);
    }
  };
  const whole = (body: string): void => {
    if (response.destroyed) return;
    begin();
    response.end(body);
  };
  return {
    conversation,
    text,
    say(said) {
      if (response.destroyed) return;
      if (stream) begin();
      if (stream) response.write(writing.bubble!(said));
      else bubbles.push(said);
    },
    drip(said) {
      const words = said.split(/(?<= )/);
      const pieces = stream
        ? words.map((word, n) => writing.piece!(word, n === words.length - 1))
        : writing.body([said]).match(/.{1,7}/gs)!;
      begin();
      const next = (): void => {
        const piece = pieces.shift();
        if (piece === undefined) response.end(stream ? (writing.after ?? '') : '');
        else response.write(piece, () => setTimeout(next, 2));
      };
      next();
    },
    end: () => whole(stream ? (writing.after ?? '') : writing.body(bubbles)),
    garbage: () => whole(writing.garbage ?? '\u0000\u0001 not what you think {{{'),
    truncate() {
      begin();
      const started = stream
        ? writing.bubble!('I was about to say')
        : writing.body(['I was about to say']).slice(0, -4);
      response.write(started, () => response.destroy());
    },
    reset: () => response.destroy(),
    refuse(status, headers) {
      response.writeHead(status, headers).end('{"error":{"message":"no"}}');
    },
    error: () => whole(stream ? writing.error + (writing.after ?? '') : writing.error),
    gone: (hear) => response.once('close', () => response.writableFinished || hear()),
  };
}

/** A bot behind one path. `read`: who says what, of the body; `opening`: answers requests that say nothing, and tells so. */
export async function serveBot(
  bot: Bot,
  writing: Writing,
  read: (body: Record<string, unknown>, request: IncomingMessage) => { conversation: string; text: string },
  opening: (body: Record<string, unknown>, response: ServerResponse) => boolean = () => false,
): Promise<{ url: string; close: () => Promise<void> }> {
  return serve((request, response) => {
    void jsonOf(request).then((body) => {
      if (opening(body, response)) return;
      const { conversation, text } = read(body, request);
      bot(talkOf(conversation, text, response, writing));
    });
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function jsonOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const text = await textOf(request);
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
}
