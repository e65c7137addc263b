import { declared } from '../declared.ts';
import type { Skill } from '../skill.ts';
import { GENERAL } from './proof.ts';

export const LOANS: readonly Skill[] = [
  declared({
    intent: 'mortgage_rate',
    about: 'the rate of a mortgage',
    words: /\b(?:rate|interest|mortgage|percent|fix\w*|flex)\b/i,
    asks: ['account', 'mortgage'],
    by: ['account', 'email'],
    row: { of: 'account', slot: 'account' },
    unless: [{ column: 'mortgage.rate', is: '', note: ['I see no mortgage on this account.'] }],
    tells: [
      {
        id: 'rate',
        type: 'percent',
        value: '{mortgage.rate}',
        neighbour: '{mortgage.other}',
        say: [
          'The interest rate of the {mortgage.name} is {told}%.',
          'The {mortgage.name} has an interest rate of {told}%.',
        ],
      },
    ],
  }),
  declared({
    intent: 'mortgage_overpay',
    about: 'paying a mortgage back faster',
    words: /\b(?:overpa\w*|extra|percent|year|penalty|mortgage|faster)\b/i,
    ...GENERAL,
    tells: [
      {
        rule: 'overpayment',
        type: 'percent',
        say: [
          'You can overpay {told}% of the mortgage a year without a penalty.',
          'Each year an overpayment of {told}% is free.',
        ],
      },
    ],
  }),
];
