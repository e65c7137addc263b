import { randomLogNormal } from 'd3-random';
import type { Random } from '../chance/random.ts';
import type { Ms } from '../time/clock.ts';

/** Measured on 47,987 replies of people in service chats: mean seconds = 13.4 + 1.10 a word written + 0.16 a word read. */
const START = 13_400;
const WRITE = 1_100;
const READ = 160;
const SPREAD = 0.74;

/** Words of messages. Counted, not taken apart: every turn comes here. */
export function written(texts: readonly string[]): number {
  let words = texts.length;
  for (const text of texts) {
    GAP.lastIndex = 0;
    while (GAP.test(text)) words++;
  }
  return words;
}
const GAP = /\s+/g;

/** Ms of reading, thinking and typing. `speed` 2 halves it. */
export function pace(random: Random, written: number, read: number, speed: number): Ms {
  const mean = (START + WRITE * written + READ * read) / speed;
  // The spread is around the mean, which lies above a log-normal's median.
  return mean * randomLogNormal.source(random)(-(SPREAD ** 2) / 2, SPREAD)();
}
