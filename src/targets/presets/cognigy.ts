import type { Preset } from './preset.ts';

export const cognigy: Preset = {
  about: 'Cognigy (NiCE), REST endpoint; https://endpoint-….cognigy.ai/{token}',
  needs: [],
  target: {
    kind: 'http',
    send: { body: { userId: '{{user}}', sessionId: '{{conversation}}', text: '{{text}}', data: {} } },
    reply: { text: 'outputStack' },
  },
};
