import type { Links } from '../links.ts';

/** Small words around what is said, in French. */
export const LINKS: Links = {
  hello: [
    '[Bonjour|Bonsoir|Salut|Bonjour à vous][!|,|.||,]',
    "[Bonjour|Bonsoir], [j'ai besoin d'aide|j'ai une question].",
  ],
  plea: [
    "[vous pouvez m'aider|que faire|c'est possible] ?",
    "[merci|merci d'avance|merci beaucoup][ !|]",
    "[ce serait super|j'espère que vous pouvez m'aider|ça ne m'est jamais arrivé]",
  ],
  taken: {
    calm: ["[ok|d'accord|bien|super|parfait|je vois|ah ok|merci|ok merci][,|.]", '[ok|bien] [et|donc]'],
    irritated: ['[ok|bon|enfin|bien][,|.]', '[et|ok et]'],
    furious: ['[ok|enfin|bon][,|.]'],
    distressed: ["[ok|merci|d'accord][,|.]", 'pardon,'],
  },
  unhelped: {
    calm: ['[non|euh|bon|désolé|mais|enfin|je veux dire][,|]', "[c'était peut-être mal dit|je le dis autrement][,|.]"],
    irritated: ['[non|écoutez|svp|encore une fois|mais][,|.]', "[je l'ai déjà dit|je vous le demande][,|.]"],
    distressed: ["[s'il vous plaît|pardon|non|oh][,|]"],
    furious: ['[non|NON|écoutez|allô][,|!]', "[j'en ai assez|ça suffit][.|!]"],
  },
  echo: ['{{told}}[, ok|, bien|, merci|. ok][,|.]', '[ok|donc|bien] {{told}}[,|.]'],
  tail: ['[alors|maintenant|exactement|svp] ?', "[juste pour savoir|je dois m'organiser|par précaution]"],
};
