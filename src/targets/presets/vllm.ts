import type { Preset } from './preset.ts';

export const vllm: Preset = {
  about: 'vLLM; such as http://127.0.0.1:8000/v1; model',
  needs: ['model'],
  target: { kind: 'openai', body: { metadata: null, stream_options: { include_usage: true } } },
};
