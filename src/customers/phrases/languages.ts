import { DE } from './de.ts';
import { EN } from './en.ts';
import { ES } from './es.ts';
import { FR } from './fr.ts';
import type { Language } from './language.ts';

const LANGUAGES: Readonly<Record<string, Language>> = { en: EN, es: ES, de: DE, fr: FR };

/** What customers speak who speak a language of a scenario; English for any other. */
export const languageOf = (code: string): Language => LANGUAGES[code] ?? EN;

/** What a bot asks for, in words of a language: "order_number" is "order number". */
export const slotInWords = (code: string, asked: string): string =>
  languageOf(code).slots[asked] ?? asked.replace(/_/g, ' ');
