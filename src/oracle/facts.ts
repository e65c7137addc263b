import type { FactNeed } from '../events/need.ts';
import type { Claim } from '../reading/reading.ts';
import { otherIn } from './astray.ts';
import { does, rejects } from './flow.ts';
import type { CustomerTurn, Hearing } from './hearing.ts';
import { phrasesOf, speaksOfThem } from './matter.ts';
import { matches } from './truth.ts';

/** One statement about a need, ruled on. */
export interface Statement {
  readonly need: FactNeed;
  readonly claim: Claim;
  /** The bot turn that it stands in. */
  readonly at: number;
  readonly true: boolean;
}

/** How surely a claim must be about the need to count as told, and to count as wrong. */
const TOLD = 0.2;
/** By how much the nearer of a yes and a no in one reply must be nearer; of two figures. */
const CLEARLY = 0.05;
const BY_FAR = 0.35;
/** Any sentence says yes or no to something: it must be nearer. */
const TOLD_YES = 0.44;
const WRONG = 0.5;
/** More numbers than these are a list. */
const PAIR = 2;
/** A value that is known to be said wrongly of it. */
const KNOWN_WRONG = 0.35;
/** A wrong value after the right one was told must be plainly about the need. */
const WRONG_AFTER = 0.75;
/** … and more so where the customer asked for something else. */
const WRONG_UNASKED = 0.95;
const PLAINLY = 0.5;

/**
 * What the bot said about a fact, turn by turn, the ruling of each turn; the last one stands. What was wrong in a turn in
 * which it was on another customer's case, and said so by going on with it, is set aside: it was not said of this one.
 */
export function statementsOn(need: FactNeed, hearing: Hearing, aside: ReadonlySet<number>): Statement[] {
  const statements: Statement[] = [];
  let told = false;
  for (const { at, reading } of hearing.bot) {
    const claims = reading.claims.filter((claim) => claim.topic === need.id);
    const statement = ruledTurn(
      need,
      claims,
      at,
      told ? (asksFor(need, at, hearing) ? WRONG_AFTER : WRONG_UNASKED) : WRONG,
      hearing,
    );
    if (!statement || (aside.has(at) && !statement.true)) continue;
    // Nobody heard a yes or no in what they reject, unless it was plainly one.
    if (need.type === 'boolean' && reading.claims.every(({ fit }) => fit < PLAINLY) && isAskedAgain(need, at, hearing))
      continue;
    if (statement.true) told = true;
    statements.push(statement);
  }
  const byKind = statements.length > 0 ? null : statementByKind(need, hearing);
  return byKind ? [byKind] : statements;
}

/** The customer rejects the reply and comes back to the need. */
const isAskedAgain = (need: FactNeed, at: number, hearing: Hearing): boolean => {
  const then = hearing.customer.find((one) => one.at > at);
  return then !== undefined && rejects(then, hearing) && speaksOf(need, then, hearing);
};

/** What the customer said last speaks of the need. */
function asksFor(need: FactNeed, at: number, hearing: Hearing): boolean {
  const last = hearing.customer.findLast((one) => one.at < at);
  return last !== undefined && speaksOf(need, last, hearing);
}

const speaksOf = (need: FactNeed, { plea }: CustomerTurn, { transcript }: Hearing): boolean =>
  speaksOfThem(plea.matter, phrasesOf([need], transcript.language));

/** Kinds of values of which one that nothing else explains can only be meant for the one need of its kind. */
const TELLING = new Set<FactNeed['type']>(['money', 'date', 'duration', 'percent']);
const BY_KIND = 0.25;

/**
 * Of a need that nothing named: the first value of its kind, where no other need is of that kind, and the customer took
 * it as an answer. Asked what it costs and when, a bot's "you'll have it by Friday" tells when.
 */
function statementByKind(need: FactNeed, hearing: Hearing): Statement | null {
  const { transcript, bot, customer } = hearing;
  if (!TELLING.has(need.type)) return null;
  if (transcript.needs.some((other) => other.kind === 'fact' && other !== need && other.type === need.type))
    return null;
  for (const { at, turn, reading } of bot) {
    const claim = reading.claims.find(
      (one) =>
        one.topic === need.id &&
        !one.negated &&
        Number.parseFloat(one.value) !== 0 &&
        isWrong(one, need, BY_KIND, hearing, at),
    );
    // Who says what it speaks of, or whose case it is on, means nothing else by it.
    if (!claim || does(reading.acts, 'choose') || otherIn(turn.text, transcript) !== undefined) continue;
    // A figure that the customer brought in is no answer.
    const figure = /\d+/.exec(claim.value)![0];
    if (figure.length > 1 && customer.some((one) => one.at < at && one.turn.text.includes(figure))) continue;
    const then = customer.find((one) => one.at > at);
    if (then && rejects(then, hearing)) continue;
    return { need, claim, at, true: false };
  }
  return null;
}

function ruledTurn(
  need: FactNeed,
  claims: readonly Claim[],
  at: number,
  enough: number,
  hearing: Hearing,
): Statement | null {
  const right = best(
    claims.filter(
      (claim) => !claim.negated && claim.fit >= (need.type === 'boolean' ? TOLD_YES : TOLD) && matches(claim, need),
    ),
  );
  const wrongs = claims.filter((claim) => isWrong(claim, need, enough, hearing, at));
  const wrong = best(wrongs.filter((claim) => isKnownWrong(claim, need))) ?? best(wrongs);
  const clearly = need.type === 'boolean' ? CLEARLY : BY_FAR;
  // A number is named by the way too ("yes, the F2 fits; the part that you need is the F3"): what stands last is told.
  const last =
    need.type === 'identifier' &&
    claims.length <= PAIR &&
    right &&
    wrong &&
    claims.indexOf(wrong) > claims.indexOf(right);
  const over = right && wrong && wrong.fit > right.fit + (last ? -CLEARLY : clearly);
  const choose = over ? wrong : (right ?? wrong);
  return choose ? { need, claim: choose, at, true: choose === right } : null;
}

const best = (claims: readonly Claim[]): Claim | undefined =>
  claims.reduce<Claim | undefined>(
    (most, claim) => (most === undefined || claim.fit > most.fit ? claim : most),
    undefined,
  );

/** Of yes and no the other is always known. */
const isKnownWrong = (claim: Claim, need: FactNeed): boolean =>
  need.type !== 'boolean' && need.wrong?.some((value) => matches(claim, { ...need, value })) === true;

function isWrong(claim: Claim, need: FactNeed, enough: number, hearing: Hearing, at: number): boolean {
  const known = isKnownWrong(claim, need);
  if (
    claim.fit < (known ? Math.min(enough, KNOWN_WRONG) : enough) ||
    claim.conditional ||
    claim.quoted ||
    claim.general
  )
    return false;
  if (matches(claim, need)) return claim.negated;
  return !claim.negated && (known || !explained(claim, need, hearing, at));
}

/** A value that is another need's truth, or that the customer named itself, is no statement about this one. */
function explained(claim: Claim, need: FactNeed, { transcript, customer }: Hearing, at: number): boolean {
  if (need.type === 'boolean') return false;
  if (need.type === 'text' && claim.fit < 0.6) return true;
  // A booking's number is no wrong door code.
  if (need.type === 'identifier' && shapeOf(claim.value) !== shapeOf(need.value)) return true;
  for (const other of transcript.needs)
    if (other.kind === 'fact' && other !== need && other.type === need.type && matches(claim, other)) return true;
  if (isMultiple(claim, need, customer)) return true;
  if (claim.fit >= 0.85 || need.type === 'enum') return false;
  const figure = claim.value.split(' ')[0]!.replace(/\.00$/, '');
  return customer.some((turn) => turn.at < at && figure.length > 1 && turn.turn.text.includes(figure));
}

/** "I have eleven, so 275?" – "275 it is", of 25 each: what the customer itself made of the truth. */
function isMultiple(claim: Claim, need: FactNeed, customer: Hearing['customer']): boolean {
  const times = Number.parseFloat(claim.value) / Number.parseFloat(need.value);
  if ((need.type !== 'money' && need.type !== 'number') || !Number.isInteger(times) || times < 2) return false;
  const said = (text: string, count: number): boolean =>
    new RegExp(String.raw`(?<![\d.,])${count}(?!\d|[.,]\d)`).test(text);
  return customer.some(({ turn: { text } }) => said(text, times) && said(text, Number.parseFloat(claim.value)));
}

/** Letters and figures by their kind: "NW-48213" and "NW-77120" have one shape. */
const shapeOf = (identifier: string): string =>
  identifier
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/\p{L}/gu, 'a')
    .replace(/\p{N}/gu, '9');
