import type { ActKind, Claim } from '../reading/reading.ts';
import type { Statement } from './facts.ts';
import type { BotTurn, CustomerTurn, Hearing } from './hearing.ts';

/** What the bot says until the customer speaks again, with what stands on either side. */
export interface Reply {
  readonly turns: readonly BotTurn[];
  /** What the customer said before it; null where the bot speaks first. */
  readonly to: CustomerTurn | null;
  /** What the customer said next; null at the end. */
  readonly then: CustomerTurn | null;
  /** Says something about a need, does something, or hands over. */
  readonly serves: boolean;
  /** Says something true about a need. */
  readonly true: boolean;
  /** The customer's next words show that it did not serve. */
  readonly rejected: boolean;
}

const SURE = 0.5;
const SURER = 0.65;

/** The replies of a contact, in order. */
export function repliesOf(hearing: Hearing, statements: Iterable<readonly Statement[]>): Reply[] {
  const all = [...statements].flat();
  const groups: BotTurn[][] = [];
  for (const turn of hearing.bot) {
    const last = groups.at(-1);
    if (last && last.at(-1)!.at === turn.at - 1) last.push(turn);
    else groups.push([turn]);
  }
  // To somebody who wants nothing done, a deed is none of its matter.
  const acts = hearing.transcript.needs.some(({ kind }) => kind === 'action');
  return groups.map((turns) => {
    const to = hearing.customer.findLast(({ at }) => at < turns[0]!.at) ?? null;
    const then = hearing.customer.find(({ at }) => at > turns.at(-1)!.at) ?? null;
    const rejected = then !== null && rejects(then, hearing) && !declines(then, turns);
    // What the customer did not hear as an answer must be plainly one.
    const told = new Set(
      all
        .filter(({ claim, need, true: right }) => !rejected || isSure(claim) || (right && need.type !== 'boolean'))
        .map(({ at }) => at),
    );
    const right = all.some((statement) => statement.true && turns.some(({ at }) => at === statement.at));
    const served = turns.some((turn) => told.has(turn.at) || serves(turn, acts));
    return { turns, to, then, serves: served, true: right, rejected };
  });
}

const isSure = ({ type, fit }: Claim): boolean => fit >= (type === 'boolean' ? SURER : SURE);

/** Whether a turn says something about a need, does something, or hands over. */
const serves = ({ reading, turn }: BotTurn, acts: boolean): boolean =>
  turn.meta?.handoff === true ||
  reading.claims.some((claim) => isSure(claim) && !claim.general) ||
  reading.acts.some(({ kind, topic }) => (kind === 'done' || kind === 'promise') && (acts || topic !== undefined));

/** Whether an act of one of the kinds is among the acts. */
export const does = (acts: readonly { readonly kind: ActKind }[], ...kinds: readonly ActKind[]): boolean =>
  acts.some(({ kind }) => kinds.includes(kind));

/** Whether the reply has an act of one of the kinds. */
export const replyDoes = (reply: Reply, ...kinds: readonly ActKind[]): boolean =>
  reply.turns.some(({ reading }) => does(reading.acts, ...kinds));

/** Whether it asks for something that the customer may have at hand. */
export const asksForSomething = ({ turns }: Reply): boolean =>
  turns.some(({ reading }) => reading.acts.some(({ kind, slot }) => kind === 'ask' && slot !== undefined));

/** Words with which the reply tells something. */
export const toldIn = ({ turns }: Reply): number => turns.reduce((sum, { reading }) => sum + reading.told, 0);

/** Whether a word is shouted, in capitals. */
export const shouts = (text: string): boolean => /\p{Lu}{4}/u.test(text);

/** Whether a customer's words show that the reply before them did not serve. */
export const rejects = (then: CustomerTurn, hearing: Hearing): boolean =>
  then.plea.objects || (!then.plea.accepts && (then.plea.anger || then.plea.wantsHuman)) || restates(then, hearing);

/** "Anything else?" – "No."; "Shall I e-mail it?" – "No, I'll print it." */
const declines = ({ plea, turn }: CustomerTurn, turns: readonly BotTurn[]): boolean => {
  if (plea.anger || plea.wantsHuman) return false;
  const last = turns.at(-1)!.reading.acts;
  return (
    (plea.matter.size === 0 && turns.some(({ reading }) => does(reading.acts, 'settle'))) ||
    (does(last, 'confirm') && NO.test(turn.text) && !turn.text.includes('?') && turns.some((one) => serves(one, true)))
  );
};

/** A no, and what is done instead. */
const NO = /^\W*(?:no|nope|nah|nein|non)\b(?! (?:that|this|it|das|eso|ce|not)\b)[^!]*$/i;

const RESTATED = 0.6;

/** Says again what it had said before, in nearly the same words. */
function restates({ at, plea: { matter } }: CustomerTurn, { customer }: Hearing): boolean {
  if (matter.size < 2) return false;
  let again = 0;
  for (const stem of matter) if (customer.some((earlier) => earlier.at < at && earlier.plea.matter.has(stem))) again++;
  return again / matter.size >= RESTATED;
}

const SIMILAR = 0.8;

/** Whether two texts say the same in nearly the same words. */
export function alike(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [wordSet(a), wordSet(b)];
  if (one.size < 3 || other.size < 3) return false;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return shared / Math.max(one.size, other.size) >= SIMILAR;
}

/** All that a reply says. */
export const textOf = (reply: Reply): string => reply.turns.map(({ turn }) => turn.text).join('\n');

const NEARLY_ALL = 0.9;
const FEW_WORDS = 5;

/** All that it tells, farewells apart, was told before. */
export function addsNothing(reply: Reply, earlier: Reply): boolean {
  const known = wordSet(textOf(earlier));
  const words = wordsIn(
    reply.turns
      .flatMap(({ reading, turn }) =>
        reading.acts
          .filter(({ kind }) => kind === 'close' || kind === 'thank')
          .reduce((text, { quote }) => text.replace(quote, ''), turn.text),
      )
      .join('\n'),
  );
  return words.length >= FEW_WORDS && words.filter((word) => known.has(word)).length >= NEARLY_ALL * words.length;
}

/** The replies of a contact are compared with one another: the words of the last texts are kept. */
const known = new Map<string, ReadonlySet<string>>();
const MOST_KNOWN = 100;

function wordSet(text: string): ReadonlySet<string> {
  let words = known.get(text);
  if (!words) {
    words = new Set(wordsIn(text));
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, words);
  }
  return words;
}

const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
