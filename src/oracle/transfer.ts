import type { Act } from '../reading/reading.ts';
import { does, type Reply } from './flow.ts';
import type { BotTurn, CustomerTurn } from './hearing.ts';

/** A person is announced, without an if. */
export const promisesPerson = (acts: readonly Act[]): boolean =>
  acts.some(({ kind, conditional }) => kind === 'handoff' && !conditional);

/** A reply announces a person. */
export const promised = ({ turns }: Reply): boolean => turns.some(({ reading }) => promisesPerson(reading.acts));

/** "Shall I connect you?" – "Yes.": who takes the offer asks for a person. */
export function takesOffer({ at, plea }: CustomerTurn, bot: readonly BotTurn[]): boolean {
  if (plea.noHuman || (plea.negates && !plea.accepts)) return false;
  const offer = bot.findLast((turn) => turn.at < at);
  return offer !== undefined && does(offer.reading.acts, 'offer_handoff');
}
