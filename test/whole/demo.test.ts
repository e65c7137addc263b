import { expect, test } from 'vitest';
import { OPEN } from '../../src/events/plan.ts';
import { partsOf, type ContactEvent, type Event } from '../../src/events/event.ts';
import { buildReport } from '../../src/report/build.ts';
import type { Report } from '../../src/report/report.ts';
import { people, simulated } from './simulated.ts';

const LADDER = '8..128/s x4, 250 each';

const share = (report: Report, rung: number, measure: string): number =>
  report.rungs.at(rung)!.measures[measure]!.value!;

let ofHasty: Promise<readonly Event[]> | undefined;
/** The hasty bot up the whole ladder: several tests look at the same run. */
const hastyLog = (): Promise<readonly Event[]> => (ofHasty ??= simulated('hasty', LADDER).then(({ log }) => log));
const reportOn = async (log: Promise<readonly Event[]>): Promise<Report> => {
  const events = await log;
  return buildReport(() => events);
};

test('the dashboard of the hasty bot stays green while its customers are burnt, and the careful bot on the same crowd shows the opposite', async () => {
  const hasty = await reportOn(hastyLog());
  const careful = await reportOn(simulated('careful', LADDER).then(({ log }) => log));
  // Green: it keeps nearly everybody from a human, at every rate, and a contact takes no longer under load.
  for (const rung of [0, -1]) expect(share(hasty, rung, 'containment')).toBeGreaterThan(0.8);
  expect(share(hasty, -1, 'handle_time')).toBeLessThan(1.3 * share(hasty, 0, 'handle_time'));
  // Burnt: what it handles, it handles wrongly, more of it with every step up.
  expect(share(hasty, 0, 'error')).toBeLessThan(0.1);
  expect(share(hasty, -1, 'error')).toBeGreaterThan(0.25);
  expect(share(hasty, -1, 'annoyed_per_hour')).toBeGreaterThan(2 * 16 * share(hasty, 0, 'annoyed_per_hour'));
  // The careful one is slower, and right.
  for (const rung of [0, -1]) {
    expect(share(careful, rung, 'error')).toBeLessThan(0.05);
    expect(share(careful, rung, 'reply_time p95')).toBeGreaterThan(share(hasty, rung, 'reply_time p95'));
  }
  expect(share(careful, -1, 'true_resolution')).toBeGreaterThan(share(hasty, -1, 'true_resolution') + 0.15);
}, 240_000);

test('the same seed in virtual time twice gives the same bytes', async () => {
  const once = await simulated('hasty', '32..64/s x2, 60 each');
  const again = await simulated('hasty', '32..64/s x2, 60 each');
  expect(JSON.stringify(again.log)).toBe(JSON.stringify(once.log));
}, 120_000);

test('another seed meets other people', async () => {
  const [one, other] = await Promise.all(['7', '8'].map((seed) => simulated('careful', '32/s, 30 each', { seed })));
  expect(JSON.stringify(profiles(one!.log))).not.toBe(JSON.stringify(profiles(other!.log)));
}, 120_000);

test('every rung, and every run, meets the same people: only what nobody else may have differs', () => {
  const virtual = people('a-virtual-run', '7');
  const real = people('retail-20260303100000', '7');
  for (let n = 0; n < 100; n++) {
    const [here, there, elsewhere] = [virtual(n, 0), virtual(n, 1), real(n, 0)];
    const opening = (customer: typeof here): string =>
      without(customer.profile.identifiers, JSON.stringify(customer.open('chat', null)));
    const said = opening(here);
    for (const other of [there, elsewhere]) {
      expect(other.profile.identifiers).not.toEqual(here.profile.identifiers);
      expect(other.patience).toBe(here.patience);
      expect(opening(other)).toBe(said);
      const { persona, intent, lane } = here.profile;
      expect(other.profile).toMatchObject({ persona, intent, lane });
    }
  }
});

test('a reply with another customer’s data is found, and both contacts are named', async () => {
  const { log } = await simulated('broken-at-scale', '128/s, 500 each', { arms: [OPEN] });
  const leaks = log.flatMap((event) =>
    event.kind === 'verdict'
      ? event.verdict.failures
          .filter(({ mode }) => mode === 'cross_talk')
          .map((failure) => ({ ...failure, contact: event.contact }))
      : [],
  );
  expect(leaks.length).toBeGreaterThan(0);
  for (const { contact, other, quote } of leaks) {
    expect(partsOf(other as ContactEvent['contact']).journey).not.toBe(partsOf(contact).journey);
    const owner = log.find(
      (event): event is ContactEvent =>
        event.kind === 'contact' && event.contact.startsWith(`${partsOf(other as ContactEvent['contact']).journey}.`),
    );
    expect(
      owner!.profile!.identifiers.some((identifier) => quote.toLowerCase().includes(identifier.toLowerCase())),
    ).toBe(true);
  }
}, 120_000);

test('a customer that calls again is a contact of the same journey, later, and knows what it was told', async () => {
  const log = await hastyLog();
  const again = log.filter((event): event is ContactEvent => event.kind === 'contact' && event.after !== null);
  expect(again.length).toBeGreaterThan(10);
  for (const { contact, profile, at } of again) {
    expect(profile).toBeNull();
    const { journey, attempt } = partsOf(contact);
    const before = log.find((event) => event.kind === 'end' && event.contact === `${journey}.${attempt - 1}`);
    const phoned = log.some((event) => event.kind === 'desk' && event.contact === `${journey}.${attempt - 1}`);
    expect(phoned || before!.kind === 'end').toBe(true);
    if (before?.kind === 'end') expect(at).toBeGreaterThanOrEqual(before.at);
  }
}, 120_000);

function profiles(log: readonly Event[]): unknown[] {
  return log.flatMap((event) => (event.kind === 'contact' && event.profile ? [event.profile] : []));
}

function without(identifiers: readonly string[], text: string): string {
  return identifiers.reduce((rest, identifier) => rest.replaceAll(new RegExp(identifier, 'gi'), '#'), text);
}
