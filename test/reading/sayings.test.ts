import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FactNeed } from '../../src/events/need.ts';
import { matches } from '../../src/oracle/truth.ts';
import { pleaOf, type Plea } from '../../src/reading/customer.ts';
import { read } from '../../src/reading/read.ts';
import type { Reading, Topic } from '../../src/reading/reading.ts';

/**
 * Many ways to say the same, in four languages, one a line: `act | text`, `not act | text`, `done | action | text`,
 * `plea | text`, or `type | words about it | value | question | answer` (value `-`: nothing is stated).
 */

const TOLD = 0.2;
const TOLD_YES = 0.44;
const WRONG = 0.5;

const heard = (text: string, language: string, topics: readonly Topic[], said = ''): Reading =>
  read(text, { language, now: '2026-03-10T10:00:00Z', topics, slots: ['order_number', 'email'], said });

function holds(line: string, language: string): boolean {
  const parts = line.split('|').map((part) => part.trim());
  const not = parts[0]!.startsWith('not ');
  const kind = parts[0]!.replace('not ', '');
  const text = parts.at(-1)!;
  if (parts.length === 5) return states(kind as FactNeed['type'], parts, language);
  if (kind in pleaOf('', 'en')) return pleaOf(text, language)[kind as keyof Plea] === !not;
  const action = kind === 'done' ? parts[1]! : '';
  const topics: Topic[] = action === '' ? [] : [{ id: action, kind: 'action', about: action.split('.') }];
  return heard(text, language, topics).acts.some((act) => act.kind === kind) === !not;
}

function states(
  type: FactNeed['type'],
  [, words, value, question, text]: readonly string[],
  language: string,
): boolean {
  const about = words!.split(',').map((word) => word.trim());
  const id = about.slice(0, 2).join('_').replaceAll(' ', '_');
  const { claims } = heard(text!, language, [{ id, kind: 'fact', type, about }], question);
  if (value === '-') return claims.every(({ fit, conditional }) => fit < WRONG || conditional);
  const need: FactNeed = { kind: 'fact', id, type, about, value: value! };
  const told = claims.filter(({ fit, negated }) => !negated && fit >= (type === 'boolean' ? TOLD_YES : TOLD));
  if (type !== 'boolean') return told.some((claim) => matches(claim, need));
  const [best] = told.sort((a, b) => b.fit - a.fit);
  return best !== undefined && matches(best, need);
}

describe.each(['en', 'es', 'de', 'fr'])('many ways to say the same in %s', (language) => {
  const lines = readFileSync(new URL(`sayings/${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

  test(`all ${lines.length} are read as what they say`, () => {
    expect(lines.filter((line) => !holds(line, language))).toEqual([]);
  });
});
