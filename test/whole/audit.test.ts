import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/events/event.ts';
import { audit, summary } from './audit.ts';
import { simulated } from './simulated.ts';

/** Share of the customers' turns in which the customer itself may go wrong. */
const BOUND = 0.005;

describe.each(['retail', 'telecom', 'banking'] as const)('%s', (pack) => {
  test('of the customers’ turns at most 0.5 % are lapses of the customer, by an audit of the log', async () => {
    const { log } = await simulated('hasty', '48/s, 200 each', { timeScale: 40, returnScale: 86_400 }, pack);
    const found = audit(log);
    console.log(`${pack}: ${summary(found)}`);
    expect(found.turns).toBeGreaterThan(500);
    expect(found.lapses.length / found.turns).toBeLessThanOrEqual(BOUND);
  }, 60_000);
});

describe('the audit', () => {
  const profile = { identifiers: ['HP-1234567', 'jo@example.com'] };
  const talk = (...texts: string[]): Event[] => [
    { kind: 'contact', contact: '0/0.0', profile } as never,
    ...texts.map((text, i) => ({ kind: i % 2 === 0 ? 'said' : 'heard', contact: '0/0.0', texts: [text] }) as never),
  ];
  const kinds = (...texts: string[]): string[] => audit(talk(...texts)).lapses.map(({ kind }) => kind);

  test.each([
    ['answered what was not asked', ['Where is my order?', 'It comes on Friday.', 'my e-mail is jo@example.com']],
    ['contradicted itself', ['Where is my order?', 'What is your order number?', 'HP-7654321']],
    ['misunderstood', ['Where is my order?', 'What is your order number, please?', 'I would like to track it.']],
    ['repeated itself', ['I want to know where it is', 'It comes on Friday.', 'I want to know where it is']],
  ])('finds a customer that %s', (kind, texts) => {
    expect(kinds(...texts)).toEqual([kind]);
  });

  test('lets an answer, a lack, a correction and a demand pass', () => {
    const asks = 'What is your order number, please?';
    expect(kinds('Hi', asks, 'HP-1234567')).toEqual([]);
    expect(kinds('Hi', asks, "I don't have it here")).toEqual([]);
    expect(kinds('Hi', 'HP-7654321 is on its way.', 'HP-7654321 is not mine, mine is HP-1234567')).toEqual([]);
    expect(kinds('Hi', asks, 'get me a person')).toEqual([]);
  });
});
