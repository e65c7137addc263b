import type { Preset } from './preset.ts';

const status = (name: string): string => `event_name = 'fin_status_updated' and status = '${name}'`;

export const fin: Preset = {
  about: 'Intercom Fin, Agent API; https://api.intercom.io; headers.Authorization, and a webhook to hook.address',
  needs: [],
  target: {
    kind: 'callback',
    send: {
      path: "/fin/{{turn = 1 ? 'start' : 'reply'}}",
      body: {
        conversation_id: '{{conversation}}',
        message: { author: 'user', body: '{{text}}', timestamp: '{{$now()}}' },
        user: { id: '{{user}}' },
      },
    },
    hook: { port: 5099, path: '/fin' },
    match: 'conversation_id',
    reply: {
      text: "event_name = 'fin_replied' ? message.body",
      handoff: status('escalated'),
      ended: `event_name = 'fin_status_updated' and status in ['resolved', 'complete']`,
      done: `event_name = 'fin_status_updated' and status in ['awaiting_user_reply', 'escalated', 'resolved', 'complete']`,
    },
  },
};
