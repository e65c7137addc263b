import { contextOf } from '../caller.ts';
import type { Ground } from '../ground.ts';
import type { Target } from '../target.ts';
import { openWire } from '../wire.ts';
import { Conversation, type Sign } from './conversation.ts';
import { streams } from './listen.ts';
import { keepOf, kept } from './keeping.ts';
import { Login } from './login.ts';
import { polls } from './poll.ts';
import { PushedSession } from './pushed.ts';
import type { Source } from './source.ts';
import { replying } from './replying.ts';
import { httpSchema, type HttpOptions, type HttpSettings } from './schema.ts';
import { scriptOf, type Script } from './script.ts';

/** What an adapter that is made of this one may say of itself. */
export interface Kind {
  readonly name?: string;
  readonly protocol?: string;
  readonly sign?: Sign;
  /** How the protocol itself has its events read. */
  readonly reading?: Pick<Script, 'understand' | 'marked' | 'strict' | 'whole' | 'plain'> &
    Partial<Pick<Script, 'again'>>;
  /** Where bubbles come from, if not from where the settings say. */
  readonly source?: Source;
}

const ENDS: Readonly<Record<HttpSettings['reply']['from'], string>> = {
  json: 'the end of the HTTP body',
  text: 'the end of the HTTP body',
  xml: 'the end of the HTTP body',
  sse: 'the end of the stream',
  ndjson: 'the end of the stream',
  poll: 'a quiet time',
  listen: 'a quiet time',
};

/** Any bot that is spoken to by HTTP requests. @throws IrateError on a bad address or mapping */
export function http(options: HttpOptions, ground: Ground, kind: Kind = {}): Target {
  const settings = httpSchema.parse(options);
  const url = ground.permission.permit(settings.url);
  const script = { ...scriptOf(settings, url), ...kind.reading };
  const wire = openWire(url.origin, ground);
  const { reply, headers = {} } = settings;
  const { from } = reply;
  const login = settings.login ? new Login(settings.login, url, script.vars, ground) : null;
  const keep = settings.keep ? keepOf(settings.keep, url, headers) : null;
  const source = kind.source ?? sourceOf(settings, url, ground);
  return {
    name: kind.name ?? url.origin + url.pathname,
    protocol: kind.protocol ?? (from === 'json' ? 'http' : `http, ${from}`),
    time: 'real',
    turnEnd: script.marked ? 'its end marker' : ENDS[from],
    connection: wire.policy,
    waits: () => wire.waits(),
    open(caller) {
      const conversation = new Conversation(
        contextOf(caller, script.vars, script.recalls),
        wire,
        kind.sign ?? null,
        login,
      );
      const session = source
        ? new PushedSession(conversation, script, source, ground.clock)
        : replying(conversation, script, ground.clock);
      return keep ? kept(session, conversation, keep, ground.clock) : session;
    },
    close: () => Promise.all([wire.close(), source?.close?.(), login?.close()]).then(() => undefined),
  };
}

function sourceOf(settings: HttpSettings, url: URL, ground: Ground): Source | null {
  const { from } = settings.reply;
  if (from === 'poll') return polls(settings, url, ground.clock);
  return from === 'listen' ? streams(settings, url, ground.clock) : null;
}
