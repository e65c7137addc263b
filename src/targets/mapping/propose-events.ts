import { xmlIn } from '../http/body.ts';
import { lineReader, sseReader } from '../http/stream.ts';
import { isObject, jsonIn } from './json.ts';
import { leavesOf, likeness, propose } from './propose.ts';

/** One event of a stream, or one message over a socket. */
interface Event {
  /** '' where the protocol gives it none. */
  readonly name: string;
  /** Undefined where it is no JSON. */
  readonly value: unknown;
  readonly data: string;
}

/** Fields by which bots tell their events apart. */
const MARKS = ['type', 'event', 'kind', 'op', 'evt', 'action', 'name', 'status', 'state'];
/** Pieces of a bubble are shorter than what is said at once. */
const PIECE = 24;

/** What in the bodies that came may be what, for `reply:`. `sent`: what it may repeat. Of several bodies each is a message. */
export function proposeFor(bodies: readonly string[], sent: string): Readonly<Record<string, string>> {
  const [body = ''] = bodies.slice(-1);
  const value = jsonIn(body);
  if (bodies.length > 1)
    return inEvents(
      bodies.map((data) => ({ name: '', value: jsonIn(data), data })),
      sent,
    );
  if (value !== undefined) return { ...propose(value, sent) };
  const document = xmlIn(body);
  if (document) return { from: 'xml', ...propose(document.value, sent) };
  const events: Event[] = [];
  const add = (data: string, name: string): void => void events.push({ name, value: jsonIn(data), data });
  const streamed = /^(?:data|event):/m.test(body);
  const reader = streamed ? sseReader(add) : lineReader((line) => add(line, ''));
  reader.feed(body);
  reader.end();
  if (!streamed && !events.some((event) => isObject(event.value))) return {};
  return {
    from: streamed ? 'sse' : 'ndjson',
    ...inEvents(
      events.filter(({ data }) => data !== '[DONE]'),
      sent,
    ),
  };
}

function inEvents(events: readonly Event[], sent: string): Record<string, string> {
  const found = new Map<string, { path: string; text: string; words: Event[] }>();
  for (const event of events) {
    const leaves = event.value === undefined ? [{ path: '$data', value: event.data }] : leavesOf(event.value, '');
    for (const { path, value } of leaves) {
      if (typeof value !== 'string' || value === sent) continue;
      const { text, words } = found.get(`${event.name} ${path}`) ?? { text: '', words: [] };
      found.set(`${event.name} ${path}`, { path, text: text + value, words: [...words, event] });
    }
  }
  const [best] = [...found.values()]
    .map((each) => ({ ...each, score: likeness(each.path, each.text) }))
    .sort((one, other) => other.score - one.score);
  if (!best || best.score <= 0) return {};
  const { path, text, words } = best;
  const mark = markOf(words, events);
  const last = events.at(-1)!;
  const end = words.includes(last) ? null : markOf([last], events);
  const key = words.length > 2 && text.length / words.length < PIECE ? 'delta' : 'text';
  return { [key]: mark === null ? path : `${mark} ? ${path}`, ...(end !== null && { done: end }) };
}

/** What these events have in common and no others have; null where there is no such thing. */
function markOf(some: readonly Event[], all: readonly Event[]): string | null {
  const others = all.filter((event) => !some.includes(event));
  if (others.length === 0) return null;
  const tells = (read: (event: Event) => unknown): string | null => {
    const value = read(some[0]!);
    const common = typeof value === 'string' && value !== '' && some.every((event) => read(event) === value);
    return common && others.every((event) => read(event) !== value) ? `= '${value.replaceAll("'", '')}'` : null;
  };
  const named = tells(({ name }) => name);
  if (named !== null) return `$event ${named}`;
  for (const field of MARKS) {
    const told = tells(({ value }) => (isObject(value) ? value[field] : undefined));
    if (told !== null) return `${field} ${told}`;
  }
  return null;
}
