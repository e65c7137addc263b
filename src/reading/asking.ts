import type { Act, ActKind } from './reading.ts';
import type { Put } from './stance.ts';

/** Adds an act of a clause. */
export type Add = (kind: ActKind, more?: Partial<Act>) => void;

const OPENING = 3;
const LISTED = 3;
/** "To find the claim I need the reference", "to see your purchases, open …" */
export const AIM = /^(?:[^:]{1,40}: )?(?:to|in order to|um|para|pour|afin de) /;
const AIMED = 8;

const ELSEWHERE =
  /^(?:(?:then|next|now|just|dann|luego|despues|ensuite|puis) )?(?:click|tap|open|go to|visit|navigate|log in|sign in|klick|tippe|offne|gehe|haga clic|haz clic|pulse|pulsa|abra|abre|vaya|entre|cliquez|clique|appuyez|ouvrez|allez|rendez-vous)/;

/** Whether a list stands under a clause. */
export const opensList = ({ text }: Put): boolean => text.trimEnd().endsWith(':');

/** "I still need:" – what stands in the list under it is asked for. */
export const asksForList = (clause: Put): boolean =>
  (clause.signs.has('demand') || (clause.question && clause.signs.has('ask'))) && opensList(clause);

/** What a clause asks: a slot, an open question, or a confirmation; numbered lines ask where all of them do. */
export function askingActs(clause: Put, slots: readonly string[], form: boolean, act: Add, before?: Put): void {
  const { signs, question } = clause;
  // "Please send: 1. your order number"
  if (before && clause.kind === 'item') for (const slot of slotsIn(clause, slots)) act('ask', { slot });
  if (signs.has('rate') || (clause.option !== null && !(question && form))) return;
  if (question ? signs.has('human') && signs.has('pass') : !signs.has('demand')) return;
  const demanded = clause.hits.some(
    (hit) =>
      hit.cue === 'demand' && (question || hit.from <= OPENING || (AIM.test(clause.folded) && hit.from <= AIMED)),
  );
  // "Click Sign up, enter your e-mail": steps elsewhere.
  if (!question && (!demanded || ELSEWHERE.test(clause.folded))) return;
  // "Is it about a delivery, a payment or a product?" lists, and asks for none of them.
  const lists = question && (clause.text.match(/,/g)?.length ?? 0) >= LISTED && !signs.has('demand');
  const named = lists ? [] : slotsIn(clause, slots);
  if (demanded || (question && signs.has('ask') && !confirms(clause, named))) {
    for (const slot of named) act('ask', { slot });
    if (named.length === 0 && question) act('ask');
  } else if (clause.words.length > 0) {
    const kind =
      signs.has('confirm') || signs.has('offer') || (named.length > 0 && WHETHER.test(clause.folded))
        ? 'confirm'
        : 'ask';
    if (named.length === 0) act(kind);
    for (const slot of named) act(kind, { slot });
  }
}

/** "Is the new driver over 25?" */
const WHETHER = /^(?:is|are|was|were|does|did|has|will) (?:the|your|this)\b/;

/** "Is that right?" confirms, unless a question word asks for the slot itself. */
const confirms = ({ signs, words }: Put, named: readonly string[]): boolean =>
  signs.has('confirm') && named.length === 0 && !WHICH.test(words[0]?.text ?? '');

/** "Which account would you like?" asks, whatever else stands in it. */
const WHICH =
  /^(?:what|which|when|where|who|welche[rsnm]?|was|wann|wo|wer|que|cual(?:es)?|cuando|donde|quien|quels?|quelles?|quand|qui|combien)$/;

/** Of which a thing may have one: "contract number" is the contract's. */
const COUNTED = /^(?:number|no|code|id|reference|nummer|numero|codigo)$/;

const ANY = /^(?:new|own|old|number|second|first)$/;
const known = new Map<string, readonly string[]>();

/** The words of a slot's own name that tell it from others. */
function partsOf(slot: string): readonly string[] {
  let parts = known.get(slot);
  if (!parts) {
    const words = slot.split('_');
    const telling = words.filter((part) => part.length > 2 && !ANY.test(part));
    known.set(slot, (parts = telling.length > 0 ? telling : words.filter((part) => part !== 'my')));
  }
  return parts;
}

/** The slots that a clause names, by the words of the language or by the slot's own. An e-mail address is no address. */
function slotsIn(clause: Put, slots: readonly string[]): string[] {
  const hits = clause.hits.filter((hit) => hit.cue.startsWith('slot:'));
  const within = (from: number, to: number): boolean =>
    hits.some(
      (hit) =>
        hit.from <= from &&
        hit.to >= to &&
        clause.words.some(({ text }, i) => hit.from <= i && i < hit.to && (i < from || i >= to) && !COUNTED.test(text)),
    );
  const named = hits.filter(({ from, to }) => !within(from, to)).map((hit) => hit.cue.slice('slot:'.length));
  const said = (part: string): boolean => clause.words.some((word, at) => word.text === part && !within(at, at + 1));
  for (const slot of slots) {
    const parts = partsOf(slot);
    if (parts.length > 0 && parts.every(said)) named.push(slot);
  }
  return named.length < 2 ? named : [...new Set(named)];
}
