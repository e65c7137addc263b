import type { Preset } from './preset.ts';

export const rasaCallback: Preset = {
  about: 'Rasa, callback channel, with `callback: { url: "http://127.0.0.1:5099/rasa" }` in its credentials',
  needs: [],
  target: {
    kind: 'callback',
    send: {
      path: '/webhooks/callback/webhook',
      body: { sender: '{{conversation}}', message: '{{text}}', metadata: { customer: '{{user}}' } },
    },
    hook: { port: 5099, path: '/rasa' },
    match: 'recipient_id',
    // It answers "success" when it has called back for the last time.
    answer: { from: 'text', ends: true },
  },
};
