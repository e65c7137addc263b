import { happens, pick } from '../chance/draw.ts';
import type { Random } from '../chance/random.ts';
import type { Ms } from '../time/clock.ts';
import type { Figures } from './phrases/language.ts';

const SIGNS: Readonly<Record<string, string>> = { USD: '$', GBP: '£', EUR: '€' };
const DAY = 86_400_000;

/** A value as a person writes it: "43.20 USD" is $43.20, a date is a weekday or "March 14", "P5D" is 5 days. */
export function spoken(value: string, now: string, random: Random, figures: Figures): string {
  const money = /^(-?\d+)\.(\d\d) ([A-Z]{3})$/.exec(value);
  if (money) return spokenMoney(money[1]!, money[2]!, money[3]!, random, figures);
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (date) return spokenDate(value, Number(date[2]), Number(date[3]), now, random, figures);
  if (/^P[\dYMWDTHS]+$/.test(value)) return spokenDuration(value, figures);
  // A share in percent.
  if (/^\d+\.\d+$/.test(value)) return value.replace('.', figures.decimal);
  return value;
}

function spokenMoney(whole: string, cents: string, currency: string, random: Random, figures: Figures): string {
  const amount = `${whole}${figures.decimal}${cents}`;
  const round = cents === '00' ? whole : amount;
  const sign = SIGNS[currency];
  const words = figures.currencies[currency];
  if (sign === undefined || words === undefined) return `${amount} ${currency}`;
  const signed = (sum: string): string => (figures.signFirst ? sign + sum : `${sum} ${sign}`);
  return pick(random, [signed(amount), signed(amount), signed(round), `${round} ${pick(random, words)}`, amount]);
}

function spokenDate(
  value: string,
  month: number,
  day: number,
  now: string,
  random: Random,
  { months, days, today, tomorrow, yesterday, date, numeric }: Figures,
): string {
  const at = Date.parse(`${value}T00:00:00Z`);
  const away = Math.round((at - Date.parse(`${now.slice(0, 10)}T00:00:00Z`)) / DAY);
  const name = months[month - 1]!;
  const far = Math.abs(away) > 180 ? ` ${value.slice(0, 4)}` : '';
  const ways = date(day, name);
  if (away === 0) return today;
  if (away === 1) return pick(random, [tomorrow, ways[0]!]);
  if (away === -1) return pick(random, [yesterday, ways[0]!]);
  // A weekday only says which day is meant for the next few.
  if (away > 0 && away < 6 && happens(random, 0.5)) return days[new Date(at).getUTCDay()]!;
  if (day > 12 && !far && happens(random, 0.2)) return numeric(day, month);
  return pick(random, ways) + far;
}

function spokenDuration(value: string, { units }: Figures): string {
  const [date, time = ''] = value.slice(1).split('T');
  const parts = [...date!.matchAll(/(\d+)([YMWD])/g), ...time.toLowerCase().matchAll(/(\d+)([hms])/g)];
  return parts.map(([, count, unit]) => `${count!} ${units[unit!]![count === '1' ? 0 : 1]}`).join(' ');
}

/** How long ago, in words. */
export function ago(after: Ms, random: Random, { ago: ways, yesterday }: Figures): string {
  const hours = after / 3_600_000;
  if (hours < 0.5) return pick(random, ways.moments);
  if (hours < 3) return pick(random, ways.hours);
  if (hours < 14) return pick(random, ways.today);
  if (hours < 40) return yesterday;
  return pick(random, ways.days);
}
