import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  agentsForAbandonment,
  agentsForServiceLevel,
  erlangA,
  erlangARedial,
  erlangB,
  erlangC,
  erlangCService,
  hybridFrontier,
  mm1,
  mm1Feedback,
  mm1Retrial,
  mm1TimeBeyond,
  paretoFront,
} from '../../src/statistics/index.ts';

const servers = fc.integer({ min: 1, max: 300 });
const load = fc.double({ min: 0.01, max: 400, noNaN: true });

describe('Erlang B and C', () => {
  test('waiting is never less likely than blocking', () => {
    fc.assert(
      fc.property(load, servers, (a, c) => {
        expect(erlangC(a, c)).toBeGreaterThanOrEqual(erlangB(a, c));
      }),
    );
  });

  test('agree with the factorial sums', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 15, noNaN: true }), fc.integer({ min: 1, max: 20 }), (a, c) => {
        const terms = [1];
        for (let k = 1; k <= c; k++) terms.push((terms[k - 1]! * a) / k);
        const sum = terms.reduce((x, y) => x + y, 0);
        expect(erlangB(a, c)).toBeCloseTo(terms[c]! / sum, 12);
        if (a < c) {
          const waiting = terms[c]! * (c / (c - a));
          expect(erlangC(a, c)).toBeCloseTo(waiting / (sum - terms[c]! + waiting), 12);
        }
      }),
    );
  });

  test('have their limits at no load, no servers and overload', () => {
    expect([erlangB(0, 5), erlangB(5, 0), erlangC(0, 5), erlangC(5, 0), erlangC(5, 5), erlangC(9, 5)]).toEqual([
      0, 1, 0, 1, 1, 1,
    ]);
    expect(erlangB(30, 500)).toBe(0);
    expect(erlangB(1e-3, 20) / 4.1062093601627826e-79).toBeCloseTo(1, 12);
  });

  test('wait for ever from A = c on', () => {
    expect(erlangCService({ lambda: 10, mu: 1, servers: 10, target: 1 })).toEqual({
      pWait: 1,
      meanWait: Infinity,
      serviceLevel: 0,
      occupancy: 1,
    });
  });
});

describe('Erlang A', () => {
  // 50-digit birth-death sums in logarithms.
  test.each([
    ['low load on 500 servers', { lambda: 300, mu: 1, servers: 500, theta: 0.5 }, 3.821242338528554e-26],
    ['almost no load', { lambda: 1e-3, mu: 1, servers: 20, theta: 2 }, 4.10639601382e-79],
    ['patience almost without end', { lambda: 10, mu: 1, servers: 10, theta: 1e-6 }, 0.999077408712067],
  ])('keeps the relative accuracy of waiting at %s', (_, room, pWait) => {
    expect(erlangA(room).pWait / pWait).toBeCloseTo(1, 11);
  });

  test('does not overflow at 500 servers and an offered load of 30, nor at tenfold overload', () => {
    expect(erlangA({ lambda: 30, mu: 1, servers: 500, theta: 0.5 })).toEqual({
      pWait: 0,
      pAbandon: 0,
      meanWait: 0,
      queueLength: 0,
      occupancy: 0.06,
    });
    const over = erlangA({ lambda: 5000, mu: 1, servers: 500, theta: 0.01 });
    expect(over.pAbandon).toBeCloseTo(0.9, 12);
    expect(over.queueLength / 450_000).toBeCloseTo(1, 12);
  });

  test('lies between blocking and Erlang C, and balances flows', () => {
    fc.assert(
      fc.property(load, servers, fc.double({ min: 0.01, max: 20, noNaN: true }), (a, c, theta) => {
        const { pWait, pAbandon, meanWait, queueLength, occupancy } = erlangA({ lambda: a, mu: 1, servers: c, theta });
        expect(pWait).toBeLessThanOrEqual(erlangC(a, c) + 1e-12);
        expect(pWait).toBeGreaterThanOrEqual(erlangB(a, c) - 1e-12);
        expect(queueLength).toBeCloseTo(a * meanWait, 9);
        expect(occupancy * c).toBeCloseTo(a * (1 - pAbandon), 8);
      }),
    );
  });

  test('is M/M/infinity when customers give up at the rate they are served', () => {
    // With theta = mu the number in system is Poisson(A).
    const { pWait } = erlangA({ lambda: 9, mu: 1, servers: 10, theta: 1 });
    let [term, below] = [Math.exp(-9), 0];
    for (let k = 0; k < 10; k++) [below, term] = [below + term, (term * 9) / (k + 1)];
    expect(pWait).toBeCloseTo(1 - below, 12);
  });

  test('is Erlang C without impatience, and empty without arrivals', () => {
    expect(erlangA({ lambda: 8, mu: 1, servers: 10, theta: 0 }).pWait).toBeCloseTo(erlangC(8, 10), 12);
    expect(erlangA({ lambda: 15, mu: 1, servers: 10, theta: 0 })).toMatchObject({ pWait: 1, meanWait: Infinity });
    expect(erlangA({ lambda: 0, mu: 1, servers: 5, theta: 1 })).toMatchObject({ pWait: 0, meanWait: 0, occupancy: 0 });
    expect(erlangA({ lambda: 5, mu: 1, servers: 0, theta: 1 })).toMatchObject({ pWait: 1, pAbandon: 1, occupancy: 0 });
  });
});

describe('redial', () => {
  const room = { lambda: 55, mu: 6, servers: 10, theta: 12 };

  test('balances first contacts, redials and abandonment', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 200, noNaN: true }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (l, r) => {
          const { lambda, pAbandon } = erlangARedial({ ...room, lambda: l }, r).value!;
          expect(lambda * (1 - r * pAbandon)).toBeCloseTo(l, 8);
          expect(lambda).toBeGreaterThanOrEqual(l);
        },
      ),
    );
  });

  test('has no steady rate when everyone redials and the servers are too few', () => {
    expect(erlangARedial({ ...room, lambda: 80 }, 1).reason).toMatch(/cannot carry/);
    expect(erlangARedial(room, 1).value!.lambda).toBeGreaterThan(55);
    expect(erlangARedial({ ...room, lambda: 0 }, 0.5).value).toEqual({ lambda: 0, pAbandon: 0 });
  });
});

test('staffing finds the first number of servers that suffices', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 200, noNaN: true }), (lambda) => {
      const wanted = { lambda, mu: 1, target: 0.2 };
      const c = agentsForServiceLevel(wanted, 0.8);
      expect(erlangCService({ ...wanted, servers: c }).serviceLevel).toBeGreaterThanOrEqual(0.8);
      expect(erlangCService({ ...wanted, servers: c - 1 }).serviceLevel).toBeLessThan(0.8);
      const a = agentsForAbandonment({ lambda, mu: 1, theta: 2 }, 0.03);
      expect(erlangA({ lambda, mu: 1, theta: 2, servers: a }).pAbandon).toBeLessThanOrEqual(0.03);
      expect(erlangA({ lambda, mu: 1, theta: 2, servers: a - 1 }).pAbandon).toBeGreaterThan(0.03);
    }),
    { numRuns: 30 },
  );
  expect(agentsForServiceLevel({ lambda: 0, mu: 1, target: 1 }, 0.8)).toBe(0);
  expect(agentsForAbandonment({ lambda: 0, mu: 1, theta: 1 }, 0.03)).toBe(0);
});

test('one server grows without bound at load 1', () => {
  expect(mm1(1, 1)).toEqual({
    inSystem: Infinity,
    inQueue: Infinity,
    timeInSystem: Infinity,
    timeInQueue: Infinity,
  });
  expect(mm1TimeBeyond(1, 1, 5)).toBe(1);
  expect(mm1Feedback(0.6, 1, 0.5)).toMatchObject({ load: 1.2, inSystem: Infinity, sojournPerCustomer: Infinity });
  expect(mm1Feedback(0.6, 1, 1).inSystem).toBe(Infinity);
  expect(mm1Retrial(2, 1, 0.2)).toEqual({ pBlock: 1, orbit: Infinity });
  expect(mm1(0, 1)).toMatchObject({ inSystem: 0, timeInSystem: 1, timeInQueue: 0 });
});

describe('the hybrid frontier', () => {
  const intents = [
    { ratePerHour: 600, correct: 0.9, escalated: 0.07 },
    { ratePerHour: 200, correct: 0.7, escalated: 0.15 },
    { ratePerHour: 80, correct: 0.35, escalated: 0.3 },
  ];
  const desk = { returnPropensity: 0.6, perHour: 8, patiencePerHour: 15, maxAbandon: 0.03 };

  test('keeps the routings that nothing beats on agents and harm both', () => {
    const front = paretoFront(hybridFrontier(intents, desk));
    expect(front.map((row) => [row.agents, Math.round(row.wrongPerHour)])).toEqual([
      [22, 76],
      [27, 48],
      [42, 46],
      [46, 18],
      [114, 0],
    ]);
  });

  test('of no intents is one empty row', () => {
    expect(hybridFrontier([], desk)).toEqual([{ routed: 0, humanPerHour: 0, agents: 0, wrongPerHour: 0 }]);
  });

  test('walks greedily down in harm beyond twelve intents', () => {
    const many = Array.from({ length: 13 }, (_, i) => ({ ratePerHour: 10 + i, correct: 0.5, escalated: 0.2 }));
    const path = hybridFrontier(many, desk);
    expect(path).toHaveLength(14);
    path.forEach((row, i) => i > 0 && expect(row.wrongPerHour).toBeLessThan(path[i - 1]!.wrongPerHour));
    expect(path.at(-1)!.wrongPerHour).toBe(0);
  });

  test('refuses an intent that is correct and escalated more than always', () => {
    expect(() => hybridFrontier([{ ratePerHour: 1, correct: 0.8, escalated: 0.3 }], desk)).toThrow(RangeError);
  });
});
