import { duration } from '../../events/units.ts';
import { picks } from '../http/script.ts';
import { pick, type Pick } from '../mapping/expression.ts';
import type { Fill } from '../mapping/template.ts';
import type { Heartbeat } from './heartbeats.ts';
import type { Step } from './hello.ts';
import type { Etiquette } from './line.ts';

/** What settings of any kind of socket say, `M` being how a message to the bot is written there. */
interface Settings<M> {
  readonly hello?: Asked<M> | readonly Asked<M>[] | undefined;
  readonly heartbeat?: Beat<M> | readonly Beat<M>[] | undefined;
  readonly send?: M | undefined;
  /** The customer's words go by a request instead. */
  readonly request?: object | undefined;
  readonly end?: M | undefined;
  readonly max: string;
  readonly reply: Readonly<Record<string, unknown>> & { readonly items?: string | undefined };
}
interface Asked<M> {
  readonly send?: M | undefined;
  readonly until?: string | undefined;
  readonly save?: Readonly<Record<string, string>> | undefined;
}
interface Beat<M> {
  readonly send: M;
  readonly when?: string | undefined;
  readonly read: boolean;
  readonly every?: string | undefined;
}

/** Compiles them; `message` compiles a message. @throws IrateError if an expression cannot be parsed */
export function etiquetteOf<M, Out>(
  settings: Settings<M>,
  message: (written: M | undefined, place: string) => Fill<Out>,
): Etiquette<Out> {
  const { send, request, end, max, reply } = settings;
  const steps = all(settings.hello).map((step, index): Step<Out> => {
    const place = `target.hello.${index}`;
    return {
      send: step.send === undefined ? null : message(step.send, `${place}.send`),
      until: optional(step.until, `${place}.until`),
      save: picks(step.save ?? {}, `${place}.save`),
    };
  });
  const beats = all(settings.heartbeat).map((beat, index): Heartbeat<Out> => {
    const place = `target.heartbeat.${index}`;
    return {
      send: message(beat.send, `${place}.send`),
      when: optional(beat.when, `${place}.when`),
      read: beat.read,
      every: beat.every === undefined ? null : duration(beat.every),
    };
  });
  const { items, ...mapping } = reply;
  return {
    hello: steps,
    heartbeats: beats,
    send: request === undefined ? message(send, 'target.send') : null,
    end: end === undefined ? null : message(end, 'target.end'),
    items: optional(items, 'target.reply.items'),
    plain: Object.values(mapping).some((written) => typeof written === 'string' && written.includes('$data')),
    max: duration(max),
  };
}

function optional(expression: string | undefined, place: string): Pick | null {
  return expression === undefined ? null : pick(expression, place);
}

function all<T>(some: T | readonly T[] | undefined): readonly T[] {
  return some === undefined ? [] : ([some] as (T | readonly T[])[]).flatMap((each) => each);
}
