import type { Preset } from './preset.ts';

export const azureOpenai: Preset = {
  about:
    'Azure OpenAI; https://{resource}.openai.azure.com/openai/deployments/{deployment}?api-version=…; headers.api-key',
  needs: [],
  target: { kind: 'openai', model: 'deployment', body: { model: null, metadata: null } },
};
