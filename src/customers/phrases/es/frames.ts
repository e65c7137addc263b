import type { Frames } from '../language.ts';

/** How people put a problem in Spanish. A wish begins with its infinitive, a question with its question word or "si". */
export const FRAMES: Frames = {
  opening: [
    '[quiero|quería|necesito|me gustaría] {{want}}',
    '[hola, |buenas, |][quería|quisiera|necesito] {{want}}',
    '[puedo|podría|se puede] {{want}}?',
    'cómo puedo {{want}}?',
    'qué hago para {{want}}?',
    '[me pueden decir|me puede decir|saben] {{ask}}?',
    '[quería saber|quisiera saber|necesito saber|solo quiero saber] {{ask}}',
    '{{happened}}',
    '{{happened}}. [qué hago|qué puedo hacer|me ayudan|y ahora qué]?',
    '{{happened}}. [quiero|necesito|quería] {{want}}',
    '{{happened}} y [quiero|necesito] {{want}}',
    '{{happened}}. me pueden decir {{ask}}?',
    'tengo un problema: {{happened}}',
    '{{happened}}. {{because}}',
    '{{because}}. {{happened}}. [qué hago|y ahora]?',
    '{{aside}}. {{happened}}',
    '{{aside}}. [quiero|necesito] {{want}}. {{because}}',
    'quería {{want}}. {{because}}',
    'me llamo {{account.name}}. {{happened}}',
    'soy {{account.name}}, {{happened}}',
  ],
  restate: [
    'el problema es este: {{happened}}',
    '{{happened}}. [quiero|necesito] {{want}}',
    'solo quiero {{want}}',
    'solo quiero saber {{ask}}',
    'mi pregunta era {{ask}}',
  ],
  aside: [
    'perdón por el mensaje tan largo',
    'soy cliente [desde hace años|de toda la vida]',
    'en la web [no encontré nada|ya miré]',
    'no se me dan bien [los ordenadores|estas cosas]',
    'por teléfono [no contesta nadie|siempre comunica]',
    'escribo [desde el trabajo|desde el tren|con prisa]',
    'no sé si es aquí',
  ],
};
