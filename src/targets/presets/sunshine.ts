import type { Preset } from './preset.ts';

const message = "type = 'conversation:message' and payload.message.author.type = 'business'";

export const sunshine: Preset = {
  about:
    'Zendesk messaging (Sunshine Conversations v2); https://api.smooch.io/v2/apps/{app}; headers.Authorization (Basic), and a webhook to hook.address',
  needs: [],
  target: {
    kind: 'callback',
    start: [
      // A customer who comes back is known already.
      { path: '/users', body: { externalId: '{{user}}' }, fine: [409] },
      {
        path: '/conversations',
        body: { type: 'personal', participants: [{ userExternalId: '{{user}}' }] },
        save: { thread: 'conversation.id' },
      },
    ],
    send: {
      path: '/conversations/{{thread}}/messages',
      body: { author: { type: 'user', userExternalId: '{{user}}' }, content: { type: 'text', text: '{{text}}' } },
    },
    hook: { port: 5099, path: '/sunshine' },
    match: 'payload.conversation.id',
    own: 'thread',
    reply: {
      items: 'events',
      when: `(${message}) or type = 'switchboard:passControl'`,
      text: "type = 'conversation:message' ? payload.message.content.text",
      handoff: "type = 'switchboard:passControl'",
    },
  },
};
