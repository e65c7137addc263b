import type { Fact, Need } from '../events/need.ts';
import type { Transcript, Turn } from '../events/transcript.ts';
import { MODES, type Mode, type Outcome } from '../events/verdict.ts';

/** What a person said of a recorded conversation. */
export interface Label {
  readonly outcome: Outcome;
  readonly failures: readonly { readonly mode: Mode; readonly turn: number }[];
}

/** A recorded conversation, with its label where it has one. */
export interface Recorded {
  readonly transcript: Transcript;
  readonly label: Label | null;
}

/** A line that is no conversation. */
export class RecordedError extends Error {
  readonly line: number;

  constructor(line: number, what: string) {
    super(`line ${line}: ${what}`);
    this.name = 'RecordedError';
    this.line = line;
  }
}

/** Reads conversations from JSON lines; throws with the line's number at the first that is none. */
export function recordedIn(jsonl: string): Recorded[] {
  return jsonl
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [recordedFrom(line, i + 1)]));
}

type Raw = Readonly<Record<string, unknown>>;

const LANES = ['simple', 'complex'] as const;
const ROLES = ['customer', 'bot'] as const;
const KINDS = ['fact', 'action', 'handoff'] as const;
const OUTCOMES: readonly Outcome[] = ['resolved', 'partly_resolved', 'unresolved', 'handed_off'];
const TYPES = ['money', 'date', 'duration', 'number', 'percent', 'boolean', 'enum', 'identifier', 'text'] as const;

function recordedFrom(line: string, number: number): Recorded {
  const fail: Fail = (what) => {
    throw new RecordedError(number, what);
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    return fail(`not JSON: ${(error as Error).message}`);
  }
  const raw = record(parsed, 'the conversation', fail);
  const others = raw['others'] === undefined ? [] : many(raw['others'], 'others', fail);
  const now = word(raw, 'now', fail);
  if (Number.isNaN(Date.parse(now))) fail(`"now" is no ISO 8601 moment: ${now}`);
  return {
    transcript: {
      id: word(raw, 'id', fail),
      intent: word(raw, 'intent', fail),
      lane: oneOf(raw, 'lane', LANES, fail),
      language: word(raw, 'language', fail),
      attempt: typeof raw['attempt'] === 'number' ? raw['attempt'] : 1,
      now,
      needs: many(raw['needs'], 'needs', fail).map((need, i) => needFrom(need, `needs[${i}]`, fail)),
      given: many(raw['given'] ?? [], 'given', fail).map((fact, i) => factFrom(fact, `given[${i}]`, fail)),
      own: [],
      others: new Map(others.map((other) => [String(other), ''])),
      turns: many(raw['turns'], 'turns', fail).map((turn, i) => turnFrom(turn, `turns[${i}]`, fail)),
    },
    label: raw['label'] === undefined ? null : labelFrom(raw['label'], fail),
  };
}

type Fail = (what: string) => never;

function record(value: unknown, name: string, fail: Fail): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Raw)
    : fail(`${name} is no object`);
}

const many = (value: unknown, name: string, fail: Fail): readonly unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : fail(`"${name}" is no list`);

function word(raw: Raw, key: string, fail: Fail, within = ''): string {
  const value = raw[key];
  return typeof value === 'string' ? value : fail(`"${within}${key}" is no text`);
}

function oneOf<T extends string>(raw: Raw, key: string, allowed: readonly T[], fail: Fail, within = ''): T {
  const value = word(raw, key, fail, within);
  return (
    allowed.find((one) => one === value) ?? fail(`"${within}${key}" is "${value}", not one of ${allowed.join(', ')}`)
  );
}

function needFrom(value: unknown, name: string, fail: Fail): Need {
  const raw = record(value, name, fail);
  const within = `${name}.`;
  word(raw, 'id', fail, within);
  const kind = oneOf(raw, 'kind', KINDS, fail, within);
  if (kind === 'fact') {
    oneOf(raw, 'type', TYPES, fail, within);
    word(raw, 'value', fail, within);
    many(raw['about'], `${within}about`, fail);
  } else if (kind === 'action') {
    word(raw, 'action', fail, within);
    if (typeof raw['done'] !== 'boolean' && raw['done'] !== null)
      fail(`"${within}done" is neither true, false nor null`);
  } else if (typeof raw['required'] !== 'boolean') fail(`"${within}required" is neither true nor false`);
  return raw as unknown as Need;
}

function factFrom(value: unknown, name: string, fail: Fail): Fact {
  const raw = record(value, name, fail);
  return { slot: word(raw, 'slot', fail, `${name}.`), value: word(raw, 'value', fail, `${name}.`) };
}

function turnFrom(value: unknown, name: string, fail: Fail): Turn {
  const raw = record(value, name, fail);
  oneOf(raw, 'role', ROLES, fail, `${name}.`);
  word(raw, 'text', fail, `${name}.`);
  const at = typeof raw['at'] === 'number' ? raw['at'] : 0;
  return { ...(raw as unknown as Turn), at };
}

function labelFrom(value: unknown, fail: Fail): Label {
  const raw = record(value, 'label', fail);
  const outcome = oneOf(raw, 'outcome', OUTCOMES, fail, 'label.');
  const failures = many(raw['failures'] ?? [], 'label.failures', fail).map((one, i) => {
    const failure = record(one, `label.failures[${i}]`, fail);
    const turn = failure['turn'];
    const mode = oneOf(failure, 'mode', MODES, fail, `label.failures[${i}].`);
    return { mode, turn: typeof turn === 'number' ? turn : fail(`"label.failures[${i}].turn" is no number`) };
  });
  return { outcome, failures };
}
