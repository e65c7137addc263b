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

interface Talk {
  readonly about: string;
  readonly asked: string;
  readonly frames: readonly string[];
  /** Sentences that deny the value. */
  readonly denials: readonly string[];
  /** Sentences that have nothing to do with it. */
  readonly unrelated: readonly string[];
}

/** What the need is about, the customer's question, and sentences that state a value of it. */
const TALK: Readonly<Record<Language, Talk>> = {
  en: {
    about: 'allowance',
    asked: 'What about my allowance?',
    frames: [
      'Your allowance is #.',
      '**Allowance:** #',
      'Thank you for asking! I have looked it up: the allowance on your policy is #. Anything else?',
      'Sure 😊 the allowance? It is #!',
    ],
    denials: ['Your allowance is not #.', 'It is not true that your allowance is #.'],
    unrelated: [
      'We are open from 8 am to 6 pm.',
      'Our head office is in Leeds.',
      'Parking costs $3 an hour.',
      'You can rate this chat later.',
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
    denials: ['Su asignación no es de #.', 'La asignación de su póliza no es de #.'],
    unrelated: ['Abrimos de 8 a 18 h.', 'Nuestra sede está en Sevilla.', 'El aparcamiento cuesta 3 € por hora.'],
  },
  de: {
    about: 'Freibetrag',
    asked: 'Wie ist mein Freibetrag?',
    frames: [
      'Ihr Freibetrag ist #.',
      'Freibetrag: #',
      'Gerne! Der Freibetrag Ihrer Police beträgt #. Sonst noch etwas?',
    ],
    denials: ['Ihr Freibetrag ist nicht #.', 'Ihr Freibetrag beträgt nicht #.'],
    unrelated: ['Wir haben von 8 bis 18 Uhr geöffnet.', 'Unser Sitz ist in Bremen.', 'Parken kostet 3 € pro Stunde.'],
  },
  fr: {
    about: 'allocation',
    asked: 'Quelle est mon allocation ?',
    frames: [
      'Votre allocation est de #.',
      'Allocation : #',
      "Bien sûr ! L'allocation de votre contrat est de #. Autre chose ?",
    ],
    denials: ["Votre allocation n'est pas de #.", "L'allocation de votre contrat n'est pas de #."],
    unrelated: ['Nous sommes ouverts de 8 h à 18 h.', 'Notre siège est à Lyon.', "Le parking coûte 3 € de l'heure."],
  },
};

/** Too far apart for any rounding or range, and with another name. */
const isFar = (a: Told, b: Told): boolean => {
  if (a.type === 'date') return Math.abs(Date.parse(a.value) - Date.parse(b.value)) > 8 * 86_400_000;
  const [one, other] = [a, b].map(({ value }) => Number.parseFloat(value.replace(/^P/, '')));
  return Math.abs(one! - other!) > 0.1 * Math.max(one!, other!) + 1;
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

  const { denials, unrelated } = TALK[language];
  const wrongly = fc
    .tuple(told(language), told(language))
    .filter(([truth, said]) => truth.type === said.type && isFar(truth, said))
    .chain(([truth, said]) => fc.record({ truth: fc.constant(truth), form: fc.constantFrom(...said.forms) }));
  const failuresOf = (truth: Told, reply: string): string[] =>
    judge(contact([needFor(language, truth)], [asked, reply], { language })).failures.map(({ mode }) => mode);

  test('another value is a contradiction, and denying it clears that', () => {
    fc.assert(
      fc.property(wrongly, fc.constantFrom(...denials), ({ truth, form }, denial) => {
        expect([form, failuresOf(truth, frames[0]!.replace('#', form))]).toEqual([form, ['confident_incorrect']]);
        const denied = denial.replace('#', form);
        expect([denied, failuresOf(truth, denied).includes('confident_incorrect')]).toEqual([denied, false]);
      }),
      { numRuns: 150 },
    );
  });

  test('a sentence about something else changes nothing', () => {
    fc.assert(
      fc.property(stated, wrongly, fc.constantFrom(...unrelated), fc.boolean(), (right, wrong, more, first) => {
        const beside = (text: string): string => (first ? `${more}\n\n${text}` : `${text}\n\n${more}`);
        for (const [truth, text] of [
          [right.value, right.frame.replace('#', right.form)],
          [wrong.truth, frames[0]!.replace('#', wrong.form)],
        ] as const)
          expect([text, failuresOf(truth, beside(text))]).toEqual([text, failuresOf(truth, text)]);
      }),
      { numRuns: 150 },
    );
  });
});
