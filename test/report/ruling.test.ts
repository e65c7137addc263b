import { describe, expect, test } from 'vitest';
import { buildReport } from '../../src/report/build.ts';
import type { Ruling } from '../../src/report/ruling.ts';
import type { Options } from './fixture.ts';
import { fakeRun } from './fixture.ts';

const ruled = async (options: Options): Promise<Ruling> => (await buildReport(() => fakeRun(options))).ruling;
const good = [0, 0, 0, 0, 0];

describe('the ruling in words', () => {
  test('what breaks below the peak is not safe at the peak', async () => {
    const ruling = await ruled({ n: 200 });
    expect(ruling).toMatchObject({
      answer: 'fail',
      title: 'Not safe at your peak of 9,000 an hour',
      perHour: 8000,
      basis: 'below_peak',
    });
    expect(ruling.sentences.join(' ')).toMatch(/of contacts failed; your limit is under 5%/);
  });

  test('what holds below the peak is called safe only where it was tested', async () => {
    const ruling = await ruled({ n: 400, errors: good });
    expect(ruling).toMatchObject({ answer: 'pass', title: 'Safe at 8,000 an hour', tally: 'All 5 limits hold' });
    expect(ruling.sentences.join(' ')).toMatch(/the highest rate tested up to 9,000/);
  });

  test('a rung at the peak itself rules on the peak', async () => {
    const ruling = await ruled({ n: 400, errors: good, launch: { normal: 1000, peak: 8000 } });
    expect(ruling).toMatchObject({ title: 'Safe at your peak of 8,000 an hour', basis: 'at_peak' });
  });

  test('too few contacts decide nothing', async () => {
    const ruling = await ruled({ n: 10, errors: good, thresholds: ['error < 5%'] });
    expect(ruling).toMatchObject({ answer: 'unclear', title: 'Undecided at your peak of 9,000 an hour' });
    expect(ruling.sentences[0]).toMatch(/too close to call/);
  });

  test('a void rung decides nothing', async () => {
    const ruling = await ruled({ n: 100, voids: [3], leaks: false });
    expect(ruling).toMatchObject({ answer: 'unclear', perHour: 8000 });
    expect(ruling.sentences.join(' ')).toMatch(/could not be measured/);
  });

  test('without a declared launch the top rung decides, and it says so', async () => {
    const ruling = await ruled({ n: 100, launch: null });
    expect(ruling).toMatchObject({ perHour: 16_000, basis: 'top', title: 'Not safe at 16,000 an hour' });
    expect(ruling.sentences.join(' ')).toMatch(/No launch rate was declared/);
  });

  test('a ladder that begins above the peak says so', async () => {
    const ruling = await ruled({ n: 400, errors: good, launch: { normal: 10, peak: 500 } });
    expect(ruling).toMatchObject({ basis: 'above_peak', title: 'Safe at 1,000 an hour' });
  });

  test('without declared limits one is assumed, and it says so', async () => {
    const ruling = await ruled({ n: 100, thresholds: [] });
    expect(ruling.answer).toBe('fail');
    expect(ruling.sentences.join(' ')).toMatch(/No limits were declared: 5% failed contacts is assumed/);
  });
});

test('harm that grows with the load and no faster is not called compounding', async () => {
  const { compounding } = await buildReport(() => fakeRun({ n: 300, errors: [0.2, 0.2, 0.2, 0.2, 0.2] }));
  expect(compounding!.sentence).toMatch(/no sign that harm grows faster than load/);
});

test('the same customer at two speeds was served at the low one and failed at the high one', async () => {
  const { speeds, conversations } = await buildReport(() => fakeRun());
  const [low, high] = [speeds!.low, speeds!.high].map((id) => conversations.find(({ contact }) => contact === id)!);
  expect([low!.customer, low!.intent, low!.error, high!.error]).toEqual([high!.customer, high!.intent, false, true]);
  expect(low!.perHour).toBeLessThan(high!.perHour!);
});

test('every failure of a shown conversation points at a turn of the bot that holds its quote', async () => {
  const { conversations } = await buildReport(() => fakeRun());
  const failures = conversations.flatMap(({ lines, failures: all }) =>
    all.map((failure) => ({ ...failure, line: lines[failure.turn] })),
  );
  expect(failures.length).toBeGreaterThan(20);
  for (const { line, quote } of failures) expect(line).toMatchObject({ role: 'bot', text: quote });
});

test('a leak names both contacts, and both conversations are shown', async () => {
  const { leaks, conversations } = await buildReport(() => fakeRun({ n: 300 }));
  expect(leaks.length).toBeGreaterThan(0);
  const shown = new Set(conversations.map(({ contact }) => contact as string));
  expect(shown.has(leaks[0]!.contact) && shown.has(leaks[0]!.other!)).toBe(true);
});

test('what to fix first comes from the peak, or from the highest rate that annoyed anybody', async () => {
  const atPeak = await buildReport(() => fakeRun({ n: 200 }));
  expect(atPeak.fixFirstAt).toBe(8000);
  const above = await buildReport(() => fakeRun({ n: 100, errors: [0, 0, 0, 0, 0.6] }));
  expect(above.fixFirstAt).toBe(16_000);
  expect(above.fixFirst).toHaveLength(3);
  const never = await buildReport(() => fakeRun({ errors: [0, 0, 0, 0, 0] }));
  expect([never.fixFirstAt, never.fixFirst]).toEqual([null, []]);
});
