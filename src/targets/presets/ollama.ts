import type { Preset } from './preset.ts';

export const ollama: Preset = {
  about: 'Ollama; such as http://127.0.0.1:11434/v1; model',
  needs: ['model'],
  target: { kind: 'openai', body: { metadata: null, user: null } },
};
