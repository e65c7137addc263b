import type { Clock, Ms } from '../../time/clock.ts';

/** What is left of the contacts that came, each fading over the bot's memory: the load that it feels, contacts per hour. */
export function fadingLoad(clock: Clock, memory: Ms): () => number {
  let load = 0;
  let felt = 0;
  return () => {
    const now = clock.now();
    load = load * Math.exp((felt - now) / memory) + HOUR / memory;
    felt = now;
    return load;
  };
}

const HOUR: Ms = 3_600_000;
