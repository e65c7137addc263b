import { describe, expect, test } from 'vitest';
import { CLOSED, OPEN } from '../../src/events/plan.ts';
import { buildReport } from '../../src/report/build.ts';
import { html } from '../../src/report/html.ts';
import { fakeRun } from './fixture.ts';

describe('the few numbers', () => {
  const both = () => buildReport(() => fakeRun({ n: 200, arms: [CLOSED, OPEN] }));

  test('each has a value, a span, what it rests on and what it means, and no symbol', async () => {
    const { headlines } = await both();
    expect(headlines.length).toBeGreaterThanOrEqual(11);
    for (const { name, value, between, n, sentence } of headlines) {
      for (const text of [name, value, between, n, sentence]) expect(text).not.toBe('');
      const words = [name, value, between, n, sentence].join(' ');
      expect(words).not.toMatch(/[λβρθ]|\bR\b|\bG\b|r_c|\bp\s*[<=]|undefined|NaN|null|Infinity/);
    }
  });

  test('speak of the loop only where the bot was run by itself', async () => {
    const { headlines, loop } = await buildReport(() => fakeRun());
    expect(loop).toBeNull();
    expect(headlines.map(({ name }) => name).join()).not.toContain('extra contact');
  });

  test('other guesses about the customers are computed where they were not driven, and say so', async () => {
    const { guesses } = await both();
    const of = (what: string) => guesses.filter((guess) => guess.what === what);
    expect(of('returns').map(({ factor, how }) => [factor, how])).toEqual([
      [0.5, 'computed'],
      [1, 'measured'],
      [1.5, 'computed'],
    ]);
    expect(of('sensitivity').map(({ how }) => how)).toEqual(['computed', 'measured', 'computed']);
    const [half, same, double] = of('sensitivity').map(({ annoyedPerHour }) => annoyedPerHour.value!);
    expect(half).toBeLessThanOrEqual(same!);
    expect(double).toBeGreaterThanOrEqual(same!);
  });

  test('stand on the page, with the harm that nobody notices', async () => {
    const page = html(await both());
    expect(page).toContain('id="few-numbers"');
    expect(page).toContain('id="harm"');
    expect(page).toContain('Does it feed on itself?');
    expect(page).toContain('What it could see');
  });
});
