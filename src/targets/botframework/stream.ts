import { duration } from '../../events/units.ts';
import type { Ground } from '../ground.ts';
import { timesOf, type Source } from '../http/source.ts';
import { pick } from '../mapping/expression.ts';
import { SocketLine, type Etiquette } from '../socket/line.ts';
import { webSockets } from '../socket/ws.ts';
import type { BotFrameworkSettings } from './schema.ts';

/** The activities that Direct Line pushes over the socket that it names when a conversation is opened. */
export function pushedActivities(settings: BotFrameworkSettings, ground: Ground): Source {
  const { clock } = ground;
  const etiquette: Etiquette<string> = {
    hello: [],
    heartbeats: [],
    send: null,
    end: null,
    items: pick('activities', 'target.reply.items'),
    plain: false,
    max: duration(settings.max),
  };
  // The address holds its own credentials.
  const sockets = webSockets(
    (context, filled) => filled({ url: String(context['streamUrl']), headers: {}, protocols: [] }),
    true,
    ground,
  );
  return {
    times: timesOf(settings),
    open: ({ context }, inbox, ready) => new SocketLine(etiquette, sockets, { context, inbox, clock }, ready),
    close: () => sockets.close(),
  };
}
