/** Truths are written in the notation of needs ("P5D", "2026-03-14", "refund_amount"); a reader gets words. */
export function notationInWords(text: string): string {
  return text
    .replaceAll(/\bP(\d+)([YMWD])\b/g, (_, n: string, unit: string) => many(Number(n), DATES[unit]!))
    .replaceAll(/\bPT(\d+)([HMS])\b/g, (_, n: string, unit: string) => many(Number(n), TIMES[unit]!))
    .replaceAll(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (date, year: string, month: string, day: string) => {
      const name = MONTHS[Number(month) - 1];
      return name === undefined ? date : `${Number(day)} ${name} ${year}`;
    })
    .replaceAll(/^[a-z]+(?:_[a-z]+)+(?=:)/g, (name) => name.replaceAll('_', ' '));
}

export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DATES: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };
const TIMES: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' };

function many(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
