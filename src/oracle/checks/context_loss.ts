import type { Check } from '../check.ts';
import { before } from '../hearing.ts';
import { fold } from '../../reading/words.ts';

/** Asks again for what was given, or speaks of another item than the customer's. */
export const contextLoss: Check = (hearing) => {
  for (const { at, reading } of hearing.bot) {
    const said = before(hearing, at)
      .map(({ turn }) => fold(turn.text))
      .join('\n');
    for (const act of reading.acts) {
      if (act.kind !== 'ask' || act.slot === undefined) continue;
      const fact = hearing.transcript.given.find(
        ({ slot, value }) => sameSlot(slot, act.slot!) && said.includes(fold(value)),
      );
      if (fact)
        return [{ turn: at, because: `asks for ${fact.slot}, which was given: ${fact.value}`, quote: act.quote }];
    }
  }
  return [];
};

const ALIKE: readonly (readonly string[])[] = [
  ['order_number', 'first_order', 'second_order', 'booking_reference', 'repair_number'],
  ['product', 'item', 'received', 'part', 'device', 'model'],
  ['email', 'account_email', 'new_email', 'own_email'],
  ['date', 'new_date'],
  ['address', 'new_address', 'street'],
];

const sameSlot = (given: string, asked: string): boolean =>
  given === asked || ALIKE.some((family) => family.includes(given) && family.includes(asked));
