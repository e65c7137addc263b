import type { Ms } from '../../time/clock.ts';
import { pick, type Pick } from '../mapping/expression.ts';
import { jsonIn } from '../mapping/json.ts';
import { understanding, type Understand } from '../mapping/reply.ts';
import type { Values } from '../mapping/variables.ts';
import type { Answer } from '../wire.ts';
import { prepareRequest, type Prepare } from './request.ts';
import type { HttpSettings, RequestSettings } from './schema.ts';

/** One request with which a conversation is opened, and what is kept of the reply. */
export interface Opening {
  readonly prepare: Prepare;
  readonly save: readonly (readonly [name: string, Pick])[];
  /** Statuses that are no failure. */
  readonly fine: readonly number[];
}

/** How an answer is asked for that takes a while. */
export interface Again {
  readonly prepare: Prepare;
  readonly every: Ms;
  /** As long as something of that name is kept. */
  readonly while: string;
}

/** Settings whose expressions have been read: all that a conversation follows. */
export interface Script {
  readonly from: HttpSettings['reply']['from'];
  readonly start: readonly Opening[];
  readonly send: Prepare;
  readonly end: Prepare | null;
  readonly items: Pick | null;
  readonly understand: Understand;
  /** The bot says itself when a turn is over. */
  readonly marked: boolean;
  /** A stream that closes before that is broken off. */
  readonly strict: boolean;
  /** The bot says itself when a bubble is whole. */
  readonly whole: boolean;
  /** The mapping reads `$data`: events need not be JSON. */
  readonly plain: boolean;
  /** A whole answer that is not the end: it is asked for again. Null: every answer is the end. */
  readonly again: Again | null;
  readonly vars: Readonly<Record<string, unknown>>;
  /** Some expression names what was said so far. */
  readonly recalls: boolean;
}

/** How a conversation is opened. @throws IrateError if an expression cannot be parsed */
export function openings(
  start: HttpSettings['start'],
  url: URL,
  headers: Readonly<Record<string, string>>,
): readonly Opening[] {
  return [start ?? []].flat().map(({ save = {}, fine, ...wanted }, index) => ({
    fine,
    prepare: prepareRequest(wanted, url, headers, `target.start.${index}`, false),
    save: picks(save, `target.start.${index}.save`),
  }));
}

/** Expressions by name. @throws IrateError if one cannot be parsed */
export function picks(save: Readonly<Record<string, string>>, place: string): Opening['save'] {
  return Object.entries(save).map(([name, expression]) => [name, pick(expression, `${place}.${name}`)]);
}

/** Keeps what is to be kept of an answer, one after the other; `then` is told the name of what it does not hold, or null. */
export function saveOf(
  answer: Answer,
  save: Opening['save'],
  context: Values,
  keep: (name: string, value: unknown) => void,
  then: (missing: string | null) => void,
): void {
  const value = jsonIn(answer.body);
  const variables = { ...context, headers: answer.headers, status: answer.status, body: answer.body };
  const next = (index: number): void => {
    const entry = save[index];
    if (!entry) return then(null);
    const [name, take] = entry;
    take(value, variables, (found) => {
      if (found === undefined) return then(name);
      keep(name, found);
      next(index + 1);
    });
  };
  next(0);
}

/** @throws IrateError if an expression cannot be parsed */
export function scriptOf(settings: HttpSettings, url: URL): Script {
  const { headers = {}, reply, start, send, end, vars = {} } = settings;
  const request = (wanted: RequestSettings, place: string, usual = false): Prepare =>
    prepareRequest(wanted, url, headers, place, usual);
  const { from, items, save = {}, ...mapping } = reply;
  return {
    from,
    start: openings(start, url, headers),
    send: request(send, 'target.send', send.form === undefined),
    end: end ? request(end, 'target.end') : null,
    items: items === undefined ? null : pick(items, 'target.reply.items'),
    understand: understanding(mapping, 'target.reply', true, save),
    marked: mapping.done !== undefined,
    strict: false,
    again: null,
    whole: mapping.bubbleEnd !== undefined,
    plain: Object.values(mapping).some((expression) => expression?.includes('$data')),
    vars,
    recalls: JSON.stringify(settings).includes('history'),
  };
}
