import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from '../loopback.ts';
import type { Foreign } from './foreign.ts';
import { serveSockets } from './framed-bots.ts';

/** A server that is asked with whole bodies, which it takes as bytes. */
function serveBytes(answer: (request: IncomingMessage, body: Buffer, response: ServerResponse) => void) {
  return serve((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answer(request, Buffer.concat(chunks), response));
  });
}

/** Events that change a document, in pieces; where the place is left out it is the one before. */
const patches: Foreign = {
  name: 'events that patch a document',
  config: (url) => ({
    kind: 'http',
    url,
    send: { body: { chat: '{{conversation}}', messages: [{ role: 'user', content: { parts: ['{{text}}'] } }] } },
    reply: {
      from: 'sse',
      when: "$event = 'delta'",
      delta: "o = 'patch' ? v[p = '/parts/0'].v : $type(v) = 'string' ? v",
      bubbleEnd: "'finished' in v.v",
    },
  }),
  serve: (memory) =>
    serveBytes((_, body, response) => {
      const { chat, messages } = JSON.parse(body.toString()) as {
        chat: string;
        messages: [{ content: { parts: [string] } }];
      };
      const event = (name: string, data: unknown): void =>
        void response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      event('encoding', 'v1');
      for (const text of memory.answer(chat, messages[0].content.parts[0])) {
        const [first, ...rest] = text.split(/(?<= )/);
        event('delta', { p: '', o: 'add', v: { author: 'assistant', parts: [''] } });
        event('delta', { p: '/parts/0', o: 'append', v: first });
        for (const piece of rest.slice(0, -1)) event('delta', { v: piece });
        const last = { p: '/parts/0', o: 'append', v: rest.at(-1) ?? '' };
        event('delta', { p: '', o: 'patch', v: [last, { p: '/status', o: 'replace', v: 'finished' }] });
      }
      event('title', { title: 'Your order' });
      response.end('data: [DONE]\n\n');
    }),
};

const NUL = '\0';

/** Frames of text with headers, as STOMP has them. */
const stomp: Foreign = {
  name: 'frames with headers over a socket',
  config: (url) => ({
    kind: 'websocket',
    url: `${url.replace('http', 'ws')}/stomp`,
    hello: [
      { send: `CONNECT\naccept-version:1.2\npasscode:{{vars.key}}\n\n${NUL}`, until: '$contains($, "CONNECTED")' },
      {
        send: `SUBSCRIBE\nid:s0\ndestination:/queue/{{conversation}}\nreceipt:r1\n\n${NUL}`,
        until: '$contains($, "receipt-id:r1")',
      },
    ],
    vars: { key: 'of-the-shop' },
    heartbeat: { every: '50ms', send: '\n' },
    send: `SEND\ndestination:/app/chat\n\n{{$string({"chat": conversation, "said": text})}}${NUL}`,
    reply: {
      from: 'text',
      items: '$split($, "\\u0000")[$contains($, "MESSAGE\\n")].$eval($substringAfter($, "\\n\\n"))',
      text: "by = 'bot' ? said",
      done: "by = 'end'",
    },
  }),
  serve: (memory) =>
    serveSockets((socket) => {
      socket.on('message', (data) => {
        const frame = (data as Buffer).toString();
        const send = (body: object): void => socket.send(`MESSAGE\nsubscription:s0\n\n${JSON.stringify(body)}${NUL}`);
        if (frame.startsWith('CONNECT\n') && frame.includes('passcode:of-the-shop'))
          socket.send(`CONNECTED\nversion:1.2\n\n${NUL}`);
        if (frame.startsWith('SUBSCRIBE\n')) socket.send(`RECEIPT\nreceipt-id:r1\n\n${NUL}\n`);
        if (!frame.startsWith('SEND\n')) return;
        const [, body = ''] = frame.replace(NUL, '').split('\n\n');
        const { chat, said } = JSON.parse(body) as { chat: string; said: string };
        for (const text of memory.answer(chat, said)) send({ by: 'bot', said: text });
        send({ by: 'me', said });
        send({ by: 'end' });
      });
    }),
};

const SECRET = 'of-the-app';

/** A messenger: signed bytes to a web hook, and calls back to an API of telephone numbers. */
const messenger: Foreign = {
  name: 'a messenger with signatures and telephone numbers',
  config: (url) => ({
    kind: 'callback',
    url,
    vars: { secret: SECRET },
    send: {
      headers: {
        'x-hub-signature-256': 'sha256={{$hmac("sha256", vars.secret, body, "hex")}}',
        'x-api': '{{callback}}',
      },
      body: {
        entry: [
          { changes: [{ value: { messages: [{ id: '{{turn}}', from: '{{uuid}}', text: { body: '{{text}}' } }] } }] },
        ],
      },
    },
    hook: { answer: { messages: [{ id: 'wamid' }] } },
    match: 'to',
    own: 'uuid',
    reply: {
      when: '$not($exists(status))',
      text: "type = 'text' ? text.body : type = 'interactive' ? interactive.body.text",
      done: "type = 'end'",
    },
  }),
  serve: (memory) =>
    serveBytes((request, body, response) => {
      const signature = `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`;
      if (request.headers['x-hub-signature-256'] !== signature) return void response.writeHead(403).end();
      response.end('EVENT_RECEIVED');
      const { entry } = JSON.parse(body.toString()) as {
        entry: [{ changes: [{ value: { messages: [{ id: string; from: string; text: { body: string } }] } }] }];
      };
      const { id, from, text } = entry[0].changes[0].value.messages[0];
      const call = (message: object): Promise<unknown> =>
        fetch(`${String(request.headers['x-api'])}/messages`, {
          method: 'POST',
          body: JSON.stringify({ to: from, ...message }),
        }).catch(() => undefined);
      const [first = '', second = ''] = memory.answer(from, text.body);
      void call({ status: 'read', message_id: id })
        .then(() => call({ type: 'text', text: { body: first } }))
        .then(() => call({ type: 'interactive', interactive: { type: 'button', body: { text: second } } }))
        .then(() => call({ type: 'end' }));
    }),
};

/** An envelope in another encoding than most; what is said must be written as XML writes it. */
const soap: Foreign = {
  name: 'SOAP in Latin-1',
  config: (url) => ({
    kind: 'http',
    url,
    headers: { soapaction: '"urn:Say"', 'content-type': 'text/xml; charset=utf-8' },
    send: {
      body: '<Envelope><Body><chat>{{conversation}}</chat><said>{{$xml(text & " <ü>")}}</said></Body></Envelope>',
    },
    reply: { from: 'xml', text: '*.*.*.*.`#text`.$replace($, " Grüße", "")' },
  }),
  serve: (memory) =>
    serveBytes((request, body, response) => {
      const [, chat = '', said = ''] = /<chat>(.*?)<\/chat><said>(.*?)<\/said>/s.exec(body.toString()) ?? [];
      const right = request.headers['soapaction'] === '"urn:Say"' && said.endsWith(' &lt;ü&gt;');
      const words = right ? memory.answer(chat, said) : ['Fault'];
      const replies = words.map((text) => `<n:reply lang="de">${text} Grüße</n:reply>`).join('');
      const envelope = `<?xml version="1.0" encoding="ISO-8859-1"?><e:Envelope xmlns:e="e"><e:Body><n:Said xmlns:n="n">${replies}</n:Said></e:Body></e:Envelope>`;
      response.writeHead(right ? 200 : 500, { 'content-type': 'text/xml; charset=ISO-8859-1' });
      response.end(Buffer.from(envelope, 'latin1'));
    }),
};

export const speltBots: readonly Foreign[] = [patches, stomp, messenger, soap];
