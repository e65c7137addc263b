/** Names under which people and bots mean the same slot. */
const ALIKE: readonly (readonly string[])[] = [
  ['order_number', 'first_order', 'second_order', 'booking_reference', 'repair_number'],
  ['product', 'item', 'received', 'part', 'device', 'model'],
  ['email', 'account_email', 'new_email', 'own_email'],
  ['date', 'new_date'],
  ['address', 'new_address', 'street'],
];

/** Whether what was given is what is asked for. */
export const sameSlot = (given: string, asked: string): boolean =>
  given === asked ||
  given.endsWith(`_${asked}`) ||
  ALIKE.some((family) => family.includes(given) && family.includes(asked));
