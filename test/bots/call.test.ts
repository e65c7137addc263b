import { describe, expect, it } from 'vitest';
import { createBot, type Answer } from '../../src/bots/bot.ts';
import { SETTINGS, type Setting } from '../../src/bots/settings.ts';
import type { Note } from '../../src/bots/sidelog.ts';
import { chance } from '../../src/chance/random.ts';
import { virtualClock } from '../../src/time/virtual.ts';
import { caseOf, officeOf } from './world.ts';

const one = caseOf('order_status', 1);

async function bot(setting: Setting) {
  const clock = virtualClock();
  const notes: Note[] = [];
  const office = await officeOf([one]);
  const made = createBot(setting, { clock, office, chance: chance('call'), sideLog: (note) => notes.push(note) });
  const pass = (ms: number) => clock.run(() => new Promise<void>((done) => clock.alarm(ms, done)));
  return { bot: made, notes, pass, clock };
}

describe('a call', () => {
  it('is refused at once when there is no room, never before it returns', async () => {
    const {
      bot: full,
      notes,
      pass,
    } = await bot({ ...SETTINGS.hasty, floor: { ...SETTINGS.hasty.floor, workers: 0, room: 0 } });
    const heard: Answer[] = [];
    full.say('a', 'hello', (answer) => heard.push(answer));
    expect(heard).toEqual([]);
    await pass(1);
    expect(heard).toEqual([{ kind: 'refused' }]);
    full.leave('a');
    expect(notes).toMatchObject([{ conversation: 'a', turn: 0, mode: 'unresponsive' }]);
  });

  it('is not answered once the customer has left, and that is in the log', async () => {
    const { bot: slow, notes, pass, clock } = await bot(SETTINGS.careful);
    const heard: Answer[] = [];
    const abandon = slow.say('a', one.opening, (answer) => heard.push(answer));
    clock.alarm(10, abandon);
    await pass(60_000);
    expect(heard).toEqual([]);
    slow.close();
    expect(notes).toMatchObject([{ turn: 0, mode: 'unresponsive' }]);
  });

  it('is answered once, however often the gateway sends it again', async () => {
    const setting = SETTINGS['broken-at-scale'];
    const { bot: retrying, pass } = await bot({ ...setting, cost: { read: 9000, lookup: 0, word: 0 } });
    const heard: Answer[] = [];
    retrying.say('a', one.opening, (answer) => heard.push(answer));
    await pass(120_000);
    expect(heard).toHaveLength(1);
  });

  it('goes on from a history that another server answered', async () => {
    const { bot: fresh, pass } = await bot(SETTINGS.careful);
    const heard: Answer[] = [];
    fresh.recall('a', ['where is my parcel?']);
    fresh.say('a', one.tells['order']!, (answer) => heard.push(answer));
    await pass(60_000);
    const [reply] = heard as (Answer & { kind: 'reply' })[];
    expect(reply!.bubbles.join(' ')).toMatch(one.hears[0]!.right);
  });
});
