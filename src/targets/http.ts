import type { Meta } from '../events/transcript.ts';
import { excerpt, isObject, pick, type Pick } from './mapping.ts';
import { permit } from './permission.ts';
import type { Caller, Hear, Session, Target } from './target.ts';
import { openWire, type Wire } from './wire.ts';

/** How a bot's own JSON is written and read; each entry is a dotted path or JSONata. */
export interface HttpOptions {
  readonly url: string;
  /** @default the address, without what may be a secret in it */
  readonly name?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Makes the request body out of `{conversation, user, text, language}`. @default that object itself */
  readonly body?: string;
  /** The bubbles: a string, or an array of strings or of objects with a text. @default found by the usual names */
  readonly text?: string;
  readonly handoff?: string;
  readonly confidence?: string;
  readonly intent?: string;
  readonly ended?: string;
  /** True when a reply with status 200 is an error all the same. */
  readonly errorWhen?: string;
}

/** Any bot that answers one JSON request with one JSON reply. @throws IrateError on a bad address or mapping */
export function http(options: HttpOptions): Target {
  const url = permit(options.url);
  const wire = openWire(url.origin);
  const mapping = compile(options);
  return {
    name: options.name ?? url.origin + url.pathname,
    protocol: 'http',
    time: 'real',
    turnEnd: 'the end of the HTTP body',
    connection: wire.policy,
    open: (caller) => session(caller, url.pathname + url.search, options.headers ?? {}, mapping, wire),
    close: () => wire.close(),
  };
}

interface Mapping {
  readonly body: Pick | null;
  readonly text: Pick;
  readonly meta: readonly (readonly [keyof Meta, Pick])[];
  readonly errorWhen: Pick | null;
}

function compile(options: HttpOptions): Mapping {
  const read = (name: keyof HttpOptions, usual: string): Pick =>
    pick((options[name] as string | undefined) ?? usual, `target.${name}`);
  return {
    body: options.body === undefined ? null : pick(options.body, 'target.body'),
    text: options.text === undefined ? (value, found) => found(usualText(value)) : pick(options.text, 'target.text'),
    meta: [
      ['handoff', read('handoff', 'handoff')],
      ['confidence', read('confidence', 'confidence')],
      ['intent', read('intent', 'intent')],
      ['ended', read('ended', 'ended')],
    ],
    errorWhen: options.errorWhen === undefined ? null : pick(options.errorWhen, 'target.errorWhen'),
  };
}

function session(
  caller: Caller,
  path: string,
  headers: Readonly<Record<string, string>>,
  mapping: Mapping,
  wire: Wire,
): Session {
  return {
    say(text, hear) {
      let abort: () => void = () => undefined;
      let gone = false;
      const { conversation, user, language } = caller;
      const message = { conversation, user, text, language };
      const send = (body: unknown): void => {
        if (gone) return;
        abort = wire.post(path, headers, JSON.stringify(body), {
          headers: () => hear({ kind: 'byte' }),
          done: (status, type, reply, retryAfter) =>
            receive(status, type, reply, retryAfter, mapping, (signal) => gone || hear(signal)),
          trouble: (code, detail) => hear({ kind: 'trouble', code, detail }),
        });
      };
      if (mapping.body) mapping.body(message, send);
      else send(message);
      return () => {
        gone = true;
        abort();
      };
    },
    close: () => undefined,
  };
}

function receive(
  status: number,
  type: string,
  body: string,
  retryAfter: number | undefined,
  mapping: Mapping,
  hear: Hear,
): void {
  const trouble = (code: string, detail: string): void =>
    hear({ kind: 'trouble', code, detail, ...(retryAfter !== undefined && { retryAfter }) });
  if (status >= 400) return trouble(`http_${status}`, excerpt(body));
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return trouble(body === '' ? 'empty' : 'not_json', `${type || 'no content type'}: ${excerpt(body)}`);
  }
  const read = (): void => mapping.text(value, (text) => readMeta(value, mapping, bubbles(text), hear));
  if (!mapping.errorWhen) return read();
  mapping.errorWhen(value, (failed) => (failed === true ? trouble('error_reply', excerpt(body)) : read()));
}

function readMeta(value: unknown, mapping: Mapping, texts: readonly string[], hear: Hear): void {
  const found: Record<string, unknown> = {};
  const next = (index: number): void => {
    if (index < mapping.meta.length) {
      const [name, from] = mapping.meta[index]!;
      return from(value, (result) => {
        found[name] = result;
        next(index + 1);
      });
    }
    for (const text of texts) hear({ kind: 'bubble', text });
    hear({ kind: 'meta', meta: metaOf(found) });
    hear({ kind: 'over', how: 'body' });
  };
  next(0);
}

function metaOf({ handoff, confidence, intent, ended }: Record<string, unknown>): Meta {
  return {
    ...(handoff !== undefined && handoff !== null && { handoff: handoff !== false }),
    ...(typeof confidence === 'number' && { confidence: Math.min(1, Math.max(0, confidence)) }),
    ...(typeof intent === 'string' && { intent }),
    ...(ended === true && { ended }),
  };
}

/** What bots usually call their words, in this order. */
const USUAL = ['replies', 'reply', 'messages', 'message', 'text', 'answer', 'response', 'output', 'content'];

function usualText(value: unknown): unknown {
  if (!isObject(value)) return value;
  const name = USUAL.find((usual) => value[usual] !== undefined && value[usual] !== null);
  return name === undefined ? undefined : value[name];
}

/** Strings, or objects with a text, become bubbles; anything else is nothing that a customer could read. */
function bubbles(text: unknown): string[] {
  const items = Array.isArray(text) ? (text as unknown[]) : [text];
  return items
    .map((item) => (isObject(item) ? usualText(item) : item))
    .filter((item): item is string => typeof item === 'string' && item !== '');
}
