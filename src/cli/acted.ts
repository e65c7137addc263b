import { inProcessBot } from '../bots/inprocess.ts';
import type { SettingName } from '../bots/settings.ts';
import { TRADES } from '../bots/trades.ts';
import { chance } from '../chance/random.ts';
import type { Crowd } from '../customers/customer.ts';
import { unsafe } from '../customers/safety.ts';
import { run } from '../engine/run.ts';
import {
  type ContactId,
  type Event,
  type JourneyId,
  partsOf,
  type Profile,
  type RunEvent,
  VERSION,
} from '../events/event.ts';
import type { Plan } from '../events/plan.ts';
import type { Turn } from '../events/transcript.ts';
import { createOffice } from '../office/store.ts';
import type { Target } from '../targets/target.ts';
import type { Ms } from '../time/clock.ts';
import { virtualClock } from '../time/virtual.ts';
import type { Pack } from './crowd.ts';
import { botTrade } from './embedded.ts';

/** What a crowd said to a bot, contact by contact, as other tools read it: one message a turn. */
export interface Acted {
  readonly id: string;
  readonly persona: string;
  readonly intent: string;
  readonly language: string;
  readonly attempt: number;
  readonly turns: readonly Turn[];
}

/** Plays a crowd against the reference bot in virtual time; nothing is sent and nothing is written. */
export async function acted(pack: Pack, people: Crowd, plan: Plan, bot: SettingName): Promise<Acted[]> {
  const clock = virtualClock();
  const office = createOffice();
  const knowledge = TRADES[botTrade(pack.scenario)];
  const target = inProcessBot(bot, { clock, office, knowledge, chance: chance(`${plan.seed}/bot`) });
  const profiles = new Map<JourneyId, Profile>();
  const contacts = new Map<ContactId, { readonly began: Ms; readonly turns: Turn[] }>();
  const write = (event: Event): void => {
    if (event.kind === 'contact') {
      if (event.profile) profiles.set(partsOf(event.contact).journey, event.profile);
      contacts.set(event.contact, { began: event.at, turns: [] });
    } else if (event.kind === 'said' || event.kind === 'heard') {
      const { began, turns } = contacts.get(event.contact)!;
      const role = event.kind === 'said' ? 'customer' : 'bot';
      turns.push(...event.texts.map((text) => ({ role, text, at: event.at - began }) as const));
    }
  };
  const { articles, scenario } = pack;
  const ports = { clock, chance: chance(plan.seed), target, crowd: people, office, articles, keys: scenario.office };
  const quiet = { unsafe, loop: null, write, behind: () => false };
  await run(headingOf(plan, target), { ...ports, ...quiet }, new AbortController().signal);
  const { n } = plan.steps[0]!;
  // Those who only warm the bot up and keep it busy are not of the sample.
  const sample = [...contacts].filter(([id]) => partsOf(id).customer < n);
  return sample.map(([id, { turns }]) => {
    const { journey, attempt } = partsOf(id);
    const { persona, intent, language } = profiles.get(journey)!;
    return { id, persona, intent, language, attempt, turns };
  });
}

function headingOf(plan: Plan, { name, protocol, turnEnd, connection }: Target): RunEvent {
  const target = { name, protocol, turnEnd, connection };
  const scenario = { name: 'check', hash: '' };
  const when = { began: null, time: 'virtual' } as const;
  return {
    kind: 'run',
    at: 0,
    version: VERSION,
    id: 'check',
    ...when,
    plan,
    scenario,
    target,
    versions: {},
    command: 'irate check',
  };
}
