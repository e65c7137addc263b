import type { Action, Fact, Finding, Skill } from '../skill.ts';
import type { Office } from '../../office/office.ts';
import { cents, own, rule } from '../rule.ts';

const unknown: Finding = { kind: 'unknown', slot: 'order' };

const doubleCharge: Skill = {
  intent: 'double_charge',
  about: 'a payment taken twice',
  words: /\b(?:refund\w*|money|charges?|payment|back|card|amount|sum|much)\b/i,
  asks: ['order', 'email'],
  by: ['order', 'email'],
  human: false,
  work({ file, office }) {
    const { number } = file?.rows['order'] ?? {};
    if (number === undefined) return unknown;
    const { amount, charges, missing } = file?.rows['payment'] ?? {};
    // The books know better than the words.
    if (charges !== '2' && cents(missing) > 0) return { kind: 'other', intent: 'refund_short' };
    if (amount === undefined || charges !== '2')
      return { kind: 'work', work: { facts: [], note: [`I see one single payment for order ${number}.`] } };
    return {
      kind: 'work',
      work: {
        action: refund(number, amount, [
          `I can see two payments for order ${number}. Shall I refund the second one?`,
          `You are right, order ${number} was paid twice. Do you want me to refund the second payment?`,
          `There are two identical payments for ${number}. Would you like me to refund one of them?`,
        ]),
        facts: [
          own(
            'refund_amount',
            'money',
            amount,
            (told) => [
              `The refund for the duplicate charge is ${told}.`,
              `You get ${told} back for the second charge.`,
              `The second charge of ${told} is refunded.`,
            ],
            true,
          ),
          ...refundTime(office),
        ],
      },
    };
  },
};

const refundShort: Skill = {
  intent: 'refund_short',
  about: 'a refund that is too low',
  words: /\b(?:refund\w*|money|rest|difference|missing|back|amount|sum|much|sent)\b/i,
  asks: ['order', 'email'],
  by: ['order', 'email'],
  human: false,
  work({ file, slots }) {
    const { number, total } = file?.rows['order'] ?? {};
    if (number === undefined) return unknown;
    const { missing, charges } = file?.rows['payment'] ?? {};
    if (charges === '2') return { kind: 'other', intent: 'double_charge' };
    if (!(cents(missing) > 0) && priceBelow(slots.get('price'), total) !== undefined)
      return { kind: 'other', intent: 'price_match' };
    if (missing === undefined || cents(missing) === 0)
      return { kind: 'work', work: { facts: [], note: [`I see no refund for order ${number} that is too low.`] } };
    return {
      kind: 'work',
      work: {
        action: refund(number, missing, [
          `The refund for ${number} was too low. Shall I send you the rest?`,
          `You are right, not everything was refunded for ${number}. Do you want me to refund the rest now?`,
        ]),
        facts: [
          own(
            'missing',
            'money',
            missing,
            (told) => [
              `The missing part was ${told}.`,
              `The difference that we still owed you is ${told}.`,
              `The rest of your refund is ${told}.`,
            ],
            true,
          ),
        ],
      },
    };
  },
};

const priceMatch: Skill = {
  intent: 'price_match',
  about: 'a lower price elsewhere',
  words: /\b(?:refund\w*|money|price|difference|back|amount|sum|much)\b/i,
  asks: ['order', 'email', 'price'],
  by: ['order', 'email'],
  human: false,
  work({ file, slots, office }) {
    const { number, total, placed } = file?.rows['order'] ?? {};
    if (number === undefined) return unknown;
    const price = priceBelow(slots.get('price'), total);
    if (price === undefined) return { kind: 'unknown', slot: 'price' };
    const days = Number(/\d+/.exec(office.article('price_match')?.value ?? '')?.[0] ?? 14);
    if (placed !== undefined && Date.parse(office.now) - Date.parse(placed) > (days + 1) * 86_400_000)
      return {
        kind: 'work',
        work: {
          facts: [],
          note: [`Order ${number} is older than ${days} days, so we cannot match the price any more.`],
        },
      };
    const difference = `${((cents(total) - cents(price)) / 100).toFixed(2)} USD`;
    return {
      kind: 'work',
      work: {
        action: refund(number, difference, [
          `We do match that price. Shall I refund the difference for order ${number}?`,
          `That qualifies for our price match. Do you want me to refund the difference on ${number}?`,
        ]),
        facts: [
          own(
            'difference',
            'money',
            difference,
            (told) => [
              `The difference is ${told}.`,
              `You get the difference of ${told} back.`,
              `The price match comes to a refund of ${told}.`,
            ],
            true,
          ),
        ],
      },
    };
  },
};

/** Of the sums that the customer named, the first below what was paid. */
const priceBelow = (sums: string | undefined, total: string | undefined): string | undefined =>
  sums?.split('|').find((sum) => cents(sum) < cents(total));

function refund(order: string, amount: string, confirm: readonly string[]): Action {
  return {
    name: 'refund.create',
    args: { order, amount },
    confirm,
    done: [
      `I have issued the refund for order ${order}.`,
      `Your refund for ${order} has been issued.`,
      `Done, I have refunded the money for order ${order}.`,
    ],
    refused: [`The refund for ${order} has been issued already.`],
  };
}

function refundTime(office: Office): readonly Fact[] {
  return rule(
    office,
    'refund_time',
    'duration',
    (told) => [
      `The refund is back on your card within ${told}.`,
      `Your bank will show the refund within ${told}.`,
      `You will have the money back within ${told}.`,
    ],
    true,
  );
}

export const PAYMENTS: readonly Skill[] = [doubleCharge, refundShort, priceMatch];
