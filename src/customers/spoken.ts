import { happens, pick } from '../chance/draw.ts';
import type { Random } from '../chance/random.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const DAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  h: 'hour',
  m: 'minute',
  s: 'second',
};
const SIGNS: Readonly<Record<string, string>> = { USD: '$', GBP: '£', EUR: '€' };
const DAY = 86_400_000;

/** A value as a person writes it: "43.20 USD" is $43.20, a date is a weekday or "march 14", "P5D" is 5 days. */
export function spoken(value: string, now: string, random: Random): string {
  const money = /^(-?\d+)\.(\d\d) ([A-Z]{3})$/.exec(value);
  if (money) return spokenMoney(money[1]!, money[2]!, money[3]!, random);
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (date) return spokenDate(value, Number(date[2]), Number(date[3]), now, random);
  if (/^P[\dYMWDTHS]+$/.test(value)) return spokenDuration(value);
  return value;
}

function spokenMoney(whole: string, cents: string, currency: string, random: Random): string {
  const amount = `${whole}.${cents}`;
  const round = cents === '00' ? whole : amount;
  const sign = SIGNS[currency];
  if (sign === undefined) return `${amount} ${currency}`;
  const words =
    currency === 'USD' ? ['dollars', 'dollars', 'bucks'] : currency === 'EUR' ? ['euros', 'euro'] : ['pounds'];
  return pick(random, [
    `${sign}${amount}`,
    `${sign}${amount}`,
    `${sign}${round}`,
    `${round} ${pick(random, words)}`,
    amount,
  ]);
}

function spokenDate(value: string, month: number, day: number, now: string, random: Random): string {
  const at = Date.parse(`${value}T00:00:00Z`);
  const away = Math.round((at - Date.parse(`${now.slice(0, 10)}T00:00:00Z`)) / DAY);
  const name = capital(MONTHS[month - 1]!);
  const far = Math.abs(away) > 180 ? ` ${value.slice(0, 4)}` : '';
  if (away === 0) return 'today';
  if (away === 1) return pick(random, ['tomorrow', `${name} ${day}`]);
  if (away === -1) return pick(random, ['yesterday', `${name} ${day}`]);
  const ways = [
    `${name} ${day}${far}`,
    `${day} ${name}${far}`,
    `${name} ${ordinal(day)}${far}`,
    `the ${ordinal(day)} of ${name}${far}`,
  ];
  // A weekday only says which day is meant for the next few.
  if (away > 0 && away < 6 && happens(random, 0.5)) return capital(DAYS[new Date(at).getUTCDay()]!);
  if (day > 12 && !far && happens(random, 0.2)) return `${day}/${month}`;
  return pick(random, ways);
}

function spokenDuration(value: string): string {
  const [date, time = ''] = value.slice(1).split('T');
  const parts = [...date!.matchAll(/(\d+)([YMWD])/g), ...time.toLowerCase().matchAll(/(\d+)([hms])/g)];
  return parts.map(([, count, unit]) => `${count!} ${UNITS[unit!]!}${count === '1' ? '' : 's'}`).join(' ');
}

function ordinal(day: number): string {
  const last = day % 10;
  const teen = day > 10 && day < 14;
  return `${day}${teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
