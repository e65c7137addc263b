import { ABANDONED } from '../../src/launch/outcome.ts';
import { afterOf, NOTHING } from '../../src/launch/after.ts';
import { NOBODY, PLAIN } from '../../src/launch/plain.ts';
import { hillSurface } from '../../src/launch/surface.ts';
import type { Tally } from '../../src/launch/tally.ts';
import type { Staff, World } from '../../src/launch/world.ts';
import {
  erlangA,
  erlangB,
  erlangC,
  hillFixedPoints,
  mm1,
  mm1Feedback,
  mm1Retrial,
} from '../../src/statistics/index.ts';

/** A quantity of which the truth is known in closed form, and where a launch shows it. */
export interface Row {
  readonly name: string;
  readonly theory: number;
  readonly seen: (tally: Tally, from: number, to: number) => number;
}

/** A world that is a textbook's, and what the textbook says of it. */
export interface Model {
  readonly name: string;
  readonly world: World;
  /** Hours that are not looked at. */
  readonly warm: number;
  readonly rows: readonly Row[];
}

const waits = (theory: number): Row => ({
  name: 'P(wait)',
  theory,
  seen: (tally, from, to) => tally.sum('waited', from, to) / tally.sum('desk', from, to),
});
const wait = (theory: number): Row => ({
  name: 'Wq',
  theory,
  seen: (tally, from, to) => tally.sum('waitHours', from, to) / tally.sum('desk', from, to),
});
const leaves = (theory: number): Row => ({
  name: 'P(Ab)',
  theory,
  seen: (tally, from, to) => tally.sum(ABANDONED, from, to) / tally.sum('desk', from, to),
});
const busy = (theory: number, servers: number): Row => ({
  name: 'occupancy',
  theory,
  seen: (tally, from, to) => tally.sum('busyHours', from, to) / (servers * (to - from)),
});
const load = (theory: number): Row => ({
  name: 'contacts per hour',
  theory,
  seen: (tally, from, to) => tally.contacts(from, to) / (to - from),
});
const orbit = (theory: number): Row => ({
  name: 'orbit',
  theory,
  seen: (tally, from, to) => tally.sum('orbitHours', from, to) / (to - from),
});

/** A desk and nothing else. `contacts`: how many first ones a seed lives through. */
function desk(
  lambda: number,
  mu: number,
  agents: number,
  theta: number,
  contacts: number,
  more: Partial<World> = {},
): World {
  const staff: Staff = { ...NOBODY, agents: [agents], handle: 1 / mu, patience: 1 / theta };
  const hours = Math.ceil(contacts / lambda / 100) * 100;
  const intents = [{ name: 'any', weight: 1, to: 'people' as const }];
  return { ...PLAIN, hours, drain: 50 / mu, perHour: lambda, intents, staff, bin: hours / 100, ...more };
}

function impatient(lambda: number, mu: number, servers: number, theta: number, contacts: number): Model {
  const world = desk(lambda, mu, servers, theta, contacts);
  const { pWait, pAbandon, meanWait, occupancy } = erlangA({ lambda, mu, servers, theta });
  const rows = [waits(pWait), leaves(pAbandon), wait(meanWait), busy(occupancy, servers)];
  return { name: `M/M/${servers}+M, ${lambda}/${mu}/${theta}`, world, warm: world.hours / 10, rows };
}

function patient(offered: number, servers: number, contacts: number): Model {
  const world = desk(offered, 1, servers, 0, contacts);
  const pWait = erlangC(offered, servers);
  const rows = [waits(pWait), wait(pWait / (servers - offered))];
  return { name: `M/M/${servers}, A=${offered}`, world, warm: world.hours / 10, rows };
}

/** Everybody comes back who was served wrong. */
function feedback(delay: number, contacts: number): Model {
  const [lambda, mu, again] = [0.6, 1, 0.25];
  const { staff, ...alone } = desk(lambda, mu, 1, 0, contacts);
  const after = afterOf({ people_failed: { ...NOTHING, returns: 1, delay } });
  const world = { ...alone, staff: { ...staff, error: again }, after };
  const theory = mm1Feedback(lambda, mu, again);
  const sojourn: Row = {
    name: 'sojourn per customer',
    theory: theory.sojournPerCustomer,
    seen: (tally, from, to) =>
      (tally.sum('waitHours', from, to) + tally.sum('workHours', from, to)) / tally.sum('first', from, to),
  };
  const rows = [load(theory.lambda), wait(theory.sojournPerVisit - 1 / mu)];
  const name = `M/M/1 feedback ${again}`;
  if (delay === 0) return { name, world, warm: world.hours / 10, rows: [...rows, sojourn] };
  return {
    name: `${name}, back after ${delay}`,
    world,
    warm: world.hours / 5,
    rows: [...rows, orbit(theory.lambda * again * delay)],
  };
}

/** Who finds the only agent busy tries again. */
function retrial(contacts: number): Model {
  const [lambda, mu, nu] = [0.5, 1, 0.2];
  const after = afterOf({ abandoned: { ...NOTHING, returns: 1, delay: 1 / nu } });
  const world = desk(lambda, mu, 1, Infinity, contacts, { after });
  const theory = mm1Retrial(lambda, mu, nu);
  const rows = [busy(lambda / mu, 1), orbit(theory.orbit)];
  return { name: 'M/M/1/1 retrial', world, warm: world.hours / 10, rows };
}

/** How many times the textbook's loads: the noise of few contacts is no part of the theory. */
const SCALE = 10;

/** A bot that fails along a Hill curve, and customers who come back a day later: it stays good, or stays bad. */
function hill(spikeHours: number, state: 0 | 2, hours: number): Model {
  const curve = { p0: 0.06, pMax: 0.95, halfLoad: 130 * SCALE, steepness: 6 };
  const point = hillFixedPoints(curve, 0.8, 70 * SCALE)[state]!;
  const world: World = {
    ...PLAIN,
    hours,
    perHour: 70 * SCALE,
    shocks: [{ from: 0, to: spikeHours, load: 1.5, capacity: 1 }],
    bot: hillSurface(curve),
    memory: 2,
    after: afterOf({ incomplete: { ...NOTHING, returns: 0.8, delay: 24 } }),
    bin: 10,
  };
  const error: Row = {
    name: 'error share',
    theory: point.errorShare,
    seen: (tally, from, to) => tally.errorShare(from, to)!,
  };
  return { name: `Hill bot, a spike of ${spikeHours} h`, world, warm: hours - 600, rows: [load(point.x), error] };
}

/** Every closed form that the calendar must reproduce. `part` shortens all of them. */
export function models(part: number): Model[] {
  const many = (contacts: number): number => Math.ceil(contacts * part);
  const single = desk(0.8, 1, 1, 0, many(200_000));
  return [
    { name: 'M/M/1, .8', world: single, warm: single.hours / 10, rows: [waits(0.8), wait(mm1(0.8, 1).timeInQueue)] },
    patient(8, 10, many(1_000_000)),
    patient(4, 5, many(100_000)),
    patient(18, 20, many(100_000)),
    patient(45, 50, many(200_000)),
    patient(95, 100, many(400_000)),
    impatient(48, 1, 50, 0.5, many(200_000)),
    impatient(66, 6, 10, 12, many(200_000)),
    impatient(0.8, 1, 1, 0.25, many(100_000)),
    impatient(9, 1, 10, 1, many(100_000)),
    impatient(12, 1, 10, 0.5, many(500_000)),
    impatient(60, 1, 50, 0.5, many(100_000)),
    blocked(10, 14, many(100_000)),
    feedback(0, many(200_000)),
    feedback(500, many(200_000)),
    retrial(many(100_000)),
    hill(40, 0, 1000),
    hill(64, 2, 1600),
  ];
}

function blocked(offered: number, servers: number, contacts: number): Model {
  const world = desk(offered, 1, servers, Infinity, contacts);
  return {
    name: `M/M/${servers}/${servers}`,
    world,
    warm: world.hours / 10,
    rows: [leaves(erlangB(offered, servers))],
  };
}
