import { poissonDispersion } from '../statistics/index.ts';
import type { Ms } from '../time/clock.ts';

/** The rate that was driven may be off the planned one by this share, or its time by the floor if that is more. */
const OFF = 0.01;
const FLOOR: Ms = 10;
/** Counts in equal intervals: enough of them to be judged, each of enough contacts. */
const INTERVALS = { least: 10, most: 100, contacts: 10 } as const;
/** Chance that scatters as a Poisson stream does would look so; and what the schedule itself must clear. */
const UNLIKELY = 0.001;
const USUAL = 0.01;

/** Whether the first contacts of a step came as they were scheduled: at the rate, and as scattered. */
export class Pace {
  readonly #due: Ms[] = [];
  readonly #at: Ms[] = [];

  /** A first contact began at this moment and was due at that one. */
  came(due: Ms, at: Ms): void {
    this.#due.push(due);
    this.#at.push(at);
  }

  /** What is wrong, as a kind of harness fault; null if nothing is. Source: Fisher 1925, index of dispersion. */
  fault(): string | null {
    const planned = spanOf(this.#due);
    if (Math.abs(spanOf(this.#at) - planned) > Math.max(FLOOR, OFF * planned))
      return 'the first contacts were not driven at their rate';
    // A schedule that is no Poisson stream itself says nothing of the generator.
    return this.#odd(this.#at, UNLIKELY) && !this.#odd(this.#due, USUAL)
      ? 'the first contacts came closer together or more evenly than planned'
      : null;
  }

  #odd(times: readonly Ms[], level: number): boolean {
    const [begin, span] = [this.#due[0], spanOf(this.#due)];
    const intervals = Math.min(INTERVALS.most, Math.floor(times.length / INTERVALS.contacts));
    if (begin === undefined || span === 0 || intervals < INTERVALS.least) return false;
    const counts = new Array<number>(intervals).fill(0);
    for (const time of times) {
      const place = Math.min(intervals - 1, Math.max(0, Math.floor(((time - begin) / span) * intervals)));
      counts[place] = counts[place]! + 1;
    }
    const { pLower, pUpper } = poissonDispersion(counts)!;
    return Math.min(pLower, pUpper) < level / 2;
  }
}

function spanOf(times: readonly Ms[]): Ms {
  return times.length === 0 ? 0 : times.at(-1)! - times[0]!;
}
