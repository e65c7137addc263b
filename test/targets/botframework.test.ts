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
