import type { Tongue } from './cues.ts';
import { linesOf, type Line } from './lines.ts';
import { matches } from './matches.ts';
import { fold, wordsOf, type Word } from './words.ts';

/** The smallest stretch of a reply that a negation, a hedge or a condition reaches. */
export interface Clause {
  /** As written. */
  readonly text: string;
  readonly folded: string;
  readonly words: readonly Word[];
  /** Headings, labels and questions that it answers, as words. */
  readonly label: readonly Word[];
  /** Clauses of one sentence share it. */
  readonly sentence: number;
  readonly block: number;
  readonly question: boolean;
  readonly kind: Line['kind'];
  readonly option: string | null;
}

const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|sr|sra|srta|prof|no|nr|núm|st|str|approx|ca|etc|e\.g|i\.e|z\.b|d\.h|u\.a|inkl|zzgl|bzw|usw|vs|inc|ltd|tel|max|min|mio|tsd|mrd|std|ggf|evtl|lt|gem|ext|art|p\.ej|aprox|env|av)$/i;
/** "4 sept. 2026", "Dec. 3", but not "it is seven" in French. */
const SHORT_MONTH = /(?:^|[\s(])(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez)$/i;
const FIGURE_BEFORE = /\d\S{0,2}\s\S+$/;
const FIGURE_AFTER = /^\s\d/;
const ORDINAL_BEFORE = /(?:^|\s)\d{1,2}$/;
/** "Bis zum 27. Geburtstag", "ab 30.11. gilt". */
const DATED = /(?:^|\s)(?:zum|am|bis|vom|der|die|das|den|dem|im|ab|seit) \d{1,2}(?:\.\d{1,2})?$/i;
const MONTH_AFTER =
  /^\s+(?:jan|feb|m[aä]r|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec|uhr|vormittag|nachmittag|und|bis|oder)/i;
const STOP = /[.!?…]{1,8}["')\]]{0,4}(?=\s|$)|;(?=\s|$)|\p{Extended_Pictographic}\ufe0f?/gu;
const LONGEST_SENTENCE = 600;
/** "RETURNS.", "DAMAGED ON ARRIVAL": a menu names its branch so. */
const SMALL = /[a-z]/;
const SHOUTED_HEADING = /^[^\p{Ll}\d]*\p{Lu}{4}[^\p{Ll}\d]{0,30}[.:]?$/u;

/** "[Yes] [No]", "Sí / No": buttons under a reply, which state nothing. */
const BUTTONS =
  /^(?:\[[^[\]]{1,40}\]\s{0,4}){1,12}$|^\W{0,4}(?:yes|y|ja|j|s[ií]|oui|o)\s{0,2}[/|·]\s{0,2}(?:no|nein|non|n)\W{0,4}$/i;

const NO_WORDS: readonly Word[] = [];

/** Splits a reply to clauses, each with what it answers or stands under. */
export function clausesOf(text: string, { joint }: Tongue): Clause[] {
  const clauses: Clause[] = [];
  let sentence = 0;
  for (const line of linesOf(text)) {
    let asked = NO_WORDS;
    const label = line.label === '' ? NO_WORDS : wordsOf(fold(line.label));
    const sentences = sentencesOf(line.text);
    sentences.forEach((whole, i) => {
      sentence++;
      const question = /\?["')\]]*$/.test(whole);
      const buttons = BUTTONS.test(whole) ? whole : null;
      for (const part of partsOf(whole, joint)) {
        const folded = fold(part);
        const words = wordsOf(folded);
        const { block } = line;
        const option = line.option ?? buttons;
        const kind = option === null && !SMALL.test(part) && SHOUTED_HEADING.test(part) ? 'heading' : line.kind;
        if (words.length === 0 && !/[^\s\p{P}]/u.test(part)) continue;
        clauses.push({
          text: part,
          folded,
          words,
          label: asked.length > 0 ? [...asked, ...label] : label,
          sentence,
          block,
          question,
          kind,
          option,
        });
      }
      // "Boxes back? That one's a no.": the bot's own question names what its next sentence answers.
      asked = question && i + 1 < sentences.length ? wordsOf(fold(whole)) : NO_WORDS;
    });
  }
  return clauses;
}

/** Sentences end at a stop, a semicolon or an emoji, not within "Mr. Abel" or "9. April". */
function sentencesOf(line: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const stop of matches(STOP, line)) {
    const before = line.slice(Math.max(from, stop.index - 12), stop.index);
    const end = stop.index + stop[0].length;
    if (
      stop[0] === '.' &&
      (ABBREVIATION.test(before) ||
        DATED.test(before) ||
        (SHORT_MONTH.test(before) && (FIGURE_BEFORE.test(before) || FIGURE_AFTER.test(line.slice(end, end + 2)))) ||
        (ORDINAL_BEFORE.test(before) && MONTH_AFTER.test(line.slice(end, end + 14))))
    )
      continue;
    const sentence = line.slice(from, end).trim();
    if (sentence) sentences.push(sentence);
    from = end;
  }
  const rest = line.slice(from).trim();
  if (rest) sentences.push(rest);
  return sentences.some((sentence) => sentence.length > LONGEST_SENTENCE) ? sentences.flatMap(cut) : sentences;
}

/** What never stops is cut at a space, so that the work on a clause is bounded. */
function cut(sentence: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (sentence.length - from > LONGEST_SENTENCE) {
    const space = sentence.slice(from, from + LONGEST_SENTENCE).lastIndexOf(' ');
    const to = from + (space > 0 ? space : LONGEST_SENTENCE);
    pieces.push(sentence.slice(from, to).trim());
    from = to;
  }
  return [...pieces, sentence.slice(from).trim()];
}

const JOINING = /^[,:\s()–—-]+/;

/** The clauses of a sentence, each with the conjunction that opens it. */
function partsOf(sentence: string, joint: RegExp): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index } of matches(joint, sentence)) {
    const piece = sentence.slice(from, index).trim();
    if (!piece.includes(' ') && !/\d/.test(piece)) continue;
    parts.push(piece);
    from = index;
  }
  parts.push(sentence.slice(from).trim());
  return parts.map((part) => part.replace(JOINING, '').trim()).filter((part) => part !== '');
}
