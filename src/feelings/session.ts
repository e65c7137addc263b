/** Weight of a turn against the next one: measured on service chats, 0.8 to 0.9 a customer turn. */
const DECAY = 0.85;

/**
 * Satisfaction with a session out of its turns: their mean, each weighed `decay` times the next. NaN without a turn. Peak
 * and end tell less, the number of turns nothing.
 */
export function decayedMean(turns: readonly number[], decay = DECAY): number {
  let [sum, weight] = [0, 0];
  for (const turn of turns) {
    sum = sum * decay + turn;
    weight = weight * decay + 1;
  }
  return sum / weight;
}
