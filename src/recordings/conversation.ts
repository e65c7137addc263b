import type { Fact } from '../events/need.ts';
import type { Turn } from '../events/transcript.ts';
import { MODES, OUTCOMES, type Label } from '../events/verdict.ts';
import { needsIn } from './needs.ts';
import type { Recording } from './recording.ts';
import { isRaw, isText, malformed, many, oneOf, raw, text, textOr, type Raw } from './shape.ts';

const LANES = ['simple', 'complex'] as const;
/** Of a conversation whose time nobody knows, and of which no need speaks of time. */
const SOME_TIME = '2000-01-01T00:00:00Z';

/**
 * A conversation from its turns and what stands beside them, under the names of the labelled format; all but the turns may
 * be absent. @throws Malformed
 */
export function conversation(beside: Raw, turns: readonly Turn[], name: string): Recording {
  const needs = beside['needs'] === undefined ? [] : needsIn(beside['needs']);
  const others = many(beside['others'] ?? [], 'others').map((other) => [String(other), ''] as const);
  return {
    transcript: {
      id: textOr(beside, 'id', name),
      intent: textOr(beside, 'intent', ''),
      lane: beside['lane'] === undefined ? 'simple' : oneOf(beside, 'lane', LANES),
      language: textOr(beside, 'language', ''),
      attempt: typeof beside['attempt'] === 'number' ? beside['attempt'] : 1,
      now: momentIn(beside, needs.length > 0),
      needs,
      given: many(beside['given'] ?? [], 'given').map(factFrom),
      own: [],
      others: new Map(others),
      turns,
    },
    label: beside['label'] === undefined || beside['label'] === null ? null : labelFrom(beside['label']),
  };
}

/**
 * What records of another tool carry for us: everything where they say what the customer needed, in the names of the
 * labelled format; else no more than a name and a language, since their other keys mean what they like.
 */
export function carried(...places: readonly unknown[]): Raw {
  const beside = places.filter(isRaw).reduce<Raw>((all, place) => ({ ...all, ...place }), {});
  if (beside['needs'] !== undefined || beside['label'] !== undefined) return beside;
  const { id, language } = beside;
  return { ...(isText(id) && { id }), ...(isText(language) && { language }) };
}

function momentIn(beside: Raw, needed: boolean): string {
  const now = needed ? text(beside, 'now') : textOr(beside, 'now', SOME_TIME);
  return Number.isNaN(Date.parse(now)) ? malformed(`"now" is no ISO 8601 moment: ${now}`) : now;
}

function factFrom(value: unknown, i: number): Fact {
  const from = raw(value, `given[${i}]`);
  return { slot: text(from, 'slot', `given[${i}].`), value: text(from, 'value', `given[${i}].`) };
}

function labelFrom(value: unknown): Label {
  const from = raw(value, 'label');
  const failures = many(from['failures'] ?? [], 'label.failures').map((one, i) => {
    const within = `label.failures[${i}].`;
    const failure = raw(one, `label.failures[${i}]`);
    const mode = oneOf(failure, 'mode', MODES, within);
    const turn = failure['turn'];
    return { mode, turn: typeof turn === 'number' ? turn : malformed(`"${within}turn" is no number`) };
  });
  return { outcome: oneOf(from, 'outcome', OUTCOMES, 'label.'), failures };
}

/** What an API may have returned beside a reply; parts of another type than expected are left out. */
export function metaIn(value: Raw): NonNullable<Turn['meta']> {
  const { handoff, confidence, intent, ended } = value;
  return {
    ...(typeof handoff === 'boolean' && { handoff }),
    ...(typeof confidence === 'number' && { confidence }),
    ...(isText(intent) && { intent }),
    ...(typeof ended === 'boolean' && { ended }),
  };
}
