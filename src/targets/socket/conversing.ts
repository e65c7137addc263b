import { contextOf } from '../caller.ts';
import type { Ground } from '../ground.ts';
import { Conversation } from '../http/conversation.ts';
import { PushedSession } from '../http/pushed.ts';
import { timesOf, type Manners, type Source } from '../http/source.ts';
import { Login } from '../http/login.ts';
import { prepareRequest } from '../http/request.ts';
import { openings } from '../http/script.ts';
import { understanding, type Understand } from '../mapping/reply.ts';
import { named } from '../mapping/variables.ts';
import type { Target } from '../target.ts';
import { openWire } from '../wire.ts';
import { SocketLine, type Etiquette } from './line.ts';
import type { Plug } from './plug.ts';
import type { SocketIoSettings, WebSocketSettings } from './schema.ts';

/** A target whose conversations have a socket each. @throws IrateError on a bad mapping */
export function overSockets<M>(
  settings: WebSocketSettings | SocketIoSettings,
  url: URL,
  etiquette: Etiquette<M>,
  plug: Plug<M>,
  ground: Ground,
): Target {
  const { headers = {}, vars = {}, start, request, reply } = settings;
  const requests = new URL(url.href.replace(/^ws/, 'http'));
  const wire = openWire(requests.origin, ground);
  const login = settings.login ? new Login(settings.login, requests, vars, ground) : null;
  const understand = understanding(reply, 'target.reply', true, reply.save);
  const manners: Manners = {
    start: openings(start, requests, headers),
    send: request ? prepareRequest(request, requests, headers, 'target.request', false) : null,
    end: null,
    understand: 'events' in reply ? only(reply.events, understand) : understand,
    marked: reply.done !== undefined,
    whole: reply.bubbleEnd !== undefined,
  };
  const times = timesOf(settings);
  const { clock } = ground;
  return {
    name: url.origin + url.pathname,
    protocol: settings.kind,
    time: 'real',
    turnEnd: manners.marked ? 'its end marker' : 'a quiet time',
    connection: 'one socket a conversation',
    open(caller) {
      const conversation = new Conversation(contextOf(caller, vars), wire, null, login);
      const { context } = conversation;
      const open: Source['open'] = (_, inbox, ready) =>
        new SocketLine(etiquette, plug, { context, inbox, clock }, ready);
      return new PushedSession(conversation, manners, { times, open }, clock);
    },
    close: () => Promise.all([wire.close(), plug.close(), login?.close()]).then(() => undefined),
  };
}

/** The events of these names, and what the bot acknowledges. */
function only(events: readonly string[] | undefined, understand: Understand): Understand {
  if (!events) return understand;
  const heard = new Set<unknown>([...events, 'ack']);
  return (value, variables, understood) =>
    heard.has(named(variables, 'event')) ? understand(value, variables, understood) : understood(null);
}
