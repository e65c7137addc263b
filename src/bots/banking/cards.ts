import { declared } from '../declared.ts';
import type { Skill } from '../skill.ts';
import { ACCOUNT, PROVED } from './proof.ts';

export const CARDS: readonly Skill[] = [
  declared({
    intent: 'card_replacement',
    about: 'a new card',
    words: /\b(?:card|new|replac\w*|arrive|days|long|order\w*|sen[dt])\b/i,
    ...ACCOUNT,
    tells: [
      {
        rule: 'card_delivery',
        type: 'duration',
        say: ['The new card arrives by post within {told}.', 'A new card takes {told} to arrive.'],
      },
    ],
    does: {
      name: 'card.replace',
      args: { account: '{account.number}' },
      confirm: ['Shall I order a new card for {account.number}?', 'Do you want me to order a new card?'],
      done: ['I have ordered a new card for {account.number}.', 'A new card has been ordered for {account.number}.'],
      refused: ['A new card has been ordered already.'],
    },
  }),
  declared({
    intent: 'pin_reminder',
    about: 'a PIN',
    words: /\b(?:pin|sen[dt]|post|days|long|letter)\b/i,
    ...ACCOUNT,
    tells: [
      {
        rule: 'pin_delivery',
        type: 'duration',
        say: ['The letter with the PIN arrives within {told}.', 'The PIN takes {told} by post.'],
      },
    ],
    does: {
      name: 'pin.send',
      args: { account: '{account.number}' },
      done: [
        'I have sent a letter with the PIN for {account.number} to your address.',
        'The PIN for {account.number} has been sent to you by post.',
      ],
      refused: ['The PIN is in the post already.'],
    },
  }),
  declared({
    intent: 'card_unblock',
    about: 'a card that is refused',
    words: /\b(?:card|unblock\w*|blocked|works?|again|why)\b/i,
    ...PROVED,
    unless: [{ column: 'card.state', is: '', note: ['I see no block on your card.'] }],
    tells: [
      {
        id: 'reason',
        type: 'enum',
        value: '{card.reason}',
        say: ['The reason for the block was {told}.', 'The reason is {told}.'],
      },
    ],
    does: {
      name: 'card.unblock',
      args: { account: '{account.number}' },
      confirm: [
        'You are right, there is a block. Shall I unblock the card?',
        'I can see the block. Do you want me to unblock the card?',
      ],
      done: ['I have unblocked your card.', 'Your card has been unblocked.'],
      refused: ['Your card has been unblocked already.'],
    },
  }),
  declared({
    intent: 'card_dispute',
    about: 'a card payment that is not right',
    words: /\b(?:dispute\w*|payment|amount|merchant|back|days|long|charge\w*)\b/i,
    ...PROVED,
    unless: [{ column: 'charge.merchant', is: '', note: ['I see no card payment that could be disputed.'] }],
    tells: [
      {
        id: 'amount',
        type: 'money',
        value: '{charge.amount}',
        say: ['The disputed payment to {charge.merchant} is {told}.', 'The amount in dispute is {told}.'],
      },
      {
        rule: 'dispute_time',
        type: 'duration',
        say: ['A dispute is decided within {told}.', 'The decision on a dispute takes {told}.'],
      },
    ],
    does: {
      name: 'dispute.open',
      args: { account: '{account.number}', amount: '{charge.amount}' },
      confirm: [
        'I can see a payment to {charge.merchant}. Shall I open a dispute for it?',
        'There is a payment to {charge.merchant}. Do you want me to open a dispute?',
      ],
      done: ['I have opened a dispute for the payment to {charge.merchant}.', 'The dispute has been opened.'],
      refused: ['The dispute has been opened already.'],
    },
  }),
  declared({
    intent: 'fraud',
    about: 'somebody with your card',
    words: /\b(?:card|account|(?:b?lock|secure)\w*|get in)\b/i,
    ...ACCOUNT,
    human: true,
    opening: ['I am sorry, that must be a shock.', 'I understand how alarming that is.'],
    does: {
      name: 'card.block',
      args: { account: '{account.number}' },
      done: ['Your card is blocked now, so nobody can pay with it.', 'I have blocked your card.'],
      refused: ['Your card is blocked already.'],
    },
  }),
];
