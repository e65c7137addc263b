import type { Preset } from './preset.ts';

/** Since the customer spoke: the state holds the whole conversation. */
const SAID = "messages#$i[type = 'ai' and $i > $max($$.messages#$n[type = 'human'].$n)]";

export const langgraph: Preset = {
  about: 'LangGraph server, one run a turn; the address of the server; vars.assistant',
  needs: ['assistant'],
  target: {
    kind: 'http',
    start: { path: '/threads', body: {}, save: { thread: 'thread_id' } },
    send: {
      path: '/threads/{{thread}}/runs/wait',
      body: {
        assistant_id: '{{vars.assistant}}',
        input: { messages: [{ role: 'user', content: '{{text}}' }] },
        config: { configurable: { customer: '{{user}}' } },
        multitask_strategy: 'reject',
      },
    },
    reply: {
      text: `${SAID}.content`,
      toolCalls: `${SAID}.tool_calls`,
      handoff: "'handoff' in __interrupt__.value.type",
      errorWhen: '$exists(__error__)',
    },
    end: { method: 'DELETE', path: '/threads/{{thread}}' },
  },
};
