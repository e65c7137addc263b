import { describe, expect, test } from 'vitest';
import { CUT_OFF } from '../../src/events/event.ts';
import { CLOSED } from '../../src/events/plan.ts';
import { abandonment } from '../../src/metrics/abandonment.ts';
import { annoyedPerHour } from '../../src/metrics/annoyed.ts';
import { MEASURES } from '../../src/metrics/catalogue.ts';
import { brier, confidentIncorrect } from '../../src/metrics/confidence.ts';
import { containment } from '../../src/metrics/containment.ts';
import { crossTalk } from '../../src/metrics/cross-talk.ts';
import { deflectionQuality } from '../../src/metrics/deflection-quality.ts';
import { causeOf, error, isError } from '../../src/metrics/error.ts';
import { fcrMeasured, fcrTrue } from '../../src/metrics/first-contact.ts';
import { goodput } from '../../src/metrics/goodput.ts';
import { handleTime, handleTimeSimulated } from '../../src/metrics/handle-time.ts';
import { ledgersOf } from '../../src/metrics/ledgers.ts';
import { modesByIntent } from '../../src/metrics/modes.ts';
import { ENDS, endOf, ends } from '../../src/metrics/outcome.ts';
import { repeatRates } from '../../src/metrics/repeat.ts';
import { replyTime } from '../../src/metrics/reply-time.ts';
import { reproductions } from '../../src/metrics/reproduction.ts';
import { trueResolution } from '../../src/metrics/resolution.ts';
import { sampleOf } from '../../src/metrics/sample.ts';
import { silentFailure } from '../../src/metrics/silent-failure.ts';
import { harmOnVulnerable } from '../../src/metrics/vulnerable.ts';
import { worstPairs } from '../../src/metrics/worst.ts';
import { folded, sample, tiny } from './tiny.ts';

const DAY = 86_400_000;

describe('a contact is an error', () => {
  test.each([
    ['resolved', [], 'content', 0],
    ['partly_resolved', [], 'content', 1],
    ['unresolved', [], 'content', 1],
    ['handed_off', [], 'handed_over', 0],
    ['handed_off', ['needless_handoff'], 'handed_over', 1],
    ['handed_off', ['missed_handoff'], 'handed_over', 1],
    ['resolved', ['tone_deaf'], 'content', 0],
    ['resolved', [], 'cut_off', 1],
    ['resolved', [], null, 1],
    [null, [], 'gave_up', 1],
  ] as const)('%s with %j that ended %s: %i', (outcome, modes, how, expected) => {
    expect(error.of(sample([{ customer: 0, outcome, modes, how }])).k).toBe(expected);
  });
});

test('every contact started counts, finished or not', () => {
  const estimate = error.of(sample([{ customer: 0 }, { customer: 1, how: null, outcome: null }]));
  expect(estimate).toMatchObject({ value: 0.5, n: 2, k: 1 });
});

test('without contacts every measure is empty, not zero', () => {
  const empty = sample([]);
  for (const measure of MEASURES) expect([measure.name, measure.of(empty).value]).toEqual([measure.name, null]);
});

test('a share of none has an upper bound above zero', () => {
  const { value, low, high } = error.of(sample(Array.from({ length: 50 }, (_, customer) => ({ customer }))));
  expect([value, low]).toEqual([0, 0]);
  expect(high).toBeCloseTo(0.071348, 5);
});

test('silent abandonment counts as contained, and deflection quality tells', () => {
  const contacts = sample([
    { customer: 0 },
    { customer: 1, outcome: 'unresolved', how: 'gave_up' },
    { customer: 2, outcome: 'handed_off', how: 'handed_over' },
    { customer: 3, outcome: 'unresolved', how: 'timed_out' },
  ]);
  expect(containment.of(contacts).value).toBe(0.75);
  expect(deflectionQuality.of(contacts).value).toBeCloseTo(1 / 3);
  expect(silentFailure.of(contacts).value).toBeCloseTo(2 / 3);
  expect(abandonment.of(contacts).value).toBe(0.5);
});

test('a repeat within the window is linked to the first contact; a later one starts anew', () => {
  const journeys = sample([
    { customer: 0, outcome: 'unresolved' },
    { customer: 0, attempt: 1, after: 20 * 60_000 },
    { customer: 1, outcome: 'unresolved' },
    { customer: 1, attempt: 1, after: 3 * DAY, outcome: 'unresolved' },
    { customer: 1, attempt: 2, after: 8 * DAY },
    { customer: 2 },
    { customer: 3, outcome: 'unresolved' },
  ]);
  expect(repeatRates.map((rate) => rate.of(journeys).value)).toEqual([0.5, 0.25]);
  // 1 - 1/A with A = 6/4 contacts per problem in 7 days, 5/4 in 30 minutes.
  expect(reproductions.map((rate) => rate.of(journeys).value!.toFixed(4))).toEqual(['0.3333', '0.2000']);
  expect(fcrTrue.of(journeys).value).toBe(0.25);
  expect(fcrMeasured.of(journeys).value).toBe(0.5);
});

test('R without a repeat is 0 with an upper bound', () => {
  const estimate = reproductions[0]!.of(sample([{ customer: 0 }, { customer: 1 }, { customer: 2 }]));
  expect(estimate.value).toBe(0);
  expect(estimate.high).toBeGreaterThan(0.5);
});

test('a call by phone is a repeat that the bot caused, and no contact of the bot', () => {
  const contacts = sample([
    { customer: 0, outcome: 'unresolved' },
    { customer: 0, attempt: 1, after: 60_000, channel: 'phone' },
  ]);
  expect(error.of(contacts)).toMatchObject({ n: 1, k: 1 });
  expect(repeatRates[0]!.of(contacts).value).toBe(1);
  expect(contacts.calls).toHaveLength(1);
});

test('annoyed customers per hour are customers, by what they remember or found out', () => {
  const events = tiny([{ customer: 0 }, { customer: 1 }, { customer: 2 }, { customer: 3 }], {
    journeys: [
      { journey: '0/0', fate: 'content', remembered: 0.59, satisfaction: 1 },
      { journey: '0/1', fate: 'churned', remembered: 0.6, satisfaction: 0 },
      { journey: '0/2', fate: 'content', remembered: 0.1, satisfaction: 1 },
    ],
  });
  events.splice(-1, 0, { kind: 'discovery', at: 9e5, journey: '0/2', after: 100 });
  const annoyed = annoyedPerHour.of(sampleOf(folded(events), CLOSED, 0));
  expect(annoyed).toMatchObject({ value: 1800, n: 4 });
});

test('a bot that is sure and wrong is counted once it claims 0.8', () => {
  const contacts = sample([
    { customer: 0, outcome: 'unresolved', confidence: 0.8 },
    { customer: 1, outcome: 'unresolved', confidence: 0.79 },
    { customer: 2, outcome: 'unresolved', confidence: null },
    { customer: 3, outcome: 'resolved', confidence: 1 },
  ]);
  expect(confidentIncorrect.of(contacts)).toMatchObject({ k: 1, n: 4 });
  expect(brier.of(contacts)).toMatchObject({ n: 3 });
  expect(brier.of(contacts).value).toBeCloseTo((0.64 + 0.6241 + 0) / 3);
});

test('a reply that never came counts as long as the wait was lived', () => {
  const contacts = sample([
    { customer: 0, reply: 1000 },
    { customer: 1, reply: 2000 },
    { customer: 2, reply: 30_000, how: 'timed_out', outcome: 'unresolved' },
  ]);
  expect([...contacts.replies]).toEqual([1000, 2000, 30_500]);
  expect(replyTime(50).of(contacts).value).toBe(2000);
  // With three replies the interval is open upwards, and a threshold must not pass on it.
  expect(replyTime(95).of(contacts).high).toBeNull();
});

test('what was read of a reply that the harness cut off is no reply: its wait ends with the contact', () => {
  const events = tiny([{ customer: 0, reply: 1000, how: 'cut_off' }]);
  const cut = events.map((event) => (event.kind === 'heard' ? { ...event, how: CUT_OFF } : event));
  const never = events.filter(({ kind }) => kind !== 'heard');
  const [of, without] = [cut, never].map((each) => sampleOf(folded(each), CLOSED, 0));
  expect(of!.contacts[0]).toMatchObject({ replies: 0, broken: 0, botTime: 1500 });
  expect([...of!.replies]).toEqual([...without!.replies]);
});

test('handle time in simulated time counts the customer’s own time in full', () => {
  const real = handleTime.of(sample([{ customer: 0, reply: 1000 }], { timeScale: 20 }));
  const simulated = handleTimeSimulated.of(sample([{ customer: 0, reply: 1000 }], { timeScale: 20 }));
  expect(real.value).toBe(1500);
  expect(simulated.value).toBe(1000);
});

test('goodput is truly resolved contacts per hour of load, repeats among them', () => {
  const contacts = sample(
    [{ customer: 0, outcome: 'unresolved' }, { customer: 0, attempt: 1, after: 1000 }, { customer: 1 }],
    { n: 2 },
  );
  expect(contacts.hours).toBeCloseTo(2 / 3600);
  expect(goodput.of(contacts).value).toBeCloseTo(3600);
  expect(trueResolution.of(contacts).value).toBeCloseTo(2 / 3);
});

test('the gravest of several modes is the cause, in one order everywhere', () => {
  const contacts = sample([
    { customer: 0, outcome: 'unresolved', modes: ['incomplete', 'false_resolution', 'confident_incorrect'] },
    { customer: 1, outcome: 'unresolved', modes: ['cross_talk', 'false_resolution'] },
    { customer: 2, outcome: 'unresolved', how: 'cut_off', modes: ['dead_end'] },
    { customer: 3, outcome: 'unresolved' },
    { customer: 4, outcome: 'resolved', modes: ['tone_deaf'] },
    { customer: 5 },
  ]).contacts;
  expect(contacts.map(causeOf)).toEqual([
    'false_resolution',
    'cross_talk',
    'never_finished',
    'unresolved',
    'tone_deaf',
    null,
  ]);
  expect(contacts.map(endOf)).toEqual([
    'false_resolution',
    'cross_talk',
    'technical_failure',
    'incomplete',
    'accurate',
    'accurate',
  ]);
  const shares = ends(contacts);
  expect(ENDS.reduce((sum, end) => sum + shares[end].value!, 0)).toBeCloseTo(1);
});

test('cross-talk names both contacts', () => {
  const contacts = sample([
    { customer: 0, outcome: 'unresolved', modes: ['cross_talk'], other: '0/7.0' },
    { customer: 1 },
  ]);
  expect(crossTalk.of(contacts).value).toBe(1);
  expect(contacts.leaks).toEqual([{ contact: '0/0.0', other: '0/7.0', quote: 'yes' }]);
});

test('harm on vulnerable customers is a share of the harmed', () => {
  const contacts = sample([
    { customer: 0, outcome: 'unresolved', vulnerable: true },
    { customer: 1, outcome: 'unresolved' },
    { customer: 2, vulnerable: true },
  ]);
  expect(harmOnVulnerable.of(contacts)).toMatchObject({ k: 1, n: 2 });
});

test('intents are listed by how many of their contacts fail', () => {
  const rows = modesByIntent(
    sample([
      { customer: 0, intent: 'a' },
      { customer: 1, intent: 'b', outcome: 'unresolved', modes: ['dead_end', 'tone_deaf'] },
    ]),
    isError,
  );
  expect(rows.map(({ intent, errors, modes }) => [intent, errors, modes.dead_end, modes.tone_deaf])).toEqual([
    ['b', 1, 1, 1],
    ['a', 0, 0, 0],
  ]);
});

test('an annoyed customer counts once, under the first thing that went wrong', () => {
  const pairs = worstPairs(
    sample(
      [
        { customer: 0, outcome: 'unresolved', modes: ['dead_end'] },
        { customer: 0, attempt: 1, after: 1000, outcome: 'unresolved', modes: ['cross_talk'] },
        { customer: 1, outcome: 'unresolved', modes: ['dead_end'] },
      ],
      {
        journeys: [
          { journey: '0/0', fate: 'churned', remembered: 0.9, satisfaction: 0 },
          { journey: '0/1', fate: 'given_up', remembered: 0.2, satisfaction: 0 },
        ],
      },
    ),
  );
  expect(pairs.map(({ cause, annoyed, share, perHour }) => ({ cause, annoyed, share, perHour }))).toEqual([
    { cause: 'dead_end', annoyed: 1, share: 1, perHour: 1800 },
  ]);
});

test('the faults that are not the bot’s leave its error share open by as much as they could have changed', () => {
  const events = tiny([
    { customer: 0, outcome: 'unresolved' },
    { customer: 1, atWorst: 'unresolved' },
    { customer: 2 },
    { customer: 3 },
  ]);
  events.splice(-1, 0, {
    kind: 'health',
    at: 9e5,
    step: 0,
    due: 4,
    started: 4,
    lateness: { p50: 0, p99: 0, max: 0 },
    loopDelay: null,
    faults: { out_of_sockets: 1 },
    customerFaults: { misread_reply: 1 },
    void: false,
  });
  const fold = folded(events);
  const ledgers = ledgersOf(fold, sampleOf(fold, CLOSED, 0));
  expect(ledgers).toMatchObject({ target: 1, lowest: 0, highest: 0.75, atWorst: 0.5 });
});
