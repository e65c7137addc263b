import type { Transcript } from '../../events/transcript.ts';
import { namesPage } from '../../reading/values/identifier.ts';
import { once, type Check } from '../check.ts';
import { addsNothing, alike, does, replyDoes, textOf, type Reply } from '../flow.ts';
import type { BotTurn } from '../hearing.ts';
import { phrasesOf, speaksOfThem } from '../matter.ts';
import { elsewhere } from '../intent.ts';
import { isOpen } from '../open.ts';
import { promised } from '../transfer.ts';

/** No way forward is left, and the customer has shown that the matter is open. Judged at the end. */
export const deadEnd: Check = once((hearing, rulings) => {
  if (rulings.handedOver !== null || !isOpen(rulings)) return [];
  const replies = rulings.replies;
  if (goesOn(replies.at(-1), replies)) return [];
  const served = replies.findLastIndex((reply) => reply.serves && !again(reply, replies));
  const left = replies.slice(served + 1);
  const { needs, language } = hearing.transcript;
  const missing = needs.filter(({ id }) => rulings.needs.some((one) => one.id === id && one.met === 'missing'));
  const asksForMissing = (matter: ReadonlySet<string>): boolean => speaksOfThem(matter, phrasesOf(missing, language));
  const found =
    twiceLost(left) ??
    circles(left, replies, hearing.transcript, asksForMissing) ??
    emptyLink(left) ??
    (replies.length > 1 ? sentAway(replies.at(-1)) : null) ??
    shownOut(replies.at(-1), replies.at(-2)) ??
    closedOnOpen(replies.at(-1), replies);
  return found ? [{ turn: found.turn.at, because: found.because, quote: found.turn.turn.text.slice(0, 200) }] : [];
});

interface Found {
  readonly turn: BotTurn;
  readonly because: string;
}

const spoken = (reply: Reply): BotTurn | undefined => reply.turns.find(({ silent }) => !silent);

/** What was said before, word for word, serves no more. */
const again = (reply: Reply, replies: readonly Reply[]): boolean =>
  replies.slice(0, replies.indexOf(reply)).some((earlier) => alike(textOf(earlier), textOf(reply)));

/** Of one menu; then it goes nowhere, whatever stands over it. */
const ROUNDS = 2;

/** Asks to go ahead, asks for something that it had not asked for, or offers a person: the customer only has to answer. */
function goesOn(last: Reply | undefined, replies: readonly Reply[]): boolean {
  if (last === undefined || again(last, replies) || replyDoes(last, 'not_understood', 'close')) return false;
  if (replies.filter((reply) => sameMenu(reply, last)).length > ROUNDS) return false;
  if (last.then?.plea.negates) return false;
  const asked = slotsOf(last);
  if (asked.length > 0)
    return asked.some((slot) => !replies.slice(0, -1).some((earlier) => slotsOf(earlier).includes(slot)));
  return replyDoes(last, 'offer_handoff', 'confirm');
}

/** Waits for an answer, and not only whether there is anything else. */
const asksOn = (reply: Reply): boolean => replyDoes(reply, 'ask', 'confirm') && !replyDoes(reply, 'settle');

/** Words of an answer, if beside the matter. */
const AN_ANSWER = 12;
const toldIn = ({ turns }: Reply): number => turns.reduce((sum, { reading }) => sum + reading.told, 0);

/** Asks for something in particular, or whether to go ahead. */
const waits = (reply: Reply): boolean => asksOn(reply) && (slotsOf(reply).length > 0 || replyDoes(reply, 'confirm'));

const asks = (reply: Reply): boolean => asksOn(reply) || replyDoes(reply, 'invite', 'greet');

const slotsOf = (reply: Reply): string[] =>
  reply.turns.flatMap(({ reading }) =>
    reading.acts.flatMap(({ kind, slot }) => (kind === 'ask' && slot !== undefined ? [slot] : [])),
  );

/** Asked for a person, and says nothing but that it would like to try itself. */
const putsOff = (reply: Reply): boolean =>
  reply.to?.plea.wantsHuman === true &&
  (replyDoes(reply, 'invite') || reply.turns.every(({ reading }) => reading.told < LITTLE));

const LITTLE = 5;

function twiceLost(left: readonly Reply[]): Found | null {
  const at = left.findIndex(
    (reply, i) => i > 0 && replyDoes(reply, 'not_understood') && replyDoes(left[i - 1]!, 'not_understood'),
  );
  return at < 0 ? null : { turn: spoken(left[at]!)!, because: 'did not understand, twice in a row' };
}

/** The same reply to a customer who has just rejected it. */
function circles(
  left: readonly Reply[],
  replies: readonly Reply[],
  transcript: Transcript,
  asksForMissing: (matter: ReadonlySet<string>) => boolean,
): Found | null {
  for (const reply of left) {
    const turn = spoken(reply);
    // Whom a person is owed is failed in that; what it hears while it waits is no circle of its own.
    if (!replyDoes(reply, 'menu') && (putsOff(reply) || replies.slice(0, replies.indexOf(reply)).some(promised)))
      continue;
    // An offer of a person is a way out; a transfer that does not come is a failure of its own.
    if (!turn || isTooShort(reply, turn, replies) || replyDoes(reply, 'not_understood', 'offer_handoff', 'handoff'))
      continue;
    // What is said again after a call that failed was not heard before.
    if (replies[replies.indexOf(reply) - 1]?.turns.some(({ silent }) => silent)) continue;
    const closes = replyDoes(reply, 'close');
    const earlier = replies
      .slice(0, replies.indexOf(reply))
      .filter(
        (other) =>
          ((closes || !asks(reply)) && addsNothing(reply, other)) ||
          (!closes && (alike(textOf(other), textOf(reply)) || sameMenu(other, reply))),
      );
    const before = replies[replies.indexOf(reply) - 1];
    const sameIntent =
      before?.rejected === true &&
      !before.serves &&
      intentOf(before) !== null &&
      intentOf(before) === intentOf(reply) &&
      (!asksOn(reply) || (elsewhere(reply, transcript) && toldIn(before) >= AN_ANSWER && toldIn(reply) >= LITTLE)) &&
      // What follows a question is a step, though beside the matter; a word of regret is no answer.
      !(waits(before) && toldIn(before) < AN_ANSWER) &&
      (toldIn(reply) > 0 || asksOn(reply)) &&
      !replyDoes(reply, 'invite') &&
      !closes;
    // A wrong answer said again is first of all wrong; it circles the third time.
    // So does a question that can still be answered.
    const answerable =
      reply.to?.plea.negates === false && (waits(reply) || (asksOn(reply) && toldIn(reply) < AN_ANSWER));
    const asksOther = (): boolean => reply.to !== null && asksForMissing(reply.to.plea.matter);
    const often = answerable || (earlier.some((one) => one.serves) && !asksOther()) ? 2 : 1;
    if (earlier.length >= often || sameIntent) return { turn, because: 'the same reply again, which had not served' };
  }
  return null;
}

/** Of so few words nothing can be said, unless they come back to a customer who has just said that it had answered. */
const isTooShort = (reply: Reply, { turn, reading }: BotTurn, replies: readonly Reply[]): boolean =>
  reading.words < FEW &&
  !(
    reply.to?.plea.recalls === true &&
    replies.slice(0, replies.indexOf(reply)).some((earlier) => textOf(earlier) === turn.text)
  );
const FEW = 4;

const menuOf = (reply: Reply): string =>
  reply.turns
    .flatMap(({ reading }) => reading.acts.flatMap(({ kind, options }) => (kind === 'menu' ? (options ?? []) : [])))
    .join('\n');

/** The same options again, whatever stands over them. */
const sameMenu = (a: Reply, b: Reply): boolean => menuOf(a) !== '' && menuOf(a) === menuOf(b) && !b.serves;

const intentOf = (reply: Reply): string | null =>
  reply.turns.find(({ turn }) => turn.meta?.intent)?.turn.meta?.intent ?? null;

/** A page instead of an answer, which the customer says does not cover the need. */
function emptyLink(left: readonly Reply[]): Found | null {
  const at = left.find(
    (reply) =>
      reply.rejected &&
      (reply.then!.plea.negates || reply.then!.plea.anger) &&
      !reply.serves &&
      reply.turns.some(({ turn }) => namesPage(turn.text)),
  );
  return at ? { turn: spoken(at)!, because: 'a page that does not cover the need' } : null;
}

/** "Rephrase your search" to a customer who has just said no, and no question with it. */
function sentAway(last: Reply | undefined): Found | null {
  const turn = last?.turns.find(({ reading }) => does(reading.acts, 'not_understood') || isBareChoice(reading));
  return turn && last?.to?.plea.objects && last.then === null && !turn.turn.text.includes('?')
    ? { turn, because: 'did not understand, and leaves it at that' }
    : null;
}

/** "Please choose 1 or 2": options named by their numbers alone. */
const isBareChoice = ({ acts, words }: BotTurn['reading']): boolean =>
  words <= 8 && does(acts, 'pick') && !does(acts, 'menu');

const NO_ANSWER = 12;

/** A page's address instead of an answer, and the door. */
function shownOut(last: Reply | undefined, before: Reply | undefined): Found | null {
  if (last?.to?.plea.accepts && !(before && (asks(before) || replyDoes(before, 'not_understood')))) return null;
  const turn = last?.turns.find(({ reading }) => does(reading.acts, 'link') && reading.told < NO_ANSWER);
  return last && turn && replyDoes(last, 'close') && !replyDoes(last, 'settle') && !last.serves
    ? { turn, because: 'a page instead of an answer, and closes' }
    : null;
}

/** Farewell to a customer who still waits for an answer. */
function closedOnOpen(last: Reply | undefined, replies: readonly Reply[]): Found | null {
  const before = replies.at(-2);
  if (!last || !last.to || last.to.plea.leaves || before === undefined || replyDoes(last, 'invite')) return null;
  // "Anything else?" closes nothing.
  const turn = last.turns.find(
    ({ reading: { acts } }) => does(acts, 'close') || (does(acts, 'settle') && !does(acts, 'ask')),
  );
  if (!turn) return null;
  // "Yes" to a question, or "I will wait", takes nothing for good.
  const content =
    last.to.plea.accepts && !promised(before) && !asksOn(before) && !replyDoes(before, 'not_understood', 'handoff');
  if ((content && !last.to.plea.wantsHuman) || last.serves || replyDoes(last, 'handoff')) return null;
  // Whom the bot has asked something has only answered.
  const waiting =
    last.to.plea.objects ||
    last.to.plea.wantsHuman ||
    promised(before) ||
    (!before.serves && !asks(before)) ||
    again(before, replies);
  const { accepts, negates, wantsHuman } = last.to.plea;
  const glad = does(turn.reading.acts, 'settle') && (!negates || accepts) && !wantsHuman;
  return waiting && !glad ? { turn, because: 'closes while the matter is open' } : null;
}
