import type { Frames } from '../language.ts';

/** How people put a problem in French. A wish begins with its infinitive, a question as after "je voulais savoir". */
export const FRAMES: Frames = {
  opening: [
    '[je voudrais|je veux|je dois|je souhaite] {{want}}',
    "[bonjour, |bonsoir, |][je voudrais|j'aimerais|je voulais] {{want}}",
    '[je peux|puis-je|on peut|est-ce que je peux] {{want}} ?',
    'comment faire pour {{want}} ?',
    'que faire pour {{want}} ?',
    '[vous pouvez me dire|pouvez-vous me dire|vous savez] {{ask}} ?',
    "[je voulais savoir|j'aimerais savoir|je veux juste savoir] {{ask}}",
    '{{happened}}',
    "{{happened}}. [que faire|qu'est-ce que je peux faire|vous pouvez m'aider|et maintenant] ?",
    '{{happened}}. [je voudrais|je veux] {{want}}',
    '{{happened}} et [je voudrais|je dois] {{want}}',
    '{{happened}}. vous pouvez me dire {{ask}} ?',
    "j'ai un problème : {{happened}}",
    '{{happened}}. {{because}}',
    '{{because}}. {{happened}}. [que faire|et maintenant] ?',
    '{{aside}}. {{happened}}',
    '{{aside}}. [je voudrais|je dois] {{want}}. {{because}}',
    'je voudrais {{want}}. {{because}}',
    "je m'appelle {{account.name}}. {{happened}}",
    'ici {{account.name}}, {{happened}}',
  ],
  restate: [
    'le problème est simple : {{happened}}',
    '{{happened}}. [je veux|je voudrais] {{want}}',
    'je veux juste {{want}}',
    'je veux juste savoir {{ask}}',
    'je demandais juste {{ask}}',
  ],
  aside: [
    'désolé pour le long message',
    'je suis chez vous [depuis des années|depuis longtemps]',
    "sur le site [je n'ai rien trouvé|j'ai déjà regardé]",
    "je n'y connais rien [en informatique|à ces choses-là]",
    "par téléphone [personne ne répond|c'est toujours occupé]",
    "j'écris [du travail|du train|en vitesse]",
    "je ne sais pas si c'est ici",
  ],
};
