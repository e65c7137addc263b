import type { Article, CaseFile } from '../../src/office/office.ts';
import { createOffice } from '../../src/office/store.ts';

export const NOW = '2026-03-03T10:00:00Z';
export const KEYS = {
  account: 'email',
  order: 'number',
  payment: 'order',
  giftcard: 'code',
  ticket: 'number',
  product: 'name',
};

const article = (id: string, text: string, value: string): Article => ({
  id,
  title: id.replaceAll('_', ' '),
  text,
  value,
});
export const ARTICLES = [
  article('return_window', 'You can send an item back within 30 days of delivery.', 'P30D'),
  article('return_fee', 'A return with our label costs 4.95 USD.', '4.95 USD'),
  article('refund_time', 'A refund is back on the card within 5 business days.', 'P5D'),
  article('reset_link', 'The link works for 30 minutes.', 'PT30M'),
  article('free_delivery', 'Delivery is free for orders from 50 USD.', '50.00 USD'),
  article('delivery_time', 'Standard delivery takes 3 business days.', 'P3D'),
  article('opening_hours', 'The showroom is open from 10 am to 7 pm, Monday to Saturday.', '10 am to 7 pm'),
  article('sunday', 'The showroom is closed on Sunday.', 'no'),
  article('price_match', 'Cheaper within 14 days of your order: we refund the difference.', 'P14D'),
  article('late_return', 'After 30 days an item cannot be returned.', 'no'),
  article('replacement_time', 'A lost parcel is replaced by express, which takes 2 days.', 'P2D'),
];

/** One customer: how it opens, what it can tell when asked, and what it must have heard and got. */
export interface Case {
  readonly intent: string;
  readonly file: CaseFile;
  readonly opening: string;
  readonly tells: Readonly<Record<string, string>>;
  /** Each of these must have been said; the last telling counts. */
  readonly hears: readonly { readonly id: string; readonly right: RegExp }[];
  readonly action: { readonly name: string; readonly args: Readonly<Record<string, string>> } | null;
  readonly human: boolean;
}

const PRODUCTS = [
  {
    name: 'Brisa 300',
    kind: 'espresso machine',
    warranty: 'P2Y',
    years: 2,
    part: 'F2 filter',
    fits: 'yes',
    right: 'F2',
  },
  {
    name: 'Brisa 350',
    kind: 'espresso machine',
    warranty: 'P5Y',
    years: 5,
    part: 'F2 filter',
    fits: 'no',
    right: 'F3',
  },
  { name: 'Fjell M', kind: 'mattress', warranty: 'P10Y', years: 10, part: 'T160 topper', fits: 'yes', right: 'T160' },
  { name: 'Fjell MX', kind: 'mattress', warranty: 'P15Y', years: 15, part: 'T160 topper', fits: 'no', right: 'T180' },
];
const DAYS = ['March 5', 'March 6', 'March 7', 'March 8'];

/** Customer `n` with that problem. */
export function caseOf(intent: string, n: number): Case {
  const id = 1_000_000 + n;
  const number = `HP-${id}`;
  const email = `person${id}@example.com`;
  const total = 40 + (n % 150);
  const order: Record<string, string> = {
    number,
    item: 'a wool rug',
    total: `${total}.20 USD`,
    paid: `${total}.20 USD`,
    stage: 'in transit',
    eta: `2026-03-0${5 + (n % 4)}`,
    placed: '2026-02-25',
    address: '1 Old Street',
  };
  const rows: Record<string, Record<string, string>> = { account: { email, name: 'N' }, order };
  const made: Made = { id, number, email, total, n, order, rows, due: DAYS[n % 4]! };
  const rest = CASES[intent]!(made);
  return {
    intent,
    file: { key: `0/${n}`, rows },
    tells: { order: number, email, ...rest.tells },
    hears: rest.hears ?? [],
    action: rest.action ?? null,
    human: rest.human ?? false,
    opening: rest.opening,
  };
}

interface Made {
  readonly id: number;
  readonly number: string;
  readonly email: string;
  readonly total: number;
  readonly n: number;
  readonly due: string;
  readonly order: Record<string, string>;
  readonly rows: Record<string, Record<string, string>>;
}
type Rest = Pick<Case, 'opening'> & Partial<Omit<Case, 'opening'>>;
const FIVE = { id: 'refund_time', right: /5 business days/ };

const CASES: Readonly<Record<string, (made: Made) => Rest>> = {
  order_status: ({ number, due }) => ({
    opening: `hi, any idea where ${number} is?`,
    hears: [{ id: 'eta', right: new RegExp(`${due}\\b`) }],
  }),
  password_reset: ({ email }) => ({
    opening: 'i can not get in, forgot the password',
    hears: [{ id: 'reset_link', right: /30 minutes/ }],
    action: { name: 'account.send_reset', args: { email } },
  }),
  opening_hours: () => ({
    opening: 'when is the showroom open, and on a sunday?',
    hears: [
      { id: 'opening_hours', right: /10 am to 7 pm/ },
      { id: 'sunday', right: /closed/ },
    ],
  }),
  return_policy: () => ({
    opening: 'how many days do i have to send a lamp back and is there a fee',
    hears: [
      { id: 'return_window', right: /30 days/ },
      { id: 'return_fee', right: /\$4\.95/ },
    ],
  }),
  address_change: ({ order, number }) => {
    order['stage'] = 'packed';
    return {
      opening: 'I put in the wrong address, can you change it?',
      tells: { address: '77 Elm Road' },
      action: { name: 'order.change_address', args: { order: number, address: '77 Elm Road' } },
    };
  },
  gift_card_balance: ({ rows, id, total }) => {
    rows['giftcard'] = { code: `GC-${id}`, balance: `${total}.00 USD`, expires: '2027-04-09' };
    return {
      opening: 'what is still on my gift card and when does it run out?',
      tells: { giftcard: `GC-${id}` },
      hears: [
        { id: 'balance', right: new RegExp(`\\$${total}\\.00`) },
        { id: 'expires', right: /April 9, 2027/ },
      ],
    };
  },
  cancel_order: ({ order, number }) => {
    order['stage'] = 'packed';
    return {
      opening: `I would like to cancel ${number}`,
      hears: [FIVE],
      action: { name: 'order.cancel', args: { order: number } },
    };
  },
  double_charge: ({ order, rows, number, total }) => {
    order['paid'] = `${total * 2}.40 USD`;
    const amount = `${total}.20 USD`;
    rows['payment'] = { order: number, amount, charges: '2' };
    return {
      opening: 'You charged my card twice!! I want the second payment back',
      hears: [{ id: 'refund_amount', right: new RegExp(`\\$${total}\\.20`) }, FIVE],
      action: { name: 'refund.create', args: { order: number, amount } },
    };
  },
  refund_short: ({ rows, number, total, n }) => {
    const missing = `${8 + (n % 9)}.00 USD`;
    rows['payment'] = { order: number, promised: `${total}.20 USD`, refunded: 'x', missing };
    return {
      opening: 'my refund is lower than what you promised',
      hears: [{ id: 'missing', right: new RegExp(`\\$${8 + (n % 9)}\\.00`) }],
      action: { name: 'refund.create', args: { order: number, amount: missing } },
    };
  },
  warranty_model: ({ rows, n }) => {
    const product = PRODUCTS[n % 4]!;
    rows['product'] = { name: product.name, kind: product.kind, warranty: product.warranty };
    return {
      opening: `what warranty do i get with the ${product.name}`,
      tells: { product: product.name },
      hears: [{ id: 'warranty', right: new RegExp(`\\b${product.years} years`) }],
    };
  },
  compatibility: ({ rows, n }) => {
    const { name, kind, part, fits, right } = PRODUCTS[n % 4]!;
    rows['product'] = { name, kind, part, fits, right };
    return {
      opening: `will the ${part} work with a ${name}?`,
      hears: [{ id: 'fits', right: fits === 'yes' ? /^Yes/m : /^No/m }],
    };
  },
  lost_parcel_distress: ({ order, number }) => {
    order['stage'] = 'lost';
    return {
      opening: 'My parcel has been lost. It was for my sisters wedding on Saturday, I am desperate',
      hears: [{ id: 'replacement_time', right: /2 days/ }],
      action: { name: 'shipment.replace', args: { order: number } },
    };
  },
  bereavement: () => ({ opening: 'My father has died. His account has to be closed.', human: true }),
  fraud: ({ email }) => ({
    opening: 'There is an order on my account that I never placed, someone has got in',
    action: { name: 'account.lock', args: { email } },
    human: true,
  }),
  promised_yesterday: ({ rows, id, email, n }) => {
    const amount = `${15 + 5 * (n % 4)}.00 USD`;
    rows['ticket'] = { number: `T-${id}`, promise: 'voucher', amount, channel: 'phone' };
    return {
      opening: 'one of you promised me a voucher on the phone, and it never came',
      tells: { ticket: `T-${id}` },
      hears: [{ id: 'amount', right: new RegExp(`\\$${15 + 5 * (n % 4)}\\.00`) }],
      action: { name: 'voucher.create', args: { email, amount } },
    };
  },
  several_problems: ({ number, due }) => ({
    opening: `a few things. when will ${number} get here? I also need an invoice for it. and how long do I have to return it?`,
    hears: [
      { id: 'eta', right: new RegExp(`${due}\\b`) },
      { id: 'return_window', right: /30 days/ },
    ],
    action: { name: 'invoice.send', args: { order: number } },
  }),
  policy_exception: ({ order }) => {
    order['stage'] = 'delivered';
    order['delivered'] = '2026-01-18';
    return {
      opening: 'I was ill and missed the deadline, can I still return it although it came on January 18?',
      hears: [{ id: 'late_return', right: /no exceptions|cannot take it back/ }],
    };
  },
  price_match: ({ number, total }) => ({
    opening: 'the same thing is cheaper in another shop now. do you refund the difference?',
    tells: { price: `$${total - 14}.20` },
    hears: [{ id: 'difference', right: /\$14\.00/ }],
    action: { name: 'refund.create', args: { order: number, amount: '14.00 USD' } },
  }),
};

export const INTENTS = Object.keys(CASES);

export async function officeOf(cases: readonly Case[]) {
  const office = createOffice();
  await office.fill(
    cases.map((one) => one.file),
    ARTICLES,
    NOW,
    KEYS,
  );
  return office;
}
