import type { Preset } from './preset.ts';

export const rasaSocketio: Preset = {
  about: 'Rasa, Socket.IO channel; the address of the server',
  needs: [],
  target: {
    kind: 'socketio',
    hello: {
      send: { emit: 'session_request', body: { session_id: '{{conversation}}' } },
      until: "$event = 'session_confirm'",
    },
    send: { emit: 'user_uttered', body: { message: '{{text}}', session_id: '{{conversation}}' } },
    reply: { events: ['bot_uttered'] },
  },
};
