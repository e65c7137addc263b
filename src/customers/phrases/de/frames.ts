import type { Frames } from '../language.ts';

/** How people put a problem in German. A wish ends in its infinitive ("eine Rechnung bekommen"), a question in its verb. */
export const FRAMES: Frames = {
  opening: [
    'ich [möchte|will|würde gern|muss] {{want}}',
    '[hallo, |guten Tag, |]ich [möchte|würde gerne|wollte] {{want}}',
    '[kann|könnte] ich [bitte|bei Ihnen|hier] {{want}}?',
    'wie kann ich {{want}}?',
    'was muss ich tun, ich [will|möchte] {{want}}',
    'können Sie mir sagen, {{ask}}?',
    'ich [wollte fragen|wüsste gern|möchte wissen|will nur wissen], {{ask}}',
    'wissen Sie, {{ask}}?',
    '{{happened}}',
    '{{happened}}. [was kann ich tun|was mache ich jetzt|was nun|können Sie helfen]?',
    '{{happened}}. ich [möchte|will|muss] {{want}}',
    '{{happened}}. können Sie mir sagen, {{ask}}?',
    'ich habe ein Problem: {{happened}}',
    '{{happened}}. {{because}}',
    '{{because}}. {{happened}}. [was nun|und jetzt]?',
    '{{aside}}. {{happened}}',
    '{{aside}}. ich [möchte|muss] {{want}}. {{because}}',
    'ich möchte {{want}}. {{because}}',
    'mein Name ist {{account.name}}. {{happened}}',
    '{{account.name}} hier, {{happened}}',
  ],
  restate: [
    'es geht darum: {{happened}}',
    '{{happened}}. ich [will|möchte] {{want}}',
    'ich [will|möchte] einfach nur {{want}}',
    'ich will nur wissen, {{ask}}',
    'meine Frage war, {{ask}}',
  ],
  aside: [
    'sorry für die lange Nachricht',
    'ich bin [seit Jahren|schon lange] Kunde bei Ihnen',
    'auf der Webseite [habe ich nichts gefunden|war ich schon]',
    'ich kenne mich mit [Computern|so etwas] nicht gut aus',
    'telefonisch [kommt man nicht durch|war ständig besetzt]',
    'ich schreibe gerade [von unterwegs|aus dem Zug|von der Arbeit]',
    'ich weiß nicht, ob ich hier richtig bin',
  ],
};
