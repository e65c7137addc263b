import { chance } from '../../src/chance/random.ts';
import { inProcessBot } from '../../src/bots/inprocess.ts';
import type { SettingName } from '../../src/bots/settings.ts';
import type { FaultNote, SideLog } from '../../src/bots/sidelog.ts';
import { virtualClock } from '../../src/time/virtual.ts';
import { talk, type Talk } from './customer.ts';
import { caseOf, INTENTS, officeOf } from './world.ts';

/** Lets customers arrive at a steady chance rate (per second) and talk until all have left. */
export async function crowd(
  setting: SettingName,
  perSecond: number,
  n: number,
  seed = 'crowd',
  calmAfter = Infinity,
  calmRate = 8,
) {
  const cases = Array.from({ length: n }, (_, i) => caseOf(INTENTS[i % INTENTS.length]!, i));
  const office = await officeOf(cases);
  const clock = virtualClock();
  const notes: FaultNote[] = [];
  const talks: Talk[] = [];
  const sideLog: SideLog = (note) => note.kind === 'fault' && notes.push(note);
  const target = inProcessBot(setting, { clock, office, chance: chance(seed), sideLog });
  const random = chance(seed)('arrivals');
  await clock.run(
    () =>
      new Promise<void>((done) => {
        let at = 0;
        cases.forEach((one, i) => {
          at += (-Math.log(1 - random()) * 1000) / (i < calmAfter ? perSecond : calmRate);
          clock.alarm(at, () =>
            talk(one, target, clock, office, (over) => {
              talks.push(over);
              if (talks.length === n) done();
            }),
          );
        });
      }),
  );
  await target.close();
  return { talks, notes, clock };
}
