import type { Knowledge } from '../knowledge.ts';
import { SENTENCES } from './sentences.ts';
import { SKILLS } from './skills.ts';

/** What the bot of a bank knows. */
export const BANKING: Knowledge = {
  trade: 'banking',
  slots: {
    account: {
      shape: { kind: 'number', prefix: 'FB-', row: 'account' },
      ask: [
        'Could you give me your account number? It begins with FB.',
        'What is your account number, please?',
        'I need the account number for that. Which one is it?',
      ],
      notFound: ['I find no account under that number.', 'That account number is not in our books.'],
    },
    ticket: {
      shape: { kind: 'number', prefix: 'T-', row: 'ticket' },
      ask: ['Do you have the ticket number? It begins with T.', 'What is the number of your ticket, please?'],
      notFound: ['I find no ticket under that number.'],
    },
    email: {
      shape: { kind: 'email' },
      ask: [
        'Which e-mail address do you use with us?',
        'Could you tell me your e-mail address?',
        'What is your e-mail address, please?',
      ],
      notFound: ['I find nobody with that e-mail address.', 'That address does not belong to a customer of ours.'],
    },
    address: {
      shape: { kind: 'address' },
      ask: [
        'What is the new address, with street and house number?',
        'Please give me the new street and house number.',
      ],
      notFound: ['I cannot read that address.'],
    },
    mortgage: {
      shape: {
        kind: 'name',
        names: ['Home Fix 10', 'Home Fix 15', 'Home Flex', 'Home Flex Plus'],
        like: /\bhome (?:fix|flex)(?:\s+(?:10|15|plus))?\b/g,
      },
      ask: ['Which mortgage is it about? The exact name helps.', 'Which of our mortgages do you mean?'],
      notFound: ['I do not find that mortgage.'],
    },
  },
  skills: new Map(SKILLS.map((skill) => [skill.intent, skill])),
  lessons: SENTENCES,
  outdated: {
    transfer_time: 'P3D',
    transfer_fee: '0.00 USD',
    card_delivery: 'P10D',
    abroad_fee: '1.00',
    atm_limit: '300.00 USD',
    branch_hours: '9 am to 5 pm',
    saturday: 'yes',
    dispute_time: 'P30D',
    overpayment: '5',
    pin_delivery: 'P7D',
    fee_exception: 'yes',
  },
  keywords: [
    [/\b(?:card|chip|till|declined|refused|cash|machine|atm|merchant|shop)\b/i, 'abroad_fee'],
    [/\b(?:credit|promised|took|goodwill|mortgage|interest|rate)\b/i, 'statement'],
    [
      /\b(?:pin|letter|codes?|transfer\w*|landlord|money|account|balance|loan|house|fees?|charged?|overdraft)\b/i,
      'branch_hours',
    ],
  ],
  grave: { fraud: 0.75, bereavement: 0.7, hardship: 0.6, card_unblock: 0.5 },
  side: new Set(['balance', 'statement', 'transfer_info', 'branch_hours', 'abroad_fee', 'atm_limit', 'pin_reminder']),
  joined: new Set(['balance', 'statement', 'transfer_info']),
  // Who wants the card to work again may do without the reason.
  aside: new Set(['reason']),
  whole: new Set(),
  greets: [
    ['account', (account) => [`I have your account ${account} here.`, `I am looking at your account ${account}.`]],
    ['email', (email) => [`I have your account ${email} here.`, `You are signed in as ${email}.`]],
  ],
  menu: [
    'I can help with accounts, cards, transfers, fees, mortgages and statements. What is it about?',
    'Is it about an account, a card, a transfer, a fee, a mortgage or a statement?',
  ],
  mismatch: ['That e-mail address does not belong to this account.', 'The account is under another e-mail address.'],
  help: [
    'You can find answers to all questions on our help page: https://help.fernbank.example. This chat is closed now.',
    'Please have a look at https://help.fernbank.example. I am closing this chat.',
  ],
  cheer: [
    'Awesome, thanks for reaching out! 😊',
    'Hey there! What a lovely day to bank with us! 🎉',
    'Yay, great to hear from you! 😄',
    'Awesome, lovely that you are here! 🎉',
  ],
};
