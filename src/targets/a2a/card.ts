import { IrateError } from '../../events/trouble.ts';
import { refusalIn, type Wrong } from '../answer.ts';
import type { Ground } from '../ground.ts';
import { excerpt, isObject, jsonIn } from '../mapping/json.ts';
import type { Session, Target } from '../target.ts';
import { openWire } from '../wire.ts';
import type { A2aOptions } from './schema.ts';

/** Where agents show their card. */
const CARD = '/.well-known/agent-card.json';

/** What a card says of how the agent is spoken to; null where it names nothing that irate speaks. */
function interfaceIn(card: unknown): Pick<A2aOptions, 'url' | 'version' | 'binding'> | null {
  if (!isObject(card)) return null;
  // 1.0 lists its interfaces; 0.3 has one of its own, and perhaps others.
  const { supportedInterfaces, additionalInterfaces, url, preferredTransport = 'JSONRPC' } = card;
  const own = { url, transport: preferredTransport };
  const all = [supportedInterfaces, own, additionalInterfaces].flat().filter(isObject);
  const found = all.flatMap(({ url: address, protocolBinding, transport, protocolVersion }) => {
    const binding = BINDINGS[typeof protocolBinding === 'string' ? protocolBinding : String(transport)];
    if (typeof address !== 'string' || binding === undefined) return [];
    const told = typeof protocolVersion === 'string' ? protocolVersion : supportedInterfaces ? '1' : '0.3';
    return [{ url: address, binding, version: told.startsWith('1') ? ('1.0' as const) : ('0.3' as const) }];
  });
  return found[0] ?? null;
}

const BINDINGS: Readonly<Record<string, A2aOptions['binding']>> = { JSONRPC: 'jsonrpc', 'HTTP+JSON': 'rest' };

/** A target that is opened once the card at an address is read. */
export function byCard(url: URL, ground: Ground, open: (found: Pick<A2aOptions, 'url'>) => Target): Target {
  const wire = openWire(url.origin, ground, 1);
  const path = /\.json$/.test(url.pathname) ? url.pathname : url.pathname.replace(/\/$/, '') + CARD;
  let opened: Promise<Target | Wrong> | null = null;
  const read = (): Promise<Target | Wrong> =>
    new Promise((done) => {
      const request = { method: 'GET', path: path + url.search, headers: {}, body: null } as const;
      wire.way().send(request, {
        done: (answer) => done(refusalIn(answer) ?? targetOf(answer.body, open)),
        trouble: (code, detail) => done({ code, detail }),
      });
    });
  return {
    name: url.origin + url.pathname,
    protocol: 'a2a, by its card',
    time: 'real',
    turnEnd: 'as its protocol has it',
    connection: wire.policy,
    open(caller) {
      const reading = (opened ??= read());
      // Whoever comes next may find what this one did not.
      void reading.then((found) => {
        if ('code' in found && opened === reading) opened = null;
      });
      return later(reading, (target) => target.open(caller));
    },
    async close() {
      const target = await opened;
      if (target && !('code' in target)) await target.close();
      await wire.close();
    },
  };
}

function targetOf(body: string, open: (found: Pick<A2aOptions, 'url'>) => Target): Target | Wrong {
  const found = interfaceIn(jsonIn(body));
  if (!found) return { code: 'no_card', detail: excerpt(body) };
  try {
    return open(found);
  } catch (error) {
    if (error instanceof IrateError) return { code: 'no_card', detail: error.message };
    throw error;
  }
}

/** A session that begins when its target is there. */
function later(opened: Promise<Target | Wrong>, open: (target: Target) => Session): Session {
  const session = opened.then((target) => ('code' in target ? target : open(target)));
  return {
    say(text, hear) {
      let gone = false;
      let abort = (): void => undefined;
      void session.then((begun) => {
        if (gone) return;
        if ('code' in begun) hear({ kind: 'trouble', code: begun.code, detail: `at the card: ${begun.detail}` });
        else abort = begun.say(text, hear);
      });
      return () => {
        gone = true;
        abort();
      };
    },
    close() {
      void session.then((begun) => {
        if (!('code' in begun)) begun.close();
      });
    },
  };
}
