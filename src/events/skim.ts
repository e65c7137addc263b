import type { Ms } from '../time/clock.ts';
import type { ContactId, Event, HeardEvent, SaidEvent } from './event.ts';

/** Looks at a line of a log, as its bytes, before it is parsed: what of it is wanted, as JSON or read already; null: nothing. */
export type Skim = (line: string) => string | Event | null;

/**
 * All but the words: of what was said and heard, of why, and of what customers need, nothing is left. These are most of a
 * log, and no measure reads them. A line that is not as irate writes it is left whole.
 */
export const numbersOnly: Skim = (line) => {
  switch (kindOf(line)) {
    case 'said':
      return saidIn(line) ?? line;
    case 'heard':
      return heardIn(line) ?? line;
    case 'contact':
      return until(line, ',"needs":[', ',"needs":[],"identifiers":[]}}');
    case 'end':
      return until(line, ',"why":{', ',"why":{}}');
    case 'action':
    case 'office':
      return null;
    default:
      return line;
  }
};

/** Only what is told of these contacts. */
export function contactsOnly(wanted: (contact: ContactId) => boolean): Skim {
  return (line) => {
    const at = line.indexOf(CONTACT);
    if (at < 0 || at > HEAD) return null;
    const from = at + CONTACT.length;
    return wanted(line.slice(from, line.indexOf('"', from)) as ContactId) ? line : null;
  };
}

const KIND = '{"kind":"';
const CONTACT = '"contact":"';
/** Kind and times stand before it. */
const HEAD = 120;

function kindOf(line: string): string {
  return line.startsWith(KIND) ? line.slice(KIND.length, line.indexOf('"', KIND.length)) : '';
}

// Half of a log's lines: looking at the ends of them takes a third of the time that parsing them does.
const SAID = /^\{"kind":"said","at":(-?\d+),"due":(-?\d+),"contact":"([\d/.]+)","texts":\[/;
const HEARD = /^\{"kind":"heard","at":(-?\d+),"contact":"([\d/.]+)","texts":\[/;
const TIMES = /^,"firstByte":(null|-?\d+),"firstBubble":(null|-?\d+),"lastBubble":(null|-?\d+),"how":"(\w+)"\}$/;
const REST = ',"firstByte":';
/** No longer is what `TIMES` knows, mostly: it is slow to look for from behind. */
const TAIL = 140;
const NO_WHY: SaidEvent['why'] = { goal: '', trigger: '', frustration: 0, trust: 0 };

function saidIn(line: string): SaidEvent | null {
  const found = SAID.exec(line);
  if (found === null) return null;
  const [, at, due, contact] = found;
  return { kind: 'said', at: +at!, due: +due!, contact: contact as ContactId, texts: [], gives: [], why: NO_WHY };
}

function heardIn(line: string): HeardEvent | string | null {
  const found = HEARD.exec(line);
  if (found === null) return null;
  // What follows the words: quotes within words are escaped, so that this can only be the event's own key.
  const end = line.slice(-TAIL);
  const times = TIMES.exec(end.slice(end.indexOf(REST)));
  if (times === null) {
    const from = line.lastIndexOf(REST);
    return from < 0 ? null : until(line, ',"texts":[', `,"texts":[],"meta":{}${line.slice(from)}`);
  }
  const [, at, contact] = found;
  const [, firstByte, firstBubble, lastBubble, how] = times;
  // Written out: spread, it would take longer than all the rest.
  return {
    kind: 'heard',
    at: +at!,
    contact: contact as ContactId,
    texts: [],
    meta: {},
    firstByte: moment(firstByte!),
    firstBubble: moment(firstBubble!),
    lastBubble: moment(lastBubble!),
    how: how!,
  };
}

const moment = (written: string): Ms | null => (written === 'null' ? null : +written);

function until(line: string, key: string, rest: string): string {
  const at = line.indexOf(key);
  return at < 0 ? line : line.slice(0, at) + rest;
}
