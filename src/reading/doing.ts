import { speaksOf, type Profile } from './aboutness.ts';
import type { Add } from './asking.ts';
import type { Ground } from './ground.ts';
import type { Sign } from './cues.ts';
import { NAMED, topicOf, type Meant } from './deeds.ts';
import type { Deed } from './lexicon/lexicon.ts';
import { once } from './once.ts';
import type { Hit } from './phrases.ts';
import { negators, type Put } from './stance.ts';
import { isUnclaimed } from './unclaimed.ts';
import { withoutReferences } from './values/identifier.ts';
import { wordsOf } from './words.ts';

/** What a clause says is done, will be done, or will not be done. */

const REACH = 12;

/** Done, promised and refused actions, with the topic where one is meant. `ahead`: in a list of what is to come. */
export function doingActs(clause: Put, ground: Ground, ahead: boolean, act: Add): void {
  if (
    clause.hits.length === 0 ||
    clause.question ||
    clause.signs.has('rate') ||
    (clause.option !== null && !isReport(clause))
  )
    return;
  if (clause.signs.has('refuse')) act('refuse');
  const deeds = deedsIn(clause);
  const stands = clause.signs.has('stands');
  if (deeds.length === 0 && !stands && !clause.signs.has('done')) return;
  const turns = negators(clause.hits);
  const before = (cue: Sign, at: number): boolean =>
    clause.hits.some((hit) => hit.cue === cue && hit.to <= at && at - hit.to <= REACH);
  const unreal =
    ahead ||
    clause.signs.has('condition') ||
    clause.signs.has('choice') ||
    clause.stance.hedged ||
    clause.stance.general;
  for (const deed of deeds) {
    if (turns.some((turn) => turn.from < deed.from) || before('byYou', deed.from) || isPossible(clause, deed)) continue;
    const meant = topicOf(clause, ground, deed.cue.slice('deed:'.length) as Deed);
    if (meant === null) continue;
    const about = meant === undefined ? {} : { topic: meant.profile.topic.id };
    if (clause.hits.some((hit) => isAhead(hit, deed.from, clause.hits))) act('promise', about);
    else if (
      !unreal &&
      !isUnclaimed(clause, deed, ground) &&
      (meant?.loose
        ? over(clause, deed, meant.profile) || reports(clause, deed, meant, ground)
        : before('perfect', deed.from) || reports(clause, deed, meant, ground))
    )
      act('done', { ...about, negated: false });
  }
  if (stands && !unreal && turns.length === 0 && deeds.length === 0) {
    if (ground.said.agreed) act('done');
    else for (const topic of nowSo(clause, ground)) act('done', { topic });
  }
  if (!unreal && completes(clause, turns, ground)) act('done', clause.signs.has('every') ? { all: true } : {});
}

/** "1. Your order has been cancelled.": nobody picks it. A customer's own words could stand on a button ("My card has been blocked"). */
const isReport = ({ text, words, hits }: Put): boolean =>
  text.endsWith('.') &&
  hits.some(({ cue, to }) => cue === 'perfect' && PAST.test(words[to - 1]!.text)) &&
  !words.some(({ text: word }) => OWN.test(word));

const OWN = /^(?:i|my|me|mine|we|our|ich|mein\w*|mi|mis|me|mon|ma|mes|je)$/;

/** "Once you agree I will:", "refunded only if one of these applies:" – what stands in the list under it is no report. */
export const looksAhead = ({ sentence }: Put, { clauses }: Ground): boolean => {
  const whole = clauses.filter((other) => other.sentence === sentence);
  return (
    whole.some(
      ({ signs, hits, words }) =>
        signs.has('condition') ||
        hits.some((hit) => hit.cue === 'future' && !presents(words, hit) && isAhead(hit, hit.to, hits)),
    ) && !whole.some(({ words }) => words.some(({ text }) => PAST.test(text)))
  );
};

const PAST =
  /^(?:has|have|been|was|were|did|habe|haben|hat|wurden?|worden|he|ha|hemos|han|sido|fue|fueron|ai|avons|ont|ete|etait)$/;

/** "Please find below …" */
const presents = (words: Put['words'], { to }: Hit<Sign>): boolean => /^(?:find|note|see)$/.test(words[to]?.text ?? '');

/** "Your new limit is now active": the action that changes or activates what is named. */
function nowSo(clause: Put, ground: Ground): string[] {
  const { from } = clause.hits.find(({ cue }) => cue === 'stands')!;
  const meant = topicOf(clause, ground, 'activate');
  return meant && speaksOf(clause.words.slice(0, from), meant.profile) >= NAMED ? [meant.profile.topic.id] : [];
}

/** What makes a deed one to come; not the "can" of "I can confirm that …". */
const isAhead = (hit: Hit<Sign>, deed: number, hits: Put['hits']): boolean =>
  hit.cue === 'future' &&
  hit.to <= deed &&
  deed - hit.to <= REACH &&
  !hits.some(({ cue, from, to }) => cue === 'perfect' && from <= hit.from && to > hit.to);

/** "Renewals can be refunded": says what may be, and promises nothing. */
const isPossible = ({ words }: Put, { from }: Hit<Sign>): boolean =>
  words[from - 1]?.text === 'be' && /^(?:can|may|could|might)$/.test(words[from - 2]?.text ?? '');

/** Participles of deeds, but not those of a farewell ("this chat is closed"); and nouns of deeds that are through. */
const deedsIn = once((clause: Put): readonly Hit<Sign>[] => {
  const deeds = clause.hits.filter(
    (hit) =>
      hit.cue.startsWith('deed:') &&
      !(HOURS.test(clause.folded) && CLOSED.test(clause.words[hit.from]!.text)) &&
      !clause.hits.some((other) => other.cue === 'close' && other.from <= hit.from && other.to >= hit.to),
  );
  const nouns = clause.hits.filter(({ cue }) => cue.startsWith('noun:'));
  if (nouns.length === 0) return deeds;
  const ends = clause.hits.filter(({ cue }) => cue === 'through' || COMPLETING.has(cue));
  const through = nouns.flatMap(({ cue, from, to }) =>
    ends
      .filter((end) => end.from >= to || (end.cue !== 'through' && end.to <= from))
      .slice(-1)
      .map((end) => ({ ...end, cue: cue.replace('noun:', 'deed:') as Sign })),
  );
  return [...deeds, ...through];
});

/** "We are closed on Sunday": hours, and no deed. */
const CLOSED = /^(?:closed|geschlossen|cerrad[oa]s?|ferme[es]*)$/;
const HOURS =
  /\b(?:closed (?:on|at|until|from|over)|(?:sonntags?|feiertags?|bis|ab|an|am) .{0,20}geschlossen|cerrad[oa]s? (?:los|el|por|desde|hasta)|ferme[es]* (?:le|les|du|de|jusqu'?a))\b/;

/** "The refund has been sent", "I have started your claim" */
const COMPLETING: ReadonlySet<Sign> = new Set<Sign>(['deed:create', 'deed:send', 'done']);

/** "Done!", "all sorted", "that is taken care of": whichever action it was. */
const completes = (clause: Put, turns: readonly Hit<Sign>[], ground: Ground): boolean => {
  const future = clause.hits.filter(({ cue }) => cue === 'future');
  return clause.hits.some(
    (hit) =>
      hit.cue === 'done' &&
      !clause.hits.some((other) => other.cue === 'close' && other.from <= hit.from && other.to >= hit.to) &&
      !turns.some((turn) => turn.from < hit.to) &&
      !isUnclaimed(clause, hit, ground) &&
      !future.some((other) => other.to <= hit.from) &&
      (hit.from <= 1 ||
        hit.to - hit.from > 2 ||
        clause.hits.some((other) => other.cue === 'perfect' && other.from < hit.from && hit.from - other.to <= REACH)),
  );
};

const INTERJECTION = /^[a-z]{2,8}(?:[- ][a-z]{2,8})?, ([a-z0-9]+)/;
const TERSE = 2;

/** "Cancelled the order", "order cancelled", but not "cancelled orders", "cancelled once you reply", "(cancelled)". */
function reports(clause: Put, { from, to }: Hit<Sign>, meant: Meant | undefined, ground: Ground): boolean {
  const { clauses, tongue } = ground;
  if (clause.signs.has('future') || /:$|^[^(]*\)/.test(clause.text)) return false;
  const next = clause.words[to]?.text;
  // "Okey-dokey, cancelled it is!"
  if (from === 0 || INTERJECTION.exec(clause.folded)?.[1] === clause.words[from]!.text)
    return (
      next === undefined ||
      /^\d/.test(next) ||
      tongue.empty.has(next) ||
      // "Booked: Saturday at eleven."
      clause.folded.startsWith(`${clause.words[to - 1]!.text}:`)
    );
  // "Commande TK-4071 annulée": the number is the order's.
  const plain = clause.folded.includes(':') ? clause.folded : withoutReferences(clause.folded);
  const before = wordsOf(plain).findLastIndex(({ text }) => text === clause.words[from]!.text);
  if (meant === undefined || before > TERSE) return false;
  const opens = clauses.find(({ sentence }) => sentence === clause.sentence) === clause;
  const ends = next === undefined || clause.folded.includes(`${clause.words[to - 1]!.text},`);
  // "Proceed?" – "Proceed." – "4 seats removed."
  if (opens && next === undefined && ground.said.agreed) return true;
  // "Karte gesperrt.": an action is named in the language of the house.
  if (opens && ends && clause.kind !== 'heading' && !meant.loose && !/[:\d]/.test(plain)) return true;
  // "Dispute opened for 129.90"
  if (next !== undefined ? !FOR.test(next) : /[:\d]/.test(plain)) return false;
  return opens && speaksOf(clause.words.slice(0, from), meant.profile) >= NAMED;
}

const FOR = /^(?:for|fur|para|pour|por|on|sur|auf|en|in|um|to|per)$/;

/** "Is taken off" is a rule, "has been taken off" a deed; and so is "your replacement is booked". */
const over = ({ hits, words }: Put, deed: Hit<Sign>, meant: Profile): boolean =>
  hits.some(
    ({ cue, from, to }) =>
      cue === 'perfect' &&
      to <= deed.from &&
      (!IS.test(words[to - 1]!.text) ||
        (words[to - 1]!.text === 'is' && speaksOf(words.slice(0, from), meant) >= NAMED)),
  );

const IS = /^(?:is|are|s|re|am)$/;
