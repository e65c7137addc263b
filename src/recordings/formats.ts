import { deepeval } from './deepeval.ts';
import { labelled } from './labelled.ts';
import { messages } from './messages.ts';
import { promptfoo } from './promptfoo.ts';
import type { Format } from './recording.ts';
import { isRaw, malformed } from './shape.ts';
import { tau2 } from './tau2.ts';

/** The formats that are read; the first that fits. */
const FORMATS: readonly Format[] = [tau2, promptfoo, deepeval, messages, labelled];

/** The format of a parsed JSON value. @throws Malformed if it is none that is known */
export function formatOf(value: unknown): Format {
  const found = FORMATS.find(({ fits }) => fits(value));
  if (found) return found;
  if (isRaw(value) && value['kind'] !== undefined && value['at'] !== undefined)
    return malformed('this is an event of a run of irate: use `irate report` on the run');
  return malformed(
    `its shape is none that is known (${shapeOf(value)}); known are ${FORMATS.map(({ name }) => name).join(', ')}`,
  );
}

const KEYS = 6;

function shapeOf(value: unknown): string {
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${isRaw(value[0]) ? shapeOf(value[0]) : typeof value[0]}`;
  if (!isRaw(value)) return value === null ? 'null' : `a ${typeof value}`;
  const keys = Object.keys(value);
  return keys.length === 0
    ? 'an empty object'
    : `keys ${keys.slice(0, KEYS).join(', ')}${keys.length > KEYS ? ', …' : ''}`;
}
