import type { Need } from '../../src/events/need.ts';
import type { Transcript, Turn } from '../../src/events/transcript.ts';
import type { Failure, Mode, Verdict } from '../../src/events/verdict.ts';
import { judge } from '../../src/oracle/judge.ts';

type Said = string | (Partial<Turn> & { readonly text: string });

/** A contact from its lines: the customer speaks first, then they take turns; an array is several bubbles of the bot. */
export function contact(
  needs: readonly Need[],
  lines: readonly (Said | readonly Said[])[],
  more: Partial<Transcript> = {},
): Transcript {
  const turns: Turn[] = lines.flatMap((line, i) => {
    const role = i % 2 === 0 ? 'customer' : 'bot';
    return (Array.isArray(line) ? (line as readonly Said[]) : [line as Said]).map((said) => ({
      role,
      at: i * 1000,
      ...(typeof said === 'string' ? { text: said } : said),
    }));
  });
  return {
    id: 'c',
    intent: 'question',
    lane: 'simple',
    language: 'en',
    attempt: 1,
    now: '2026-06-09T09:00:00Z',
    needs,
    given: [],
    own: [],
    others: new Map(),
    turns,
    ...more,
  };
}

export const modes = (verdict: Verdict): Mode[] => verdict.failures.map(({ mode }) => mode);

/** The failure of a mode in a contact, if there is one. */
export const failure = (mode: Mode, transcript: Transcript): Failure | undefined =>
  judge(transcript).failures.find((one) => one.mode === mode);

export const EXCESS: Need = {
  id: 'excess',
  kind: 'fact',
  type: 'money',
  value: '250.00 USD',
  about: ['excess', 'deductible'],
};
export const PAYOUT: Need = {
  id: 'payout_time',
  kind: 'fact',
  type: 'duration',
  value: 'P10D',
  about: ['payout', 'paid out'],
};
export const COVERED: Need = {
  id: 'storm_covered',
  kind: 'fact',
  type: 'boolean',
  value: 'yes',
  about: ['storm', 'covered'],
};
export const FILED: Need = { id: 'file', kind: 'action', action: 'claim.create', done: false };
export const HUMAN: Need = { id: 'human', kind: 'handoff', required: true };
export const NO_HUMAN: Need = { id: 'human', kind: 'handoff', required: false };
