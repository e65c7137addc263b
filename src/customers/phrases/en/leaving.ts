import type { Lines } from '../lines.ts';

/** Leaves. "[one|other]" is one or the other; punctuation, case and slips come with the typing. */
export const LEAVING = {
  thanks: {
    calm: [
      '[thanks|thank you|cheers|many thanks|ok thanks|great thanks|perfect thanks|thank you so much|thanks a lot]',
      '[thanks|thank you]!',
      '[thanks|thank you][, that helps| for your help| so much| for the information|, that was it|, that is all|, good to know|, goodbye|, enjoy your day| for the quick answer| for helping me| a lot]',
      '[ok|okay|great|perfect|good|nice|wonderful|alright|awesome][! | ][thanks|thank you|that was all|that is what I needed|thanks for your help|thank you, bye|bye]',
      '[that is|that was|this is] [all|everything] I [needed|had to know|was looking for][, thanks|, thank you|]',
      '[great|perfect|ok great], [thanks|thank you]',
      '[you have been|you were|this was|that was] [very|really|so] helpful[, thank you| today|, thanks|]',
      'I appreciate [it|your help|the help][!|]',
    ],
    irritated: [
      'ok. thanks',
      'finally. thanks',
      'fine, [thanks|bye]',
      'ok, noted',
      'well, thank you',
      'ok thanks I guess',
    ],
    furious: ['about time.', 'ok. but that was a [pain|struggle]', 'fine. bye', 'that took long enough. bye'],
    distressed: [
      'thank you, [really|that is a relief|that helps me a lot|I appreciate it]',
      'thank you so much[!|]',
      'oh good. thank you',
      'that is a relief, thank you',
    ],
  },
  giving_up: {
    calm: [
      "[never mind|ok, never mind|leave it][, I'll ask elsewhere|, I'll try another way|, I will call|, thanks anyway|]",
      "ok, this doesn't lead anywhere. bye",
      "I'll leave it [there|at that]",
      "doesn't matter, I'll find out [myself|somewhere else]",
      'I have to go, this takes too long',
    ],
    irritated: [
      'forget it',
      "[that's enough|enough], I'm off",
      'this is [pointless|useless|a waste of time], bye',
      'I give up',
      'ok no. that was nothing',
      "you can't help me, I see",
    ],
    furious: [
      'FORGET IT',
      "I'm done with you",
      'never again. [bye|that was the last time]',
      'what a [joke|disgrace|rubbish service]. bye',
      'unbelievable. goodbye',
      'go to hell with your bot',
    ],
    distressed: [
      "I can't anymore. leave it",
      "I don't have the strength for this",
      'then nobody can help me. thank you anyway',
      'I give up, sorry',
    ],
  },
} satisfies Partial<Lines>;
