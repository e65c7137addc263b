import type { Lines } from '../lines.ts';

/** Says hello, and tells about itself unasked. "[one|other]" is one or the other; punctuation, case and slips come with the typing. */
export const MEETING = {
  greet: {
    calm: [
      '[hi|hello|hey|hey there|hi there|good morning|good afternoon|good evening|hello there]',
      '[hi|hello|hey]!',
      '[hi|hello|hey][, can you help me|, is anyone there|, is this the support chat|, are you there|, can I ask you something|, are you able to help me]?',
      '[hi|hello|hey|good morning], I [need|could use|am looking for] [some |a little |your |][help|assistance][ please| with something| today|]',
      '[hi|hello|hi there], I have [a question|a quick question|a problem|a small problem|an issue|a few questions]',
      'I have [a question|a quick question|a problem|an issue|a small issue|something] [for you|I need help with|that I hope you can help me with|you might be able to help with]',
      '[there is|I have] [an issue|a problem|something] [I need help with|I would like to ask about|I could use some help with]',
      'I need [some help|to ask something|help please|to ask you something|your help with something]',
      '[can|could|would] you [be able to |please |]help me[ please| with something| today| out| with one thing|]?',
      '[is this|am I at] [the right place to ask a question|the right place|the right chat|the support chat|the right spot for help]?',
      '[hi|hello|hey|good morning|hi there], how are you[ today| doing| doing today|]?',
      '[hi|hello|hey], [maybe|I hope|I think] [you|someone here|somebody] can help me[ with something| out| with this|]',
    ],
    irritated: [
      'hi. I hope this works [this time|today]',
      'hello, me again',
      '[ok|right], hello',
      'hi, I am here again',
    ],
    distressed: [
      '[hi|hello], I hope [someone|you] can help me',
      'hello, [this is a bit difficult|it is about something difficult]',
      "I'm not sure who to talk to about this",
    ],
  },
  volunteer: {
    calm: [
      'my {{slot}} is {{value}}',
      'My {{slot}} is {{value}}',
      'the {{slot}} is {{value}}',
      "it's {{slot}} {{value}}",
      'I have {{slot}} {{value}}',
      '{{value}} is my {{slot}}',
      'you can find it under {{value}}',
    ],
  },
  back: {
    calm: [
      '[hi, |hello, |]I [wrote|was here|contacted you] {{ago}} and it is still not [solved|sorted|done].',
      '[hi again|me again|hello again].',
      "I'm back with the [same thing|same problem|same question].",
      'I tried {{ago}} and got nowhere.',
      '[still |] the same as {{ago}},',
      "{{ago}} nobody could help me, so I'll try once more.",
    ],
    irritated: [
      "[it's me again|me again]. {{ago}} was a waste of time.",
      'second attempt, {{ago}} you could not help me.',
      "I asked {{ago}} and it's still not [fixed|done|solved].",
      "I've been here {{ago}} already.",
      'do I have to explain it all [over again|from the start]? apparently.',
    ],
    furious: [
      "I'VE BEEN HERE {{ago}} AND NOTHING HAPPENED.",
      'how often do I have to come back? {{ago}} nothing, now again.',
      '{{ago}} you wasted my time. [last chance|one last try].',
      'same problem. AGAIN.',
    ],
    distressed: [
      'I wrote {{ago}}, and I still have no help.',
      "I'm sorry to come back, but {{ago}} it didn't work out.",
      'please, I asked {{ago}} already and I am still stuck.',
    ],
  },
  misled: {
    calm: [
      '{{ago}} you told me {{told}}. [that was not right|that turned out to be wrong|that is not true].',
      'about the {{topic}} {{ago}} I was told {{told}} and it [was wrong|is not so].',
      'I was here {{ago}} and you said {{told}}. [it is not|that does not hold].',
      '{{told}} you said {{ago}}. well, no.',
    ],
    irritated: [
      "{{ago}} you said {{told}}. that's not true.",
      'you told me {{told}} and I believed [it|you]. it was wrong.',
      'so much for {{told}}. [you told me wrong|that was nonsense].',
      '{{told}}, that was your answer {{ago}}. wrong.',
    ],
    furious: [
      'you LIED to me. {{told}}, you said.',
      '{{ago}} you told me {{told}}!! NOT TRUE.',
      "I relied on you. {{told}}! and it's all wrong.",
      'who gives out such rubbish? {{told}}! wrong!',
    ],
    distressed: [
      '{{ago}} I was told {{told}}, and I counted on it. it was wrong.',
      "you said {{told}}. I believed that, and now I'm worse off than before.",
    ],
  },
  undone: {
    calm: [
      '{{ago}} you said the {{topic}} was [done|taken care of]. [nothing has happened|it is not].',
      'I was told {{ago}} that the {{topic}} is [sorted|on its way]. I see nothing of it.',
      'the {{topic}} you [promised|announced] {{ago}} never came.',
    ],
    irritated: [
      "you said the {{topic}} was done. it isn't.",
      "still no {{topic}}. {{ago}} you said it's taken care of.",
      '{{ago}}: done. today nothing. the {{topic}}!',
    ],
    furious: [
      'you said DONE. there is no {{topic}}. nothing!',
      'that was a lie {{ago}}, the {{topic}} never happened.',
      'WHERE IS THE {{topic}}? you said it was done!',
    ],
    distressed: [
      'you told me {{ago}} the {{topic}} was done, and it is not. I relied on that.',
      'there is still no {{topic}}, although you said so {{ago}}.',
    ],
  },
} satisfies Partial<Lines>;
