import { distance } from 'fastest-levenshtein';
import { isMatter, tongueOf, type Sign, type Tongue } from './cues.ts';
import { negators, type Put } from './stance.ts';
import { taken } from './taken.ts';

/** What a customer's message shows beside its facts. */
export interface Plea {
  /** Asks for a person to take over. */
  readonly wantsHuman: boolean;
  /** Says that no person is wanted. */
  readonly noHuman: boolean;
  readonly distress: boolean;
  readonly anger: boolean;
  /** Shows that the reply before did not serve. */
  readonly objects: boolean;
  /** Takes the reply before as good. */
  readonly accepts: boolean;
  /** Says goodbye. */
  readonly leaves: boolean;
  /** Says no to something, or that something is missing. */
  readonly negates: boolean;
  /** Says that it had said so before. */
  readonly recalls: boolean;
  /** Stems of what it is about. */
  readonly matter: ReadonlySet<string>;
  /** Of these the ones to which it says no. */
  readonly denied: ReadonlySet<string>;
  /** Stems of what it says to have done already. */
  readonly tried: ReadonlySet<string>;
}

const SHOUTED = 3;
/** Asks for one of the two. */
const EITHER = /\b(?:yes or no|ja oder nein|si o no|oui ou non)\b/;
const LAST_WORDS = 8;
const CALL_WORDS = 3;

/** "AGENT.", "human!!!", "aget please": the word alone is a call, mistyped or not. */
const callsHuman = (clause: Put, tongue: Tongue): boolean =>
  !clause.question &&
  !clause.signs.has('greet') &&
  isCall(clause) &&
  (clause.signs.has('human') || clause.words.some(({ text }) => isNearly(text, tongue.callable)));

function isCall({ words }: Put): boolean {
  let count = 0;
  for (const { text } of words) if (!FIGURES.test(text) && ++count > CALL_WORDS) return false;
  return true;
}
const FIGURES = /^\d+$/;

const isNearly = (text: string, words: readonly string[]): boolean =>
  text.length >= 4 && words.some((word) => Math.abs(word.length - text.length) <= 1 && distance(word, text) === 1);

const missed = (hits: Put['hits'], { from, to }: Put['hits'][number]): boolean =>
  hits.some(
    (hit) => hit.cue === 'wantsHuman' && hit.from >= from - 1 && hit.from <= from && (hit.from < from || hit.to > to),
  );

const NARRATED =
  /\b(?:spoke|talked|chatted|told me|said (?:it|that|she|he|they)|dijo|dijeron|hable|atendio|m'a dit|a dit|sagte|meinte|gesagt)\b|\b(?:person|agent|colleague|persona|personne) (?:who|that|que|qui)\b/;
const MENTION = 2;

/** "The person who delivered it", "an agent told me": tells of one, and wants none. */
const narrates = ({ folded, hits }: Put): boolean =>
  NARRATED.test(folded) && hits.every(({ cue, from, to }) => cue !== 'wantsHuman' || to - from <= MENTION);

/** Opens or ends with a word of assent: the reply before is taken as good, what it offered is to be done. */
export const agrees = (clauses: readonly Put[]): boolean =>
  accepting(clauses[0], 1) || accepting(clauses.at(-1), LAST_WORDS);

const accepting = (clause: Put | undefined, within: number): boolean =>
  clause !== undefined &&
  !clause.question &&
  !clause.signs.has('ask') &&
  !EITHER.test(clause.folded) &&
  clause.hits.some(
    (hit) =>
      hit.cue === 'accepts' &&
      hit.from <= within &&
      !negators(clause.hits).some(
        (turn) =>
          turn.from < hit.from ||
          // "Perfect, no cables in the way."
          (turn.from === hit.to && !clause.folded.includes(`${clause.words[hit.to - 1]!.text},`)),
      ),
  );

/** Goodbye, with at most a last word after it: "No problem. I'll try to explain …" goes on. */
const leaves = (clauses: readonly Put[]): boolean =>
  clauses.some(({ signs }, i) => signs.has('close') && i >= clauses.length - LAST_CLAUSES);
const LAST_CLAUSES = 2;

/** Reads a customer's message for what it shows about its mood and its wish for a person. */
export function pleaOf(text: string, language: string): Plea {
  const tongue = tongueOf(language);
  const clauses = taken(text, tongue);
  const has = (sign: Sign): boolean => clauses.some((clause) => clause.signs.has(sign));
  const shouted = text.match(/\b\p{Lu}{3,}\b/gu)?.length ?? 0;
  const words = clauses.reduce((sum, clause) => sum + clause.words.length, 0);
  // "So no humans work there", "still no person?" miss one.
  const noHuman = clauses.some(
    ({ hits, question }) => !question && hits.some((hit) => hit.cue === 'noHuman' && !missed(hits, hit)),
  );
  const first = clauses[0];
  const opensWithNo = first?.hits.some((hit) => hit.cue === 'objects' && hit.from === 0) ?? false;
  const accepts = /👍|❤|🙏/u.test(text) || agrees(clauses);
  // "Ok in general, but in my case?"
  const yesBut = accepts && /\b(?:but|aber|pero|mais)\b/i.test(text);
  return {
    wantsHuman:
      !noHuman &&
      (clauses.some((clause) => clause.signs.has('wantsHuman') && !narrates(clause)) ||
        clauses.some((clause) => callsHuman(clause, tongue))),
    noHuman,
    distress: has('distress'),
    anger: has('anger') || shouted >= SHOUTED || (shouted >= 2 && shouted * 2 >= words),
    objects: /👎/u.test(text) || ((!accepts || yesBut) && (opensWithNo || has('objects'))),
    accepts,
    leaves: leaves(clauses),
    negates: clauses.some(({ stance }) => stance.negated),
    recalls: has('recalls'),
    matter: stemsOf(clauses, tongue),
    denied: stemsOf(
      clauses.filter(({ stance }) => stance.negated),
      tongue,
    ),
    tried: stemsOf(
      clauses.filter(({ signs }) => signs.has('tried')),
      tongue,
    ),
  };
}

function stemsOf(clauses: readonly Put[], tongue: Tongue): Set<string> {
  const stems = new Set<string>();
  for (const { words } of clauses) for (const word of words) if (isMatter(word, tongue)) stems.add(word.stem);
  return stems;
}
