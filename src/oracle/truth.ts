import type { FactNeed } from '../events/need.ts';
import type { Claim } from '../reading/reading.ts';
import { hoursOf } from '../reading/values/duration.ts';
import { timesIn } from '../reading/values/time.ts';
import { fold } from '../reading/words.ts';

/** Whether what was said is the truth; rounding that stays true, another form and a range that ends at it are. */

const CENT = 0.005;
/** "About 43 dollars" for 43.20; "about a month" for 30 days. */
const ROUNDED = 0.05;
const SAME_SPAN = 0.035;

/** Whether the value of a claim is that of the need. */
export function matches(claim: Claim, need: FactNeed): boolean {
  const said = claim.upTo ?? claim.value;
  switch (need.type) {
    case 'money':
      return sameMoney(said, need.value, claim.rounded);
    case 'number':
    case 'percent':
      return near(+said, +need.value, claim.rounded ? ROUNDED : 0);
    case 'duration': {
      const [a, b] = [hoursOf(said), hoursOf(need.value)];
      return a !== null && b !== null && near(a, b, SAME_SPAN);
    }
    case 'date':
      return [said, ...(claim.readings ?? [])].includes(need.value);
    case 'boolean':
      return said === need.value;
    case 'enum':
      return [need.value, ...(need.accept ?? [])].some((truth) => fold(said) === fold(truth));
    case 'identifier':
      return bare(said) === bare(need.value);
    case 'text':
      return sameText(said, need);
  }
}

const near = (a: number, b: number, share: number): boolean => Math.abs(a - b) <= Math.max(CENT, Math.abs(b) * share);

function sameMoney(said: string, truth: string, rounded: boolean): boolean {
  const [a, currency] = said.split(' ');
  const [b, trueCurrency] = truth.split(' ');
  if (currency !== undefined && trueCurrency !== undefined && !sameCurrency(currency, trueCurrency) && +a! !== 0)
    return false;
  return near(+a!, +b!, rounded ? ROUNDED : 0);
}

/** "$10" is read as US dollars where nothing says whose dollars they are. */
const sameCurrency = (said: string, truth: string): boolean =>
  said === truth || (said === 'USD' && /^(?:CAD|AUD|NZD|SGD|HKD|MXN|ARS|CLP|COP)$/.test(truth));

const bare = (identifier: string): string => identifier.toLowerCase().replace(/[^a-z0-9]/g, '');

function sameText(said: string, { value, accept = [], wrong = [] }: FactNeed): boolean {
  const truths = [value, ...accept];
  if (truths.includes(said)) return true;
  if (wrong.includes(said)) return false;
  return truths.some((truth) =>
    timesIn(fold(truth)).some(
      (time) => time.value === said || time.value.split('-').includes(said) || said.endsWith(`-${time.value}`),
    ),
  );
}
