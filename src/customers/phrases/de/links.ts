import type { Links } from '../links.ts';

/** Small words around what is said, in German. */
export const LINKS: Links = {
  hello: [
    '[Hallo|Hi|Guten Tag|Guten Morgen|Guten Abend|Servus][!|,|.||,]',
    '[Hallo|Guten Tag], [ich brauche Hilfe|ich habe eine Frage].',
  ],
  plea: [
    '[können Sie mir helfen|was kann ich tun|geht das|ist das möglich]?',
    '[danke|danke schon mal|vielen Dank im Voraus][!|]',
    '[wäre super|hoffe, Sie können mir helfen|das ist mir noch nie passiert]',
  ],
  taken: {
    calm: ['[ok|okay|gut|super|alles klar|verstehe|ah ok|prima|danke|ok danke][,|.]', '[gut|ok] [und|also]'],
    irritated: ['[ok|na gut|also gut|endlich|schön][,|.]', '[und|ok und]'],
    furious: ['[ok|na endlich|schön][,|.]'],
    distressed: ['[ok|danke|gut][,|.]', 'Entschuldigung,'],
  },
  unhelped: {
    calm: ['[nein|hm|naja|sorry|aber|also|ich meine][,|]', '[vielleicht war das unklar|nochmal anders gesagt][,|.]'],
    irritated: ['[nein|hören Sie|bitte|nochmal|also][,|.]', '[das sagte ich schon|ich frage Sie doch][,|.]'],
    distressed: ['[bitte|Entschuldigung|nein|ach][,|]'],
    furious: ['[nein|NEIN|hören Sie mal|hallo|Herrgott][,|!]', '[mir reicht es|ich habe genug][.|!]'],
  },
  echo: ['{{told}}[, ok|, gut|, danke|. ok][,|.]', '[ok|also|gut] {{told}}[,|.]'],
  tail: ['[denn|jetzt|genau|eigentlich|bitte]?', '[nur damit ich es weiß|ich muss planen|nur zur Sicherheit]'],
};
