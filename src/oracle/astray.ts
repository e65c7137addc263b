import type { Need } from '../events/need.ts';
import type { Transcript } from '../events/transcript.ts';
import { matterOf, tongueOf } from '../reading/cues.ts';
import type { ActKind, Claim } from '../reading/reading.ts';
import { fold } from '../reading/words.ts';
import { before, type BotTurn, type Hearing } from './hearing.ts';
import { matches } from './truth.ts';

/** Where the bot was on another customer's case, as this customer told it. */
export interface Astray {
  /** Turns that showed the other case. */
  readonly shown: readonly number[];
  /** Of these, by the words kept, those whose case the bot went on with; the turn that did so. */
  readonly kept: ReadonlyMap<number, { readonly next: BotTurn; readonly words: readonly string[] }>;
}

const FRAME: readonly ActKind[] = ['greet', 'settle', 'close', 'thank', 'invite'];
const KEPT = 2;
const TELLS = 3;

/** The identifier of another customer that a text names, if it names one. */
export const otherIn = (text: string, { others }: Transcript): string | undefined => {
  const folded = others.size > 0 ? fold(text) : '';
  return [...others.keys()].find((other) => folded.includes(fold(other)));
};

/** Finds the replies on another customer's case: rejected by the customer, and perhaps gone on with. */
export function astrayIn(hearing: Hearing): Astray {
  const { transcript } = hearing;
  const shown: number[] = [];
  const kept = new Map<number, { next: BotTurn; words: readonly string[] }>();
  if (transcript.others.size === 0) return { shown, kept };
  for (const turn of hearing.bot) {
    const other = otherIn(turn.turn.text, transcript);
    const objection = hearing.customer.find(({ at }) => at > turn.at);
    if (!objection || other === undefined) continue;
    if (
      objection.plea.accepts ||
      !(
        objection.plea.negates ||
        objection.turn.text.includes('?') ||
        otherIn(objection.turn.text, transcript) !== undefined
      )
    )
      continue;
    shown.push(turn.at);
    const next = hearing.bot.find(({ at }) => at > objection.at);
    if (!next) continue;
    const named =
      otherIn(next.turn.text, transcript) === other && !next.reading.acts.some(({ kind }) => kind === 'correct');
    const own =
      !named && transcript.given.some(({ value }) => /\d/.test(value) && fold(next.turn.text).includes(fold(value)));
    if (own) continue;
    const words = named ? [other] : wordsKept(turn, next, hearing);
    if (named || words.length >= KEPT) kept.set(turn.at, { next, words });
  }
  return { shown, kept };
}

const regrets = ({ reading }: BotTurn): boolean =>
  reading.acts.some(({ kind }) => kind === 'correct' || kind === 'apologise');

const isTrue = (claim: Claim, need: Need): boolean =>
  need.kind === 'fact' && need.id === claim.topic && matches(claim, need);

/** Words of the other case that come up again, with no word of regret. */
function wordsKept(turn: BotTurn, next: BotTurn, hearing: Hearing): string[] {
  // A question goes on with nobody's case.
  if (
    regrets(next) ||
    next.reading.told < TELLS ||
    next.reading.acts.some(({ kind, slot }) => kind === 'ask' && slot !== undefined)
  )
    return [];
  const tongue = tongueOf(hearing.transcript.language);
  const abouts = hearing.transcript.needs.flatMap((need) => (need.kind === 'handoff' ? [] : (need.about ?? [])));
  // What answers a need, and the frame of a letter, are nobody's case.
  const answers = next.reading.claims
    .filter((claim) => hearing.transcript.needs.some((need) => isTrue(claim, need)))
    .map(({ quote }) => quote);
  const frame = next.reading.acts.filter(({ kind }) => FRAME.includes(kind)).map(({ quote }) => quote);
  const said = before(hearing, turn.at).map((one) => one.turn.text);
  const own = [...abouts, ...said, ...answers, ...frame].join(' ');
  const known = new Set(matterOf(own, tongue).map(({ stem }) => stem));
  const other = new Set(matterOf(turn.turn.text, tongue).map(({ stem }) => stem));
  return matterOf(next.turn.text, tongue)
    .filter(({ text, stem }) => other.has(stem) && !known.has(stem) && !/\d/.test(text))
    .map(({ text }) => text);
}
