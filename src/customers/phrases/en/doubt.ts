import type { Lines } from '../lines.ts';

/** Doubts what it was told, and does not take a refusal. "[one|other]" is one or the other; punctuation, case and slips come with the typing. */
export const DOUBT = {
  sure: {
    calm: [
      '{{told}}? [are you sure|is that certain|sure]?',
      '[are you|you are] sure about {{told}}?',
      'so {{told}}, is that definite[ now|]?',
      "you don't sound sure. is it {{told}} or not?",
      'can I rely on {{told}}?',
      'is {{told}} for sure or just usually?',
    ],
    irritated: [
      '{{told}} or not {{told}}?',
      'is that a guess or do you know?',
      '{{told}}... you think? I need to know',
    ],
    furious: ['do you KNOW that or are you guessing?', 'so is it {{told}} or are you making that up?'],
    distressed: ['are you quite sure, {{told}}? it is important', 'I really have to be able to count on {{told}}'],
  },
  clash: {
    calm: [
      'you said {{before}} before. now {{told}}?',
      '[wait|hm|hang on], first it was {{before}} and now {{told}}, which one is [right|it]?',
      '{{told}}? a moment ago it was {{before}}',
      "I'm confused, {{before}} or {{told}}?",
      "that's [different from before|not the same as before|something else than before], you [wrote|said|told me] {{before}}",
    ],
    irritated: [
      'first {{before}}, now {{told}}. make up your mind',
      'so which is it, {{before}} or {{told}}?',
      "you can't both be right. {{before}} or {{told}}?",
    ],
    furious: [
      '{{before}}, {{told}}, what next? do you just roll dice?',
      'you told me {{before}}!! now {{told}}?',
      'so one of the two was a lie. {{before}} or {{told}}',
    ],
    distressed: ["now I don't know what to believe, {{before}} or {{told}}?"],
  },
  wrong_value: {
    calm: [
      '{{told}}? [no, |]it was {{value}}',
      "that can't be right, I have {{value}} here",
      'it says {{value}} on my side, not {{told}}',
      'hm, {{told}}? mine was {{value}}',
      'should be {{value}}, not {{told}}',
      'are you sure? I see {{value}}',
    ],
    irritated: [
      'not {{told}}. {{value}}',
      '{{told}} is wrong. I [told you|wrote], {{value}}',
      "where do you get {{told}} from, it's {{value}}",
      "I can read my own statement, it's {{value}}",
    ],
    furious: [
      '{{told}}?? IT WAS {{value}}',
      'are you trying to cheat me? {{value}}, not {{told}}',
      '{{value}}! not {{told}}! how hard can it be',
    ],
    distressed: ["that's not what I have, mine says {{value}}", 'please check again, it should be {{value}}'],
  },
  push: {
    calm: [
      '[hm, |]there must be [a way|something you can do]',
      'is there really no [way|other way|exception]?',
      'can you look [again|once more] please?',
      'I find that [a bit |] hard to accept',
      "that can't be the last word",
      "why not? [it's not my fault|I did nothing wrong]",
      '[other companies|others|your competitors] [do that|would do that] without a word',
    ],
    irritated: [
      "I don't accept that",
      "that's not good enough",
      "that's your problem, not mine",
      'so you just say no and that is it?',
      'then find someone who can',
      'and what am I supposed to do now?',
      'I want to know why',
    ],
    furious: [
      "no. that's not how this works",
      'you have my money and you say no?',
      "that's outrageous, [I will write that everywhere|everyone will read about this]",
      'I am NOT taking no for an answer',
      'what kind of company is this?',
    ],
    distressed: [
      "please, isn't there anything?",
      'I beg you, look again',
      "I don't know what to do if you say no",
      'it really means a lot to me',
    ],
  },
} satisfies Partial<Lines>;
