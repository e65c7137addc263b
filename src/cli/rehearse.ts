import { inProcessBot } from '../bots/inprocess.ts';
import { chance } from '../chance/random.ts';
import type { Crowd } from '../customers/customer.ts';
import { run } from '../engine/run.ts';
import type { RunEvent } from '../events/event.ts';
import { CLOSED } from '../events/plan.ts';
import { createOffice } from '../office/store.ts';
import { ruling } from '../oracle/stage.ts';
import type { Article } from '../office/office.ts';
import { virtualClock } from '../time/virtual.ts';

/** Customers of the rehearsal. */
const CAST = 150;

/**
 * A few customers in virtual time before the curtain rises: what Node has not run before it runs slowly, and the first
 * rung must not pay for that. Nothing is sent and nothing is written.
 */
export async function rehearse(
  heading: RunEvent,
  crowd: Crowd,
  articles: readonly Article[],
  keys: Readonly<Record<string, string>>,
  unsafe: (text: string) => string | null,
): Promise<void> {
  const step = { step: 0, block: 0, ...CLOSED, rung: 0, sentinel: false, n: CAST, lead: 0, tail: 0 };
  const plan = { ...heading.plan, steps: [step], shocks: { triggers: [], steps: [] } };
  const clock = virtualClock();
  const office = createOffice();
  const dice = chance('rehearsal');
  const target = inProcessBot('hasty', { clock, office, chance: dice });
  const write = ruling(plan.now, true, () => undefined);
  const ports = { clock, chance: dice, target, crowd, office, articles, keys, unsafe, loop: null };
  await run({ ...heading, plan }, { ...ports, write, behind: () => false }, new AbortController().signal);
}
