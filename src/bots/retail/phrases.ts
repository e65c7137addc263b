import type { Slot } from '../language/entities.ts';

/** Questions for what is missing: plain ones, and ones for a second try. */
export const ASK: Readonly<Record<Slot, readonly string[]>> = {
  order: [
    'Could you give me your order number? It begins with HP.',
    'What is your order number, please?',
    'I need the order number for that. Which one is it?',
    'Please tell me the order number, it looks like HP and a few digits.',
  ],
  email: [
    'Which e-mail address is the account under?',
    'Could you tell me the e-mail address of your account?',
    'What is the e-mail address on your account, please?',
  ],
  giftcard: ['What is the code on the gift card? It begins with GC.', 'Could you give me the gift card code, please?'],
  ticket: ['Do you have the ticket number? It begins with T.', 'What is the number of your ticket, please?'],
  address: [
    'What is the new address, with street and house number?',
    'Which address should it go to?',
    'Please give me the street and house number that it should go to.',
  ],
  price: ['What is the price that you found?', 'How much is it in the other shop?'],
  product: ['Which product is it about? The exact model name helps.', 'Which model do you have exactly?'],
  part: ['Which part do you have in mind?', 'Which filter or topper is it about?'],
};

export const AGAIN = [
  'I still need that to go on.',
  'I am sorry to insist, but I cannot look it up without.',
  'To be able to help I need one more thing.',
];
export const NOT_FOUND: Readonly<Record<Slot, readonly string[]>> = {
  order: ['I find no order under that number.', 'That order number is not in our books.'],
  email: ['I find no account with that e-mail address.', 'That address does not belong to an account of ours.'],
  giftcard: ['I find no gift card with that code.'],
  ticket: ['I find no ticket under that number.'],
  address: ['I cannot read that address.'],
  price: ['I do not see a price below the one that you paid.'],
  product: ['I do not find that model.'],
  part: ['I do not know that part.'],
};
export const MISMATCH = [
  'That e-mail address does not belong to this order.',
  'The order is under another e-mail address.',
];

export const GREETING = ['Hello. What can I do for you?', 'Hello, how can I help?', 'Hi. What is it about?'];
export const SORRY_FOR = {
  distress: [
    'I am very sorry, I understand how much this matters.',
    'I am sorry that you are going through this.',
    'I am so sorry, that is a hard situation.',
  ],
  anger: ['I am sorry, I understand that you are annoyed.', 'I apologise for the trouble.', 'I am sorry about this.'],
  repeated: [
    'You are right, you told me already, I am sorry.',
    'Sorry, you did give me that.',
    'My apologies, I have it here.',
  ],
  astray: ['I am sorry, I got you wrong.', 'Sorry, I misread your question.'],
} as const;
export const CHECKED = ['I have checked it once more.', 'I looked it up again.', 'I went through it again.'];
export const ELSE = ['Is there anything else?', 'Can I do anything else for you?', 'Do you need anything else?'];
export const FAREWELL = ['You are welcome. Goodbye.', 'You are welcome. Take care.', 'Goodbye, take care.'];
export const NOT_UNDERSTOOD = [
  'I am not sure that I follow. Could you put it in other words?',
  'I did not quite get that. What exactly is it about?',
  'Could you describe it in one sentence, please?',
];
export const MENU = [
  'I can help with deliveries, payments, refunds, returns, gift cards, passwords and products. What is it about?',
  'Is it about a delivery, a payment, a refund, a return, a gift card, a password or a product?',
];
export const OFFER_HUMAN = [
  'Would you like me to connect you with a colleague?',
  'Shall I pass you on to a colleague?',
];
export const HANDOFF = [
  'I am passing you on to a colleague, who will take it from here.',
  'I am connecting you with a person from our team now.',
  'I hand this over to a colleague right away; you do not have to repeat anything.',
];
export const RETAIN = [
  'Before I connect you: may I try to solve it here first?',
  'May I have a try before I connect you? I may be quicker.',
];
export const WAIT = [
  'Thank you for waiting. A colleague will be with you shortly.',
  'It will not be long, please stay in this chat.',
];
export const DECLINED = [
  'All right, I leave it as it is. What should be different?',
  'Then I change nothing. What would you like instead?',
];
