import type { Clause } from './clauses.ts';
import type { Sign, Tongue } from './cues.ts';
import type { Hit } from './phrases.ts';
import type { Stance } from './reading.ts';
import { wordsOf, type Word } from './words.ts';

/** A clause with the cues in it, and the way it is put. */
export interface Put extends Clause {
  readonly hits: readonly Hit<Sign>[];
  readonly signs: ReadonlySet<Sign>;
  readonly stance: Stance;
}

/** Until its sentence is heard, a clause has no stance of its own. */
type Heard = Omit<Put, 'stance'> & { stance: Stance };
const PLAIN: Stance = { negated: false, hedged: false, conditional: false, quoted: false, general: false };

const LITTLE = 2;
const OPENING = 2;

/** Adds to each clause its cues and its stance, which the other clauses of its sentence have a say in. */
export function put(clauses: readonly Clause[], tongue: Tongue): Put[] {
  const heard = clauses.map((clause) => hear(clause, tongue));
  for (let from = 0; from < heard.length;) {
    let to = from + 1;
    while (to < heard.length && heard[to]!.sentence === heard[from]!.sentence) to++;
    const sentence = heard.slice(from, to);
    const supposed = conditional(sentence);
    sentence.forEach((clause, i) => {
      clause.stance = stanceOf(clause, i, sentence, supposed);
    });
    from = to;
  }
  return heard;
}

const NO_SIGNS = new Set<Sign>();

function hear(clause: Clause, tongue: Tongue): Heard {
  const hits = tongue.find(clause.words);
  const signs = hits.length === 0 ? NO_SIGNS : new Set<Sign>();
  for (const { cue } of hits) signs.add(cue);
  const { text, folded, words, label, sentence, block, question, kind, option } = clause;
  // Written out: to spread a clause costs more than to find its cues.
  return { text, folded, words, label, sentence, block, question, kind, option, hits, signs, stance: PLAIN };
}

function stanceOf(clause: Heard, i: number, sentence: readonly Heard[], supposed: boolean): Stance {
  return {
    negated: clause.signs.has('negator') && negators(clause.hits).length > 0,
    hedged:
      clause.hits.some((hit) => hit.cue === 'hedge' && !permits(hit, clause.words)) ||
      (clause.signs.has('mood') && !supposes(clause)) ||
      sentence.some((other, j) => j !== i && hedgesBeside(other, j, i)),
    conditional: supposed,
    quoted: clause.signs.has('reported'),
    general: clause.signs.has('general'),
  };
}

/** "Rooms may be kept until noon", "it may be returned": is allowed, and no doubt. */
const permits = ({ from, to }: Hit<Sign>, words: readonly Word[]): boolean =>
  words[from]!.text === 'may' && words[to - 1]!.text === 'be' && PARTICIPLE.test(words[to]?.text ?? '');
const PARTICIPLE =
  /^(?!delayed|affected|required|charged|refused|declined|asked|needed|limited|damaged|deducted|rejected|interrupted)(?:[a-z]{2,}ed|kept|sent|made|paid|brought|taken|given|left|withdrawn)$/;

/** "As far as I know, it is …"; "…, though dates may vary": a clause that does little but hedge. */
const hedgesBeside = (other: Heard, j: number, i: number): boolean =>
  Math.abs(j - i) === 1 &&
  other.signs.has('hedge') &&
  other.hits.some(
    ({ cue, from, to }) =>
      cue === 'hedge' &&
      (other.words.length - (to - from) <= LITTLE ||
        (j > i && from <= OPENING + 1) ||
        // "Your card should, in principle, reach you within three days."
        (j < i && to === other.words.length)),
  );

/** A condition that the customer's own choice fulfils ("if you cancel now") leaves the statement standing. */
const conditional = (sentence: readonly Heard[]): boolean =>
  sentence.some((clause) => {
    const opens =
      clause.signs.has('condition') &&
      clause.hits.some(
        (hit) =>
          hit.cue === 'condition' &&
          hit.from <= OPENING &&
          // "If I remember rightly" doubts, and makes no condition.
          !clause.hits.some(({ cue, from, to }) => cue === 'hedge' && from <= hit.from && to > hit.to),
      );
    return (
      (opens && !clause.signs.has('choice')) ||
      clause.signs.has('unreal') ||
      ((clause.signs.has('mood') || isMood(clause.folded)) && supposes(clause))
    );
  });

/** "Without a card it would be $9": what holds only then. */
const supposes = ({ signs, folded }: Pick<Heard, 'signs' | 'folded'>): boolean =>
  signs.has('condition') || SUPPOSING.test(folded);
/** Romance conditionals by their endings; without these letters there is none. */
const isMood = (folded: string): boolean => /rai|ria/.test(folded) && MOOD.test(folded);
const MOOD =
  /\b(?!(?:vrai|attrai|extrai)\b)[a-z]{3,}(?:rait|raient)\b|\b[a-z]{2,}(?:aria|eria|iria|arian|erian|irian)\b/;
const SUPPOSING =
  /^(?:mit|ohne|bei|sin|con|para|por|sans|avec|pour|without|with|for)\b|\b(?:en cas de|en caso de|im falle|si|wenn|if|por perdida|au lieu)\b/;

/** Negators that turn something: not those in "no later than", "no worries", "at no cost" or "if I'm not mistaken". */
export const negators = (hits: readonly Hit<Sign>[]): readonly Hit<Sign>[] =>
  !hits.some(isNegator)
    ? NONE
    : hits.filter(
        (hit) =>
          isNegator(hit) &&
          !hits.some(
            (other) =>
              (other.cue === 'limit' || other.cue === 'free' || other.cue === 'hedge') &&
              other.from <= hit.from &&
              other.to >= hit.to &&
              // "Not permitted before nine"
              !hits.some((can) => can.cue === 'can' && can.from > other.from && can.to < other.to),
          ),
      );

const isNegator = ({ cue }: Hit<Sign>): boolean => cue === 'negator';
const NONE: readonly Hit<Sign>[] = [];

const REACH = 7;
const WITHOUT = /^(?:without|sin|ohne|sans)$/;
const LACKED = 3;

/** Whether what stands before a value sets it aside: "not 85", "no 40 dollar credit", "instead of 12". */
export function setAside(before: string, tongue: Tongue): boolean {
  // "No, €4.50", "not 10 days: a week": what stands before a stop sets aside something else.
  const stop = Math.max(before.lastIndexOf(','), before.lastIndexOf(':'), before.lastIndexOf(';'));
  const words = wordsOf(before.slice(stop + 1)).slice(-REACH);
  const hits = tongue.find(words);
  // "Without a lift there is a surcharge of 29": what is missing is the lift.
  const denies = ({ from, to }: Hit<Sign>): boolean => !WITHOUT.test(words[from]!.text) || words.length - to < LACKED;
  return negators(hits).some(denies) || hits.some((hit) => hit.cue === 'instead' && hit.to >= words.length - 2);
}
