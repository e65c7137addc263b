import { randomExponential, randomLogNormal } from 'd3-random';
import { pick } from '../chance/draw.ts';
import type { Random } from '../chance/random.ts';
import type { Channel, Ending } from '../events/event.ts';
import type { Need } from '../events/need.ts';
import type { Entry } from '../office/office.ts';
import type { Ms } from '../time/clock.ts';
import { type Beliefs, same } from './beliefs.ts';
import type { Sequel } from './customer.ts';
import type { Person } from './person.ts';

/** When and whether customers come back. Assumptions: no public data ties a support contact to what came after it. */
const RETURN = {
  /** Contacts for one problem at most. */
  attempts: 5,
  /** Share of returns within minutes; the others take hours to days. */
  fast: 0.4,
  fastMedian: 5 * 60_000,
  slowMedian: 20 * 3_600_000,
  spread: 0.8,
  least: 60_000,
  most: 72 * 3_600_000,
  /** Mean time until something wrong is noticed. */
  discovery: 24 * 3_600_000,
  discoverySoonest: 3_600_000,
} as const;

const CHANNELS: readonly Channel[] = ['chat', 'mail', 'phone'];

/** What a customer finds once it looks: needs that it believes met and that are not. */
export function misbelieved(person: Person, beliefs: Beliefs, writes: readonly Entry[] | null): string[] {
  return person.profile.needs.filter((need) => wrongly(need, beliefs, writes)).map(({ id }) => id);
}

function wrongly(need: Need, beliefs: Beliefs, writes: readonly Entry[] | null): boolean {
  const belief = beliefs.of(need.id)?.belief;
  if (need.kind === 'fact') {
    if (belief?.is !== 'told') return false;
    return ![need.value, ...(need.accept ?? [])].some((true_) => same(true_, belief.value));
  }
  if (need.kind === 'handoff' || writes === null) return false;
  return (belief?.is === 'done' || belief?.is === 'promised') && !seenDone(need, writes);
}

/** Whether the back office shows that an action was done, as the customer would notice in its mail or on its card. */
export function seenDone(need: Need, writes: readonly Entry[] | null): boolean {
  if (need.kind !== 'action' || writes === null) return false;
  return writes.some(
    ({ ok, action, args }) =>
      ok &&
      action === need.action &&
      Object.entries(need.where ?? {}).every(([name, value]) => same(args[name] ?? '', value)),
  );
}

/** What comes of a contact: the end of the story, or another contact. */
export function aftermath(
  person: Person,
  failure: 'none' | 'known' | 'hidden',
  past: { readonly attempt: number; readonly how: Ending; readonly channel: Channel },
  random: Random,
): Sequel {
  const { persona, returns } = person;
  const dice = { back: random(), churn: random(), fast: random(), elsewhere: random() };
  if (failure === 'none') return { kind: 'rest', fate: past.how === 'handed_over' ? 'served_by_human' : 'content' };
  // Each failure wears some of the will to try again out.
  const stays = Math.min(1, persona.persistence * returns) * 0.85 ** (past.attempt - 1);
  if (past.attempt >= RETURN.attempts || dice.back >= stays)
    return { kind: 'rest', fate: dice.churn < persona.churn ? 'churned' : 'given_up' };
  const channel =
    dice.elsewhere < persona.channelSwitch
      ? pick(
          random,
          CHANNELS.filter((one) => one !== past.channel),
        )
      : past.channel;
  return { kind: 'return', after: delay(failure, dice.fast, random), channel, discovered: failure === 'hidden' };
}

function delay(failure: 'known' | 'hidden', fast: number, random: Random): Ms {
  const drawn =
    failure === 'hidden'
      ? Math.max(RETURN.discoverySoonest, randomExponential.source(random)(1 / RETURN.discovery)())
      : randomLogNormal.source(random)(
          Math.log(fast < RETURN.fast ? RETURN.fastMedian : RETURN.slowMedian),
          RETURN.spread,
        )();
  return Math.min(RETURN.most, Math.max(RETURN.least, drawn));
}
