import type { Preset } from './preset.ts';

const headers = { 'x-user-key': '{{key}}' };

export const botpress: Preset = {
  about: 'Botpress, Chat API; https://chat.botpress.cloud/{webhook}',
  needs: [],
  target: {
    kind: 'http',
    start: [
      { path: '/users', body: {}, save: { key: 'key' } },
      { path: '/conversations', headers, body: {}, save: { thread: 'conversation.id' } },
    ],
    send: {
      path: '/messages',
      headers,
      body: { conversationId: '{{thread}}', payload: { type: 'text', text: '{{text}}' } },
    },
    reply: {
      from: 'listen',
      when: "type = 'message_created' and data.isBot = true",
      text: 'data.payload',
    },
    listen: { path: '/conversations/{{thread}}/listen', headers },
  },
};
