import type { Plan } from '../events/plan.ts';
import type { Contact, Journey } from './contact.ts';
import type { Estimate } from './estimate.ts';
import { meanOf, rateOf } from './estimate.ts';
import type { Sample } from './sample.ts';

/** The extra work that failures make at a rung, per hour of load. */
export interface Burden {
  /** Repeat contacts to the bot. */
  readonly repeats: Estimate;
  /** Contacts that people took and need not have: calls after a failure, and those handed over for nothing. */
  readonly toPeople: Estimate;
  /** Hours of people's work that is, each as long as the desk takes for one. */
  readonly agentHours: Estimate;
  /** What both cost, in the declared currency; null where no unit costs are declared. */
  readonly cost: { readonly currency: string; readonly perHour: Estimate } | null;
}

const HOUR = 3_600_000;

export function burdenOf({ journeys, perHour }: Sample, { desk, costs }: Pick<Plan, 'desk' | 'costs'>): Burden {
  const perHourOf = (of: (journey: Journey) => number): Estimate => {
    const { low, ...rest } = rateOf(meanOf(journeys, of), perHour);
    return { ...rest, low: low === null ? null : Math.max(0, low) };
  };
  const repeats = counted(isRepeat);
  const toPeople = counted(isNeedless);
  const hours = desk.handle / HOUR;
  return {
    repeats: perHourOf(repeats),
    toPeople: perHourOf(toPeople),
    agentHours: perHourOf((journey) => toPeople(journey) * hours),
    cost: costs
      ? {
          currency: costs.currency,
          perHour: perHourOf(
            (journey) => repeats(journey) * costs.contact + toPeople(journey) * hours * costs.agentHour,
          ),
        }
      : null,
  };
}

function counted(is: (contact: Contact) => boolean): (journey: Journey) => number {
  return ({ contacts }) => contacts.filter(is).length;
}

function isRepeat({ channel, after }: Contact): boolean {
  return channel !== 'phone' && after !== null;
}

/** Who left the desk's queue took nobody's time. */
function isNeedless({ channel, after, desk, modes }: Contact): boolean {
  if (desk === 'abandoned') return false;
  return channel === 'phone' ? after !== null : desk !== null && modes.includes('needless_handoff');
}
