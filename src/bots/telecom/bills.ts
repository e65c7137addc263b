import { declared } from '../declared.ts';
import type { Skill } from '../skill.ts';
import { ACCOUNT, PROVED } from './proof.ts';

export const BILL: readonly Skill[] = [
  declared({
    intent: 'bill_amount',
    about: 'a bill',
    words: /\b(?:bill|amount|due|pay|owe|much|when|day|collect\w*)\b/i,
    ...ACCOUNT,
    row: { of: 'bill', slot: 'account' },
    tells: [
      {
        id: 'amount',
        type: 'money',
        value: '{bill.amount}',
        say: [
          'Your bill comes to {told}.',
          'The amount of your bill is {told}.',
          'This month your bill is {told} in total.',
        ],
      },
      {
        id: 'due',
        type: 'date',
        value: '{bill.due}',
        say: [
          'It is due on {told}.',
          'It will be debited on {told}; that is when it is due.',
          'The due date is {told}.',
        ],
      },
    ],
  }),
  declared({
    intent: 'bill_copy',
    about: 'a copy of a bill',
    words: /\b(?:copy|bill|invoice|mail|sen[dt]|inbox)\b/i,
    ...ACCOUNT,
    row: { of: 'bill', slot: 'account' },
    does: {
      name: 'bill.send',
      args: { account: '{account.number}' },
      done: [
        'I have sent a copy of the bill of {account.number} to your e-mail address.',
        'A copy of the bill of {account.number} has been sent to you by e-mail.',
      ],
      refused: ['A copy of the bill is in your inbox already.'],
    },
  }),
  declared({
    intent: 'bill_shock',
    about: 'an extra charge on a bill',
    words: /\b(?:bill|extra|charge\w*|credit\w*|amount|much|data|take|off|sum)\b/i,
    ...PROVED,
    row: { of: 'bill', slot: 'account' },
    unless: [
      { column: 'bill.collected', is: '2', intent: 'billed_twice' },
      { column: 'bill.extra', is: '', intent: 'bill_amount' },
    ],
    tells: [
      {
        id: 'extra',
        type: 'money',
        value: '{bill.extra}',
        say: [
          'The extra charge on your bill is {told}, for data beyond your plan.',
          'You were charged {told} extra for data beyond the plan.',
        ],
      },
    ],
    does: {
      name: 'credit.create',
      args: { account: '{account.number}', amount: '{bill.extra}' },
      confirm: [
        'I can see an extra charge for data on {account.number}. Shall I credit it?',
        'There is a charge for additional data on your bill. Do you want me to credit it?',
      ],
      done: [
        'I have credited the extra charge to your account.',
        'The extra charge has been credited to {account.number}.',
      ],
      refused: ['The extra charge has been credited before.'],
    },
  }),
  declared({
    intent: 'billed_twice',
    about: 'a bill collected twice',
    words: /\b(?:refund\w*|twice|second|back|money|bank|days|long|amount|sum)\b/i,
    ...PROVED,
    row: { of: 'bill', slot: 'account' },
    unless: [{ column: 'bill.collected', is: '', note: ['I see one single payment of your bill.'] }],
    tells: [
      {
        id: 'refund_amount',
        type: 'money',
        value: '{bill.amount}',
        say: ['The refund for the second payment is {told}.', 'You get {told} back for the duplicate payment.'],
      },
      {
        rule: 'refund_time',
        type: 'duration',
        say: ['The refund is back on your bank account within {told}.', 'You will have the money back within {told}.'],
      },
    ],
    does: {
      name: 'refund.create',
      args: { account: '{account.number}', amount: '{bill.amount}' },
      confirm: [
        'I can see two payments for one bill. Shall I refund the second one?',
        'You are right, the bill was collected twice. Do you want me to refund one payment?',
      ],
      done: ['I have issued the refund for the second payment.', 'Your refund has been issued.'],
      refused: ['The refund has been issued already.'],
    },
  }),
];
