import type { Fact } from '../events/need.ts';
import { fold } from '../reading/words.ts';
import { otherIn } from './astray.ts';
import { before, type BotTurn, type Hearing } from './hearing.ts';
import { sameSlot } from './slots.ts';

/** A failure, with its reason and the words that show it. */
export interface Found {
  readonly because: string;
  readonly quote: string;
}

const IN_QUESTION =
  /\b(?:the|your|die|das|der|el|la|le|votre|su|ihr|ihre)\s((?:[\p{L}-]+\s){1,3})(?:in question|concerned|en cuestion|en question|concerne|betreffende)\b/u;

const WHICH_ONE = /question|cuestion|concern|betreffende/;

/** What names a thing has a number, or says which one is meant. */
const NAMING = /[\d@]|question|cuesti|concern|betreff/i;

/** "The hand mixer in question" to a customer with a mattress; a model or number like the customer's, but not its. */
export function speaksOfAnother({ at, turn, reading }: BotTurn, hearing: Hearing): Found | null {
  if (!NAMING.test(turn.text)) return null;
  const { given, needs, own, others } = hearing.transcript;
  const text = fold(turn.text);
  const named = WHICH_ONE.test(text) ? IN_QUESTION.exec(text)?.[1]?.trim() : undefined;
  const said =
    named === undefined && reading.identifiers.length === 0
      ? ''
      : fold(
          before(hearing, at)
            .map((earlier) => earlier.turn.text)
            .join('\n'),
        );
  if (
    named !== undefined &&
    given.some(({ slot }) => sameSlot(slot, 'product')) &&
    !named.split(' ').some((word) => said.includes(word))
  )
    return { because: `speaks of the ${named}, which the customer never named`, quote: turn.text.slice(0, 200) };
  const model = otherModel(reading.identifiers.map(fold), hearing);
  if (model !== undefined)
    return { because: `speaks of ${model}, another model than the customer's`, quote: turn.text.slice(0, 200) };
  if (otherIn(turn.text, hearing.transcript) !== undefined) return null;
  const numbered = otherNumber(text, given);
  if (numbered !== undefined)
    return { because: `speaks of "${numbered}", which is not the customer's`, quote: turn.text.slice(0, 200) };
  if (reading.identifiers.length === 0 || NEW.test(text)) return null;
  const truths = needs.map((need) => (need.kind === 'fact' ? fold(need.value) : '')).join('\n');
  const known = (token: string): boolean =>
    said.includes(token) || truths.includes(token) || [...own, ...others.keys()].some((one) => fold(one) === token);
  const other = reading.identifiers
    .map(fold)
    .find((token) => !known(token) && given.some(({ value }) => shapeOf(fold(value)) === shapeOf(token)));
  return other === undefined
    ? null
    : { because: `speaks of ${other}, which is not the customer's`, quote: turn.text.slice(0, 200) };
}

const MAKE = /^([a-z]{2,})-?\d/;

/** A model of the same make as the customer's, in a reply that does not name the customer's own. */
function otherModel(named: readonly string[], { transcript: { given, needs } }: Hearing): string | undefined {
  const own = given
    .filter(({ slot }) => sameSlot(slot, 'product'))
    .flatMap(({ value }) =>
      fold(value)
        .split(' ')
        .filter((word) => MAKE.test(word)),
    );
  if (own.length === 0 || named.some((token) => own.includes(token))) return undefined;
  const truths = needs.map((need) => (need.kind === 'fact' ? fold(need.value) : '')).join('\n');
  return named.find(
    (token) => !truths.includes(token) && own.some((mine) => MAKE.exec(mine)![1] === MAKE.exec(token)?.[1]),
  );
}

/** "The card ending 2204" to a customer with the card ending 5581: the same word before another number. */
function otherNumber(text: string, given: readonly Fact[]): string | undefined {
  for (const { value } of given) {
    const [, word, digits] = /([a-z]{3,})[ -](\d{3,})$/.exec(fold(value)) ?? [];
    if (word === undefined || digits === undefined || text.includes(digits)) continue;
    const named = new RegExp(String.raw`\b${word}[ -](?:in )?\d{${digits.length}}\b`).exec(text);
    if (named) return named[0];
  }
  return undefined;
}

const NEW = /\b(?:new|replacement|reference|nuev[ao]|neue[rns]?|nouve(?:au|lle)|ticket|case|label)\b/;

/** "NW-48213" and "NW-77120" have one shape; a shape without letters is no sign. */
const shapeOf = (identifier: string): string =>
  /[a-z]-?\d{3,}/.test(identifier) && !identifier.includes('@') ? identifier.replace(/\d/g, '9') : identifier;
