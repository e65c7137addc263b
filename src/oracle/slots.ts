/** Names under which people and bots mean the same slot. */
const ALIKE: readonly (readonly string[])[] = [
  ['order_number', 'order', 'first_order', 'second_order', 'booking_reference', 'repair_number'],
  ['booking_reference', 'booking', 'booking_ref', 'booking_number', 'reservation', 'reservation_number', 'pnr'],
  ['policy_number', 'policy', 'contract', 'contract_number'],
  ['claim_number', 'claim', 'case', 'case_number', 'ticket', 'repair_number', 'dossier', 'file'],
  [
    'account_number',
    'account',
    'account_ending',
    'customer_number',
    'customer',
    'member',
    'iban',
    'new_iban',
    'contract',
  ],
  ['card_number', 'card', 'card_last4', 'last4', 'card_ending', 'account_ending'],
  ['flight_number', 'flight', 'train', 'train_number'],
  ['phone', 'phone_number', 'mobile', 'line', 'msisdn'],
  ['postcode', 'zip', 'zip_code', 'plz'],
  ['date_of_birth', 'dob', 'birthday'],
  ['serial', 'serial_number', 'imei'],
  ['product', 'item', 'received', 'part', 'device', 'model'],
  ['email', 'account_email', 'new_email', 'own_email', 'e_mail'],
  ['date', 'new_date'],
  ['address', 'new_address', 'street'],
  ['name', 'full_name', 'surname'],
];

const alike = new Map(
  ALIKE.flat().map((name) => [name, new Set(ALIKE.filter((family) => family.includes(name)).flat())] as const),
);

/** Whether what was given is what is asked for. */
export const sameSlot = (given: string, asked: string): boolean =>
  given === asked || given.endsWith(`_${asked}`) || alike.get(given)?.has(asked) === true;
