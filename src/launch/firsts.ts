import { keyed } from '../chance/keyed.ts';
import { DICE } from './purpose.ts';
import type { World } from './world.ts';

/** Hours of a curve: a day. */
const DAY = 24;

/** First contacts as they come: Poisson, along the curve and the shocks; blind to what becomes of them. */
export class Firsts {
  /** When the next one comes, hours; Infinity after the last. */
  due = 0;
  /** Which customer that is. */
  customer = -1;
  readonly #world: World;
  readonly #edges: readonly number[];
  #part = 0;
  #rate: number;

  constructor(world: World) {
    this.#world = world;
    this.#edges = edgesOf(world);
    this.#rate = rateAt(world, 0);
    this.next();
  }

  next(): void {
    const { seed, hours } = this.#world;
    let load = -Math.log(keyed(seed, ++this.customer, 0, DICE.gap));
    for (;;) {
      const end = this.#edges[this.#part]!;
      const until = (end - this.due) * this.#rate;
      if (load < until) {
        this.due += load / this.#rate;
        return;
      }
      load -= until;
      this.due = end;
      if (end >= hours) break;
      this.#rate = rateAt(this.#world, this.#edges[this.#part++]!);
    }
    this.due = Infinity;
  }
}

/** First contacts per hour at a moment. */
export function rateAt({ perHour, curve, shocks }: World, at: number): number {
  const part = Math.floor(((at % DAY) / DAY) * curve.length);
  return shocks.reduce(
    (rate, shock) => (at >= shock.from && at < shock.to ? rate * shock.load : rate),
    perHour * curve[part]!,
  );
}

/** Where the rate may change, ascending, the end last. */
function edgesOf({ hours, curve, shocks }: World): number[] {
  const edges = new Set([hours]);
  if (curve.length > 1)
    for (let part = 1; (part * DAY) / curve.length < hours; part++) edges.add((part * DAY) / curve.length);
  for (const { from, to } of shocks) for (const edge of [from, to]) if (edge > 0 && edge < hours) edges.add(edge);
  return [...edges].sort((a, b) => a - b);
}
