import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { bubbles } from './loopback.ts';
import { played, type Asked } from './presets/traffic.ts';

const said = (texts: string[], more: object[] = []): object => ({
  responseId: 'r',
  queryResult: {
    text: 'hi',
    languageCode: 'en',
    responseMessages: [
      ...texts.map((text) => ({ text: { text: [text] }, responseType: 'HANDLER_PROMPT' })),
      { payload: { richContent: [] } },
      ...more,
    ],
    match: { intent: { displayName: 'order.status' }, matchType: 'INTENT', confidence: 0.83 },
  },
  responseType: 'FINAL',
});

test('Dialogflow CX: messages, hand-over, end, intent and confidence', async () => {
  const agent = '/v3/projects/p/locations/l/agents/a';
  let line = '';
  const { asked, heard } = await played(
    (url) => ({ kind: 'dialogflow-cx', url: url + agent, params: { parameters: { customer: '{{user}}' } } }),
    [
      {
        asked: /^POST .*:detectIntent$/,
        answer: said(
          ['Passing you on.', 'One moment.'],
          [{ liveAgentHandoff: { metadata: {} } }, { endInteraction: {} }],
        ),
      },
    ],
  );
  line = asked[0]!.line;
  expect(line).toMatch(/^POST \/v3\/projects\/p\/locations\/l\/agents\/a\/sessions\/[\w-]{36}:detectIntent$/);
  expect(JSON.parse(asked[0]!.body)).toEqual({
    queryInput: { text: { text: 'hi' }, languageCode: 'en' },
    queryParams: { parameters: { customer: 'u1' } },
  });
  expect(bubbles(heard)).toEqual(['Passing you on.', 'One moment.']);
  expect(heard).toContainEqual({
    kind: 'meta',
    meta: { intent: 'order.status', confidence: 0.83, handoff: true, ended: true },
  });
});

const lexBot = (url: string) =>
  ({
    kind: 'lex',
    url: `${url}/bots/b/botAliases/t/botLocales/en_US`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKID', secretAccessKey: 'shh', sessionToken: 'tok' },
    sessionAttributes: { customer: '{{user}}' },
  }) as const;

test('Lex V2: messages, cards, intent, confidence and the end, by a signed request', async () => {
  const session = '/bots/b/botAliases/t/botLocales/en_US/sessions/c1';
  const { asked, heard } = await played(lexBot, [
    {
      asked: `POST ${session}/text`,
      answer: {
        messages: [
          { content: 'Which <b>order</b>?', contentType: 'PlainText' },
          { content: '<speak>Tell me.</speak>', contentType: 'SSML' },
          {
            contentType: 'ImageResponseCard',
            imageResponseCard: { title: 'Orders', buttons: [{ text: 'NW-1', value: '1' }] },
          },
        ],
        sessionState: { dialogAction: { type: 'Close' }, intent: { name: 'OrderStatus', state: 'Fulfilled' } },
        interpretations: [{ nluConfidence: { score: 0.7 }, intent: { name: 'OrderStatus' } }],
        sessionId: 'c1',
      },
    },
    { asked: `DELETE ${session}`, answer: {} },
  ]);
  expect(bubbles(heard)).toEqual(['Which <b>order</b>?', 'Tell me.', 'Orders\n- NW-1']);
  expect(heard).toContainEqual({ kind: 'meta', meta: { intent: 'OrderStatus', confidence: 0.7, ended: true } });
  expect(JSON.parse(asked[0]!.body)).toMatchObject({
    text: 'hi',
    sessionState: { sessionAttributes: { customer: 'u1' } },
  });
  expect(asked[0]!.headers['authorization']).toBe(authorization(asked[0]!));
  expect(asked[0]!.headers['x-amz-security-token']).toBe('tok');
});

test('Lex V2: no messages are an empty reply, no error', async () => {
  const session = '/bots/b/botAliases/t/botLocales/en_US/sessions/c1';
  const { heard } = await played(lexBot, [
    { asked: `POST ${session}/text`, answer: { sessionState: { dialogAction: { type: 'ElicitIntent' } } } },
  ]);
  expect(bubbles(heard)).toEqual([]);
  expect(heard.at(-1)).toMatchObject({ kind: 'over' });
});

/** The signature as AWS defines it (Signature Version 4), worked out from what arrived. */
function authorization({ line, body, headers }: Asked): string {
  const [method, path] = line.split(' ') as [string, string];
  const [, names = ''] = /SignedHeaders=([^,]+)/.exec(String(headers['authorization'])) ?? [];
  const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
  const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
  const list = names.split(';').map((name) => `${name}:${String(headers[name])}\n`);
  const canonical = [method, path, '', list.join(''), names, sha(body)].join('\n');
  const date = String(headers['x-amz-date']);
  const scope = [date.slice(0, 8), 'us-east-1', 'lex', 'aws4_request'];
  const signed = ['AWS4-HMAC-SHA256', date, scope.join('/'), sha(canonical)].join('\n');
  const key = scope.reduce<string | Buffer>(hmac, 'AWS4shh');
  const signature = hmac(key, signed).toString('hex');
  return `AWS4-HMAC-SHA256 Credential=AKID/${scope.join('/')}, SignedHeaders=${names}, Signature=${signature}`;
}
