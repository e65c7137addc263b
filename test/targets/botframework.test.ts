import { expect, test } from 'vitest';
import { botframework } from '../../src/targets/botframework/botframework.ts';
import { bodyOf, bubbles, caller, ground, say, serve } from './loopback.ts';

const from = { id: 'bot', role: 'bot' };

/** What is heard of these activities, and what was asked. */
async function heardOf(activities: readonly object[]) {
  const asked: Record<string, unknown>[] = [];
  const server = await serve((request, response) => {
    void bodyOf(request).then((body) => {
      asked.push(body);
      response.end(JSON.stringify({ activities }));
    });
  });
  const target = botframework(
    {
      kind: 'botframework',
      url: `${server.url}/api/messages`,
      welcome: true,
      activity: { channelData: { customer: '{{user}}' } },
      reply: { intent: 'nlp.intent', confidence: 'nlp.score' },
    },
    ground,
  );
  const heard = await say(target.open(caller), 'hi');
  await target.close();
  await server.close();
  return { asked, heard };
}

test('words, cards and buttons are heard; typing, traces and echoes are not', async () => {
  const { heard } = await heardOf([
    { type: 'typing', from },
    { type: 'trace', name: 'x', from },
    { type: 'message', from: { id: 'u1' }, text: 'hi' },
    { type: 'message', from, text: 'Which one?', suggestedActions: { actions: [{ title: 'The blue one' }] } },
    {
      type: 'message',
      from,
      attachments: [
        { contentType: 'hero', content: { title: 'Parcel', text: 'On its way', buttons: [{ title: 'Track' }] } },
      ],
    },
    { type: 'message', from, attachments: [{ content: { body: [{ type: 'TextBlock', text: 'An adaptive card' }] } }] },
  ]);
  expect(bubbles(heard)).toEqual(['Which one?\n- The blue one', 'Parcel\nOn its way\n- Track', 'An adaptive card']);
});

test('the hand-over, the end, and what the user maps beside them', async () => {
  const { asked, heard } = await heardOf([
    { type: 'message', from, text: 'Connecting you to a person.', nlp: { intent: 'human', score: 0.9 } },
    { type: 'event', name: 'handoff.initiate', value: { reason: 'customer_request' } },
    { type: 'endOfConversation', code: 'completedSuccessfully' },
  ]);
  expect(heard).toContainEqual({
    kind: 'meta',
    meta: { intent: 'human', confidence: 0.9, handoff: true, ended: true },
  });
  expect(asked.map(({ type }) => type)).toEqual(['conversationUpdate', 'message']);
  expect(asked[1]).toMatchObject({
    deliveryMode: 'expectReplies',
    text: 'hi',
    from: { id: 'u1' },
    conversation: { id: 'c1' },
    channelData: { customer: 'u1' },
  });
});

test('the words of an adaptive card are heard in the order in which they are read, however deep they are', async () => {
  const body = [
    { type: 'Container', items: [{ type: 'TextBlock', text: 'Your refund' }] },
    {
      type: 'ColumnSet',
      columns: [{ items: [{ type: 'RichTextBlock', inlines: ['It takes ', { text: '5 days' }] }] }],
    },
    { type: 'FactSet', facts: [{ title: 'Amount:', value: '43.20 EUR' }] },
    { type: 'ActionSet', actions: [{ type: 'Action.Submit', title: 'Confirm' }] },
  ];
  const { heard } = await heardOf([
    { type: 'message', from, attachments: [{ content: { type: 'AdaptiveCard', body } }] },
  ]);
  expect(bubbles(heard)).toEqual(['Your refund\nIt takes \n5 days\nAmount: 43.20 EUR\n- Confirm']);
});

test('Direct Line: a token is renewed, and the new one is used', async () => {
  const used: (string | undefined)[] = [];
  let renewed = 0;
  const server = await serve((request, response) => {
    const { pathname } = new URL(request.url!, 'http://x');
    request.resume();
    const answer = (value: object): void => void response.end(JSON.stringify(value));
    if (pathname === '/tokens/generate') return answer({ token: 't0' });
    if (pathname === '/tokens/refresh') return answer({ token: `t${++renewed}` });
    if (pathname === '/conversations') return answer({ conversationId: 'c' });
    if (request.method === 'GET')
      return answer({
        watermark: '1',
        activities: used.length === 0 ? [] : [{ id: String(used.length), type: 'message', from, text: 'Hi' }],
      });
    used.push(request.headers.authorization);
    answer({ id: '1' });
  });
  const target = botframework(
    {
      kind: 'botframework',
      by: 'directline',
      url: server.url,
      token: true,
      renew: '15ms',
      every: '10ms',
      quiet: '60ms',
      farewell: false,
    },
    ground,
  );
  const session = target.open(caller);
  await say(session, 'one');
  await say(session, 'two');
  session.close();
  await target.close();
  await server.close();
  expect(used[0]).toMatch(/^Bearer t\d+$/);
  expect(Number(/\d+/.exec(used[1]!)![0])).toBeGreaterThan(Number(/\d+/.exec(used[0]!)![0]));
});
