import type { Knowledge } from '../knowledge.ts';
import { SENTENCES } from './sentences.ts';
import { SKILLS } from './skills.ts';

/** What the bot of a telephone and internet company knows. */
export const TELECOM: Knowledge = {
  trade: 'telecom',
  slots: {
    account: {
      shape: { kind: 'number', prefix: 'LK-', row: 'account' },
      ask: [
        'Could you give me your account number? It begins with LK.',
        'What is your account number, please?',
        'I need the account number for that. Which one is it?',
      ],
      notFound: ['I find no account under that number.', 'That account number is not in our books.'],
    },
    sim: {
      shape: { kind: 'number', prefix: 'SM-', row: 'sim' },
      ask: ['What is the number on the SIM card? It begins with SM.', 'Could you give me the SIM number, please?'],
      notFound: ['I find no SIM card with that number.'],
    },
    email: {
      shape: { kind: 'email' },
      ask: [
        'Which e-mail address do you use with us?',
        'Could you tell me your e-mail address?',
        'What is your e-mail address, please?',
      ],
      notFound: ['I find no account with that e-mail address.', 'That address does not belong to an account of ours.'],
    },
    plan: {
      shape: {
        kind: 'name',
        names: ['Breeze 20', 'Breeze 50', 'Gale 80', 'Harbour One', 'Harbour One Plus', 'Tide Family', 'Tide Solo'],
        like: /\b(?:breeze|gale|harbour|tide)(?:\s+(?:\d+|one|family|solo))?(?:\s+plus)?\b/g,
      },
      ask: ['Which plan is it about? The exact name helps.', 'Which plan would that be?'],
      notFound: ['I do not find that plan.'],
    },
  },
  skills: new Map(SKILLS.map((skill) => [skill.intent, skill])),
  lessons: SENTENCES,
  outdated: {
    notice_period: 'P90D',
    early_exit: 'yes',
    roaming_fee: '2.90 USD',
    activation_time: 'PT24H',
    sim_delivery: 'P7D',
    refund_time: 'P14D',
    outage_credit: '3.00 USD',
    no_show_credit: '10.00 USD',
    shop_hours: '10 am to 8 pm',
    sunday: 'yes',
    reset_link: 'PT24H',
  },
  keywords: [
    [/\b(?:internet|connection|offline|router|box|hacked|codes?|login|app)\b/i, 'password_reset'],
    [/\b(?:leave|leaving|early|exit|waive)\b/i, 'contract_end'],
    [
      /\b(?:technician|engineer|visit|appointment|came|come|nobody|extra|twice|double|two|debits?|charged?|collected)\b/i,
      'shop_hours',
    ],
    [/\b(?:stolen|lost|sim|block\w*)\b/i, 'roaming'],
    [/\b(?:abroad|roaming|number|ported|transfer\w*|holiday)\b/i, 'bill_copy'],
  ],
  grave: { hijacked: 0.85, bereavement: 0.7, stolen_phone: 0.5, plan_change: 0.5 },
  side: new Set(['bill_amount', 'bill_copy', 'contract_end', 'data_left', 'roaming', 'shop_hours', 'password_reset']),
  joined: new Set(['bill_amount', 'bill_copy', 'contract_end']),
  aside: new Set(),
  whole: new Set(),
  greets: [
    ['account', (account) => [`I have your account ${account} here.`, `I am looking at your account ${account}.`]],
    ['email', (email) => [`I have your account ${email} here.`, `You are signed in as ${email}.`]],
  ],
  menu: [
    'I can help with bills, plans, contracts, SIM cards, outages, technician visits and passwords. What is it about?',
    'Is it about a bill, a plan, a contract, a SIM card, an outage, a visit or a password?',
  ],
  mismatch: ['That e-mail address does not belong to this account.', 'The account is under another e-mail address.'],
  help: [
    'You can find answers to all questions on our help page: https://help.larkline.example. This chat is closed now.',
    'Please have a look at https://help.larkline.example. I am closing this chat.',
  ],
  cheer: [
    'Awesome, thanks for reaching out! 😊',
    'Hey there! What a lovely day to stay connected! 🎉',
    'Yay, great to hear from you! 😄',
    'Awesome, lovely that you are here! 🎉',
  ],
};
