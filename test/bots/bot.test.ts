import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Mode } from '../../src/events/verdict.ts';
import { crowd } from './crowd.ts';
import { INTENTS } from './world.ts';

type Run = Awaited<ReturnType<typeof crowd>>;
const share = (run: Run, is: (talk: Run['talks'][number]) => boolean) => run.talks.filter(is).length / run.talks.length;
const median = (run: Run) => {
  const waits = run.talks.flatMap((talk) => talk.waits).sort((a, b) => a - b);
  return waits[waits.length >> 1]!;
};
const modes = (run: Run) => new Set(run.notes.map((note) => note.mode));

describe('careful', () => {
  let quiet: Run;
  beforeAll(async () => {
    quiet = await crowd('careful', 8, INTENTS.length * 12);
  }, 60_000);

  it.each(INTENTS)('serves %s to the end', (intent) => {
    const talks = quiet.talks.filter((talk) => talk.case.intent === intent);
    expect(talks).toHaveLength(12);
    for (const talk of talks) expect([intent, talk.missing, talk.lines]).toEqual([intent, [], talk.lines]);
  });

  it('hands over where a person is due, and nowhere else', () => {
    for (const talk of quiet.talks)
      expect([talk.case.intent, talk.handedOff]).toEqual([talk.case.intent, talk.case.human]);
  });

  it('commits no fault at any load', async () => {
    const pressed = await crowd('careful', 128, 1500);
    expect([...quiet.notes, ...pressed.notes]).toEqual([]);
    expect(share(pressed, (talk) => talk.served)).toBe(1);
    expect(median(pressed)).toBeLessThan(2000);
  });
});

describe('hasty', () => {
  let quiet: Run;
  let pressed: Run;
  beforeAll(async () => {
    quiet = await crowd('hasty', 8, 900);
    pressed = await crowd('hasty', 128, 2500);
  }, 60_000);

  it('looks good when little is to do', () => {
    expect(share(quiet, (talk) => talk.served)).toBeGreaterThan(0.9);
    expect(median(quiet)).toBeLessThan(1000);
  });

  it('fails every second customer under load, answers them no later, and keeps nearly all from a person', () => {
    const served = share(pressed, (talk) => talk.served);
    expect(served).toBeGreaterThan(0.3);
    expect(served).toBeLessThan(0.65);
    expect(median(pressed)).toBeLessThan(median(quiet));
    expect(share(pressed, (talk) => talk.handedOff)).toBeLessThan(share(quiet, (talk) => talk.handedOff));
  });

  it.each([
    'confident_incorrect',
    'hedged_incorrect',
    'false_resolution',
    'context_loss',
    'misroute',
    'dead_end',
    'incomplete',
    'missed_handoff',
    'unresponsive',
    'tone_deaf',
  ] satisfies Mode[])('commits %s under load, and logs it', (mode) => {
    const count = (run: Run) => run.notes.filter((note) => note.mode === mode).length / run.talks.length;
    expect(count(pressed)).toBeGreaterThan(count(quiet));
  });

  it('logs no turn that was not there, and each failure once a conversation', () => {
    const turns = new Map(pressed.talks.map((talk) => [`c-${talk.case.file.key}`, talk.waits.length]));
    const keys = pressed.notes.map(({ conversation, mode }) => `${conversation} ${mode}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const note of pressed.notes) expect(note.turn).toBeLessThanOrEqual(turns.get(note.conversation)!);
  });

  it('leaves nobody unserved without a fault in the log', () => {
    const faulty = new Set(pressed.notes.map((note) => note.conversation));
    const silent = pressed.talks.filter((talk) => !talk.served && !faulty.has(`c-${talk.case.file.key}`));
    expect(silent.map((talk) => [talk.case.intent, talk.missing, talk.lines])).toEqual([]);
  });

  it('logs a claimed action only if the office has not done it', () => {
    for (const note of pressed.notes.filter(({ mode }) => mode === 'false_resolution')) {
      const talk = pressed.talks.find((one) => `c-${one.case.file.key}` === note.conversation)!;
      expect(talk.missing).toContain(talk.case.action!.name);
    }
  });

  it('says the same to the byte for the same seed, and something else for another', async () => {
    const print = (run: Run) =>
      createHash('sha256')
        .update(JSON.stringify([run.talks, run.notes]))
        .digest('hex');
    const again = await crowd('hasty', 128, 400);
    expect(print(await crowd('hasty', 128, 400))).toBe(print(again));
    expect(print(await crowd('hasty', 128, 400, 'another'))).not.toBe(print(again));
  });
});

describe('broken-at-scale', () => {
  it('is fine when little is to do', async () => {
    const quiet = await crowd('broken-at-scale', 8, 1000);
    expect(share(quiet, (talk) => talk.served)).toBeGreaterThan(0.97);
  });

  it('mixes customers up, keeps them waiting, and stays bad when the load has gone', async () => {
    const burst = 2000;
    const run = await crowd('broken-at-scale', 128, burst + 1000, 'shock', burst, 8);
    expect([...modes(run)]).toEqual(expect.arrayContaining(['cross_talk', 'unresponsive', 'needless_handoff']));
    const late = run.talks.filter((talk) => Number(talk.case.file.key.split('/')[1]) > burst + 500);
    expect(late.filter((talk) => !talk.served).length / late.length).toBeGreaterThan(0.2);
  });

  it('shows what belongs to somebody else where it logs cross_talk', async () => {
    const run = await crowd('broken-at-scale', 64, 2500);
    const notes = run.notes.filter((note) => note.mode === 'cross_talk');
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) {
      const talk = run.talks.find((one) => `c-${one.case.file.key}` === note.conversation)!;
      const reply = talk.lines.filter((line) => line.role === 'bot')[note.turn]!.text;
      const shown = /shows (\S+)/.exec(note.note)![1]!;
      expect(reply).toContain(shown);
      expect(JSON.stringify(talk.case)).not.toContain(shown);
    }
  });
});
