export const AGAIN = [
  'I still need that to go on.',
  'I am sorry to insist, but I cannot look it up without.',
  'To be able to help I need one more thing.',
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
  leaving: ['I apologise for the trouble.', 'I am sorry about this.'],
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
