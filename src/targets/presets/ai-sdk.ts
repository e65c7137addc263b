import type { Preset } from './preset.ts';

export const aiSdk: Preset = {
  about: 'Vercel AI SDK, UI message stream; the whole address, such as http://127.0.0.1:3000/api/chat',
  needs: [],
  target: {
    kind: 'http',
    send: {
      body: {
        id: '{{conversation}}',
        messages:
          "{{$map(history, function($m, $n) { {'id': 'm' & $n, 'role': $m.role, 'parts': [{'type': 'text', 'text': $m.text}]} })[]}}",
      },
    },
    reply: {
      from: 'sse',
      delta: "type = 'text-delta' ? delta",
      bubbleEnd: "type = 'text-end'",
      toolCalls: "type = 'tool-input-available' ? $",
      errorWhen: "type = 'error'",
    },
  },
};
