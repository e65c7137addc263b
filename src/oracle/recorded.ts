import type { Fact, Need } from '../events/need.ts';
import type { Transcript, Turn } from '../events/transcript.ts';
import type { Mode, Outcome } from '../events/verdict.ts';

/** A recorded conversation, and what a person said of it, where one did. */
export interface Recorded {
  readonly transcript: Transcript;
  readonly label: {
    readonly outcome: Outcome;
    readonly failures: readonly { readonly mode: Mode; readonly turn: number }[];
  } | null;
}

/** A line that is no conversation. */
export class RecordedError extends Error {
  readonly line: number;
  constructor(line: number, what: string) {
    super(`line ${line}: ${what}`);
    this.line = line;
  }
}

/** Reads conversations from JSON lines; throws with the line's number at the first that is none. */
export function recordedIn(jsonl: string): Recorded[] {
  return jsonl.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [recordedFrom(line, i + 1)]));
}

interface Raw {
  readonly id: string;
  readonly intent: string;
  readonly lane: 'simple' | 'complex';
  readonly language: string;
  readonly attempt?: number;
  readonly now: string;
  readonly needs: readonly Need[];
  readonly given?: readonly Fact[];
  readonly others?: readonly string[];
  readonly turns: readonly Turn[];
  readonly label?: NonNullable<Recorded['label']>;
}

function recordedFrom(line: string, number: number): Recorded {
  let raw: Raw;
  try {
    raw = JSON.parse(line) as Raw;
  } catch (error) {
    throw new RecordedError(number, `not JSON: ${(error as Error).message}`);
  }
  const { id, intent, lane, language, attempt = 1, now, needs, given = [], others = [], turns, label } = raw;
  return {
    transcript: {
      id,
      intent,
      lane,
      language,
      attempt,
      now,
      needs,
      given,
      others: new Map(others.map((other) => [other, ''])),
      turns,
    },
    label: label ?? null,
  };
}
