import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chance } from '../../src/chance/random.ts';
import { loadPack } from '../../src/cli/crowd.ts';
import { voiceOf } from '../../src/cli/voice.ts';
import { crowd } from '../../src/customers/draw.ts';
import { unsafe } from '../../src/customers/safety.ts';
import { planOf } from '../../src/engine/plan.ts';
import { run } from '../../src/engine/run.ts';
import { type Event, type RunEvent, VERSION } from '../../src/events/event.ts';
import { OPEN } from '../../src/events/plan.ts';
import { createOffice } from '../../src/office/store.ts';
import type { Target } from '../../src/targets/target.ts';
import { realClock } from '../../src/time/real.ts';
import { virtualClock } from '../../src/time/virtual.ts';
import { bodyOf, serve } from '../targets/loopback.ts';

/** What the model makes of a message; null: it never answers. */
let words: (message: string) => string | null;
let model: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  model = await serve((request, response) => {
    void bodyOf(request).then(({ messages }) => {
      const { content } = (messages as { content: string }[]).at(-1)!;
      const answer = words((JSON.parse(content) as { message: string }).message);
      if (answer === null) return;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: answer } }] }));
    });
  });
  unvoiced = await spoken(false);
});
afterAll(() => model.close());

const { scenario, personas, articles } = loadPack('scenarios/retail.yaml', 'personas');
let unvoiced: Event[];

/** Asks once, then hands over: at once. */
const bot: Target = {
  ...({ name: 'brief', protocol: 'none', time: 'real', turnEnd: 'at once', connection: 'none' } as const),
  open: () => {
    let turns = 0;
    return {
      say: (_, hear) => {
        if (turns++ === 0) hear({ kind: 'bubble', text: 'What is your order number, please?' });
        else hear({ kind: 'meta', meta: { handoff: true } });
        hear({ kind: 'over', how: 'replied' });
        return () => undefined;
      },
      close: () => undefined,
    };
  },
  close: () => Promise.resolve(),
};

/** A dozen customers of the shop and that bot, in real time. */
async function spoken(voiced: boolean, timeout = '5s'): Promise<Event[]> {
  const dice = chance('7');
  const planned = planOf(scenario, { seed: '7', arms: [OPEN], ladder: '40/s, 12 each', timeScale: 200 }, dice);
  const plan = { ...planned, steps: planned.steps.slice(0, 1).map((step) => ({ ...step, lead: 0, tail: 0 })) };
  const [clock, office] = [realClock(), createOffice()];
  const target = bot;
  const wanted = { url: `${model.url}/v1/chat/completions`, model: 'm', timeout };
  const voicing = voiced ? await voiceOf(wanted, clock) : null;
  const heading: RunEvent = {
    ...({ kind: 'run', at: 0, version: VERSION, id: 'voice', began: null, time: 'real', plan } as const),
    scenario: { name: 'retail', hash: '' },
    target: { name: target.name, protocol: target.protocol, turnEnd: target.turnEnd, connection: target.connection },
    versions: {},
    command: '',
  };
  const log: Event[] = [];
  const ports = { clock, target, office, articles, keys: scenario.office, unsafe, loop: null, chance: dice };
  const people = crowd(scenario, personas, dice, heading.id, plan);
  const write = (event: Event): void => void log.push(event);
  const voice = voicing?.voice ? { voice: voicing.voice } : {};
  await run(heading, { ...ports, ...voice, crowd: people, write, behind: () => false }, new AbortController().signal);
  await voicing?.close();
  return log;
}

const said = (log: readonly Event[]): string[] =>
  log.flatMap((event) => (event.kind === 'said' ? [event.texts.join('\n')] : []));
const firsts = (log: readonly Event[]): string[] => {
  const found = new Map<string, string>();
  for (const event of log)
    if (event.kind === 'said' && !found.has(event.contact)) found.set(event.contact, event.texts.join('\n'));
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
};
const health = (log: readonly Event[]): Extract<Event, { kind: 'health' }> =>
  log.find((event): event is Extract<Event, { kind: 'health' }> => event.kind === 'health')!;

describe('a scenario with a voice', () => {
  test('says what the model made of the message, with the customer’s own values', async () => {
    words = (message) => `well well, ${message}`;
    const log = await spoken(true);
    const all = said(log);
    const worded = all.filter((text) => /well|wel|ell/i.test(text.slice(0, 12)));
    const { voice } = health(log);
    // The log holds what was said: it is replayed from there.
    expect(voice!.voiced).toBeGreaterThan(11);
    expect(worded.length).toBeGreaterThan(voice!.voiced * 0.7);
    expect(all.join('\n')).not.toMatch(/\{\{|\}\}/);
    expect(all.join('\n')).toMatch(/HP-\d{7}/);
  }, 20_000);

  test('says our own words where the model’s do not hold, and counts why', async () => {
    words = () => 'As an AI language model I say hello.';
    const log = await spoken(true);
    const { voice } = health(log);
    expect(voice!.voiced).toBe(0);
    expect(Object.keys(voice!.own).some((why) => /task|value/.test(why))).toBe(true);
    expect(firsts(log)).toEqual(firsts(unvoiced));
  }, 20_000);

  test('does not wait for a model that does not answer', async () => {
    words = () => null;
    const log = await spoken(true, '100ms');
    const { voice, started } = health(log);
    expect(started).toBe(12);
    expect(voice!.voiced).toBe(0);
    expect(voice!.own['no time to ask']).toBeGreaterThanOrEqual(12);
    expect(health(unvoiced).voice).toBeUndefined();
  }, 20_000);
});

test('in virtual time there is no voice, and the report will say so', async () => {
  const { voice, warning } = await voiceOf({ url: 'http://127.0.0.1:9/v1', model: 'm', timeout: '1s' }, virtualClock());
  expect(voice).toBeNull();
  expect(warning!.text).toContain('in virtual time');
});
