import type { Transcript } from '../events/transcript.ts';

/** Characters that tell a language: more tell no more. */
const ENOUGH = 2000;
/** Letters below which a language is a guess. */
const LETTERS = 12;

/** Finds the language of a conversation: two letters (ISO 639-1), or null where there is too little to tell. */
export type DetectLanguage = (transcript: Transcript) => string | null;

/** Loads the detector: its tables are slow to load, and only records without a language need them. */
export async function languageDetector(): Promise<DetectLanguage> {
  const { eld } = await import('eld/extrasmall');
  return ({ turns }) => {
    const text = turns
      .reduce((said, turn) => (said.length < ENOUGH ? `${said}\n${turn.text}` : said), '')
      .slice(0, ENOUGH);
    if ((text.match(/\p{L}/gu)?.length ?? 0) < LETTERS) return null;
    const found = eld.detect(text);
    return found.isReliable() ? found.language : null;
  };
}
