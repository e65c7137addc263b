import type { ContactId } from './event.ts';

/** Looks at a line of a log before it is parsed: what of it is wanted, as JSON; null: nothing. */
export type Skim = (line: string) => string | null;

/**
 * All but the words: of what was said and heard, of why, and of what customers need, nothing is left. These are most of a
 * log, and no measure reads them. A line that is not as irate writes it is left whole.
 */
export const numbersOnly: Skim = (line) => {
  switch (kindOf(line)) {
    case 'said':
      return until(line, ',"texts":[', ',"texts":[],"gives":[],"why":{}}');
    case 'heard': {
      // What follows the words: quotes within words are escaped, so that this can only be the event's own key.
      const times = line.lastIndexOf(',"firstByte":');
      return times < 0 ? line : until(line, ',"texts":[', `,"texts":[],"meta":{}${line.slice(times)}`);
    }
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

function until(line: string, key: string, rest: string): string {
  const at = line.indexOf(key);
  return at < 0 ? line : line.slice(0, at) + rest;
}
