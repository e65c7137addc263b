import { expect, test } from 'vitest';
import { routingOf } from '../../src/launch/routing.ts';

const INTENTS = [
  { name: 'orders', ratePerHour: 600, correct: 0.9, escalated: 0.07 },
  { name: 'refunds', ratePerHour: 200, correct: 0.7, escalated: 0.15 },
  { name: 'disputes', ratePerHour: 80, correct: 0.35, escalated: 0.3 },
];
const DESK = { returnPropensity: 0.6, perHour: 8, patiencePerHour: 15, maxAbandon: 0.03 };
const routing = routingOf(INTENTS, DESK, { botContact: 0.01, peopleError: 0 });

test('every way of sharing three intents is staffed as the published frontier has it', () => {
  const rows = routing.rows.map(({ routed, humanPerHour, agents, wrongPerHour }) =>
    [routed, humanPerHour, agents, wrongPerHour].map((value) => Number(value.toFixed(6))),
  );
  expect(rows).toEqual([
    [0, 141.6, 22, 76],
    [1, 688.8, 90, 58],
    [2, 293.6, 42, 46],
    [3, 840.8, 109, 28],
    [4, 180.8, 27, 48],
    [5, 728, 95, 30],
    [6, 332.8, 46, 18],
    [7, 880, 114, 0],
  ]);
});

test('the bend is refunds and disputes to people, and beats both the bot and people for all at its cost', () => {
  expect(routing.front.map(({ routed }) => routed)).toEqual([0, 4, 2, 6, 7]);
  expect(routing.chosen.routed).toBe(6);
  expect(routing.beats).toEqual({ bot: true, people: true });
});

test('lived through, a way harms about as many as the frontier says, and those who give up', () => {
  for (const { routed, harmedPerHour, abandoned } of routing.simulated) {
    const row = routing.rows[routed]!;
    expect(abandoned).toBeLessThan(0.06);
    expect(Math.abs(harmedPerHour - row.wrongPerHour - abandoned * row.humanPerHour)).toBeLessThan(15);
  }
});

test('where the bot is always right, nothing beats the bot for all', () => {
  const { chosen, beats } = routingOf([{ name: 'faq', ratePerHour: 500, correct: 1, escalated: 0 }], DESK, {
    botContact: 0.01,
    peopleError: 0.05,
  });
  expect(chosen.routed).toBe(0);
  expect(beats.bot).toBe(false);
});
