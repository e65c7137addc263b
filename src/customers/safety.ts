/** Reserved by RFC 2606 and 6761: nobody can own them. */
const SAFE_DOMAIN = /(?:^|\.)(?:example\.(?:com|net|org)|test|example|invalid|localhost)$/i;
const MAIL = /[\w.+-]+@([\w-]+(?:\.[\w-]+)*)/g;
const URL_HOST = /\b(?:https?:\/\/|www\.)([\w.-]+)/gi;

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

/** What in a text may be somebody's real data, or null. Nothing that is not null may be sent. */
export function unsafe(text: string): string | null {
  for (const [found, domain] of text.matchAll(MAIL)) if (!SAFE_DOMAIN.test(domain!)) return `e-mail address ${found}`;
  for (const [found, host] of text.matchAll(URL_HOST))
    if (!SAFE_DOMAIN.test(host!.replace(/\.$/, ''))) return `address ${found}`;
  const rest = text.replace(MAIL, ' ');
  return card(rest) ?? iban(rest) ?? socialSecurity(rest) ?? ip(rest) ?? phone(rest);
}

function card(text: string): string | null {
  for (const [found] of text.matchAll(/(?<![\w-])\d(?:[ -]?\d){12,18}(?![\w-])/g)) {
    const digits = found.replace(/\D/g, '');
    if (luhn(digits) && !TEST_CARDS.has(digits)) return `card number ${found}`;
  }
  return null;
}

function luhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, at) => {
      const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

function iban(text: string): string | null {
  for (const [found] of text.matchAll(/\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/g)) {
    const plain = found.replace(/ /g, '');
    const turned = (plain.slice(4) + plain.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
      String(letter.charCodeAt(0) - 55),
    );
    if (Array.from(turned).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1)
      return `bank account ${found}`;
  }
  return null;
}

function socialSecurity(text: string): string | null {
  for (const [found, area, group, serial] of text.matchAll(/(?<![\w-])(\d{3})[- ](\d{2})[- ](\d{4})(?![\w-])/g))
    if (area !== '000' && area !== '666' && group !== '00' && serial !== '0000')
      return `social security number ${found}`;
  return null;
}

function ip(text: string): string | null {
  for (const [found] of text.matchAll(/(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\d)/g)) {
    const [a, b, c, d] = found.split('.').map(Number) as [number, number, number, number];
    const real = a < 256 && b < 256 && c < 256 && d < 256;
    const reserved =
      (a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113);
    const inner = a === 127 || a === 10 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b < 32) || a === 0;
    if (real && !reserved && !inner) return `IP address ${found}`;
  }
  const six = /(?<![\w:])(?:[0-9a-f]{1,4}:){2,7}(?::|[0-9a-f]{1,4})(?:[0-9a-f:]*)/i.exec(text)?.[0];
  return six !== undefined && !/^2001:0?db8:/i.test(six) && /:.*:.*[0-9a-f]/i.test(six) && six.length > 8
    ? `IP address ${six}`
    : null;
}

/** Whatever is written like a phone number: nine to fifteen digits with a +, brackets, blanks, dots or dashes. */
function phone(text: string): string | null {
  for (const [found] of text.matchAll(/(?<![\w.-])(?:\+|\(?0?)\d(?:[ ().-]{0,2}\d){8,14}(?![\w-]|\.\d)/g)) {
    const digits = found.replace(/\D/g, '');
    const written = /[ ().+-]/.test(found.trim()) || digits.startsWith('0') || digits.length === 10;
    if (written && !SAFE_PHONES.some((safe) => safe.test(digits))) return `phone number ${found.trim()}`;
  }
  return null;
}
