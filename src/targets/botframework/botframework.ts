import type { Ground } from '../ground.ts';
import { http, type Kind } from '../http/http.ts';
import type { HttpOptions } from '../http/schema.ts';
import { native } from '../mapping/native.ts';
import type { Target } from '../target.ts';
import { readActivity } from './activity.ts';
import { botframeworkSchema, type BotFrameworkOptions, type BotFrameworkSettings } from './schema.ts';
import { pushedActivities } from './stream.ts';

type Script = Omit<HttpOptions, 'kind' | 'url' | 'headers' | 'vars'>;

/** Bots of the Microsoft Bot Framework, its successors, and Copilot Studio. @throws IrateError on a bad address or mapping */
export function botframework(options: BotFrameworkOptions, ground: Ground): Target {
  const settings = botframeworkSchema.parse(options);
  const { by, url, headers, vars, reply } = settings;
  const kind: Kind = {
    protocol: `botframework, ${by}`,
    reading: {
      understand: native(readActivity, reply),
      marked: by === 'copilot' || reply.done !== undefined,
      strict: by === 'copilot',
      whole: true,
      // Its last event holds no JSON.
      plain: by === 'copilot',
    },
    ...(by === 'directline-websocket' && { source: pushedActivities(settings, ground) }),
  };
  return http({ kind: 'http', url, headers, vars, ...scriptOf(settings) }, ground, kind);
}

function scriptOf(settings: BotFrameworkSettings): Script {
  switch (settings.by) {
    case 'expectReplies':
      return expecting(settings);
    case 'directline':
    case 'directline-websocket':
      return directLine(settings);
    case 'copilot':
      return copilot(settings);
  }
}

/** The whole reply comes with the answer: no channel stands between. */
function expecting({ activity, welcome }: BotFrameworkSettings): Script {
  const common = {
    channelId: 'test',
    // Nobody listens there: what a bot says later is not part of its reply.
    serviceUrl: 'http://127.0.0.1:9/',
    deliveryMode: 'expectReplies',
    from: { id: '{{user}}', role: 'user' },
    recipient: { id: 'bot', role: 'bot' },
    conversation: { id: '{{conversation}}' },
    locale: '{{language}}',
    ...activity,
  };
  const members = [{ id: '{{user}}' }, { id: 'bot' }];
  return {
    ...(welcome && {
      start: { body: { type: 'conversationUpdate', id: '{{conversation}}-0', membersAdded: members, ...common } },
    }),
    send: { body: { type: 'message', id: '{{conversation}}-{{turn}}', text: '{{text}}', ...common } },
    reply: { items: 'activities' },
  };
}

function directLine({
  activity,
  token,
  renew,
  welcome,
  farewell,
  every,
  quiet,
  max,
  greeting,
}: BotFrameworkSettings): Script {
  const common = { from: { id: '{{user}}' }, locale: '{{language}}', ...activity };
  const path = '/conversations/{{conversationId}}/activities';
  const known = token ? { headers: { Authorization: 'Bearer {{token}}' } } : {};
  const start = [
    ...(token ? [{ path: '/tokens/generate', body: { user: { id: '{{user}}' } }, save: { token: 'token' } }] : []),
    {
      path: '/conversations',
      ...known,
      save: { conversationId: 'conversationId', streamUrl: '$exists(streamUrl) ? streamUrl : ""' },
    },
    ...(welcome ? [{ path, ...known, body: { type: 'event', name: 'startConversation', ...common } }] : []),
  ];
  return {
    start,
    // A token is good for half an hour.
    ...(token && { keep: { path: '/tokens/refresh', ...known, every: renew, save: { token: 'token' } } }),
    send: { path, ...known, body: { type: 'message', text: '{{text}}', ...common } },
    reply: { from: 'poll', items: 'activities' },
    poll: {
      path: `${path}?watermark={{cursor}}`,
      ...known,
      cursor: 'watermark',
      id: 'id',
      every,
      quiet,
      max,
      greeting,
    },
    ...(farewell && { end: { path, ...known, body: { type: 'endOfConversation', ...common } } }),
  };
}

function copilot({ activity, apiVersion }: BotFrameworkSettings): Script {
  const headers = { accept: 'text/event-stream' };
  const query = `?api-version=${encodeURIComponent(apiVersion)}`;
  return {
    start: {
      path: `/conversations${query}`,
      headers,
      body: { emitStartConversationEvent: true, locale: '{{language}}' },
      save: { conversationId: '$headers."x-ms-conversationid"' },
    },
    send: {
      path: `/conversations/{{conversationId}}${query}`,
      headers,
      body: { activity: { type: 'message', text: '{{text}}', from: { id: '{{user}}' }, ...activity } },
    },
    reply: { from: 'sse' },
  };
}
