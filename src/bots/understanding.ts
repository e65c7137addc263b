import type { Classifier, Guess } from './language/classifier.ts';
import type { Cues } from './language/cues.ts';
import type { Knowledge } from './knowledge.ts';

/** What a message seems to be about: the matters it brings up, and the best guess for the whole. */
export interface Understanding {
  readonly intents: readonly string[];
  readonly best: Guess;
}

/** A message is about something from here on. */
const SURE = 0.4;
/** One clause among several needs more. */
const CLAUSE = 0.7;
const PLAIN = 0.9;

/** Reads what a message is about, clause by clause where it seems to hold several matters. */
export function understand(text: string, cues: Cues, classify: Classifier, knowledge: Knowledge): Understanding {
  const { grave, side, joined } = knowledge;
  const best = bestOf(text, classify);
  const alone = best.label !== 'none' && best.confidence >= (grave[best.label] ?? SURE) ? [best.label] : [];
  const guesses = clausesOf(text)
    .map((clause) => classify(clause)[0]!)
    .filter((guess) => guess.confidence >= CLAUSE && side.has(guess.label));
  // Without a word that says so, two requests must be clearer, to be told from one that takes two sentences.
  const plain = cues.several || guesses.every(({ label, confidence }) => confidence >= PLAIN && joined.has(label));
  const distinct = [...new Set(guesses.map((guess) => guess.label))];
  if (distinct.length < (plain ? 2 : 3)) return { intents: alone, best };
  const main = alone.filter((label) => !side.has(label) && best.confidence > 0.8);
  return { intents: [...new Set([...main, ...distinct])], best };
}

/** The whole without what only tells a number or an address; or the sentence that is clearest. */
function bestOf(text: string, classify: Classifier): Guess {
  const sentences = text.split(/[.?!;:\n]+(?=\s|$)/).filter((sentence) => !isParticular(sentence));
  const whole = classify(sentences.join(' . '))[0]!;
  if (sentences.length < 2 || (whole.label !== 'none' && whole.confidence >= SURE)) return whole;
  const clear = sentences
    .map((sentence) => classify(sentence)[0]!)
    .filter((guess) => guess.label !== 'none')
    .sort((a, b) => b.confidence - a.confidence)[0];
  return clear !== undefined && clear.confidence >= SURE ? clear : whole;
}

/** Words that go with a number or an address. */
const PARTICULAR = new Set(
  "a an the my your it its it's that that's this here is was are i have you you'll will need probably want if in case for and as above before same still order number no e-mail email mail address code gift card ticket reference account customer contract please thanks thank thx sorry ok sure yes of course just looked up found believe think should be right correct one given was give me second moment let check really would appreciate".split(
    ' ',
  ),
);

/** True if a sentence does nothing but tell particulars. */
function isParticular(sentence: string): boolean {
  const words = sentence
    .toLowerCase()
    .replace(/[\w.+-]+@[\w.-]+|\b(?:[a-z]{1,3})?[\s-]?\d{4,12}\b/g, ' ')
    .match(/[a-z]+(?:['’-][a-z]+)*/g);
  return (words ?? []).every((word) => PARTICULAR.has(word.replace('’', "'")));
}

/** Pieces of three words or more between punctuation and "and". */
function clausesOf(text: string): string[] {
  return text
    .split(/[.?!;:,\n]+|\b(?:and|also|plus|then)\b|(?:^|\s)\d[).]/i)
    .map((clause) => clause.trim())
    .filter((clause) => clause.split(/\s+/).length >= 3 && !isParticular(clause));
}
