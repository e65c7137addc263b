import { between, pick } from '../chance/draw.ts';
import type { Random } from '../chance/random.ts';
import type { Ms } from '../time/clock.ts';
import { FIRST_NAMES, LAST_NAMES, phone, streetAddress } from './people.ts';

/** What a helper may draw on: the customer's dice, the moment, and numbers that nobody else in the run has. */
export interface Source {
  readonly random: Random;
  /** Ms since 1970. */
  readonly now: Ms;
  readonly unique: (width: number) => string;
}

/** A function of our templates. */
export interface Helper {
  readonly usage: string;
  readonly least: number;
  readonly most: number;
  /** Whether nobody else can have its result. */
  readonly unique: boolean;
  readonly make: (args: readonly string[], source: Source) => string;
}

const DAY: Ms = 86_400_000;
const DOMAINS = ['example.com', 'example.net', 'example.org'];
const MOST_DIGITS = 12;

/** All helpers of our templates, by name. */
export const HELPERS: Readonly<Record<string, Helper>> = {
  firstName: helper('{{firstName}}', 0, 0, (_, { random }) => pick(random, FIRST_NAMES)),
  lastName: helper('{{lastName}}', 0, 0, (_, { random }) => pick(random, LAST_NAMES)),
  fullName: helper('{{fullName}}', 0, 0, (_, { random }) => `${pick(random, FIRST_NAMES)} ${pick(random, LAST_NAMES)}`),
  streetAddress: helper('{{streetAddress}}', 0, 0, (_, { random }) => streetAddress(random)),
  phone: helper('{{phone}}', 0, 0, (_, { random }) => phone(random)),
  emailOf: {
    usage: '{{emailOf account.name}}',
    least: 1,
    most: 1,
    unique: true,
    make: ([name], { random, unique }) => `${mailbox(name!)}.${unique(6)}@${pick(random, DOMAINS)}`,
  },
  unique: {
    usage: '{{unique 7}}',
    least: 1,
    most: 1,
    unique: true,
    make: ([width], { unique }) => unique(digitsOf(width!)),
  },
  digits: helper('{{digits 5}}', 1, 1, ([width], { random }) =>
    Array.from({ length: digitsOf(width!) }, () => between(random, 0, 9)).join(''),
  ),
  number: helper('{{number 1 6}}', 2, 2, ([low, high], { random }) =>
    String(between(random, numberOf(low!), numberOf(high!))),
  ),
  money: helper('{{money 20 240}}', 2, 3, ([low, high, currency = 'USD'], { random }) =>
    // Cents from 5 to 99, so that no amount is round by chance and reads like another one.
    money(between(random, numberOf(low!), numberOf(high!) - 1) * 100 + between(random, 5, 99), currency),
  ),
  double: helper('{{double order.total}}', 1, 1, ([amount]) => {
    const { cents, currency } = amountOf(amount!);
    return money(cents * 2, currency);
  }),
  plus: helper("{{plus order.total '4.95 USD'}}", 2, 2, ([a, b]) => sum(a!, b!, 1)),
  minus: helper("{{minus order.total '4.95 USD'}}", 2, 2, ([a, b]) => sum(a!, b!, -1)),
  date: helper("{{date '+2d' '+6d'}}", 1, 2, ([low, high = low], { random, now }) =>
    dayOf(now + between(random, daysOf(low!), daysOf(high!)) * DAY),
  ),
  pick: helper("{{pick 'red' 'blue'}}", 1, 1000, (options, { random }) => pick(random, options)),
};

function helper(usage: string, least: number, most: number, make: Helper['make']): Helper {
  return { usage, least, most, unique: false, make };
}

function mailbox(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z ]/g, '')
    .trim()
    .replace(/ +/g, '.');
}

function money(cents: number, currency: string): string {
  return `${(cents / 100).toFixed(2)} ${currency}`;
}

function amountOf(text: string): { cents: number; currency: string } {
  const match = /^(-?\d+\.\d\d) ([A-Z]{3})$/.exec(text);
  if (!match) throw new Error(`"${text}" is not an amount like "43.20 USD"`);
  return { cents: Math.round(Number(match[1]) * 100), currency: match[2]! };
}

function sum(a: string, b: string, sign: 1 | -1): string {
  const [first, second] = [amountOf(a), amountOf(b)];
  if (first.currency !== second.currency) throw new Error(`"${a}" and "${b}" are not of one currency`);
  return money(first.cents + sign * second.cents, first.currency);
}

function numberOf(text: string): number {
  if (!/^-?\d+$/.test(text)) throw new Error(`"${text}" is not a whole number`);
  return Number(text);
}

function digitsOf(text: string): number {
  const width = numberOf(text);
  if (width < 1 || width > MOST_DIGITS) throw new Error(`"${text}" is not a width from 1 to ${MOST_DIGITS}`);
  return width;
}

const days = new Map<number, string>();

/** The day of a moment, ISO 8601. A run asks for few days, and often. */
function dayOf(at: Ms): string {
  let day = days.get(at);
  if (day === undefined) days.set(at, (day = new Date(at).toISOString().slice(0, 10)));
  return day;
}

function daysOf(text: string): number {
  const match = /^([+-]\d+)d$/.exec(text);
  if (!match) throw new Error(`"${text}" is not a distance in days like "+2d"`);
  return Number(match[1]);
}
