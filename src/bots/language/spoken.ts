import type { ValueType } from '../../events/need.ts';
import type { Random } from '../../chance/random.ts';

/** A value of the back office as one says it to a customer. `business`: days are business days. */
export function spoken(type: ValueType, value: string, now: string, random: Random, business = false): string {
  if (type === 'money') return money(value);
  if (type === 'date') return date(value, now, random);
  if (type === 'duration') return duration(value, business);
  return value;
}

/** "43.20 USD" -> "$43.20" */
function money(value: string): string {
  const [amount = value, currency = 'USD'] = value.split(' ');
  return currency === 'USD' ? `$${amount}` : `${amount} ${currency}`;
}

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' });
const YEAR = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', year: 'numeric', timeZone: 'UTC' });

/** The year is told where the date is far off; the day of the week within a fortnight, by taste. */
function date(value: string, now: string, random: Random): string {
  const key = `${value} ${now.slice(0, 10)}`;
  let forms = dates.get(key);
  if (forms === undefined) {
    const day = new Date(`${value.slice(0, 10)}T00:00:00Z`);
    if (Number.isNaN(day.getTime())) return value;
    const days = Math.abs(day.getTime() - Date.parse(now)) / 86_400_000;
    forms = days > 60 ? [YEAR.format(day)] : days < 14 ? [MONTH.format(day), WEEKDAY.format(day)] : [MONTH.format(day)];
    if (dates.size < 5000) dates.set(key, forms);
  }
  return forms[Math.floor(random() * forms.length)]!;
}
/** Formatting a date costs more than the rest of a reply. */
const dates = new Map<string, string[]>();

const UNITS: Readonly<Record<string, string>> = {
  Y: 'year',
  M: 'month',
  W: 'week',
  D: 'day',
  TH: 'hour',
  TM: 'minute',
};

/** "P5D" -> "5 days" */
function duration(value: string, business: boolean): string {
  const match = /^P(T?)(\d+)([YMWDH])$/.exec(value);
  if (match === null) return value;
  const [, time, count, letter] = match as unknown as [string, string, string, string];
  const unit = UNITS[time + letter] ?? 'day';
  return `${count} ${business && unit === 'day' ? 'business ' : ''}${unit}${count === '1' ? '' : 's'}`;
}
