import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactNeed, ValueType } from '../../src/events/need.ts';
import { judge } from '../../src/oracle/judge.ts';
import { contact, modes } from './contact.ts';
import { count, date, days, LANGUAGES, money, percent, type Language } from './renderings.ts';

/** A value that can be a need, with everything that says it in a language. */
interface Told {
  readonly type: ValueType;
  readonly value: string;
  readonly forms: readonly string[];
}

const told = (language: Language): fc.Arbitrary<Told> =>
  fc.oneof(
    fc
      .oneof(
        fc.integer({ min: 5, max: 4000 }).map((n) => n * 100),
        fc.integer({ min: 500, max: 400_000 }),
      )
      .map((cents): Told => ({
        type: 'money',
        value: `${(cents / 100).toFixed(2)} ${language === 'en' ? 'USD' : 'EUR'}`,
        forms: money(language, cents),
      })),
    // Within some months, so that a date without its year has one meaning.
    fc
      .oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 200 }))
      .map((n) => [new Date(Date.UTC(2026, 5, 9 + n)).toISOString().slice(0, 10), n] as const)
      .map(([iso, n]): Told => ({ type: 'date', value: iso, forms: date(language, iso, n) })),
    fc.integer({ min: 3, max: 99 }).map((n): Told => ({ type: 'duration', value: `P${n}D`, forms: days(language, n) })),
    fc
      .integer({ min: 2, max: 99 })
      .map((n): Told => ({ type: 'percent', value: String(n), forms: percent(language, n) })),
    fc
      .integer({ min: 2, max: 9999 })
      .map((n): Told => ({ type: 'number', value: String(n), forms: count(language, n) })),
  );

/** What the need is about, the customer's question, and sentences that state a value of it. */
const TALK: Readonly<Record<Language, { about: string; asked: string; frames: readonly string[] }>> = {
  en: {
    about: 'allowance',
    asked: 'What about my allowance?',
    frames: [
      'Your allowance is #.',
      '**Allowance:** #',
      'Thank you for asking! I have looked it up: the allowance on your policy is #. Anything else?',
      'Sure 😊 the allowance? It is #!',
    ],
  },
  es: {
    about: 'asignación',
    asked: '¿Cuál es mi asignación?',
    frames: [
      'Su asignación es de #.',
      'Asignación: #',
      'Claro, lo he mirado: la asignación de su póliza es #. ¿Algo más?',
    ],
  },
  de: {
    about: 'Freibetrag',
    asked: 'Wie ist mein Freibetrag?',
    frames: [
      'Ihr Freibetrag ist #.',
      'Freibetrag: #',
      'Gerne! Der Freibetrag Ihrer Police beträgt #. Sonst noch etwas?',
    ],
  },
  fr: {
    about: 'allocation',
    asked: 'Quelle est mon allocation ?',
    frames: [
      'Votre allocation est de #.',
      'Allocation : #',
      "Bien sûr ! L'allocation de votre contrat est de #. Autre chose ?",
    ],
  },
};

const needFor = (language: Language, { type, value }: Told): FactNeed => ({
  id: 'allowance',
  kind: 'fact',
  type,
  value,
  about: [TALK[language].about],
});

describe.each(LANGUAGES)('in %s', (language) => {
  const { asked, frames } = TALK[language];
  const stated = told(language).chain((value) =>
    fc.record({ value: fc.constant(value), form: fc.constantFrom(...value.forms), frame: fc.constantFrom(...frames) }),
  );

  test('the truth, however its value is written, is told and no contradiction', () => {
    fc.assert(
      fc.property(stated, ({ value, form, frame }) => {
        const verdict = judge(contact([needFor(language, value)], [asked, frame.replace('#', form)], { language }));
        expect([form, verdict.needs[0]?.met, modes(verdict)]).toEqual([form, 'met', []]);
      }),
      { numRuns: 300 },
    );
  });
});
