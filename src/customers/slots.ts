/** Something that the customer can tell: a value of its world, under the name by which a bot asks for it. */
export interface Known {
  readonly path: string;
  readonly slot: string;
  readonly value: string;
}

/** "order.number" is asked for as order_number, "account.email" as email, "product.name" as product. */
export function slotOf(path: string): string {
  const parts = path.split('.');
  const last = parts.at(-1)!;
  if (['email', 'phone', 'address'].includes(last)) return last;
  // "account.name" is the name; a number of its own needs the thing: "account_number".
  if (parts[0] === 'account' && last !== 'number') return last;
  return last === 'name' ? parts.slice(0, -1).join('_') : parts.join('_');
}

/** Which values answer a well-known question, by their path. */
const ALIASES: Readonly<Record<string, RegExp>> = {
  order_number: /order.*(number|id)/,
  email: /mail/,
  phone: /phone|mobile/,
  address: /address|street/,
  name: /(account|customer|caller|user)\.(full)?name/,
  product: /product|item|model/,
  item: /item|product/,
  account_number: /account.*(number|id)|iban/,
  booking_reference: /booking|reservation|reference/,
  policy_number: /policy/,
  claim_number: /ticket|claim|case/,
  card_number: /card/,
  code: /code/,
  serial: /serial|imei/,
  flight_number: /flight|train/,
};
const SHAPES: Readonly<Record<string, RegExp>> = { amount: /^\d+\.\d\d [A-Z]{3}$/, date: /^\d{4}-\d\d-\d\d$/ };

/** What the customer would answer when asked for a slot, or null if it has nothing to say to that. */
export function answerTo(asked: string, knows: readonly Known[]): Known | null {
  const shape = SHAPES[asked];
  return (
    knows.find(({ slot }) => slot === asked) ??
    knows.find(({ path }) => ALIASES[asked]?.test(path)) ??
    // "What is the price?": of the one price that it knows.
    only(knows.filter(({ slot }) => slot.endsWith(`_${asked}`))) ??
    knows.find(({ value }) => shape?.test(value)) ??
    null
  );
}

const only = (found: readonly Known[]): Known | undefined => (found.length === 1 ? found[0] : undefined);
