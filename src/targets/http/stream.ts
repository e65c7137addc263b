import { createParser } from 'eventsource-parser';
import { LIMIT } from '../wire.ts';

/** Takes a body apart as it comes. */
export interface Reader {
  feed(text: string): void;
  /** The body is over: what is left is the last piece. */
  end(): void;
}

/** Server-sent events. `each`: the data, its lines joined, the event's name ('' if it has none), and its id if it has one. */
export function sseReader(each: (data: string, event: string, id?: string) => void): Reader {
  const parser = createParser({ onEvent: ({ data, event = '', id }) => each(data, event, id), maxBufferSize: LIMIT });
  return { feed: (text) => parser.feed(text), end: () => parser.reset({ consume: true }) };
}

/** Lines, empty ones left out. */
export function lineReader(each: (line: string) => void): Reader {
  let rest: string[] = [];
  const told = (line: string): void => {
    if (line.trim() !== '') each(line);
  };
  return {
    feed(text) {
      const lines = text.split('\n');
      for (const [index, line] of lines.entries()) {
        rest.push(line);
        if (index === lines.length - 1) break;
        told(rest.join(''));
        rest = [];
      }
    },
    end: () => told(rest.join('')),
  };
}
