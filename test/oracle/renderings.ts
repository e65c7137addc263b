import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as british } from 'n2words/en-GB';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as french } from 'n2words/fr-FR';

/** Ways in which people of a language write one value. */

export const LANGUAGES = ['en', 'es', 'de', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const words: Readonly<Record<Language, (n: number) => string>> = {
  en: (n) => british(n),
  es: (n) => spanish(n).replace(/uno$/, 'un').replace('veintiun', 'veintiún'),
  de: (n) => german(n).replace(/eins$/, 'ein'),
  fr: (n) => french(n),
};
const LOCALE: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-ES', de: 'de-DE', fr: 'fr-FR' };
const figure = (language: Language, n: number, decimals = 0): string =>
  n.toLocaleString(LOCALE[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/** An amount of cents: dollars in English, elsewhere euros. */
export function money(language: Language, cents: number): string[] {
  const amount = cents / 100;
  const exact = figure(language, amount, 2);
  if (language === 'en') {
    const whole = [
      `$${figure(language, amount)}`,
      `${figure(language, amount)} dollars`,
      `${words.en(amount | 0)} dollars`,
    ];
    return [`$${exact}`, `$${amount.toFixed(2)}`, `USD ${exact}`, `${exact} USD`, ...(cents % 100 === 0 ? whole : [])];
  }
  const unit = language === 'de' ? 'Euro' : 'euros';
  const whole = [`${figure(language, amount)} €`, `${amount} ${unit}`, `${words[language](amount | 0)} ${unit}`];
  return [
    `${exact} €`,
    `${exact}€`,
    `${amount.toFixed(2).replace('.', ',')} EUR`,
    `EUR ${exact}`,
    ...(cents % 100 === 0 ? whole : []),
  ];
}

/** A day, as "2026-03-14", that is so many days after today. */
export function date(language: Language, iso: string, ahead: number): string[] {
  const at = new Date(`${iso}T12:00:00Z`);
  const written = (options: Intl.DateTimeFormatOptions, locale = LOCALE[language]): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(at);
  const day = at.getUTCDate();
  return [
    iso,
    written({ day: 'numeric', month: 'long', year: 'numeric' }),
    written({ day: 'numeric', month: 'long' }),
    written({ weekday: 'long', day: 'numeric', month: 'long' }),
    written({ day: 'numeric', month: 'short', year: 'numeric' }),
    ...(language === 'en'
      ? [
          written({ day: 'numeric', month: 'long', year: 'numeric' }, 'en-GB'),
          `${written({ month: 'long' })} ${day}${ORDINAL[PLURALS.select(day)]}`,
          `the ${day}${ORDINAL[PLURALS.select(day)]} of ${written({ month: 'long' })}`,
        ]
      : [written({ day: '2-digit', month: '2-digit', year: 'numeric' })]),
    ...(language === 'de' ? [`${day}.${at.getUTCMonth() + 1}.`] : []),
    ...(ahead > 0 && ahead < 7 ? [written({ weekday: 'long' })] : []),
    ...NEAR[language].slice(ahead, ahead + 1),
  ];
}

const PLURALS = new Intl.PluralRules('en', { type: 'ordinal' });
const ORDINAL: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
/** Today and the two days after it. */
const NEAR: Readonly<Record<Language, readonly string[]>> = {
  en: ['today', 'tomorrow', 'the day after tomorrow'],
  es: ['hoy', 'mañana', 'pasado mañana'],
  de: ['heute', 'morgen', 'übermorgen'],
  fr: ["aujourd'hui", 'demain', 'après-demain'],
};

const DAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['days', 'business days', 'working days'],
  es: ['días', 'días hábiles', 'días laborables'],
  de: ['Tage', 'Werktage', 'Arbeitstage'],
  fr: ['jours', 'jours ouvrés', 'jours ouvrables'],
};
const RANGE: Readonly<Record<Language, string>> = { en: 'to', es: 'a', de: 'bis', fr: 'à' };

const WEEKS: Readonly<Record<Language, string>> = { en: 'weeks', es: 'semanas', de: 'Wochen', fr: 'semaines' };
const HOURS: Readonly<Record<Language, string>> = { en: 'hours', es: 'horas', de: 'Stunden', fr: 'heures' };

/** A number of days, above two; ranges end at it. */
export const days = (language: Language, n: number): string[] => [
  ...DAYS[language].flatMap((unit) => [
    `${n} ${unit}`,
    `${words[language](n)} ${unit}`,
    `${n - 1}-${n} ${unit}`,
    `${n - 1} – ${n} ${unit}`,
    `${n - 1} ${RANGE[language]} ${n} ${unit}`,
    `${words[language](n - 1)} ${RANGE[language]} ${words[language](n)} ${unit}`,
  ]),
  `${n * 24} ${HOURS[language]}`,
  ...(n % 7 === 0 && n > 7 ? [`${n / 7} ${WEEKS[language]}`, `${words[language](n / 7)} ${WEEKS[language]}`] : []),
];

const PERCENT: Readonly<Record<Language, string>> = {
  en: 'percent',
  es: 'por ciento',
  de: 'Prozent',
  fr: 'pour cent',
};

export const percent = (language: Language, n: number): string[] => [
  `${n}%`,
  `${n} %`,
  `${n} ${PERCENT[language]}`,
  `${words[language](n)} ${PERCENT[language]}`,
];

export const count = (language: Language, n: number): string[] => [String(n), figure(language, n), words[language](n)];
