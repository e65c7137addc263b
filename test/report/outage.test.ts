import { expect, test } from 'vitest';
import type { Event, RunEvent } from '../../src/events/event.ts';
import type { ShockStep } from '../../src/events/plan.ts';
import { Fold } from '../../src/metrics/fold.ts';
import { buildReport } from '../../src/report/build.ts';
import { fakeRun } from './fixture.ts';

const run = fakeRun({ leaks: false });
const replies = run.flatMap((event, index) => (event.kind === 'heard' && !event.late ? [index] : []));
/** The run, with the replies from one on to another not given. */
const without = (from: number, to: number): Event[] => {
  const gone = new Set(replies.slice(from, to));
  return run.map((event, index) =>
    event.kind === 'heard' && gone.has(index) ? { ...event, texts: [], how: 'error', error: 'refused' } : event,
  );
};
const at = (nth: number): number => (run[replies[nth]!] as { at: number }).at;

test('that the bot is gone, and since when, is said before all else', async () => {
  const { outage, ruling } = await buildReport(() => without(200, Infinity));
  expect(outage).toMatchObject({ from: at(199), to: null, messages: replies.length - 200, errors: ['refused'] });
  expect(ruling.sentences[0]).toMatch(
    /^The bot stopped answering: after a reply .* into the run [\d,]+ messages in a row failed \(refused\)/,
  );
});

test('of one that came back it is said when', async () => {
  const { outage } = await buildReport(() => without(100, 140));
  expect(outage).toMatchObject({ from: at(99), to: at(140), messages: 40 });
  expect(outage!.sentence).toContain('; the next came');
});

test('a few failures in a row are no outage', async () => {
  expect((await buildReport(() => without(100, 110))).outage).toBeNull();
});

test('what a shock takes from the bot is no outage of its own', () => {
  const head = run[0] as RunEvent;
  const steps = [{ ...head.plan.steps[0]!, step: 99, trigger: 0, phases: [] } as unknown as ShockStep];
  const failed = run.find((event) => event.kind === 'heard')!;
  const outageIn = (contact: string) => {
    const fold = new Fold();
    fold.add({ ...head, plan: { ...head.plan, shocks: { triggers: [], steps } } });
    for (let message = 0; message < 40; message++) fold.add({ ...failed, contact, error: 'refused' } as Event);
    return fold.outages.longest;
  };
  expect(outageIn('99/1.0')).toBeNull();
  expect(outageIn('0/1.0')).toMatchObject({ messages: 40, to: null });
});
