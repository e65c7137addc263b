import { IrateError } from '../events/trouble.ts';
import { rate } from '../events/units.ts';

/** First-contact rates to drive, contacts per hour, ascending; and first contacts at each. */
export interface Ladder {
  readonly rungs: readonly number[];
  readonly n: number;
}

const SHAPE = /^(?<rates>.+?)\s*[,;]\s*(?<n>\d+)\s+each\s*$/;
const SERIES =
  /^(?<low>\d+(?:\.\d+)?)\s*\.\.\s*(?<high>\d+(?:\.\d+)?)\s*(?<unit>\/\s*\w+)\s+(?<kind>x|\+)\s*(?<step>\d+(?:\.\d+)?)$/;
const MOST_RUNGS = 200;

/** Reads "8..128/s x2, 400 each" or "500/h, 1000/h, 2000/h; 300 each". @throws IrateError */
export function ladder(text: string): Ladder {
  const parts = SHAPE.exec(text.trim())?.groups;
  if (!parts)
    throw bad(
      `the ladder "${text}" does not say how many contacts`,
      'end it with the contacts at each rung: ", 400 each"',
    );
  const n = Number(parts['n']);
  if (n < 1) throw bad(`the ladder "${text}" has no contacts`, 'write at least "1 each"');
  const rungs = parts['rates']!.split(',')
    .map((part) => part.trim())
    .flatMap((part) => (part.includes('..') ? series(part) : [rate(part)]));
  const ascending = [...new Set(rungs)].sort((a, b) => a - b);
  if (ascending.length < rungs.length) throw bad(`the ladder "${text}" names a rate twice`, 'name each rate once');
  return { rungs: ascending, n };
}

function series(part: string): number[] {
  const found = SERIES.exec(part)?.groups;
  if (!found)
    throw bad(
      `"${part}" is not a series of rates`,
      'write from..to/unit and the step: "8..128/s x2" or "10..50/s +10"',
    );
  const low = rate(`${found['low']!}${found['unit']!}`);
  const high = rate(`${found['high']!}${found['unit']!}`);
  const step = Number(found['step']);
  const grows = found['kind'] === 'x' ? step > 1 : step > 0;
  if (!grows || high < low)
    throw bad(`"${part}" does not rise`, 'write the lower rate first, and a step that grows: x2, +10');
  const add = rate(`1${found['unit']!}`) * step;
  const rungs: number[] = [];
  // The small allowance keeps the last rung when steps such as x1.2 do not land on it to the last bit.
  for (let at = low; at <= high * (1 + 1e-9); at = found['kind'] === 'x' ? at * step : at + add) {
    rungs.push(at);
    if (rungs.length > MOST_RUNGS) throw bad(`"${part}" has more than ${MOST_RUNGS} rungs`, 'take larger steps');
  }
  return rungs;
}

function bad(message: string, remedy: string): IrateError {
  return new IrateError('bad_ladder', message, 'ladder', `${remedy[0]!.toUpperCase()}${remedy.slice(1)}.`);
}
