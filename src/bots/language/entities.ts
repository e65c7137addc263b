import { numbersOf, type Slots, spelled } from './slots.ts';

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/i;
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

/** Reads everything usable out of a message. `asked`: what the bot has just asked for, so that a bare answer is understood. */
export type Ear = (text: string, asked: string | null) => Map<string, string>;

/** An ear for the slots of a trade. */
export function earFor(slots: Slots): Ear {
  const numbers = numbersOf(slots).map(([slot, prefix]) => ({ slot, prefix, spelling: spelled(prefix) }));
  const codes = new RegExp(numbers.map(({ spelling }) => spelling.source).join('|') || '(?!)', 'gi');
  const others = Object.entries(slots).filter(([, { shape }]) => shape.kind !== 'number');

  return (text, asked) => {
    const found = new Map<string, string>();
    const put = (slot: string, value: string | null | undefined): void => {
      if (value !== null && value !== undefined && value !== '') found.set(slot, value);
    };
    // "HP-1 is not mine, mine is HP-2"
    for (const { slot, prefix, spelling } of numbers) put(slot, numbered(prefix, [...text.matchAll(spelling)].at(-1)));
    const bare = BARE.exec(text);
    if (bare !== null && !numbers.some(({ slot }) => found.has(slot))) {
      const meant = numbers.find(({ slot }) => slot === asked) ?? numbers[0];
      if (meant !== undefined) put(meant.slot, numbered(meant.prefix, bare));
    }
    for (const [slot, { shape }] of others) {
      if (shape.kind === 'email') put(slot, EMAIL.exec(text)?.[0].replace(/\.+$/, '').toLowerCase());
      else if (shape.kind === 'money') put(slot, sumsIn(text, asked === slot));
      else if (shape.kind === 'address') put(slot, addressIn(text, asked === slot, codes));
      else if (shape.kind === 'name') put(slot, named(text, shape.names));
    }
    return found;
  };
}

function numbered(prefix: string, match: RegExpExecArray | undefined): string | null {
  return match === undefined ? null : prefix + match[1]!;
}

/** Every sum named, parted by bars; which of them is the price depends on what was paid. */
function sumsIn(text: string, asked: boolean): string {
  const sums = [...text.matchAll(MONEY)]
    .filter((match) => !isQuoted(text, match))
    .map((match) => match[1] ?? match[2] ?? match[3]!);
  if (sums.length === 0 && asked) sums.push(...(text.match(/\b\d{1,4}\b/g) ?? []));
  return sums.map((sum) => `${Number(sum.replace(',', '.')).toFixed(2)} USD`).join('|');
}

/** What somebody was told, or got back, is no price: "you said $9 comes back". */
function isQuoted(text: string, { index, 0: sum }: RegExpExecArray): boolean {
  const before = text.slice(0, index);
  const after = text.slice(index + sum.length);
  return /\b(?:said|told me|promised|not|instead of)\W+$/i.test(before) || GIVEN_BACK.test(after);
}
const GIVEN_BACK = /^\W*(?:comes?|came|is|was) (?:back|(?:the|my) (?:difference|refund))\b/i;

function addressIn(text: string, asked: boolean, codes: RegExp): string | null {
  const bare = text
    .replace(/[\w.+-]+@\S+/g, ' ')
    .replace(codes, ' ')
    .replace(/\s*\n\s*/g, ' | ')
    .replace(/\s+/g, ' ')
    .trim();
  const match = CAPITALS.exec(bare) ?? STREET.exec(bare);
  if (match !== null && !NO_STREET.test(match[0])) {
    const rest = bare.slice(match.index + match[0].length);
    return (match[0] + (TOWN.exec(rest)?.[0] ?? '')).replace(/[.,\s]+$/, '');
  }
  // Asked for it, whatever has a number in it is taken for the address.
  return asked && /\d/.test(bare) ? bare.replace(LEAD, '').replace(ENDING, '') : null;
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
