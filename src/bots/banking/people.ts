import { declared } from '../declared.ts';
import type { Skill } from '../skill.ts';
import { GENERAL } from './proof.ts';

export const PEOPLE: readonly Skill[] = [
  declared({
    intent: 'address_change',
    about: 'a new address',
    words: /\b(?:address|chang\w*|letters?|post)\b/i,
    asks: ['account', 'email', 'address'],
    by: ['account', 'email'],
    row: { of: 'account', slot: 'account' },
    does: {
      name: 'account.change_address',
      args: { account: '{account.number}', address: '{address}' },
      confirm: ['Shall I change your address to {address}?', 'So your new address is {address}. Is that right?'],
      done: ['I have changed your address to {address}.', 'Your address has been changed to {address}.'],
      refused: ['Your address is {address} already.'],
    },
  }),
  declared({
    intent: 'bereavement',
    about: 'the account of someone who has died',
    words: /\baccount\b/i,
    ...GENERAL,
    human: true,
    opening: ['I am very sorry for your loss.', 'I am so sorry to hear that. Please accept my condolences.'],
  }),
  declared({
    intent: 'hardship',
    about: 'instalments that cannot be paid',
    words: /\b(?:instalments?|pay|loan|mortgage)\b/i,
    ...GENERAL,
    human: true,
    opening: ['I am sorry that you are going through this.', 'Thank you for telling us; I am sorry to hear that.'],
  }),
  declared({
    intent: 'abroad_fee',
    about: 'paying abroad',
    words: /\b(?:abroad|fee|percent|card|foreign|cost)\b/i,
    ...GENERAL,
    tells: [
      {
        rule: 'abroad_fee',
        type: 'percent',
        say: ['Paying by card abroad costs a fee of {told}%.', 'The fee for card payments abroad is {told}%.'],
      },
    ],
  }),
  declared({
    intent: 'atm_limit',
    about: 'the limit at cash machines',
    words: /\b(?:limit|cash|atm|machine|day|withdraw\w*)\b/i,
    ...GENERAL,
    tells: [
      {
        rule: 'atm_limit',
        type: 'money',
        say: ['The daily limit at cash machines is {told}.', 'You can withdraw {told} a day; that is the limit.'],
      },
    ],
  }),
  declared({
    intent: 'branch_hours',
    about: 'the opening hours of our branches',
    words: /\b(?:hours|open\w*|clos\w*|saturdays?|branch|until)\b/i,
    ...GENERAL,
    tells: [
      {
        rule: 'branch_hours',
        type: 'text',
        say: [
          'Our branches are open from {told}, Monday to Friday.',
          'The opening hours of our branches are {told}, Monday to Friday.',
        ],
      },
      {
        rule: 'saturday',
        type: 'boolean',
        say: {
          yes: ['We are open on Saturday, too.', 'Our branches are also open on Saturday.'],
          no: ['We are closed on Saturday.', 'On Saturday our branches are closed.'],
        },
      },
    ],
  }),
];
