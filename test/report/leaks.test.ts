import { expect, test } from 'vitest';
import { buildReport } from '../../src/report/build.ts';
import { CLOSED, OPEN } from '../../src/events/plan.ts';
import { terminal } from '../../src/report/terminal.ts';
import { junit } from '../../src/report/junit.ts';
import type { Event } from '../../src/events/event.ts';
import { fakeRun } from './fixture.ts';

test('a leak comes before all else, with both contacts and the bot’s words', async () => {
  const { ruling, leaks } = await buildReport(() => fakeRun({ n: 300 }));
  const { contact, other, quote } = leaks[0]!;
  expect(ruling.sentences[0]).toMatch(/^The bot showed customers the data of others/);
  for (const part of [contact, other!, quote.slice(0, 20)]) expect(ruling.sentences[0]).toContain(part);
});

test('a leak is told though irate was late, for it is no rate', async () => {
  const report = await buildReport(() =>
    fakeRun({ n: 300 }).map((event) => (event.kind === 'health' ? { ...event, void: true } : event)),
  );
  expect(report.rungs.every((rung) => rung.void)).toBe(true);
  expect(report.leaksSeen).toBeGreaterThan(0);
  const screen = terminal(report, { colour: false, width: 100 });
  expect(screen.replace(/\s+/g, ' ')).toContain(`contact ${report.leaks[0]!.contact} was shown what is`);
});

/** A run in which all is well, but that one customer, of the first or the last step, was shown the data of another. */
function leakingOnce(thresholds: readonly string[], step: 'first' | 'last' = 'first'): Event[] {
  const arms = step === 'first' ? [CLOSED] : [CLOSED, OPEN];
  const events = fakeRun({ n: 300, errors: [0, 0, 0, 0, 0], thresholds, arms });
  const isVerdict = ({ kind }: Event): boolean => kind === 'verdict';
  const at = step === 'first' ? events.findIndex(isVerdict) : events.findLastIndex(isVerdict);
  const event = events[at]!;
  if (event.kind !== 'verdict') throw new Error('no verdict');
  const { verdict } = event;
  const failure = { mode: 'cross_talk', turn: 1, because: 'shows HP-1, which is not its own', quote: 'HP-1' } as const;
  events[at] = { ...event, verdict: { ...verdict, failures: [...verdict.failures, failure] } };
  return events;
}

test('a leak in a shock alone is safe at no rate either, and is held against all contacts', async () => {
  const events = leakingOnce(['error < 50%']).map((event) => {
    if (event.kind !== 'run') return event;
    const [leaking, ...steps] = event.plan.steps;
    const trigger = { perHour: 1000, load: 3, capacity: 1, lasts: 1000 };
    const shocks = { triggers: [trigger], steps: [{ ...leaking!, trigger: 0, phases: [] }] };
    return { ...event, plan: { ...event.plan, steps, shocks } };
  });
  const report = await buildReport(() => events);
  expect(report.leaksSeen).toBe(1);
  expect(report.safe.safeAt).toBeNull();
  expect(report.thresholds.find(({ text }) => text === 'cross_talk = 0')!.estimate.n).toBe(5 * 300);
});

test.each([
  ['none that speaks of leaks', ['error < 50%']],
  ['one that allows them', ['error < 50%', 'cross_talk <= 1000']],
  ['none', []],
])('one leak is safe at no rate, whatever the limits are: %s', async (_, thresholds) => {
  const report = await buildReport(() => leakingOnce(thresholds));
  expect(report.ruling).toMatchObject({ answer: 'fail' });
  expect(report.ruling.title).toMatch(/^Not safe/);
  expect(report.ruling.sentences.join(' ')).toMatch(/No rate is safe for as long as/);
  expect(report.safe.safeAt).toBeNull();
  expect(report.safe.byLimit.every(({ safeAt }) => safeAt === null)).toBe(true);
  expect(report.headlines[0]).toMatchObject({ name: 'Highest rate shown to be safe', value: 'none' });
  expect(junit(report)).toMatch(/name="cross_talk = 0"><failure/);
});

test('a leak in a rush after the ladder is safe at no rate either', async () => {
  const [head, ...rest] = leakingOnce(['error < 50%'], 'last');
  if (head?.kind !== 'run') throw new Error('no heading');
  const steps = head.plan.steps.slice(0, -1);
  const last = head.plan.steps.at(-1)!;
  const trigger = { perHour: 4000, load: 3, capacity: 1, lasts: 20_000 };
  const shocks = { triggers: [trigger], steps: [{ ...last, trigger: 0, phases: [] }] };
  const run = (plan: typeof head.plan): Event[] => [{ ...head, plan }, ...rest];
  const report = await buildReport(() => run({ ...head.plan, steps, shocks }));
  expect(report.leaks).toMatchObject([{ perHour: 4000 }]);
  expect(report.safe.safeAt).toBeNull();
  const all = await buildReport(() => run(head.plan));
  const contactsIn = ({ thresholds }: typeof report): number => thresholds.at(-1)!.estimate.n;
  expect(contactsIn(report)).toBe(contactsIn(all));
});
