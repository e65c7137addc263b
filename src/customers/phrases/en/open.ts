import type { Lines } from '../lines.ts';

/** Asks for what is still open. "[one|other]" is one or the other; punctuation, case and slips come with the typing. */
export const OPEN = {
  still_open: {
    calm: [
      '[and |]what about the {{topic}}?',
      'can you [also |]tell me [something |]about the {{topic}}?',
      'I [also|still] need to know about the {{topic}}',
      '[and |]how about the {{topic}}?',
      "there's still the {{topic}}",
      "you didn't say anything about the {{topic}}[ yet|]",
      'I have one more question about the {{topic}}',
      'I was also asking about the {{topic}}',
    ],
    irritated: [
      'you [skipped|forgot|ignored] the {{topic}}',
      "that's only half of my question. what about the {{topic}}?",
      'I asked about the {{topic}}',
      'I still have no answer about the {{topic}}',
    ],
    furious: [
      'WHAT ABOUT THE {{topic}}?',
      'I asked about the {{topic}}!! can you answer that?',
      'you just ignore the {{topic}}?',
    ],
    distressed: ['and what happens with the {{topic}}?', 'could you also tell me about the {{topic}}?'],
  },
  still_waiting: {
    calm: [
      "I don't think you [answered that|got to that|answered my question][ yet|].",
      'sorry to ask again.',
      'I still need to know this.',
      "you haven't answered my question.",
      "I'm still not sure about this.",
      'I asked this before.',
    ],
    irritated: [
      "you still haven't [answered|told me|answered my question].",
      'I still have no answer.',
      "[I'm|I am] still waiting [for an answer|].",
      'I asked [that|this] [already|before].',
      'can you please just answer this?',
      'why are you not answering my question?',
    ],
    furious: [
      'ANSWER [THE QUESTION|ME].',
      'why do you keep dodging this?',
      'how many times do I have to ask?',
      "you just won't answer, will you.",
      "I'm asking you something!",
    ],
    distressed: ['please, I need to know this.', 'I still have no answer to this.', 'can you please tell me?'],
  },
  specific: {
    calm: [
      '[is that|does that hold|does that go] for mine [too|as well]?',
      'ok in general, but [for mine|in my case]?',
      'and in my case?',
      'is that the rule or is that [really |] about mine?',
      'so what does that mean for me?',
      'and for my [one|case] exactly?',
    ],
    irritated: ["I don't need the general rule, what about mine?", 'and MY {{topic}}?', 'yes yes, and for me?'],
    distressed: ['does that really hold for me?'],
  },
  promised: {
    calm: [
      'so is [it|that] done now or [not yet|still to come]?',
      'and [when|how] will I [know|see] that?',
      'will I get something in writing?',
      'ok. do I have to do anything [else|myself]?',
      'has that gone through already?',
      'so I can count on [that|the {{topic}}]?',
    ],
    irritated: [
      'will be, will be. is it done or not?',
      "I've heard that before. is it done?",
      'is that a promise or did you do it?',
    ],
    furious: ["don't tell me it WILL be done. do it now", "I don't believe you. show me that it is done"],
    distressed: ['and that will really happen?', 'can I be sure of that?'],
  },
} satisfies Partial<Lines>;
