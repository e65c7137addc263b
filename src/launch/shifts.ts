import type { World } from './world.ts';

/** From a moment on, so many contacts can be with agents. */
export interface Shift {
  readonly from: number;
  readonly places: number;
}

/** Who is on the desk when, the first from the start; with what shocks take away. */
export function shiftsOf(world: World): Shift[] {
  const { staff, shocks, hours, drain } = world;
  const starts = new Set([0]);
  if (staff.agents.length > 1) for (let hour = 1; hour < hours + drain; hour++) starts.add(hour);
  for (const { from, to, capacity } of shocks) if (capacity !== 1) starts.add(from).add(to);
  return [...starts]
    .sort((a, b) => a - b)
    .map((from) => {
      const agents = staff.agents[Math.floor(from) % staff.agents.length]!;
      return { from, places: Math.round(agents * staff.concurrency * capacityAt(world, from)) };
    });
}

/** The part of what the bot and the desk can carry that shocks leave at a moment. */
export function capacityAt({ shocks }: World, now: number): number {
  let part = 1;
  for (const { from, to, capacity } of shocks) if (now >= from && now < to) part *= capacity;
  return part;
}
