import type { Preset } from './preset.ts';

export const rasa: Preset = {
  about: 'Rasa, REST channel; the address of the server, such as http://127.0.0.1:5005',
  needs: [],
  target: {
    kind: 'http',
    send: {
      path: '/webhooks/rest/webhook',
      body: { sender: '{{conversation}}', message: '{{text}}', metadata: { customer: '{{user}}' } },
    },
    // What fails inside it comes as success, with an empty list.
    reply: { errorWhen: '$ = []' },
  },
};
