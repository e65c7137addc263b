import type { Preset } from './preset.ts';

export const agentforce: Preset = {
  about:
    'Salesforce Agentforce, Agent API; https://api.salesforce.com/einstein/ai-agent/v1; headers.Authorization, vars.agent, vars.domain (https://….my.salesforce.com)',
  needs: ['agent', 'domain'],
  target: {
    kind: 'http',
    start: {
      path: '/agents/{{vars.agent}}/sessions',
      body: {
        externalSessionKey: '{{uuid}}',
        instanceConfig: { endpoint: '{{vars.domain}}' },
        streamingCapabilities: { chunkTypes: ['Text'] },
        bypassUser: true,
      },
      save: { session: 'sessionId' },
    },
    send: {
      path: '/sessions/{{session}}/messages',
      body: { message: { sequenceId: '{{turn}}', type: 'Text', text: '{{text}}' }, variables: [] },
    },
    reply: {
      text: 'messages.message',
      handoff: "'Escalate' in messages.type",
      ended: "'SessionEnded' in messages.type",
    },
    end: {
      method: 'DELETE',
      path: '/sessions/{{session}}',
      headers: { 'x-session-end-reason': 'UserRequest' },
    },
  },
};
