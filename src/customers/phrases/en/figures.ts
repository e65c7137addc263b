import type { Figures } from '../language.ts';

/** Numbers, days and times in English. */
export const FIGURES: Figures = {
  months: 'January February March April May June July August September October November December'.split(' '),
  days: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
  today: 'today',
  tomorrow: 'tomorrow',
  yesterday: 'yesterday',
  date: (day, month) => [
    `${month} ${day}`,
    `${day} ${month}`,
    `${month} ${ordinal(day)}`,
    `the ${ordinal(day)} of ${month}`,
  ],
  numeric: (day, month) => `${day}/${month}`,
  units: {
    Y: ['year', 'years'],
    M: ['month', 'months'],
    W: ['week', 'weeks'],
    D: ['day', 'days'],
    h: ['hour', 'hours'],
    m: ['minute', 'minutes'],
    s: ['second', 'seconds'],
  },
  currencies: { USD: ['dollars', 'dollars', 'bucks'], EUR: ['euros', 'euro'], GBP: ['pounds'] },
  decimal: '.',
  signFirst: true,
  ago: {
    moments: ['a few minutes ago', 'just now', 'a moment ago'],
    hours: ['earlier', 'a while ago', 'before'],
    today: ['earlier today', 'today', 'this morning'],
    days: ['the other day', 'two days ago', 'a couple of days ago'],
  },
};

function ordinal(day: number): string {
  const last = day % 10;
  const teen = day > 10 && day < 14;
  return `${day}${teen ? 'th' : last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}
