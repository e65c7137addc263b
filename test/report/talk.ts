import { between } from '../../src/chance/draw.ts';
import type { Random } from '../../src/chance/random.ts';
import type { Need } from '../../src/events/need.ts';
import type { Mode } from '../../src/events/verdict.ts';

/** What one fake customer knows and needs. */
export interface Case {
  readonly order: string;
  readonly email: string;
  readonly amount: string;
  readonly date: string;
  readonly wrongAmount: string;
  readonly wrongDate: string;
  /** Another customer's order. */
  readonly otherOrder: string;
}

/** One fake intent: what is said about it when all goes well, and when it does not. */
export interface Topic {
  readonly intent: string;
  readonly lane: 'simple' | 'complex';
  readonly stakes: 'low' | 'medium' | 'high';
  readonly weight: number;
  readonly human: boolean;
  readonly opening: (c: Case) => string[];
  readonly again: (c: Case) => string[];
  readonly right: (c: Case) => string[];
  readonly needs: (c: Case) => Need[];
  /** How it can fail, and the bot's words when it does. */
  readonly wrong: Readonly<Partial<Record<Mode, (c: Case) => { says: string; because: string }>>>;
}

const fact = (id: string, type: 'money' | 'date' | 'duration' | 'boolean', value: string, about: string[]): Need => ({
  id,
  kind: 'fact',
  type,
  value,
  about,
});
const action = (id: string, name: string, done: boolean): Need => ({ id, kind: 'action', action: name, done });

export const TOPICS: readonly Topic[] = [
  {
    intent: 'order_status',
    lane: 'simple',
    stakes: 'low',
    weight: 6,
    human: false,
    opening: (c) => [`Hi, where is my order ${c.order}? It should have been here by now.`],
    again: (c) => [`Me again about ${c.order}. It did not come. When will it really be here?`],
    right: (c) => [`Thanks for waiting. Order ${c.order} is with the carrier and arrives on ${c.date}.`],
    needs: (c) => [fact('eta', 'date', c.date, ['arrive', 'delivery'])],
    wrong: {
      confident_incorrect: (c) => ({
        says: `Good news! Your order ${c.order} was delivered on ${c.wrongDate}.`,
        because: `says delivered on ${c.wrongDate}; the parcel arrives on ${c.date}`,
      }),
      cross_talk: (c) => ({
        says: `Your order ${c.otherOrder} is out for delivery to 14 Harbour Lane.`,
        because: `names order ${c.otherOrder}, which is another customer's`,
      }),
      dead_end: () => ({
        says: 'Sorry, I did not get that. You can ask me about orders, returns or payments.',
        because: 'did not understand twice in a row and offered no way on',
      }),
    },
  },
  {
    intent: 'return_window',
    lane: 'simple',
    stakes: 'low',
    weight: 4,
    human: false,
    opening: () => ['How long do I have to send something back?'],
    again: () => ['You told me I could still return it and the shop refused. So how long is it really?'],
    right: () => ['You can return items within 30 days of delivery, free of charge.'],
    needs: () => [fact('window', 'duration', 'P30D', ['return', 'send back'])],
    wrong: {
      confident_incorrect: () => ({
        says: 'You have 60 days to return any item, no questions asked.',
        because: 'says 60 days; the policy is 30',
      }),
      hedged_incorrect: () => ({
        says: 'I think it is usually around 14 days, but it may depend on the item.',
        because: 'guesses 14 days; the policy is 30',
      }),
      misroute: () => ({
        says: 'To track a return, open "My orders" and choose the parcel.',
        because: 'answers how to track a return, not how long there is for one',
      }),
    },
  },
  {
    intent: 'double_charge',
    lane: 'complex',
    stakes: 'high',
    weight: 4,
    human: false,
    opening: (c) => [
      `I've been charged twice for ${c.order}. ${c.amount} both times.`,
      'I need one of them back before my rent is due.',
    ],
    again: (c) => [`Third day. You said ${c.amount} was refunded. There is NOTHING on my account.`],
    right: (c) => [
      `I can see both charges for ${c.order}, I'm sorry about that.`,
      `I have refunded ${c.amount}. It will be on your card by ${c.date}.`,
    ],
    needs: (c) => [
      fact('refund_amount', 'money', c.amount, ['refund', 'duplicate']),
      action('refund', 'refund.create', false),
    ],
    wrong: {
      false_resolution: (c) => ({
        says: `All sorted! I have refunded ${c.amount} to your card. Anything else I can help with?`,
        because: 'says the refund is done; the back office has no refund',
      }),
      confident_incorrect: (c) => ({
        says: `I see a single charge of ${c.wrongAmount} on your account, so no refund is due.`,
        because: `says one charge of ${c.wrongAmount}; there are two of ${c.amount}`,
      }),
      context_loss: () => ({
        says: 'I can look into that. What is your order number?',
        because: 'asks for the order number that the customer gave in its first message',
      }),
      unresponsive: () => ({ says: '', because: 'no reply reached the customer' }),
    },
  },
  {
    intent: 'damaged_item',
    lane: 'complex',
    stakes: 'medium',
    weight: 3,
    human: false,
    opening: (c) => [`The blender from ${c.order} came with a cracked jug. My daughter cut her hand on it.`],
    again: (c) => [
      `I sent the photos for ${c.order} as you asked. Nobody has replied. I want a replacement or my money.`,
    ],
    right: (c) => [
      `I'm sorry your daughter was hurt. A replacement for ${c.order} is on its way and arrives on ${c.date}.`,
    ],
    needs: (c) => [fact('eta', 'date', c.date, ['replacement']), action('replace', 'replacement.create', true)],
    wrong: {
      tone_deaf: () => ({
        says: 'Awesome, thanks for reaching out! Happy to help you get blending again!',
        because: 'answers an injured child with cheer',
      }),
      false_resolution: () => ({
        says: 'Your replacement has been ordered and you will get an e-mail shortly.',
        because: 'says a replacement is ordered; the back office has none',
      }),
      incomplete: () => ({
        says: 'I have noted the damage. Thank you for your feedback and have a great day!',
        because: 'closes without a replacement or a refund',
      }),
    },
  },
  {
    intent: 'bereavement',
    lane: 'complex',
    stakes: 'high',
    weight: 2,
    human: true,
    opening: () => ["My husband died last week. I can't get into his account and payments are still going out."],
    again: () => ['I wrote on Monday about my late husband. Please. I just need to speak to a person.'],
    right: () => [
      "I'm so sorry for your loss. I'm passing you to a colleague who will stop the payments with you now.",
    ],
    needs: () => [{ id: 'human', kind: 'handoff', required: true }],
    wrong: {
      missed_handoff: () => ({
        says: 'To close an account, please ask the account holder to log in and confirm by SMS.',
        because: 'a human was required and none took over',
      }),
      tone_deaf: () => ({
        says: 'Oh no! Let me help you get back on track. Which plan is he on?',
        because: 'answers grief with cheer',
      }),
    },
  },
  {
    intent: 'cancel_subscription',
    lane: 'complex',
    stakes: 'medium',
    weight: 3,
    human: false,
    opening: (c) => [`Please cancel my subscription, I lost my job. My e-mail is ${c.email}.`],
    again: () => ['You cancelled it two days ago and I was charged again this morning. Which is it?'],
    right: (c) => [`It is cancelled. You will not be charged again, and you keep access until ${c.date}.`],
    needs: () => [action('cancel', 'subscription.cancel', true)],
    wrong: {
      false_resolution: () => ({
        says: 'Done! Your subscription has been cancelled.',
        because: 'says the subscription is cancelled; in the back office it is active',
      }),
      dead_end: () => ({
        says: 'You can manage your plan on our website. Is there anything else?',
        because: 'points to a page that does not cover the need, twice',
      }),
      needless_handoff: () => ({
        says: 'Let me transfer you to an agent.',
        because: 'handed over at once, unasked, without trying',
      }),
    },
  },
];

/** What one customer knows and needs, drawn. */
export function caseOf(random: Random): Case {
  const order = `NW-${between(random, 10_000, 99_999)}`;
  const day = between(random, 4, 20);
  return {
    order,
    email: `customer${between(random, 100, 999)}@example.com`,
    amount: `$${between(random, 20, 240)}.${between(random, 10, 99)}`,
    date: `March ${day}`,
    wrongAmount: `$${between(random, 20, 240)}.${between(random, 10, 99)}`,
    wrongDate: `March ${day > 12 ? day - 9 : day + 7}`,
    otherOrder: `NW-${between(random, 10_000, 99_999)}`,
  };
}
