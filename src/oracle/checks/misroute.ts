import { masked, namesPage } from '../../reading/values/identifier.ts';
import { fold } from '../../reading/words.ts';
import { otherIn } from '../astray.ts';
import { BESIDE, hasMatter, signsBeside } from '../beside.ts';
import { addsNothing, asksForSomething, replyDoes, textOf, toldIn, type Reply } from '../flow.ts';
import type { Hearing } from '../hearing.ts';
import { elsewhere } from '../intent.ts';
import { isOpen } from '../open.ts';
import { stepAgain } from '../steps.ts';
import { toneDeaf } from './tone_deaf.ts';
import { phrasesOf, speaksOfThem, stemsOf, type Phrases } from '../matter.ts';
import { weighed, type Scale, type Suspect } from '../odds.ts';
import type { Rulings } from '../rulings.ts';
import { promised } from '../transfer.ts';

const LONG_ENOUGH = 5;
/** A page's address needs more around it to be an answer. */
const AROUND_A_PAGE = 14;
const BESIDE_A_FAREWELL = 12;
/** A whole article with a question under it is an answer; a line before the question is not. */
const BEFORE_A_QUESTION = 20;
/** … and less is one where the bot itself says that it is about something else. */
const BESIDE_A_QUESTION = 12;

function* suspects(hearing: Hearing, rulings: Rulings): Iterable<Suspect<keyof typeof BESIDE>> {
  const { needs, language } = hearing.transcript;
  const phrases = phrasesOf(needs, language);
  // Of all that was said nothing was about a need, and the customer left it at that.
  const beside = rulings.handedOver === null && isOpen(rulings) && !rulings.replies.some(({ serves }) => serves);
  // What is still asked for, of which a reply that the bot itself takes for something else told nothing.
  const open = needs.filter(({ id }) => rulings.needs.some((one) => one.id === id && one.met === 'missing'));
  // While a person who must come does not, what is said instead is that failure.
  const owed = rulings.handedOver === null && needs.some((need) => need.kind === 'handoff' && need.required);
  const jarring = toneDeaf(hearing, rulings)[0]?.turn;
  let served = false;
  const { replies } = rulings;
  for (const [i, reply] of replies.entries()) {
    served ||= reply.serves;
    const taken = reply.to && !reply.serves ? takenFor(reply, hearing, phrases) : null;
    if (taken !== null)
      yield { failure: { ...taken, because: 'takes the customer to have come for something else' }, signs: null };
    const signs = (): Suspect<keyof typeof BESIDE>['signs'] =>
      signsBeside(reply, replies.slice(0, i), hearing, phrases);
    const menu = i === 0 && !reply.serves ? otherMenu(reply, phrases, language) : null;
    if (menu !== null) yield { failure: { ...menu, because: 'offers a menu of something else' }, signs: signs() };
    // Of several bubbles the one that tells most.
    const told = reply.turns.reduce((most, turn) => (turn.reading.told > most.reading.told ? turn : most));
    if (told.silent || !reply.to || (reply.serves && !besideTheMatter(reply, hearing))) continue;
    const denied = denies(reply, hearing);
    if (!tells(reply, hearing, denied)) continue;
    if ((owed || isAside(reply, replies[i - 1], phrases)) && !elsewhere(reply, hearing.transcript)) continue;
    // Another customer's data, or a step already taken, is that failure alone.
    if (reply.turns.some((turn) => otherIn(turn.turn.text, hearing.transcript) ?? stepAgain(turn, hearing))) continue;
    if (told.reading.told < BESIDE_A_FAREWELL && replies.slice(0, i).some(promised)) continue;
    if (isTold(reply, hearing)) continue;
    // A joke about the matter is off in its tone alone.
    if (reply.turns.some(({ at }) => at === jarring) && !hasMatter(reply, hearing)) continue;
    // What a menu leads to was chosen.
    if ((!denied && onTheMatter(reply, hearing, phrases)) || isChoice(reply)) continue;
    // What is said again goes in a circle.
    if (replies.slice(0, i).some((earlier) => addsNothing(reply, earlier))) continue;
    const missed = served
      ? elsewhere(reply, hearing.transcript) && comesBack(reply, phrasesOf(open, language))
      : comesBack(reply, phrases) || (beside && isLast(reply));
    if (!reply.rejected && !missed && !denied) continue;
    if (reply.to.plea.wantsHuman && !elsewhere(reply, hearing.transcript)) continue;
    yield {
      failure: { turn: told.at, because: 'answers something that was not asked', quote: told.turn.text.slice(0, 200) },
      signs: replyDoes(reply, 'choose') ? null : signs(),
    };
  }
}

export const misrouteScale: Scale<keyof typeof BESIDE> = { suspects, weights: BESIDE, prior: -2.5, enough: -1.05 };

/** Answers another intent than the customer's: something told that was not asked, as the customer's next words show. */
export const misroute = weighed(misrouteScale);

/** "You have a question about returns": of which the customer said nothing, and no need has to do with it. */
function takenFor(reply: Reply, { transcript, customer }: Hearing, phrases: Phrases): Found | null {
  // "4" – "You chose returns": so it did.
  if (/^\W*\d+\W*$/.test(reply.to!.turn.text)) return null;
  for (const { at, turn, reading } of reply.turns) {
    const { quote } = reading.acts.find(({ kind }) => kind === 'choose') ?? {};
    if (quote === undefined) continue;
    const { language } = transcript;
    const named = stemsOf(quote, language);
    if (speaksOfThem(named, phrases)) continue;
    const said = new Set(customer.filter((one) => one.at < at).flatMap(({ plea }) => [...plea.matter]));
    if ([...named].some((stem) => !said.has(stem))) return { turn: at, quote: turn.text.slice(0, 200) };
  }
  return null;
}

/** "BAGGAGE ALLOWANCE: 1 Cabin bags …" to somebody who came for something else, and says so or goes back. */
function otherMenu(reply: Reply, phrases: Phrases, language: string): Found | null {
  const turn = reply.turns.find(({ reading }) => reading.acts.some(({ kind }) => kind === 'menu'));
  const { title, options = [], keys = [] } = turn?.reading.acts.find(({ kind }) => kind === 'menu') ?? {};
  if (!turn || title === undefined || reply.to === null || reply.then === null) return null;
  const named = stemsOf(title, language);
  const came = reply.to.plea.matter;
  if (named.size === 0 || GENERAL.test(title) || [...named].some((stem) => came.has(stem))) return null;
  if ([title, ...options].some((text) => speaksOfThem(stemsOf(text, language), phrases))) return null;
  const { objects, negates } = reply.then.plea;
  const key = /^\W*(\d+)\W*$/.exec(reply.then.turn.text)?.[1];
  const chosen = options[keys.findIndex((one) => one === key)];
  return objects || negates || (chosen !== undefined && BACK.test(chosen))
    ? { turn: turn.at, quote: turn.turn.text.slice(0, 200) }
    : null;
}

/** Menus for whatever it may be. */
const GENERAL =
  /menu|welcome|willkommen|bienvenid|bienvenue|topic|help$|service|inicio|accueil|start|hello|hola|hallo|bonjour/i;
const BACK =
  /\b(?:not|none|other|back|menu|home|start|nicht|andere|zuruck|zurück|hauptmenü|otro|otra|volver|inicio|atrás|autre|retour|accueil)\b/i;

const SHARED = 3;
const MUCH = 0.25;

/** Takes up several of the words in which the matter was put. */
function onTheMatter(reply: Reply, { transcript, customer }: Hearing, phrases: Phrases): boolean {
  // What it takes the customer to have come for, it says itself.
  if (replyDoes(reply, 'choose')) return false;
  const own = new Set(phrases.flat());
  for (const { at, plea } of customer) if (at < reply.turns[0]!.at) for (const stem of plea.matter) own.add(stem);
  const told = [...stemsOf(masked(fold(textOf(reply))), transcript.language)];
  const { matter } = reply.to!.plea;
  // "Card fees" – an article on card fees: all that was said.
  if (matter.size >= 2 && [...matter].every((stem) => told.includes(stem))) return true;
  const shared = told.filter((stem) => own.has(stem)).length;
  return shared >= SHARED && shared > MUCH * told.length;
}

/** The customer typed the number of an option. */
const isChoice = ({ to }: Reply): boolean => /^\W*\d{1,2}\W*$/.test(to?.turn.text ?? '');

interface Found {
  readonly turn: number;
  readonly quote: string;
}

/** "Not asking about stores", "I don't want a loan": no to what the reply was about, and the customer never spoke of. */
function denies({ turns, then, serves }: Reply, { transcript, customer }: Hearing): boolean {
  if (serves || then === null || then.plea.accepts || then.plea.denied.size === 0) return false;
  const said = new Set(customer.filter(({ at }) => at < turns[0]!.at).flatMap(({ plea }) => [...plea.matter]));
  const told = turns.flatMap(({ turn }) => [...stemsOf(turn.text, transcript.language)]);
  return told.some((stem) => !said.has(stem) && then.plea.denied.has(stem));
}

/** "Your number, please, and what is it about?" – "0151 …": the customer tells what it had not told before. */
const isTold = ({ turns, then }: Reply, { transcript, customer }: Hearing): boolean =>
  transcript.given.some(
    ({ value }) =>
      then?.turn.text.includes(value) === true &&
      !customer.some(({ at, turn }) => at < turns[0]!.at && turn.text.includes(value)),
  );

/** Answers what the customer asked by the way, of no need, with its matter in good hands. */
const isAside = ({ to, then }: Reply, before: Reply | undefined, phrases: Phrases): boolean =>
  before?.rejected === false &&
  to!.turn.text.includes('?') &&
  to!.plea.matter.size > 0 &&
  !to!.plea.anger &&
  !then?.plea.anger &&
  !speaksOfThem(to!.plea.matter, phrases);

/** Nothing comes after it. */
const isLast = (reply: Reply): boolean => !replyDoes(reply, 'close') && reply.then === null;

/** The customer's next words speak of its need again. */
const comesBack = (reply: Reply, phrases: Phrases): boolean =>
  reply.then !== null && !replyDoes(reply, 'pick', 'menu') && speaksOfThem(reply.then.plea.matter, phrases);

/** Gives information or sells something, instead of asking, not understanding, referring or closing. */
function tells(reply: Reply, hearing: Hearing, denied: boolean): boolean {
  if (reply.turns.some(({ turn }) => turn.meta?.handoff === true)) return false;
  if (replyDoes(reply, 'not_understood', 'handoff', 'offer_handoff', 'invite')) return false;
  // Who refuses something else has not heard what it is about.
  if (replyDoes(reply, 'refuse') && !elsewhere(reply, hearing.transcript)) return false;
  const told = toldIn(reply);
  const asks = replyDoes(reply, 'confirm') || asksForSomething(reply);
  const beside = denied || (reply.rejected && elsewhere(reply, hearing.transcript));
  if (asks && told < (beside ? BESIDE_A_QUESTION : BEFORE_A_QUESTION)) return false;
  if (replyDoes(reply, 'choose') && !/^\W*\d+\W*$/.test(reply.to!.turn.text)) return true;
  if (replyDoes(reply, 'close') && told < BESIDE_A_FAREWELL) return false;
  return told >= (reply.turns.some(({ turn }) => namesPage(turn.text)) ? AROUND_A_PAGE : LONG_ENOUGH);
}

/** Classified as something else, not heard as an answer, and true of nothing that was needed. */
const besideTheMatter = (reply: Reply, { transcript }: Hearing): boolean =>
  reply.rejected &&
  !reply.true &&
  reply.then?.plea.accepts === false &&
  reply.then.plea.negates &&
  elsewhere(reply, transcript);
