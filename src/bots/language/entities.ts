/** What a customer can tell about itself that the bot can use. */
export type Slot = 'order' | 'email' | 'giftcard' | 'ticket' | 'address' | 'price' | 'product' | 'part';

/** Names in the shop's catalogue, as they are written. */
export interface Catalogue {
  readonly products: readonly string[];
  readonly parts: readonly string[];
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/i;
const ORDERS = /\bhp[\s-]?(\d{4,12})\b/gi;
const GIFTCARD = /\bgc[\s-]?(\d{4,12})\b/i;
const TICKET = /\bt-(\d{4,12})\b/i;
const BARE = /(?<![\d.,$€£-])\b(\d{6,12})\b(?![.,]?\d)/;
const MONEY =
  /(?:[$€£]|\b(?:usd|eur)\s)\s*(\d+(?:[.,]\d{1,2})?)|\b(\d+(?:[.,]\d{2})?)\s*(?:usd|eur|dollars?|bucks|euros?)\b|\b(\d+[.,]\d{2})\b/gi;
/** Words that end a street's name; many streets have others. */
const STREET =
  /\b\d{1,5}[a-z]?\s+(?:[\p{L}'’.]+\s+){0,3}?(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|court|ct|place|square|close|terrace|row|hill|gardens?|crescent|boulevard|blvd|walk|view|park|mews|alley|path)\b/iu;
/** A house number with capitalised words. */
const CAPITALS = /\b\d{1,5}[a-z]?(?:\s+\p{Lu}[\p{L}'’.]*){1,5}/u;
/** What may follow: a flat, a town or two. */
const TOWN =
  /^(?:,?\s+(?:apt|apartment|suite|unit|flat)\.?\s*\w+)?(?:,\s*(?!thank|thx|please)\p{Lu}[\p{L}'’.-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,3}(?:\s+\d{5})?){0,2}/u;
/** What people put before an address when they are asked for it. */
const LEAD = /^.*?\b(?:address(?: now)? is|is|to|at|it's|its|use|:)\s+(?=\S*\d)/i;

/** Everything usable in a message. `asked`: what the bot has just asked for, so that a bare answer is understood. */
export function entitiesIn(text: string, asked: Slot | null, catalogue: Catalogue): Map<Slot, string> {
  const found = new Map<Slot, string>();
  const put = (slot: Slot, value: string | null | undefined): void => {
    if (value !== null && value !== undefined && value !== '') found.set(slot, value);
  };
  put('email', EMAIL.exec(text)?.[0].replace(/\.+$/, '').toLowerCase());
  // "HP-1 is not mine, mine is HP-2"
  put('order', numbered('HP-', [...text.matchAll(ORDERS)].at(-1) ?? null));
  put('giftcard', numbered('GC-', GIFTCARD.exec(text)));
  put('ticket', numbered('T-', TICKET.exec(text)));
  const bare = BARE.exec(text);
  if (bare !== null && !found.has('order') && !found.has('giftcard') && !found.has('ticket')) {
    if (asked === 'giftcard') put('giftcard', numbered('GC-', bare));
    else if (asked === 'ticket') put('ticket', numbered('T-', bare));
    else put('order', numbered('HP-', bare));
  }
  put('price', pricesIn(text, asked));
  put('address', addressIn(text, asked));
  put('product', named(text, catalogue.products));
  put('part', named(text, catalogue.parts));
  return found;
}

function numbered(prefix: string, match: RegExpExecArray | null): string | null {
  return match === null ? null : prefix + match[1]!;
}

/** Every sum named, parted by bars; which of them is the price depends on what was paid. */
function pricesIn(text: string, asked: Slot | null): string | null {
  const sums = [...text.matchAll(MONEY)]
    .filter((match) => !isQuoted(text, match))
    .map((match) => match[1] ?? match[2] ?? match[3]!);
  if (sums.length === 0 && asked === 'price') sums.push(...(text.match(/\b\d{1,4}\b/g) ?? []));
  return sums.map((sum) => `${Number(sum.replace(',', '.')).toFixed(2)} USD`).join('|');
}

/** What somebody was told, or got back, is no price: "you said $9 comes back". */
function isQuoted(text: string, { index, 0: sum }: RegExpExecArray): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index + sum.length);
  return /\b(?:said|told me|promised|not|instead of)\W+$/i.test(before) || GIVEN_BACK.test(after);
}
const GIVEN_BACK = /^\W*(?:comes?|came|is|was) (?:back|(?:the|my) (?:difference|refund))\b/i;

function addressIn(text: string, asked: Slot | null): string | null {
  const bare = text
    .replace(/[\w.+-]+@\S+|\b(?:hp|gc)[\s-]?\d+|\bt-\d+/gi, ' ')
    .replace(/\s*\n\s*/g, ' | ')
    .replace(/\s+/g, ' ')
    .trim();
  const match = CAPITALS.exec(bare) ?? STREET.exec(bare);
  if (match !== null && !NO_STREET.test(match[0])) {
    const rest = bare.slice(match.index + match[0].length);
    return (match[0] + (TOWN.exec(rest)?.[0] ?? '')).replace(/[.,\s]+$/, '');
  }
  // Asked for it, whatever has a number in it is taken for the address.
  return asked === 'address' && /\d/.test(bare) ? bare.replace(LEAD, '').replace(ENDING, '') : null;
}
const ENDING = /[.,!\s]*(?:thanks|thank you|thx|please)?[.,!\s]*$/i;
const NO_STREET =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|usd|am|pm)\b/i;

/** The name of what the customer has; else the first one not said to be the other ("not the Brisa 350"). */
function named(text: string, names: readonly string[]): string | null {
  const plain = text.toLowerCase().replace(/\s+/g, ' ');
  // Longer names first: "Fjell MX" also holds "Fjell M".
  const found = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => ({ name, at: placeOf(plain, name.toLowerCase()) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const owned = found.find(({ at }) => OWNED.test(plain.slice(0, at)));
  return (owned ?? found[0])?.name ?? null;
}
const OWNED = /\b(?:i have|i own|i bought|i've got|i got|mine is|my|ours is)(?: (?:a|an|the))? $/;

function placeOf(plain: string, name: string): number {
  for (let at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + 1)) {
    const whole = !/[a-z0-9]/.test(plain[at - 1] ?? ' ') && !/[a-z0-9]/.test(plain[at + name.length] ?? ' ');
    if (
      whole &&
      !/\b(?:not|isn't|instead of|rather than)\s+(?:the|a|an|my|for the|on the)?\s*$/.test(plain.slice(0, at))
    )
      return at;
  }
  return -1;
}
