import { declared } from '../declared.ts';
import type { Skill } from '../skill.ts';
import { ACCOUNT, PROVED, GENERAL } from './proof.ts';

export const MONEY: readonly Skill[] = [
  declared({
    intent: 'balance',
    about: 'a balance',
    words: /\b(?:balance|account|much|money|left|there)\b/i,
    ...ACCOUNT,
    tells: [
      {
        id: 'balance',
        type: 'money',
        value: '{account.balance}',
        say: [
          'The balance of your account is {told}.',
          'Your current balance is {told}.',
          'There is a balance of {told} on it.',
        ],
      },
    ],
  }),
  declared({
    intent: 'statement',
    about: 'a statement',
    words: /\b(?:statement|sen[dt]|mail|copy|inbox)\b/i,
    ...ACCOUNT,
    does: {
      name: 'statement.send',
      args: { account: '{account.number}' },
      done: [
        'I have sent the statement of {account.number} to your e-mail address.',
        'The statement of {account.number} has been sent to you by e-mail.',
      ],
      refused: ['The statement is in your inbox already.'],
    },
  }),
  declared({
    intent: 'transfer_info',
    about: 'transfers',
    words: /\b(?:transfer\w*|days|long|fee|cost|arrive)\b/i,
    ...GENERAL,
    tells: [
      {
        rule: 'transfer_time',
        type: 'duration',
        say: ['A transfer takes {told} to arrive.', 'A transfer arrives within {told}.'],
      },
      {
        rule: 'transfer_fee',
        type: 'money',
        say: ['The fee for an instant transfer is {told}.', 'An instant transfer costs a fee of {told}.'],
      },
    ],
  }),
  declared({
    intent: 'transfer_stuck',
    about: 'a transfer that has not arrived',
    words: /\b(?:transfer\w*|arriv\w*|money|when|day|status|where|stage|held|pending)\b/i,
    ...ACCOUNT,
    unless: [{ column: 'transfer.state', is: '', note: ['I see no transfer on its way on this account.'] }],
    tells: [
      {
        id: 'state',
        type: 'enum',
        value: '{transfer.state}',
        say: ['Your transfer is {told}.', 'The status of the transfer is: {told}.'],
      },
      {
        id: 'arrival',
        type: 'date',
        value: '{transfer.arrives}',
        say: ['It will arrive on {told}.', 'The money will be there on {told}.', 'The arrival is due on {told}.'],
      },
    ],
  }),
  declared({
    intent: 'fee_refund',
    about: 'a fee charged by mistake',
    words: /\b(?:fees?|refund\w*|back|charged?|amount|much|sum|money)\b/i,
    ...PROVED,
    unless: [{ column: 'fee.state', is: '', note: ['I cannot see any mistake on this account.'] }],
    tells: [
      {
        id: 'fee',
        type: 'money',
        value: '{fee.amount}',
        say: ['The fee charged by mistake is {told}.', 'You were charged a fee of {told} by mistake.'],
      },
    ],
    does: {
      name: 'fee.refund',
      args: { account: '{account.number}', amount: '{fee.amount}' },
      confirm: [
        'I can see a fee that should not be there. Shall I refund it?',
        'You are right, that fee is a mistake. Do you want me to refund it?',
      ],
      done: ['I have refunded the fee to {account.number}.', 'The fee has been refunded to your account.'],
      refused: ['The fee has been refunded before.'],
    },
  }),
  declared({
    intent: 'overdraft_fee',
    about: 'an overdraft fee',
    words: /\b(?:fee|overdraft|exception|waive|goodwill|back)\b/i,
    ...ACCOUNT,
    tells: [
      {
        rule: 'fee_exception',
        type: 'boolean',
        say: {
          yes: [
            'Yes, we make an exception and waive the overdraft fee.',
            'Yes, in your case the overdraft fee is waived.',
          ],
          no: [
            'No, I am sorry, the overdraft fee is not waived; we make no exceptions.',
            'I am sorry, but no: the overdraft fee cannot be waived.',
          ],
        },
      },
    ],
  }),
  declared({
    intent: 'promised_credit',
    about: 'a credit that was promised',
    words: /\b(?:credit\w*|promis\w*|amount|sum|much|goodwill)\b/i,
    asks: ['ticket'],
    by: ['ticket', 'account', 'email'],
    row: { of: 'ticket', slot: 'ticket' },
    tells: [
      {
        id: 'amount',
        type: 'money',
        value: '{ticket.amount}',
        say: ['The credit that was promised to you is {told}.', 'Our notes show a promised credit of {told}.'],
      },
    ],
    does: {
      name: 'credit.create',
      args: { account: '{account.number}', amount: '{ticket.amount}' },
      done: [
        'I have put the credit on account {account.number}.',
        'The credit has been booked to account {account.number}.',
      ],
      refused: ['The credit was booked before, please look at your account.'],
    },
  }),
];
