import { declared } from '../declared.ts';
import type { Skill } from '../skill.ts';
import { ACCOUNT } from './proof.ts';

export const LINE: readonly Skill[] = [
  declared({
    intent: 'sim_activation',
    about: 'a new SIM card',
    words: /\b(?:sim|activ\w*|network|works?|working|service)\b/i,
    asks: ['sim'],
    by: ['sim', 'account', 'email'],
    row: { of: 'sim', slot: 'sim' },
    tells: [
      {
        rule: 'activation_time',
        type: 'duration',
        say: ['The activation takes {told}.', 'You will have network within {told} of the activation.'],
      },
    ],
    does: {
      name: 'sim.activate',
      args: { sim: '{sim.number}' },
      done: ['I have activated SIM card {sim.number}.', 'SIM card {sim.number} has been activated.'],
      refused: ['SIM card {sim.number} is active already.'],
    },
  }),
  declared({
    intent: 'stolen_phone',
    about: 'a stolen phone',
    words: /\b(?:sim|block\w*|stolen|new one|replacement|days|long|card|arrive|get)\b/i,
    ...ACCOUNT,
    row: { of: 'account', slot: 'account' },
    unless: [{ column: 'sim.number', is: '', note: ['I see no SIM card that could be blocked on this account.'] }],
    opening: ['I am sorry, that is a shock.', 'I am sorry to hear that.'],
    tells: [
      {
        rule: 'sim_delivery',
        type: 'duration',
        say: ['A replacement SIM card arrives by post within {told}.', 'The new SIM card takes {told} to arrive.'],
      },
    ],
    does: {
      name: 'sim.block',
      args: { sim: '{sim.number}' },
      done: ['The SIM card is blocked now, so nobody can use it.', 'I have blocked your SIM card.'],
      refused: ['The SIM card is blocked already.'],
    },
  }),
  declared({
    intent: 'outage',
    about: 'an outage',
    words: /\b(?:internet|back|fixed|repair\w*|outage|credit|compensation|when|works?|off)\b/i,
    ...ACCOUNT,
    row: { of: 'account', slot: 'account' },
    unless: [{ column: 'outage.state', is: '', note: ['I see no outage at your address.'] }],
    tells: [
      {
        id: 'until',
        type: 'date',
        value: '{outage.until}',
        say: [
          'The outage at your address will be repaired by {told}.',
          'Your internet will be back on {told}.',
          'The outage will be fixed on {told}.',
        ],
      },
      {
        rule: 'outage_credit',
        type: 'money',
        say: ['For the outage you get a credit of {told} on your next bill.', 'The credit for the outage is {told}.'],
      },
    ],
  }),
  declared({
    intent: 'no_show',
    about: 'a technician who did not come',
    words: /\b(?:technician|visit|book\w*|appointment|come|day|date|compensation|pay|missed|lost)\b/i,
    ...ACCOUNT,
    row: { of: 'account', slot: 'account' },
    unless: [{ column: 'visit.state', is: '', note: ['I see no visit of a technician for your account.'] }],
    opening: ['I apologise that nobody came.', 'I am sorry about the missed visit.'],
    tells: [
      {
        id: 'day',
        type: 'date',
        value: '{visit.next}',
        say: [
          'The technician will come on {told}.',
          'Your new appointment is on {told}.',
          'The next visit is on {told}.',
        ],
      },
      {
        rule: 'no_show_credit',
        type: 'money',
        say: [
          'The compensation for the missed visit is {told}.',
          'For the missed visit we pay {told} as compensation.',
        ],
      },
    ],
    does: {
      name: 'visit.book',
      args: { account: '{account.number}', day: '{visit.next}' },
      done: ['I have booked a new visit of the technician for you.', 'A new visit has been booked.'],
      refused: ['The visit has been booked already.'],
    },
  }),
  declared({
    intent: 'port_stuck',
    about: 'moving a number',
    words: /\b(?:number|port\w*|transfer\w*|mov\w*|day|date|when)\b/i,
    ...ACCOUNT,
    row: { of: 'account', slot: 'account' },
    unless: [{ column: 'port.state', is: '', note: ['I see no number that is on its way to us.'] }],
    tells: [
      {
        id: 'day',
        type: 'date',
        value: '{port.day}',
        say: [
          'Your number will be transferred to us on {told}.',
          'The transfer of your number is set for {told}.',
          'Your number moves over on {told}.',
        ],
      },
    ],
  }),
];
