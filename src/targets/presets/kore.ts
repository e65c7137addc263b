import type { Preset } from './preset.ts';

const CLAIMS = "{'iss': vars.clientId, 'sub': user, 'aud': 'https://idproxy.kore.ai/authorize', 'isAnonymous': false}";

export const kore: Preset = {
  about: 'Kore.ai, webhook channel; the whole address; vars.clientId, vars.clientSecret, vars.bot',
  needs: ['clientId', 'clientSecret', 'bot'],
  target: {
    kind: 'http',
    headers: { Authorization: `Bearer {{$jwt(${CLAIMS}, vars.clientSecret)}}` },
    send: {
      body: {
        message: { text: '{{text}}' },
        from: { id: '{{conversation}}' },
        to: { id: '{{vars.bot}}' },
        customData: { customer: '{{user}}' },
      },
    },
    reply: { text: 'text' },
  },
};
