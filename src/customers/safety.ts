import { matches } from '../reading/matches.ts';

/** Reserved by RFC 2606 and 6761: nobody can own them. */
const SAFE_DOMAIN = /(?:^|\.)(?:example\.(?:com|net|org)|test|example|invalid|localhost)$/i;

/** Numbers set aside for fiction, as digits without the country's code. */
const SAFE_PHONES: readonly RegExp[] = [
  /^1?[2-9]\d{2}55501\d{2}$/, // North America, 555-0100 to 555-0199
  /^(?:44|0)?2079460\d{3}$/,
  /^(?:44|0)?7700900\d{3}$/,
  /^(?:44|0)?1632960\d{3}$/,
  /^(?:44|0)?(?:113|114|115|116|117|118|121|131|141|151|161)4960\d{3}$/,
  /^(?:44|0)?1914980\d{3}$/,
  /^(?:44|0)?(?:2920180|8081570|9098790|3069990)\d{3}$/,
  /^(?:44|0)?2896496\d{3}$/,
  /^(?:61|0)?491570(?:156|157|158|159|110)$/,
  /^(?:61|0)?[237](?:5550|7010)\d{4}$/,
  /^(?:33|0)?(?:19900|26191|35301|46571|53649|63998)\d{4}$/,
  /^(?:49|0)?(?:3023125|6990009|4066969|2214710|8999998)\d{3}$/,
];
const TEST_CARDS: ReadonlySet<string> = new Set([
  '4242424242424242',
  '4000056655665556',
  '4111111111111111',
  '5555555555554444',
  '5105105105105100',
  '378282246310005',
  '371449635398431',
  '6011111111111117',
]);

/** One kind of data: where it is in a text, and whether one found is somebody's. What was looked at is not looked at again. */
interface Kind {
  readonly name: string;
  readonly found: RegExp;
  readonly real: (match: RegExpMatchArray) => boolean;
}

const KINDS: readonly Kind[] = [
  {
    name: 'e-mail address',
    found: /[\w.+-]+@([\w-]+(?:\.[\w-]+)*)/g,
    real: ([, domain]) => !SAFE_DOMAIN.test(domain!),
  },
  {
    name: 'address',
    found: /\b(?:https?:\/\/|www\.)([\w.-]+)\S*/gi,
    real: ([, host]) => !SAFE_DOMAIN.test(host!.replace(/\.$/, '')),
  },
  {
    name: 'bank account',
    found: /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g,
    real: ([text]) => validIban(text),
  },
  { name: 'card number', found: /(?<![\w-])\d(?:[ -]?\d){12,18}(?![\w-])/g, real: ([text]) => validCard(text) },
  {
    name: 'social security number',
    found: /(?<![\w-])(\d{3})[- ](\d{2})[- ](\d{4})(?![\w-])/g,
    real: ([, area, group, serial]) => area !== '000' && area !== '666' && group !== '00' && serial !== '0000',
  },
  { name: 'IP address', found: /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\.?\d)/g, real: ([text]) => publicIp(text) },
  {
    name: 'IP address',
    found: /(?<![\w:])(?:[\da-f]{1,4}:){2,7}(?::|[\da-f:]*[\da-f])|(?<![\w:])[\da-f]{1,4}::[\da-f:]+/gi,
    real: ([text]) => !/^2001:0?db8:/i.test(text) && !/^\d{1,2}:\d\d:\d\d$/.test(text),
  },
  // Dates and amounts have as many digits as a phone number, and are none.
  { name: 'date', found: /(?<![\w])\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}(?![\w])/g, real: () => false },
  { name: 'amount', found: /[$£€]? ?\d{1,3}(?:,\d{3})*\.\d\d(?!\d)/g, real: () => false },
  {
    name: 'phone number',
    found: /(?<![\w.-])(?:\+ ?\d|\(0?\d|\d)(?:(?:[ ./-]|\) ?| ?\()?\d){8,14}(?![\w-])/g,
    real: ([text]) => dialled(text) && !SAFE_PHONES.some((safe) => safe.test(text.replace(/\D/g, ''))),
  },
];

/** Without any of these there is nothing to look for: so are most messages. */
const SUSPECT = /[\d@]|:\/\/|www\.|::/i;

/** What in a text may be somebody's real data, or null. Nothing for which this is not null may be sent. */
export function unsafe(text: string): string | null {
  if (!SUSPECT.test(text)) return null;
  let rest = text;
  for (const { name, found, real } of KINDS) {
    const all = matches(found, rest);
    for (const match of all) if (real(match)) return `${name} ${match[0].trim()}`;
    if (all.length > 0) rest = rest.replace(found, ' _ ');
  }
  return null;
}

function validCard(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, at) => {
      const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0 && !TEST_CARDS.has(digits);
}

function validIban(text: string): boolean {
  const plain = text.replace(/ /g, '');
  const turned = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return Array.from(turned).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

function publicIp(text: string): boolean {
  const [a, b, c, d] = text.split('.').map(Number) as [number, number, number, number];
  if (Math.max(a, b, c, d) > 255) return false;
  const forDocuments =
    (a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113);
  const inner = a === 0 || a === 10 || a === 127 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b < 32);
  return !forDocuments && !inner;
}

/** Written like a phone number: with a prefix or in groups, or as ten bare digits. */
function dialled(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  return /[ ().+/-]/.test(text) || digits.startsWith('0') || digits.length === 10;
}
