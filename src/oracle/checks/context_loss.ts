import type { Fact } from '../../events/need.ts';
import type { Transcript } from '../../events/transcript.ts';
import { matterOf, tongueOf } from '../../reading/cues.ts';
import { datesIn } from '../../reading/values/date.ts';
import type { Check } from '../check.ts';
import { speaksOfAnother, type Found } from '../another.ts';
import { otherIn, type Astray } from '../astray.ts';
import { does } from '../flow.ts';
import type { BotTurn, Hearing } from '../hearing.ts';
import { fold, wordsOf } from '../../reading/words.ts';
import { stemsOf } from '../matter.ts';
import type { Rulings } from '../rulings.ts';
import { sameSlot } from '../slots.ts';
import { stepAgain } from '../steps.ts';

/** Asks again for what was given, or works on another item than the customer's. */
export const contextLoss: Check = (hearing, rulings) => {
  for (const turn of hearing.bot) {
    const found =
      asksAgain(turn, hearing) ??
      speaksOfAnother(turn, hearing) ??
      staysOnAnother(turn, rulings.astray) ??
      sendsBack(turn, hearing) ??
      mistakesItem(turn, hearing, rulings) ??
      startsOver(turn, rulings);
    if (found) return [{ turn: turn.at, because: found.because, quote: found.quote }];
  }
  return [];
};

function asksAgain(turn: BotTurn, hearing: Hearing): Found | null {
  const asked = turn.reading.acts.filter(({ kind }) => kind === 'ask');
  const facts = givenBefore(turn.at, hearing);
  if (asked.length === 0) return toldAgain(turn, facts, hearing);
  for (const { slot: wanted, quote } of asked) {
    const fact =
      wanted === undefined
        ? undefined
        : facts.find(({ slot, value }) => sameSlot(slot, wanted) && !names(quote, value, hearing.transcript));
    if (fact) return { because: `asks for ${fact.slot}, which was given: ${fact.value}`, quote };
    const named = facts.find((one) => isCalledSo(quote, one, turn.at, hearing));
    if (named) return { because: `asks for what was given: ${named.value}`, quote };
  }
  const open = asked.find(({ slot }) => slot === undefined) ?? asked[0];
  if (!open || does(turn.reading.acts, 'invite', 'menu', 'pick', 'not_understood', 'confirm')) return null;
  if (!does(turn.reading.acts, 'settle') && recalls(turn, open.slot, facts, hearing))
    return { because: 'asks for what was given, as the customer says', quote: open.quote };
  const fact = saidAgain(turn, open.slot, facts, hearing);
  return fact
    ? { because: `asks for what was given: ${fact.value}, which the customer has to say again`, quote: open.quote }
    : null;
}

/** "48120, like I wrote": it has to say again what it had told, to whoever said nothing to the matter. */
function toldAgain(
  { at, turn, reading }: BotTurn,
  facts: readonly Fact[],
  { customer, transcript }: Hearing,
): Found | null {
  const answer = customer.find((one) => one.at > at);
  if (answer?.at !== at + 1 || !answer.plea.recalls || reading.claims.length > 0) return null;
  const named = (text: string): Fact | undefined => facts.find(({ value }) => names(text, value, transcript));
  const fact = named(answer.turn.text);
  return fact && named(turn.text) === undefined
    ? { because: `wants to hear again what was given: ${fact.value}`, quote: turn.text.slice(0, 200) }
    : null;
}

/** "As I wrote above": what it answers was told, and nothing in the answer is new. */
function recalls({ at }: BotTurn, wanted: string | undefined, facts: readonly Fact[], hearing: Hearing): boolean {
  const { customer, transcript } = hearing;
  const answer = customer.find((one) => one.at > at);
  if (!answer?.plea.recalls || facts.length === 0) return false;
  if (wanted !== undefined && !facts.some(({ slot }) => sameSlot(slot, wanted))) return false;
  return transcript.given.every((fact) => facts.includes(fact) || !names(answer.turn.text, fact.value, transcript));
}

const BEFORE = 40;
const NEAR = 3;
const NUMBER = /^(?:number|no|code|id|reference|nummer|aktenzeichen|num|numero|codigo|referencia|reference)$/;

/** "File HP-558", says the customer; "your file number, please", asks the bot. */
function isCalledSo(asked: string, { value }: Fact, at: number, { customer, transcript }: Hearing): boolean {
  if (!isNumbered(value) || names(asked, value, transcript)) return false;
  const words = wordsOf(fold(asked));
  const places = words.flatMap(({ text }, i) => (NUMBER.test(text) ? [i] : []));
  return customer.some((one) => {
    const place = one.at < at ? fold(one.turn.text).indexOf(fold(value)) : -1;
    if (place < 0) return false;
    const before = matterOf(one.turn.text.slice(Math.max(0, place - BEFORE), place), tongueOf(transcript.language)).at(
      -1,
    );
    if (before === undefined || before.text.length <= 2) return false;
    return words.some(
      ({ text, stem }, i) =>
        (stem === before.stem && places.some((number) => number - i === 1 || (i > number && i - number <= NEAR))) ||
        // "Vertragsnummer"
        (text.startsWith(before.text) && text.endsWith('nummer')),
    );
  });
}

const LITTLE_ELSE = 3;
/** An order number is said along with anything. */
const isNumbered = (value: string): boolean => /\d/.test(value);

/** The fact that is all the customer answers with, and that it had told before. */
function saidAgain(
  { at, turn }: BotTurn,
  wanted: string | undefined,
  facts: readonly Fact[],
  { customer, transcript }: Hearing,
): Fact | undefined {
  const answer = customer.find((one) => one.at > at);
  if (!answer || answer.plea.matter.size > LITTLE_ELSE) return undefined;
  const told = transcript.given.filter(({ value }) => names(answer.turn.text, value, transcript));
  const fresh = told.some((fact) => !facts.includes(fact));
  return fresh
    ? undefined
    : told.find(
        ({ slot, value }) =>
          !names(turn.text, value, transcript) &&
          (wanted === undefined ? !isNumbered(value) || answer.plea.matter.size <= 1 : sameSlot(slot, wanted)),
      );
}

/** What the customer had told of itself before a turn. */
function givenBefore(at: number, { customer, transcript }: Hearing): Fact[] {
  if (transcript.given.length === 0) return [];
  const said = customer
    .filter((one) => one.at < at)
    .map(({ turn }) => turn.text)
    .join('\n');
  const folded = fold(said);
  return transcript.given.filter(({ value }) => standsIn(folded, value, transcript));
}

const SUM = /^\d+(?:\.\d\d)?(?= [A-Z]{3}$)/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text names a value, a date in any form. */
const names = (text: string, value: string, transcript: Transcript): boolean => standsIn(fold(text), value, transcript);

function standsIn(folded: string, value: string, { language, now }: Transcript): boolean {
  if (folded.includes(fold(SUM.exec(value)?.[0] ?? value))) return true;
  return (
    ISO_DATE.test(value) &&
    datesIn(folded, tongueOf(language).lexicon, Date.parse(now)).some((date) =>
      [date.value, ...(date.readings ?? [])].includes(value),
    )
  );
}

/** Shows another customer's case, is told so, and goes on with it; it shows where the case came up. */
function staysOnAnother(turn: BotTurn, { kept }: Astray): Found | null {
  const found = kept.get(turn.at);
  return found
    ? {
        because: `goes on with another customer's case: ${found.words.join(' ')}`,
        quote: found.next.turn.text.slice(0, 200),
      }
    : null;
}

/** Tells the customer to do what it has just said to have done. */
function sendsBack(turn: BotTurn, hearing: Hearing): Found | null {
  const step = stepAgain(turn, hearing);
  return step === undefined ? null : { because: 'repeats a step that the customer has taken', quote: step };
}

/** Told something of another item: the customer says nothing but its own once more ("I said the travel card"). */
function mistakesItem({ at, turn, reading }: BotTurn, hearing: Hearing, { replies }: Rulings): Found | null {
  const { transcript, customer } = hearing;
  const reply = replies.find(({ turns }) => turns.at(-1)?.at === at);
  if (!reply?.then || reading.claims.every(({ general }) => general) || otherIn(turn.text, transcript) !== undefined)
    return null;
  const { matter, objects, anger, negates } = reply.then.plea;
  // What asks on has heard an answer.
  if (reply.then.turn.text.includes('?') && !isCalled(reply.then.turn.text)) return null;
  if (
    matter.size === 0 ||
    matter.size > LITTLE_ELSE ||
    !(objects || anger || negates || isCalled(reply.then.turn.text))
  )
    return null;
  const told = stemsOf(turn.text, transcript.language);
  const before = customer.filter((one) => one.at < at).flatMap(({ plea }) => [...plea.matter]);
  const item = transcript.given.find(({ value }) => {
    if (NUMBERED.test(value)) return false;
    const stems = [...stemsOf(value, transcript.language)].filter((stem) => !/\d/.test(stem) && before.includes(stem));
    return stems.some((stem) => matter.has(stem) && !told.has(stem));
  });
  return item ? { because: `tells of another item than ${item.value}`, quote: turn.text.slice(0, 200) } : null;
}

/** "HP-3621490": names no item by its words. */
const NUMBERED = /^[A-Z]{1,4}-?\d+$/i;

/** "the CLIO": a word in capitals. */
const isCalled = (text: string): boolean => /\p{Lu}{3,}/u.test(text);

/** "How can I help?" in the middle of the matter. */
function startsOver({ at, turn, reading }: BotTurn, { replies }: Rulings): Found | null {
  if (!does(reading.acts, 'invite') || reading.told > 0 || does(reading.acts, 'settle', 'close', 'not_understood'))
    return null;
  const reply = replies.find(({ turns }) => turns.some((one) => one.at === at));
  const begun = replies.some((earlier) => earlier.serves && earlier.turns[0]!.at < at);
  if (!begun || !reply || reply.turns.length > 1 || reply.to === null) return null;
  const { accepts, leaves, wantsHuman } = reply.to.plea;
  return accepts || leaves || wantsHuman
    ? null
    : { because: 'starts over in the middle of the matter', quote: turn.text };
}
