import type { Preset } from './preset.ts';

export const ada: Preset = {
  about:
    'Ada, Conversations API; https://{handle}.ada.support/api/v2; headers.Authorization, vars.channel, and a webhook to hook.address',
  needs: ['channel'],
  target: {
    kind: 'callback',
    start: {
      path: '/conversations',
      body: { channel_id: '{{vars.channel}}' },
      save: { thread: 'id', endUser: 'end_user_id' },
    },
    send: {
      path: '/conversations/{{thread}}/messages',
      body: {
        author: { role: 'end_user', id: '{{endUser}}', display_name: '{{user}}' },
        content: { type: 'text', body: '{{text}}' },
      },
    },
    end: { path: '/conversations/{{thread}}/end', body: {} },
    hook: { port: 5099, path: '/ada' },
    match: 'data.conversation_id',
    own: 'thread',
    reply: {
      when: "data.author.role != 'end_user' or $exists(data.author) = false",
      text: "type = 'v1.conversation.message' ? data.content.body",
      handoff: "data.author.role = 'human_agent' or $contains(type, 'handoff')",
      ended: "type = 'v1.conversation.ended'",
    },
  },
};
