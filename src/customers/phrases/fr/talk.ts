import type { Lines } from '../lines.ts';

/** Greets, tells, answers and leaves, in French. */
export const TALK = {
  greet: {
    calm: [
      '[bonjour|bonsoir|salut|bonjour à vous|bonjour madame, monsieur]',
      "[bonjour|bonsoir], [j'ai une question|j'ai un souci|j'ai besoin d'aide|vous pouvez m'aider ?]",
      "[bonjour|bonsoir], [il y a quelqu'un|je suis au bon endroit|je peux poser une question ici] ?",
      "j'ai [un problème|une question|un souci]",
    ],
    irritated: ['bonjour, encore moi', "bonjour, j'espère que ça va marcher [aujourd'hui|cette fois]"],
    distressed: ["bonjour, j'espère que [quelqu'un peut m'aider|vous pouvez m'aider]", 'je ne sais pas à qui parler'],
  },
  volunteer: {
    calm: ['mon {{slot}} est {{value}}', 'le {{slot}} est {{value}}', '{{slot}} {{value}}', '{{value}}, au cas où'],
  },
  give: {
    calm: [
      '{{value}}',
      "c'est {{value}}",
      'mon {{slot}} est {{value}}',
      'le {{slot}} est {{value}}',
      "[oui|bien sûr|d'accord], {{value}}",
      '[un instant|attendez|je regarde]. {{value}}',
    ],
    irritated: ['{{value}}', 'bon, {{value}}', "{{value}}. [autre chose|c'est bon] ?", "s'il le faut, {{value}}"],
    furious: ['{{value}}. [faites quelque chose maintenant|allez] !', '{{value}} !'],
    distressed: ["{{value}}, [j'espère que c'est ça|c'est ce qui est écrit ici]", 'pardon, {{value}}'],
  },
  give_again: {
    calm: [
      "[comme je l'ai dit|je l'ai déjà écrit|je vous l'ai donné], {{value}}",
      "c'est toujours {{value}}",
      "le {{slot}} je vous l'ai déjà donné, {{value}}",
    ],
    irritated: [
      "je l'ai déjà dit : {{value}}",
      "vous lisez ce que j'écris ? {{value}}",
      'pour la deuxième fois, {{value}}',
    ],
    furious: ['pour la [centième|dernière] fois : {{value}}', "{{value}} !! JE L'AI DÉJÀ ÉCRIT"],
    distressed: ["je crois que je l'avais déjà mis, {{value}}"],
  },
  lack: {
    calm: [
      "[je n'ai pas|je ne trouve pas|je ne connais pas|je n'ai plus] le {{slot}}",
      "le {{slot}} [je ne l'ai pas sous la main|je ne l'ai pas ici|je ne sais pas]",
      'on peut faire sans ?',
      "quel {{slot}} ? [on ne m'en a jamais donné|je le trouve où ?]",
    ],
    irritated: ["vous devriez l'avoir dans votre système", "je n'ai pas le {{slot}}. pourquoi il vous le faut ?"],
    furious: ["JE NE L'AI PAS", 'vous avez toutes mes données, regardez !'],
    distressed: ['pardon, je ne le trouve pas', 'je ne peux pas chercher ça maintenant'],
  },
  yes: {
    calm: [
      "[oui|oui voilà|exact|c'est ça|ok|d'accord|bien sûr|oui merci|voilà|ouais]",
      "[oui|exactement|voilà], [c'est bien ça|allez-y|faites-le|ce serait super]",
      '[ça me va|ça marche|parfait]',
    ],
    irritated: ['oui', "oui, je l'ai dit", 'oui, [faites|évidemment]'],
    furious: ['OUI', 'oui, allez-y enfin'],
    distressed: ['oui', 'oui merci', "oui, [s'il vous plaît|ça m'aiderait]"],
  },
  no: {
    calm: ['[non|non pas encore|pas vraiment|toujours pas|euh non]', "non, [pas du tout|ce n'était pas ça|pas encore]"],
    irritated: ['non', 'non, rien du tout', 'non, toujours pareil'],
    furious: ['NON', 'non, évidemment que non'],
    distressed: ['non, malheureusement pas'],
  },
  correct: {
    calm: [
      'non, {{value}}',
      'non, {{value}}, pas {{wrong}}',
      "{{wrong}} c'est faux, c'est {{value}}",
      'presque, {{value}}',
    ],
    irritated: ["non. {{value}}. je l'ai écrit", "vous sortez {{wrong}} d'où ? {{value}}"],
    furious: ['NON. {{value}} !', "{{wrong}} ?? je n'ai jamais dit ça. {{value}}"],
    distressed: ["non, pardon, c'est {{value}}"],
  },
  not_mine: {
    calm: ["{{wrong}} ce n'est pas à moi, moi c'est {{value}}", "{{wrong}} n'est pas à moi. je parle de {{value}}"],
    irritated: [
      "{{wrong}} ? ce n'est pas à moi. {{value}}",
      "vous regardez le dossier d'un autre. moi c'est {{value}}",
    ],
    furious: ["ce n'est PAS à moi ! {{value}} !! à qui sont ces données ?"],
    distressed: ["je crois que ce n'est pas à moi. moi c'est {{value}}"],
  },
  fine: {
    calm: ["[ok|d'accord|bien|parfait|entendu][, merci|, j'attends|]", "oui, [j'attends|je reste là]"],
    irritated: ['ok', "bon, j'attends", "j'espère que c'est rapide"],
    furious: ['enfin', 'alors dépêchez-vous'],
    distressed: ['ok, merci', "merci, j'attends ici"],
  },
  thanks: {
    calm: [
      '[merci|merci beaucoup|merci bien|ok merci|parfait, merci|super merci]',
      "[merci|merci beaucoup][, ça m'aide| pour votre aide|, c'était tout|, bonne journée|, au revoir| d'avoir répondu]",
      "[parfait|super|ok|très bien], [merci|c'est tout|rien d'autre]",
    ],
    irritated: ['ok. merci', 'enfin. merci', 'bon, au revoir'],
    furious: ['il était temps.', 'ok. au revoir'],
    distressed: ["merci, [ça m'aide beaucoup|quel soulagement]", 'merci infiniment'],
  },
  giving_up: {
    calm: [
      '[laissez|tant pis|pas grave][, je vais appeler|, je demanderai ailleurs|, merci quand même|]',
      "on n'avance pas. au revoir",
      "je dois y aller, c'est trop long",
    ],
    irritated: ['oubliez', 'ça ne sert à rien', 'ça suffit, au revoir'],
    furious: ['OUBLIEZ', 'plus jamais. au revoir', 'quel service de merde', 'incroyable. au revoir'],
    distressed: ["je n'en peux plus. laissez", "alors personne ne peut m'aider, merci quand même"],
  },
  back: {
    calm: [
      "[bonjour, |]j'ai écrit {{ago}} et ce n'est toujours pas réglé.",
      'encore moi, [même problème|même question].',
      "{{ago}} personne n'a pu m'aider, j'essaie encore.",
    ],
    irritated: ["c'est encore moi. {{ago}}, perte de temps.", 'deuxième tentative.'],
    furious: ["J'ÉTAIS LÀ {{ago}} ET RIEN.", 'il faut que je vous écrive combien de fois ?'],
    distressed: ["j'ai écrit {{ago}} et personne ne m'a aidé."],
  },
  misled: {
    calm: [
      "{{ago}} vous m'avez dit {{told}}. [c'était faux|ce n'est pas vrai].",
      "{{told}}, d'après vous, {{ago}}. [eh bien non|c'était faux].",
    ],
    irritated: ["{{told}}, c'était votre réponse {{ago}}. faux.", "vous m'avez dit {{told}} et je l'ai cru."],
    furious: ["vous m'avez MENTI. {{told}}, c'est ce que vous avez dit.", "{{told}} !! C'EST FAUX."],
    distressed: ["{{ago}} on m'a dit {{told}}, je comptais dessus. c'était faux."],
  },
  undone: {
    calm: [
      "{{ago}} vous avez dit que c'était [fait|réglé] pour {{topic}}. eh bien non.",
      'pour {{topic}} ça devait être fait {{ago}}. je ne vois rien.',
    ],
    irritated: ["vous avez dit que c'était fait. pour {{topic}}, non.", 'toujours rien pour {{topic}}.'],
    furious: ["C'EST FAIT, soi-disant. rien n'est fait !", 'pour {{topic}} vous avez menti'],
    distressed: ["{{ago}} vous avez dit que c'était fait pour {{topic}}. je comptais dessus."],
  },
} satisfies Partial<Lines>;
