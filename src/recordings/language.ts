import type { Transcript } from '../events/transcript.ts';

/** Characters that tell a language: more tell no more. */
const ENOUGH = 2000;
/** Letters below which a language is a guess. */
const LETTERS = 12;

/** Finds the language of a conversation: two letters (ISO 639-1), or null where there is too little to tell. */
export type DetectLanguage = (transcript: Transcript) => string | null;

/** Loads the detector: its tables are slow to load, and only records without a language need them. */
export async function languageDetector(): Promise<DetectLanguage> {
  const detect = await textLanguage();
  return ({ turns }) =>
    detect(turns.reduce((said, turn) => (said.length < ENOUGH ? `${said}\n${turn.text}` : said), ''));
}

/** The same for any text. */
export async function textLanguage(): Promise<(text: string) => string | null> {
  const { eld } = await import('eld/extrasmall');
  return (text) => {
    const shown = text.slice(0, ENOUGH);
    if ((shown.match(/\p{L}/gu)?.length ?? 0) < LETTERS) return null;
    const found = eld.detect(shown);
    return found.isReliable() ? found.language : null;
  };
}
