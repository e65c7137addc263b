import type { Mode } from '../../events/verdict.ts';
import type { RatioPart } from '../../statistics/index.ts';
import { annoyedShare, isAnnoyed } from '../annoyed.ts';
import { confidentIncorrect, isSureAndWrong } from '../confidence.ts';
import type { Contact, Journey } from '../contact.ts';
import { isContained } from '../containment.ts';
import { deflectionQuality } from '../deflection-quality.ts';
import { error, isError } from '../error.ts';
import { beganWithBot, fcrTrue } from '../first-contact.ts';
import { repeatRates } from '../repeat.ts';
import { isResolved } from '../resolution.ts';
import { WINDOWS, within } from '../windows.ts';

/** A measure taken apart by customer: added up over all of them it is the report's own, and two bots can be paired. */
export interface Tally {
  /** As the measure is called; of a failure mode, the mode. */
  readonly name: string;
  readonly better: 'lower' | 'higher';
  /** What is counted: each customer once at most, or its contacts. */
  readonly per: 'customer' | 'contact';
  readonly of: (journey: Journey) => RatioPart;
}

/** What a ranking rests on: the error share, as the safe launch rate does. */
export const PRIMARY: Tally = { name: error.name, better: 'lower', per: 'contact', of: contacts(isError) };

/** What two bots are tested on, named before anything is seen: few, so that Holm's correction costs little. */
export const HEADLINES: readonly Tally[] = [
  PRIMARY,
  {
    name: fcrTrue.name,
    better: 'higher',
    per: 'customer',
    of: (journey) =>
      beganWithBot(journey) ? { count: isResolved(journey.contacts[0]!) ? 1 : 0, of: 1 } : { count: 0, of: 0 },
  },
  { name: deflectionQuality.name, better: 'higher', per: 'contact', of: contacts(isResolved, isContained) },
  { name: confidentIncorrect.name, better: 'lower', per: 'contact', of: contacts(isSureAndWrong) },
  { name: repeatRates[0]!.name, better: 'lower', per: 'customer', of: customer(cameBack) },
  { name: annoyedShare.name, better: 'lower', per: 'customer', of: customer(isAnnoyed) },
];

/** Contacts that show a failure mode. */
export function modeTally(mode: Mode): Tally {
  return { name: mode, better: 'lower', per: 'contact', of: contacts(({ modes }) => modes.includes(mode)) };
}

function cameBack(journey: Journey): boolean {
  return within(journey, WINDOWS['7d']).length > 1;
}

function customer(is: (journey: Journey) => boolean): Tally['of'] {
  return (journey) => ({ count: is(journey) ? 1 : 0, of: 1 });
}

/** Contacts with the bot for which `is` holds, of those that `among` leaves. */
function contacts(is: (contact: Contact) => boolean, among: (contact: Contact) => boolean = () => true): Tally['of'] {
  return ({ contacts: all }) => {
    const counted = all.filter((contact) => contact.channel !== 'phone' && among(contact));
    return { count: counted.filter(is).length, of: counted.length };
  };
}
