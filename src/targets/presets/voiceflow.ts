import type { Preset } from './preset.ts';

const path = '/conversation/{{conversation}}?projectID={{vars.project}}&environmentAlias={{vars.environment}}';
const version = '{{vars.version}}';

export const voiceflow: Preset = {
  about:
    'Voiceflow, conversation API; https://realtime-api.voiceflow.com/v1/stable; headers.Authorization, vars.project',
  needs: ['project'],
  target: {
    kind: 'http',
    vars: { environment: 'main', version: 'published' },
    start: { method: 'PUT', path, body: { action: { type: 'launch' }, version } },
    send: { method: 'PUT', path, body: { action: { type: 'text', payload: '{{text}}' }, version } },
    reply: {
      text: "$[type = 'text' or type = 'speak' or type = 'choice'].{'text': payload.message, 'buttons': payload.buttons}",
      ended: "'end' in type",
    },
  },
};
