import type { Links } from '../links.ts';

/** Small words around what is said, in English. */
export const LINKS: Links = {
  hello: [
    '[Hi|Hello|Hey|Hi there|Hello there|Good morning|Good afternoon|Good evening][!|,|.||,|]',
    '[Hi|Hello|Hey|Hi|Hello][!|,||.]',
    '[Hi|Hello|Hey|Hi|Hello][!|,||.]',
    '[Hi|Hello|Hey], [I hope you are well|I hope you can help me|I hope you can help me|I need some help|I have a question][.|!|]',
  ],
  plea: [
    '[can you help|can you help me|could you help me out|any idea|what can I do|is that possible|would that work]?',
    '[thanks|thank you|thanks in advance|many thanks|thank you in advance|cheers][!|]',
    '[would be great|hope you can help|I would really appreciate it|I am a bit lost here|just want to know|just asking][!|]',
    '[I am getting a bit nervous|I really need this|I am not happy about it|this is the first time this happens to me]',
  ],
  taken: {
    calm: [
      '[ok|okay|alright|good|great|perfect|fine|super|nice|cool|right|got it|I see|ah ok|ok good|ok great|sounds good|good to know|understood][,|.|!]',
      '[thanks|thank you|ok thanks|great thanks|perfect thank you|thanks for that|thank you for checking][,|.|!]',
      '[ok|thanks|good|alright] [and|so|then]',
      '[I just want to know|could you also tell me|I would also like to know|can I just ask|just one thing],',
    ],
    irritated: [
      '[ok|fine|right|good|well|hm ok|ok ok|finally][,|.]',
      '[and|ok and|right and|so] [now|]',
      '[I guess that is ok|if you say so][,|.]',
    ],
    furious: ['[ok|fine|right|well|finally][,|.]', '[and|so] now'],
    distressed: [
      '[ok|okay|alright|thank you|ok thank you|I see][,|.]',
      '[sorry|sorry to ask|please forgive me for asking][,|]',
    ],
  },
  unhelped: {
    calm: [
      '[no|hm|hmm|well|sorry|sorry but|ok but|but|um|uh|actually|I mean|no I mean|wait][,|]',
      '[I just|I only|I really just] want to know,',
      '[maybe I was not clear|I am not sure you understood|let me be clear|to be honest][,|.]',
    ],
    irritated: [
      '[no|look|listen|come on|again|seriously|please|but|well|hello][,|.]',
      '[I just want to know this|I am asking you|once again|I said it before][,|.]',
    ],
    distressed: [
      '[please|sorry|I am sorry|no|oh|I just][,|]',
      '[I am not myself today|it is hard to explain|please bear with me][,|.]',
    ],
    furious: [
      '[no|NO|look|listen|hello|seriously|god|for heavens sake][,|!]',
      '[I am telling you|I am sick of this|I have had enough][.|!]',
    ],
  },
  echo: [
    '{{told}}[, ok|, good|, thanks|, great|, alright|. ok|. good|. fine|, got it|, I see][,|.]',
    '[ok|so|right|alright] {{told}}[,|.]',
    '[so it is|so|ok so that is] {{told}} then[,|.]',
  ],
  tail: [
    '[then|now|though|by the way|exactly|please|too|as well|if I may ask]?',
    '[I just want to be sure|just so I know|if you can tell me that|I need to plan]',
  ],
};
