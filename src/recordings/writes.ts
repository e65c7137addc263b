import type { ActionNeed } from '../events/need.ts';
import { isRaw, isText, type Raw } from './shape.ts';

/** A call of a back-office tool: expected, or made and answered without an error. */
export interface Call {
  readonly name: string;
  readonly args: Raw;
}

const READS =
  /^(?:get|find|list|search|look|lookup|check|fetch|read|show|view|query|calculate|think|verify|log)(?:_|$)/i;

/** Whether a tool of this name changes nothing, as tools that read are usually named. */
export const reads = (tool: string): boolean => READS.test(tool);

/**
 * What the customer must end up with, from the calls that should have been made and those that were: the back office as
 * expected, which it is only as a whole. A bot's "all done" speaks of no single call, and a wrong one beside a right one
 * leaves it wrong. What is merely missing where a human took over is the human's to do. Named after the tools that fell
 * short, or else after all.
 */
export function stateNeed(expected: readonly Call[], made: readonly Call[], handedOver: boolean): ActionNeed {
  const tools = [...new Set([...expected, ...made].map(({ name }) => name))];
  const [due, stands] = [standing(expected), standing(made)];
  const wrong = without(expected, stands, (call, other) => holds(call.args, other.args));
  const missing = without(stands, due, (call, other) => holds(other.args, call.args));
  const short = tools.filter((tool) => [...wrong, ...missing].some(({ name }) => name === tool));
  const named = short.length > 0 ? short : tools;
  return {
    id: named.length > 0 ? named.join('+') : 'no_write',
    kind: 'action',
    action: 'back_office',
    done: short.length === 0 || (wrong.length === 0 && handedOver ? null : false),
    about: tools.flatMap((tool) => tool.split('_')),
  };
}

/** The calls that have no match among others of their tool. */
const without = (
  others: readonly Call[],
  calls: readonly Call[],
  matches: (call: Call, other: Call) => boolean,
): Call[] => calls.filter((call) => !others.some((other) => other.name === call.name && matches(call, other)));

const standing = (calls: readonly Call[]): Call[] =>
  calls.filter((call, i) => !isIdle(call) && !isSuperseded(call, calls.slice(i + 1)));

/** Puts nothing in the place of what it names ("new_item_ids": []). */
const isIdle = ({ args }: Call): boolean =>
  Object.entries(args).some(([key, value]) => /^new_/.test(key) && Array.isArray(value) && value.length === 0);

/** Tools that write over what stands. */
const OVERWRITES = /^(?:update|modify|change|set|edit|correct|move|rename|reschedule|assign)(?:_|$)/i;
/** Tools to which a thing is put once: of several such calls no more than one can go through. */
const ONCE = /^(?:return|exchange|replace|cancel|close)(?:_|$)/i;
const PAYS = /^payment/;

/**
 * Whether a later call to the same thing is the one that counts: it writes over this one, unless money moved with it too,
 * or says another way to do what can be done once.
 */
const isSuperseded = (call: Call, later: readonly Call[]): boolean =>
  later.some(
    (other) =>
      targetOf(other) === targetOf(call) &&
      (ONCE.test(call.name)
        ? other.name === call.name || holds(other.args, call.args)
        : OVERWRITES.test(call.name) &&
          other.name === call.name &&
          !Object.keys(call.args).some((key) => PAYS.test(key))),
  );

/** What a call writes to: its identifiers, but those of the means of payment and of what is new. */
const targetOf = ({ args }: Call): string =>
  JSON.stringify(
    Object.entries(args)
      .filter(([key]) => /(?:^|_)ids?$/.test(key) && !/^(?:payment|new)_/.test(key))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Whether what was written holds everything expected; it may hold more, and lists that belong together may be in another order. */
function holds(made: Raw, expected: Raw): boolean {
  const [a, b] = [inOrder(made), inOrder(expected)];
  return Object.entries(b).every(([key, value]) => same(a[key], value));
}

function same(made: unknown, expected: unknown): boolean {
  if (Array.isArray(expected))
    return Array.isArray(made) && made.length === expected.length && expected.every((value, i) => same(made[i], value));
  if (isRaw(expected)) return isRaw(made) && Object.entries(expected).every(([key, value]) => same(made[key], value));
  return plain(made) === plain(expected);
}

/** As one word: 2 is "2", and what is absent is empty. */
const plain = (value: unknown): string => {
  if (isText(value)) return value.trim().toLowerCase();
  return value === undefined || value === null ? '' : JSON.stringify(value);
};

/** Lists of plain values, of one length, belong together: sorted as rows. */
function inOrder(args: Raw): Raw {
  const lists = Object.entries(args).filter(
    (pair): pair is [string, unknown[]] => Array.isArray(pair[1]) && pair[1].length > 1 && !pair[1].some(isRaw),
  );
  const [first] = lists;
  if (first === undefined || lists.some(([, list]) => list.length !== first[1].length)) return args;
  const rows = first[1].map((_, i) => lists.map(([, list]) => list[i]));
  rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  return { ...args, ...Object.fromEntries(lists.map(([key], column) => [key, rows.map((row) => row[column])])) };
}
