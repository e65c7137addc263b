import { declared } from '../declared.ts';
import type { Skill } from '../skill.ts';
import { ACCOUNT } from './proof.ts';

export const PLAN: readonly Skill[] = [
  declared({
    intent: 'data_left',
    about: 'the data that is left',
    words: /\b(?:data|gb|gigs?|gigabytes?|left|renew\w*|reset|again|full)\b/i,
    ...ACCOUNT,
    row: { of: 'data', slot: 'account' },
    tells: [
      {
        id: 'left',
        type: 'number',
        value: '{data.left}',
        say: ['You have {told} GB of data left.', 'There are {told} GB of data remaining.'],
      },
      {
        id: 'renews',
        type: 'date',
        value: '{data.renews}',
        say: ['Your data renews on {told}.', 'It is refilled on {told}.', 'It starts again on {told}.'],
      },
    ],
  }),
  declared({
    intent: 'plan_change',
    about: 'changing a plan',
    words: /\b(?:plan|switch\w*|chang\w*|price|cost|month|tariff|breeze|gale)\b/i,
    asks: ['account', 'email', 'plan'],
    by: ['account', 'email'],
    row: { of: 'account', slot: 'account' },
    tells: [
      {
        id: 'price',
        type: 'money',
        value: '{plan.price}',
        say: ['{plan} costs {told} a month.', 'The monthly price of {plan} is {told}.'],
      },
    ],
    does: {
      name: 'plan.change',
      args: { account: '{account.number}', plan: '{plan}' },
      confirm: ['Shall I switch {account.number} to {plan}?', 'Do you want me to change your plan to {plan}?'],
      done: ['I have changed your plan to {plan}.', 'Your plan has been switched to {plan}.'],
      refused: ['Your plan is {plan} already.'],
    },
  }),
  declared({
    intent: 'plan_details',
    about: 'what a plan includes',
    words: /\b(?:data|gb|gigs?|includ\w*|plan|harbour|tide)\b/i,
    asks: ['account', 'plan'],
    by: ['account', 'email'],
    row: { of: 'account', slot: 'account' },
    unless: [{ column: 'plan.gb', is: '', note: ['I see no such plan on this account.'] }],
    tells: [
      {
        id: 'included',
        type: 'number',
        value: '{plan.gb}',
        neighbour: '{plan.other}',
        say: ['The {plan.name} includes {told} GB of data.', '{told} GB of data are included in the {plan.name}.'],
      },
    ],
  }),
  declared({
    intent: 'contract_end',
    about: 'the end of a contract',
    words: /\b(?:contract|ends?|notice|days|last|until|when|over|run)\b/i,
    ...ACCOUNT,
    row: { of: 'contract', slot: 'account' },
    tells: [
      {
        id: 'ends',
        type: 'date',
        value: '{contract.ends}',
        say: [
          'Your contract ends on {told}.',
          'Your contract runs until {told}.',
          'The last day of your contract is {told}.',
        ],
      },
      {
        rule: 'notice_period',
        type: 'duration',
        say: ['The notice period is {told}.', 'You have to give notice {told} before.'],
      },
    ],
  }),
  declared({
    intent: 'early_exit',
    about: 'leaving a contract early',
    words: /\b(?:early|fee|leave|leaving|exit|exception|free|pay|cost)\b/i,
    ...ACCOUNT,
    row: { of: 'contract', slot: 'account' },
    tells: [
      {
        rule: 'early_exit',
        type: 'boolean',
        say: {
          yes: ['Yes, we make an exception, so you can leave early.', 'Yes, in your case an exception is possible.'],
          no: [
            'No, I am sorry, we make no exceptions for leaving early.',
            'I am sorry, but no: an exception is not possible.',
          ],
        },
      },
      {
        id: 'fee',
        type: 'money',
        value: '{contract.exit_fee}',
        say: ['The exit fee is {told}.', 'To end it early costs an exit fee of {told}.'],
      },
    ],
  }),
];
