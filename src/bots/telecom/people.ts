import { declared } from '../declared.ts';
import type { Skill } from '../skill.ts';
import { ACCOUNT } from './proof.ts';

export const PEOPLE: readonly Skill[] = [
  declared({
    intent: 'password_reset',
    about: 'a password',
    words: /\b(?:password|link|reset|sen[dt]|long|expire\w*)\b/i,
    ...ACCOUNT,
    row: { of: 'account', slot: 'account' },
    tells: [
      {
        rule: 'reset_link',
        type: 'duration',
        say: ['The link works for {told}.', 'The reset link is valid for {told}.'],
      },
    ],
    does: {
      name: 'account.send_reset',
      args: { account: '{account.number}' },
      done: [
        'I have sent a reset link for {account.number} to your e-mail address.',
        'A link to set a new password for {account.number} has been sent to your e-mail address.',
      ],
      refused: ['A reset link is in your inbox already.'],
    },
  }),
  declared({
    intent: 'hijacked',
    about: 'somebody in your account',
    words: /\b(?:account|(?:b?lock|secure)\w*|get in)\b/i,
    asks: ['account'],
    by: ['account', 'email'],
    human: true,
    row: { of: 'account', slot: 'account' },
    opening: ['I am sorry, that must be a shock.', 'I understand how alarming that is.'],
    does: {
      name: 'account.lock',
      args: { account: '{account.number}' },
      done: ['Your account is locked now, so nobody can change it.', 'I have locked your account.'],
      refused: ['Your account is locked already.'],
    },
  }),
  declared({
    intent: 'bereavement',
    about: 'the contract of someone who has died',
    words: /\b(?:contract|account)\b/i,
    asks: [],
    by: [],
    human: true,
    opening: ['I am very sorry for your loss.', 'I am so sorry to hear that. Please accept my condolences.'],
  }),
  declared({
    intent: 'roaming',
    about: 'using the phone abroad',
    words: /\b(?:roaming|abroad|day|pass|cost|price)\b/i,
    asks: [],
    by: [],
    tells: [
      {
        rule: 'roaming_fee',
        type: 'money',
        say: ['Abroad a day pass costs {told} per day.', 'Roaming costs {told} a day.'],
      },
    ],
  }),
  declared({
    intent: 'shop_hours',
    about: 'the opening hours of our shops',
    words: /\b(?:hours|open\w*|clos\w*|sundays?|shop|until)\b/i,
    asks: [],
    by: [],
    tells: [
      {
        rule: 'shop_hours',
        type: 'text',
        say: [
          'Our shops are open from {told}, Monday to Saturday.',
          'The opening hours of our shops are {told}, Monday to Saturday.',
        ],
      },
      {
        rule: 'sunday',
        type: 'boolean',
        say: {
          yes: ['We are open on Sunday, too.', 'Our shops are also open on Sunday.'],
          no: ['We are closed on Sunday.', 'On Sunday our shops are closed.'],
        },
      },
    ],
  }),
];
