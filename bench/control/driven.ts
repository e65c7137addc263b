import { inProcessBot } from '../../src/bots/inprocess.ts';
import type { Setting, SettingName } from '../../src/bots/settings.ts';
import { TRADES } from '../../src/bots/trades.ts';
import { chance } from '../../src/chance/random.ts';
import { loadPack } from '../../src/cli/crowd.ts';
import { crowd } from '../../src/customers/draw.ts';
import { unsafe } from '../../src/customers/safety.ts';
import { planOf, type Wishes } from '../../src/engine/plan.ts';
import { run } from '../../src/engine/run.ts';
import type { Write } from '../../src/events/event.ts';
import type { Plan } from '../../src/events/plan.ts';
import { Moods } from '../../src/launch/observed.ts';
import { Fold } from '../../src/metrics/fold.ts';
import { createOffice } from '../../src/office/store.ts';
import { ruling } from '../../src/oracle/stage.ts';
import { virtualClock } from '../../src/time/virtual.ts';
import { headingOf } from './study.ts';

/** The retail pack against the reference bot through the whole engine, in virtual time: its events, folded. `shape` may change what is driven. */
export async function driven(
  setting: SettingName,
  seed: string,
  wishes: Omit<Wishes, 'seed'>,
  shape?: (plan: Plan) => Plan,
): Promise<{ readonly fold: Fold; readonly moods: Moods }> {
  const [fold, moods] = [new Fold(), new Moods()];
  const see: Write = (event) => {
    fold.add(event);
    moods.add(event);
  };
  await drive(setting, seed, wishes, see, shape);
  return { fold, moods };
}

/** The same, event by event. */
export async function drive(
  setting: SettingName | Setting,
  seed: string,
  wishes: Omit<Wishes, 'seed'>,
  see: Write,
  shape: (plan: Plan) => Plan = (plan) => plan,
): Promise<void> {
  const dice = chance(seed);
  const { scenario, personas, articles } = loadPack('scenarios/retail.yaml', 'personas');
  const plan = shape(planOf(scenario, { seed, ...wishes }, dice));
  const clock = virtualClock();
  const office = createOffice();
  const ground = { clock, office, knowledge: TRADES.retail, chance: chance(`${seed}/bot`) };
  const target = inProcessBot(setting, ground);
  const ports = {
    clock,
    chance: dice,
    target,
    office,
    crowd: crowd(scenario, personas, dice, 'bench', plan),
    articles,
    keys: scenario.office,
    unsafe,
    loop: null,
    write: ruling(plan.now, true, see),
    behind: () => false,
  };
  await run(headingOf(plan, target.name), ports, new AbortController().signal);
}
