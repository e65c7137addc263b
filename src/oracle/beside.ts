import { masked } from '../reading/values/identifier.ts';
import { fold } from '../reading/words.ts';
import { asksForSomething, replyDoes, shouts, textOf, toldIn, type Reply } from './flow.ts';
import type { Hearing } from './hearing.ts';
import { elsewhere } from './intent.ts';
import { speaksOfThem, stemsOf, type Phrases } from './matter.ts';
import type { Signs } from './odds.ts';

/**
 * What tells a reply to another intent from a wrong, an unheard or a flippant one, where the customer did not take it as
 * an answer: no one sign does.
 */
export const BESIDE = {
  /** The bot's own classification is another; it told something by it that is no need's. */
  otherIntent: 2.4,
  otherTold: 1.26,
  /** Tens of content words that nobody had spoken of; content words that somebody had. */
  beside: 1.37,
  shared: -0.49,
  /** Under a title, as an article or a menu is. */
  titled: 1.21,
  /** Nothing was told before. */
  first: 1.31,
  /** The customer had named what it needs. */
  named: 0.97,
  /** A sum or a share that is no need's. */
  sum: 0.9,
  shouts: 0.83,
  true: -0.31,
  recalls: -0.38,
  wantsHuman: -0.48,
  /** To distress a reply is flippant rather than astray. */
  distress: -1.16,
  servedBefore: -1.23,
};

const TELLS = 5;
const tells = (reply: Reply): boolean => toldIn(reply) >= TELLS;

/** The signs that a reply is about something else than what the customer came for. `earlier`: the replies before it. */
export function signsBeside(
  reply: Reply,
  earlier: readonly Reply[],
  { transcript, customer }: Hearing,
  phrases: Phrases,
): Signs<keyof typeof BESIDE> {
  const { turns, to, then, serves } = reply;
  const text = textOf(reply);
  const before = customer.filter(({ at }) => at < turns[0]!.at);
  const known = new Set([...phrases.flat(), ...before.flatMap(({ plea }) => [...plea.matter])]);
  const told = [...stemsOf(masked(fold(text)), transcript.language)].filter((stem) => !/^\d/.test(stem));
  const shared = told.filter((stem) => known.has(stem)).length;
  const claims = turns.flatMap(({ reading }) => reading.claims);
  const other = elsewhere(reply, transcript);
  return {
    otherIntent: other,
    otherTold: other && !serves && tells(reply),
    beside: Math.min((told.length - shared) / 10, 2),
    shared: Math.min(shared, 4),
    titled: TITLED.test(text),
    first: !earlier.some((one) => tells(one) && !asksForSomething(one)),
    named: phrases.length === 0 || before.some(({ plea }) => speaksOfThem(plea.matter, phrases)),
    sum: SUM.test(text) && !claims.some(({ fit }) => fit >= ABOUT),
    shouts: then !== null && shouts(then.turn.text),
    true: reply.true,
    recalls: then?.plea.recalls === true,
    wantsHuman: then?.plea.wantsHuman === true,
    distress: to!.plea.distress || to!.plea.anger,
    servedBefore: earlier.some((one) => one.serves),
  };
}

/** Has a matter of its own, if another: something set out, an article, a price, a menu, an intent. */
export const hasMatter = (reply: Reply, { transcript }: Hearing): boolean =>
  /: ./.test(textOf(reply)) ||
  TITLED.test(textOf(reply)) ||
  SUM.test(textOf(reply)) ||
  elsewhere(reply, transcript) ||
  replyDoes(reply, 'menu', 'choose');

const ABOUT = 0.35;
const TITLED = /^\s*(?:\*\*|#+ |[\p{Lu} ]{8,})/u;
const SUM = /[€$£%]|\b(?:EUR|USD|GBP|CHF)\b/;
