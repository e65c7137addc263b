import type { Lines } from '../lines.ts';

/** Asks on, doubts, is not understood, wants a human, in French. */
export const HELP = {
  still_open: {
    calm: ['[et |]pour {{topic}} ?', 'et {{topic}} ?', 'il reste {{topic}}', "vous n'avez rien dit sur {{topic}}"],
    irritated: ['vous avez oublié {{topic}}', "c'est la moitié de la réponse. et {{topic}} ?"],
    furious: ['ET {{topic}} ?', 'et {{topic}}, ça vient ?'],
    distressed: ['et pour {{topic}}, comment ça se passe ?'],
  },
  still_waiting: {
    calm: ["vous n'avez pas encore répondu à ça.", 'je repose la question.', "j'ai besoin de le savoir."],
    irritated: ["j'attends toujours.", "je l'ai déjà demandé.", 'vous pouvez répondre, svp ?'],
    furious: ['RÉPONDEZ À LA QUESTION.', 'il faut le demander combien de fois ?'],
    distressed: ["s'il vous plaît, j'ai besoin de le savoir."],
  },
  sure: {
    calm: ["{{told}} ? [c'est sûr|vous êtes sûr|sûr] ?", 'je peux compter sur {{told}} ?', "{{told}}, c'est certain ?"],
    irritated: ['vous le savez ou vous supposez ?', '{{told}} ou pas ?'],
    furious: ["vous le SAVEZ ou vous l'inventez ?"],
    distressed: ["c'est vraiment sûr, {{told}} ? c'est important"],
  },
  specific: {
    calm: ['[et dans mon cas|ça vaut pour le mien aussi|et pour moi] ?', "c'est la règle ou c'est pour mon cas ?"],
    irritated: ['la règle je la connais, et dans MON cas ?'],
    distressed: ['ça vaut vraiment pour moi ?'],
  },
  clash: {
    calm: [
      "[avant|à l'instant] c'était {{before}} et maintenant {{told}} ?",
      "{{before}} ou {{told}} ? [lequel|c'est quoi le bon] ?",
    ],
    irritated: ["d'abord {{before}}, puis {{told}}. alors ?"],
    furious: ['{{before}}, {{told}}, vous tirez au sort ?'],
    distressed: ['je ne sais plus quoi croire, {{before}} ou {{told}} ?'],
  },
  wrong_value: {
    calm: [
      '{{told}} ? [non, |]chez moi il y a {{value}}',
      "ce n'est pas possible, j'ai {{value}} ici",
      'ça devrait être {{value}}, pas {{told}}',
    ],
    irritated: ['pas {{told}}. {{value}}', "{{told}} c'est faux, {{value}}"],
    furious: ["{{told}} ?? C'ÉTAIT {{value}}", '{{value}} ! pas {{told}} !'],
    distressed: ['regardez encore svp, ici il y a {{value}}'],
  },
  promised: {
    calm: ["donc c'est [fait|réglé] ou pas encore ?", 'et je le verrai quand ?', "j'aurai quelque chose par écrit ?"],
    irritated: ["toujours des promesses. c'est fait, oui ou non ?", "j'ai déjà entendu ça. c'est fait ?"],
    furious: ['pas demain. faites-le MAINTENANT'],
    distressed: ['et ça va vraiment se faire ?'],
  },
  push: {
    calm: [
      "il n'y a vraiment [aucun moyen|aucune exception] ?",
      'vous pouvez regarder encore une fois ?',
      "et pourquoi ce n'est pas possible ?",
    ],
    irritated: ["je n'accepte pas ça", 'et je fais quoi maintenant ?', "c'est votre problème, pas le mien"],
    furious: ['non. ça ne marche pas comme ça', "c'est une honte", 'merde, et mon argent alors ?'],
    distressed: ["s'il vous plaît, vraiment rien ?", 'je ne sais plus quoi faire'],
  },
  again: {
    calm: ['[ok, |]je le dis autrement.', "j'essaie encore.", "c'était peut-être mal dit.", "je parle d'autre chose."],
    irritated: ["qu'est-ce qui n'est pas clair ?", "ce n'est pas si compliqué.", 'encore une fois.'],
    furious: ["c'est une blague ?", 'vous comprenez UN MOT de ce que je dis ?', "c'est quoi ce bot de merde ?"],
    distressed: ["pardon, je n'arrive pas à mieux expliquer."],
  },
  beside: {
    calm: ["ce n'est pas ma question.", "je parlais d'autre chose.", "ça ne m'aide pas.", "il ne s'agit pas de ça."],
    irritated: ["je n'ai pas demandé ça.", 'relisez svp.', "ce n'est pas une réponse."],
    furious: ['de quoi vous parlez ?', "ce n'était PAS la question."],
    distressed: ["ça ne m'aide pas, il s'agit d'autre chose."],
  },
  not_the_page: {
    calm: ["j'ai déjà vu cette page, [ce n'est pas dedans|ça n'aide pas].", 'vous ne pouvez pas me le dire ici ?'],
    irritated: ['pas de liens svp.', 'si la page aidait je ne serais pas là.'],
    furious: ['ARRÊTEZ AVEC VOS LIENS.'],
    distressed: ["je ne le trouve pas là, dites-le-moi s'il vous plaît."],
  },
  option: { calm: ['{{option}}', '{{option}} [svp|je crois|alors]'], irritated: ['{{option}}', 'alors {{option}}'] },
  none_of_these: {
    calm: ['[aucun ne va|rien de tout ça].', "ce n'est pas dans la liste.", 'autre chose.'],
    irritated: ['aucun.', 'je ne veux pas de menu.'],
    furious: ['AUCUN.'],
    distressed: ["rien de tout ça n'est pour moi."],
  },
  tone: {
    calm: ["je n'ai pas envie de plaisanter.", 'restons sur le sujet svp.'],
    irritated: ['gardez votre bonne humeur pour vous.', 'ce ton est de trop.'],
    furious: ['vous vous moquez de moi ?'],
    distressed: ['pas sur ce ton svp, pas pour ça.'],
  },
  hello: {
    calm: ['allô ?', 'vous êtes là ?', '?', 'pas de réponse ?'],
    irritated: ['allô ??', 'personne ?'],
    furious: ['ALLÔ ???'],
    distressed: ["allô ? s'il vous plaît"],
  },
  slow: {
    calm: ['ça a pris du temps.', 'ah, vous voilà.'],
    irritated: ["c'était interminable."],
    furious: ["j'ai attendu pour ÇA ?"],
    distressed: ["j'avais peur que personne ne réponde."],
  },
  human: {
    calm: [
      "je peux parler à [une personne|quelqu'un|un conseiller|un humain] ?",
      "il y a [quelqu'un|un conseiller] qui peut m'aider ?",
      'un conseiller svp',
    ],
    irritated: ['je veux [une personne|un conseiller|un vrai humain]', "passez-moi quelqu'un", 'conseiller'],
    furious: ['JE VEUX UN HUMAIN', 'passez-moi votre chef', 'un humain. UN HUMAIN.'],
    distressed: ["s'il vous plaît, je peux parler à une personne ?", "avec une machine je n'y arrive pas"],
  },
  human_again: {
    calm: ["j'ai demandé [une personne|un conseiller]", "il n'y a [personne|aucun conseiller] ?", 'et le conseiller ?'],
    irritated: ['je répète : un conseiller', 'pourquoi vous ne me passez personne ?'],
    furious: ["J'AI DIT UN HUMAIN", 'y en a marre du bot !'],
    distressed: ["s'il vous plaît, une personne"],
  },
  accept_human: {
    calm: ['[oui|oui svp|ok|ce serait bien]', "oui, passez-moi quelqu'un"],
    irritated: ['oui. enfin', 'oui, tout de suite'],
    furious: ['OUI'],
    distressed: ["oui s'il vous plaît, ça aiderait"],
  },
  decline_human: {
    calm: ['non, [pas la peine|plutôt ici]', 'non, dites-le-moi ici'],
    irritated: ['non, je ne veux pas tout répéter'],
    distressed: ["non, essayez d'abord ici svp"],
  },
  nobody_came: {
    calm: ['encore personne', "quelqu'un vient ?", "vous aviez dit que quelqu'un prenait le relais ?"],
    irritated: ["il n'y a personne ici", 'et le conseiller, il est où ?'],
    furious: ["IL EST OÙ L'HUMAIN"],
    distressed: ["il n'y a personne, s'il vous plaît"],
  },
} satisfies Partial<Lines>;
