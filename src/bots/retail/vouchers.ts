import type { Skill } from '../skill.ts';
import { own } from '../rule.ts';

const promised: Skill = {
  intent: 'promised_yesterday',
  about: 'a voucher that was promised',
  words: /\b(?:voucher|credit|promis\w*|amount|sum|much|sent)\b/i,
  asks: ['ticket'],
  by: ['ticket', 'email', 'order'],
  human: false,
  work({ file }) {
    const { amount } = file?.rows['ticket'] ?? {};
    const { email } = file?.rows['account'] ?? {};
    if (amount === undefined || email === undefined) return { kind: 'unknown', slot: 'ticket' };
    return {
      kind: 'work',
      work: {
        action: {
          name: 'voucher.create',
          args: { email, amount },
          confirm: null,
          done: [
            'I have created the voucher and sent it to your e-mail address.',
            'The voucher is issued now and on its way to your inbox.',
          ],
          refused: ['The voucher was issued before, please look in your inbox.'],
        },
        facts: [
          own(
            'amount',
            'money',
            amount,
            (told) => [
              `The voucher that was promised to you is worth ${told}.`,
              `Our notes show a promised voucher of ${told}.`,
              `The voucher is over ${told}, as promised.`,
            ],
            true,
          ),
        ],
      },
    };
  },
};

const giftCard: Skill = {
  intent: 'gift_card_balance',
  about: 'a gift card',
  words: /\b(?:card|balance|expir\w*|valid|left|much|until|run)\b/i,
  asks: ['giftcard'],
  by: ['giftcard'],
  human: false,
  work({ file }) {
    const { code, balance, expires } = file?.rows['giftcard'] ?? {};
    if (code === undefined || balance === undefined || expires === undefined)
      return { kind: 'unknown', slot: 'giftcard' };
    return {
      kind: 'work',
      work: {
        facts: [
          own(
            'balance',
            'money',
            balance,
            (told) => [
              `There is ${told} left on gift card ${code}.`,
              `The balance of gift card ${code} is ${told}.`,
              `Your gift card ${code} has a remaining balance of ${told}.`,
            ],
            true,
          ),
          own(
            'expires',
            'date',
            expires,
            (told) => [
              `It is valid until ${told}.`,
              `The card expires on ${told}.`,
              `You can use it until ${told}; that is when it expires.`,
            ],
            true,
          ),
        ],
      },
    };
  },
};

export const VOUCHERS: readonly Skill[] = [promised, giftCard];
