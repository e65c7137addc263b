import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Event } from '../../../src/events/event.ts';
import type { Failure } from '../../../src/events/verdict.ts';
import { serveOffice, type OfficeServer } from '../../../src/office/server.ts';
import { createOffice, type WholeOffice } from '../../../src/office/store.ts';
import { buildReport } from '../../../src/report/build.ts';
import { html } from '../../../src/report/html.ts';
import type { TargetOptions } from '../../../src/targets/config.ts';
import { audit, summary } from '../../whole/audit.ts';
import { atOnce, CROWD, meet, mixUps, only } from './crowd.ts';
import { MISSING, program, type Program } from './program.ts';

const PATIENT = 240_000;

let office: WholeOffice;
let served: OfficeServer;
const programs: Program[] = [];

beforeEach(async () => {
  office = createOffice();
  served = await serveOffice(office, 0);
});
afterEach(async () => {
  for (const one of programs.splice(0)) await one.close();
  await served.close();
});

/** Starts a bot on the office's books and lets the crowd meet it. */
async function met(
  name: string,
  options: (url: string) => TargetOptions,
  environment: Readonly<Record<string, string>> = {},
  intents: readonly string[] = ['order_status'],
): Promise<Event[]> {
  const bot = await program(name, { OFFICE: served.url, ...environment });
  programs.push(bot);
  const log = await meet(options(bot.url), office, intents);
  expectSoundCustomers(name, log);
  return log;
}

/** Whatever the bot does: of the customers' turns at most 0.5 % are lapses of their own, by an audit of the log alone. */
function expectSoundCustomers(name: string, log: readonly Event[]): void {
  const found = audit(log);
  console.log(`${name}: ${summary(found)}`);
  expect(found.turns).toBeGreaterThan(CROWD);
  expect(found.lapses.length / found.turns).toBeLessThanOrEqual(0.005);
}

const failures = (log: readonly Event[]): Failure[] => only(log, 'verdict').flatMap(({ verdict }) => verdict.failures);

const troubles = (log: readonly Event[]): Set<string> =>
  new Set(only(log, 'heard').flatMap(({ error }) => error ?? []));

/** 200 were there at once, irate did nothing wrong, and nobody was shown or touched what is another's. */
function expectHeldApart(log: readonly Event[]): void {
  expect(atOnce(log)).toBeGreaterThanOrEqual(200);
  expect(only(log, 'health')).toMatchObject([{ due: CROWD, started: CROWD, faults: {} }]);
  expect(mixUps(log)).toEqual([]);
  expect(failures(log).filter(({ mode }) => mode === 'cross_talk')).toEqual([]);
  const findings = only(log, 'verdict').flatMap(({ verdict }) => verdict.findings ?? []);
  expect(findings.filter(({ kind }) => kind === 'trespass')).toEqual([]);
}

/** Most were answered from their own rows of the office. */
function expectServed(log: readonly Event[]): void {
  const resolved = only(log, 'verdict').filter(({ verdict }) => verdict.outcome === 'resolved');
  expect(resolved.length).toBeGreaterThan(CROWD / 2);
}

/** On a machine that is busy with other things a customer may lose patience. */
const expectNoTrouble = (log: readonly Event[], ...expected: string[]): void => {
  expect([...troubles(log)].filter((code) => code !== 'timeout' && !expected.includes(code))).toEqual([]);
};

describe.skipIf(MISSING !== null)(`bots that nobody here wrote${MISSING === null ? '' : ` (${MISSING})`}`, () => {
  const microsoft = (url: string): TargetOptions => ({ kind: 'botframework', url: `${url}/api/messages` });

  test('an agent on the Microsoft Agents SDK holds 200 conversations apart', { timeout: PATIENT }, async () => {
    const log = await met('microsoft', microsoft);
    expectHeldApart(log);
    expectServed(log);
    expectNoTrouble(log);
  });

  test('the same agent with a variable in the wrong place is found out', { timeout: PATIENT }, async () => {
    const log = await met('microsoft', microsoft, { LEAK: 'yes' });
    expect(mixUps(log).length).toBeGreaterThan(5);
    const leaks = failures(log).filter(({ mode }) => mode === 'cross_talk');
    expect(leaks.length).toBeGreaterThan(5);
    for (const { quote, other } of leaks) {
      expect(quote).toMatch(/HP-\d{7}/);
      expect(other).toMatch(/^0\/\d+\.0$/);
    }
  });

  test('an agent on the AI SDK with a tool holds 200 conversations apart', { timeout: PATIENT }, async () => {
    const log = await met('ai-sdk', (url) => ({ kind: 'ai-sdk', url }));
    expectHeldApart(log);
    expectServed(log);
    expectNoTrouble(log);
    const calls = only(log, 'heard').flatMap(({ meta }) => meta.toolCalls ?? []);
    expect(calls.length).toBeGreaterThan(CROWD / 2);
  });

  test(
    'a model that breaks now and then is 200 conversations with trouble, all of it its own',
    { timeout: PATIENT },
    async () => {
      const chaos = { rateLimitRate: 0.1, disconnectRate: 0.05, malformedRate: 0.05 };
      const log = await met('aimock', (url) => ({ kind: 'openai', url, model: 'm' }), { CHAOS: JSON.stringify(chaos) });
      expectHeldApart(log);
      expect([...troubles(log)]).toEqual(expect.arrayContaining(['http_429', 'not_json']));
      expectNoTrouble(log, 'http_429', 'not_json', 'reset', 'truncated');
    },
  );

  test(
    'what NLP.js mistakes for something else is found, and how sure it was of that is plotted',
    { timeout: PATIENT },
    async () => {
      const known = ['order_status', 'return_policy', 'opening_hours', 'gift_card_balance', 'double_charge'];
      const intents = [...known, 'cancel_order', 'refund_short', 'warranty_model'];
      const nlpjs = (url: string): TargetOptions => ({
        kind: 'botframework',
        by: 'directline',
        url: `${url}/directline`,
        every: '1s',
        farewell: false,
        reply: {
          done: "from.id = 'directline'",
          intent: 'nlp.intent',
          confidence: 'nlp.score',
          handoff: "nlp.intent = 'human'",
        },
      });
      const log = await met('nlpjs', nlpjs, {}, intents);
      expectHeldApart(log);
      expectNoTrouble(log);
      // Its own guesses tell which customers it took for somebody else's.
      const heard = only(log, 'heard');
      const wrong = only(log, 'contact').filter(({ contact, profile }) => {
        const guesses = heard.filter((reply) => reply.contact === contact).map(({ meta }) => meta.intent ?? '');
        return guesses.some((guess) => known.includes(guess) && guess !== profile?.intent);
      });
      const found = new Set(
        only(log, 'verdict').flatMap(({ contact, verdict }) =>
          verdict.failures.some(({ mode }) => mode === 'misroute') ? [contact] : [],
        ),
      );
      expect(wrong.length).toBeGreaterThan(10);
      expect(wrong.filter(({ contact }) => found.has(contact)).length / wrong.length).toBeGreaterThan(0.7);

      // Here a rung is void where the machine had other things to do; the picture does not hang on that.
      const steady = log.map((event) => (event.kind === 'health' ? { ...event, void: false } : event));
      const report = await buildReport(() => Readable.from(steady));
      const { confidence, resolved } = report.rungs[0]!.calibration.at(-1)!;
      expect(confidence).toBeGreaterThan(0.9);
      expect(resolved.high).toBeLessThan(confidence);
      expect(html(report)).toContain('id="calibration"');
    },
  );
});
