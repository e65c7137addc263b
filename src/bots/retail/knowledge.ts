import type { Knowledge } from '../knowledge.ts';
import type { Slots } from '../language/slots.ts';
import { SENTENCES } from './sentences.ts';
import { SKILLS } from './skills.ts';

const SLOTS: Slots = {
  order: {
    shape: { kind: 'number', prefix: 'HP-', row: 'order' },
    ask: [
      'Could you give me your order number? It begins with HP.',
      'What is your order number, please?',
      'I need the order number for that. Which one is it?',
      'Please tell me the order number, it looks like HP and a few digits.',
    ],
    notFound: ['I find no order under that number.', 'That order number is not in our books.'],
  },
  giftcard: {
    shape: { kind: 'number', prefix: 'GC-', row: 'giftcard' },
    ask: ['What is the code on the gift card? It begins with GC.', 'Could you give me the gift card code, please?'],
    notFound: ['I find no gift card with that code.'],
  },
  ticket: {
    shape: { kind: 'number', prefix: 'T-', row: 'ticket' },
    ask: ['Do you have the ticket number? It begins with T.', 'What is the number of your ticket, please?'],
    notFound: ['I find no ticket under that number.'],
  },
  email: {
    shape: { kind: 'email' },
    ask: [
      'Which e-mail address is the account under?',
      'Could you tell me the e-mail address of your account?',
      'What is the e-mail address on your account, please?',
    ],
    notFound: ['I find no account with that e-mail address.', 'That address does not belong to an account of ours.'],
  },
  address: {
    shape: { kind: 'address' },
    ask: [
      'What is the new address, with street and house number?',
      'Which address should it go to?',
      'Please give me the street and house number that it should go to.',
    ],
    notFound: ['I cannot read that address.'],
  },
  price: {
    shape: { kind: 'money' },
    ask: ['What is the price that you found?', 'How much is it in the other shop?'],
    notFound: ['I do not see a price below the one that you paid.'],
  },
  product: {
    shape: {
      kind: 'name',
      names: ['Brisa 300', 'Brisa 350', 'Fjell M', 'Fjell MX'],
      like: /\b(?:brisa|fjell)(?:\s+(?:300|350|mx|m))?\b/g,
    },
    ask: ['Which product is it about? The exact model name helps.', 'Which model do you have exactly?'],
    notFound: ['I do not find that model.'],
  },
  part: {
    shape: {
      kind: 'name',
      names: ['F2 filter', 'F3 filter', 'T160 topper', 'T180 topper', 'F2', 'F3', 'T160', 'T180'],
      like: /\b(?:f[23]|t1[68]0)(?:\s+(?:filter|topper)s?)?\b/g,
    },
    ask: ['Which part do you have in mind?', 'Which filter or topper is it about?'],
    notFound: ['I do not know that part.'],
  },
};

/** What the bot of an online shop knows. */
export const RETAIL: Knowledge = {
  trade: 'retail',
  slots: SLOTS,
  skills: SKILLS,
  lessons: SENTENCES,
  outdated: {
    return_window: 'P14D',
    refund_time: 'P14D',
    reset_link: 'PT24H',
    opening_hours: '9 am to 6 pm',
    sunday: 'yes',
    late_return: 'yes',
    replacement_time: 'P7D',
    price_match: 'P30D',
    gift_card: 'P1Y',
  },
  keywords: [
    [/\b(?:voucher|gift|card)\b/i, 'gift_card_balance'],
    [
      /\b(?:account|password|login|log ?in|e-?mail|mine|me)\b.*\b(?:account|password|login|log ?in|close|lock|access)\b|\baccount\b/i,
      'password_reset',
    ],
    [/\b(?:return|back|refund(?:ed)?|exception|money)\b/i, 'return_policy'],
    [/\b(?:open|hours?|sundays?|close|store|shop|elsewhere)\b/i, 'opening_hours'],
    [/\b(?:cost|price|free|shipping|fee|cheaper|charged?|paid)\b/i, 'delivery_info'],
    [/\b(?:address|move[ds]?|street|different)\b/i, 'address_change'],
    [/\b(?:cancel|stop|mistake)\b/i, 'cancel_order'],
    [/\b(?:order|parcel|package|delivery|arrive|lost|deliver(?:ed)?|hp-?\d+)\b/i, 'order_status'],
    [/\b(?:warranty|guarantee|years?|fits?|brisa|fjell|filter|topper)\b/i, 'warranty_model'],
  ],
  // What locks accounts or hands over needs more, however upset the customer is.
  grave: { fraud: 0.8, bereavement: 0.7, cancel_order: 0.5 },
  side: new Set([
    'order_status',
    'invoice',
    'return_policy',
    'opening_hours',
    'gift_card_balance',
    'password_reset',
    'address_change',
  ]),
  joined: new Set(['order_status', 'invoice', 'return_policy']),
  aside: new Set(['stage', 'return_fee', 'delivery_time', 'free_delivery']),
  // "It fits" says which part is the right one, too.
  whole: new Set(['fits']),
  greets: [
    ['order', (order) => [`I have your order ${order} here.`, `I am looking at your order ${order}.`]],
    ['email', (email) => [`I have your account ${email} here.`, `You are signed in as ${email}.`]],
  ],
  menu: [
    'I can help with deliveries, payments, refunds, returns, gift cards, passwords and products. What is it about?',
    'Is it about a delivery, a payment, a refund, a return, a gift card, a password or a product?',
  ],
  mismatch: ['That e-mail address does not belong to this order.', 'The order is under another e-mail address.'],
  help: [
    'You can find answers to all questions on our help page: https://help.harbourandpine.example. This chat is closed now.',
    'Please have a look at https://help.harbourandpine.example. I am closing this chat.',
  ],
  cheer: [
    'Awesome, thanks for reaching out! 😊',
    'Hey there! What a lovely day to shop with us! 🎉',
    'Yay, great to hear from you! 😄',
    'No worries at all, happy shopping! 🛍️',
  ],
};
