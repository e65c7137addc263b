import type { Lines } from '../lines.ts';

/** Greets, tells, answers and leaves, in Spanish. */
export const TALK = {
  greet: {
    calm: [
      '[hola|buenas|buenos días|buenas tardes|hola buenas|hola qué tal]',
      '[hola|buenas|buenos días], [tengo una duda|tengo una consulta|necesito ayuda|me pueden ayudar?]',
      '[hola|buenas], [hay alguien|me atiende alguien|es aquí donde se pregunta]?',
      'tengo [un problema|una pregunta|una duda]',
    ],
    irritated: ['hola, otra vez yo', 'buenas, a ver si [hoy|esta vez] hay suerte'],
    distressed: ['hola, espero que [alguien me pueda ayudar|me puedan ayudar]', 'no sé a quién dirigirme'],
  },
  volunteer: {
    calm: [
      'mi {{slot}} es {{value}}',
      'el {{slot}} es {{value}}',
      '{{slot}} {{value}}',
      '{{value}}, por si hace falta',
    ],
  },
  give: {
    calm: [
      '{{value}}',
      'es {{value}}',
      'mi {{slot}} es {{value}}',
      'el {{slot}} es {{value}}',
      '[sí|claro|vale], {{value}}',
      '[un momento|espere|a ver]. {{value}}',
    ],
    irritated: ['{{value}}', 'bueno, {{value}}', '{{value}}. [algo más|ya está]?', 'si hace falta, {{value}}'],
    furious: ['{{value}}. [hagan algo ya|a ver si ahora]!', '{{value}}!'],
    distressed: ['{{value}}, [espero que sea ese|es lo que pone aquí]', 'perdón, {{value}}'],
  },
  give_again: {
    calm: [
      '[como he dicho|ya lo he puesto|ya se lo di], {{value}}',
      'sigue siendo {{value}}',
      'el {{slot}} ya lo he dado, {{value}}',
    ],
    irritated: ['eso ya lo he dicho: {{value}}', 'leen lo que escribo? {{value}}', 'por segunda vez, {{value}}'],
    furious: ['por [enésima|última] vez: {{value}}', '{{value}}!! YA LO HE PUESTO'],
    distressed: ['creo que ya lo había puesto, {{value}}'],
  },
  lack: {
    calm: [
      '[no tengo|no encuentro|no recuerdo|no sé] el {{slot}}',
      'el {{slot}} [no lo tengo a mano|no lo tengo aquí|no lo sé]',
      'se puede sin eso?',
      'qué {{slot}}? [nunca me dieron ninguno|dónde lo veo?]',
    ],
    irritated: ['eso lo tendrían que tener ustedes', 'no tengo el {{slot}}. para qué lo quieren?'],
    furious: ['NO LO TENGO', 'tienen todos mis datos, mírenlo!'],
    distressed: ['lo siento, ahora no lo encuentro', 'no puedo ponerme a buscar eso ahora'],
  },
  yes: {
    calm: [
      '[sí|sí claro|correcto|exacto|eso es|vale|ok|claro|sí por favor|así es]',
      '[sí|exacto|correcto], [es eso|adelante|hágalo|estaría genial]',
      '[está bien|me parece bien|perfecto]',
    ],
    irritated: ['sí', 'sí, ya lo he dicho', 'sí, [hágalo|claro]'],
    furious: ['SÍ', 'sí, hágalo ya'],
    distressed: ['sí', 'sí, por favor', 'sí, [gracias|se lo agradezco]'],
  },
  no: {
    calm: ['[no|no todavía no|aún no|la verdad que no|qué va]', 'no, [para nada|no era eso|todavía no]'],
    irritated: ['no', 'no, nada de eso', 'no, sigue igual'],
    furious: ['NO', 'no, claro que no'],
    distressed: ['no, por desgracia no'],
  },
  correct: {
    calm: ['no, {{value}}', 'es {{value}}, no {{wrong}}', '{{wrong}} no es correcto, es {{value}}', 'casi, {{value}}'],
    irritated: ['no. {{value}}. lo he escrito', 'de dónde sale {{wrong}}? {{value}}'],
    furious: ['NO. {{value}}!', '{{wrong}}?? eso no lo he dicho. {{value}}'],
    distressed: ['no, perdón, es {{value}}'],
  },
  not_mine: {
    calm: ['{{wrong}} no es mío, lo mío es {{value}}', '{{wrong}} no es mío. pregunto por {{value}}'],
    irritated: ['{{wrong}}? eso no es mío. {{value}}', 'están mirando lo de otra persona. lo mío es {{value}}'],
    furious: ['eso NO es mío! {{value}}!! de quién son esos datos?'],
    distressed: ['creo que eso no es mío. lo mío es {{value}}'],
  },
  fine: {
    calm: ['[vale|ok|bien|de acuerdo|perfecto][, gracias|, espero|]', 'sí, [espero|aquí sigo]'],
    irritated: ['vale', 'bueno, espero', 'que sea rápido'],
    furious: ['por fin', 'pues dense prisa'],
    distressed: ['vale, gracias', 'gracias, espero aquí'],
  },
  thanks: {
    calm: [
      '[gracias|muchas gracias|mil gracias|vale gracias|perfecto, gracias|ok gracias]',
      '[gracias|muchas gracias][, me sirve| por la ayuda|, era eso|, buen día|, hasta luego| por responder]',
      '[perfecto|genial|vale|estupendo], [gracias|era todo|nada más]',
    ],
    irritated: ['vale. gracias', 'por fin. gracias', 'bueno, adiós'],
    furious: ['ya era hora.', 'vale. adiós'],
    distressed: ['gracias, [no sabe cuánto me ayuda|qué alivio]', 'muchísimas gracias'],
  },
  giving_up: {
    calm: [
      '[déjelo|da igual|no importa][, ya llamaré|, preguntaré en otro sitio|, gracias de todos modos|]',
      'así no vamos a ningún lado. adiós',
      'me tengo que ir, esto tarda mucho',
    ],
    irritated: ['olvídelo', 'esto no sirve de nada', 'ya está bien, adiós'],
    furious: ['OLVÍDELO', 'nunca más. adiós', 'vaya desastre de servicio', 'increíble. a la mierda'],
    distressed: ['no puedo más. déjelo', 'entonces nadie me puede ayudar, gracias de todas formas'],
  },
  back: {
    calm: [
      '[hola, |]escribí {{ago}} y sigue sin solución.',
      'otra vez yo, [el mismo problema|la misma pregunta].',
      '{{ago}} nadie me pudo ayudar, lo intento de nuevo.',
    ],
    irritated: ['yo otra vez. lo de {{ago}} fue perder el tiempo.', 'segundo intento.'],
    furious: ['ESTUVE AQUÍ {{ago}} Y NADA.', 'cuántas veces tengo que escribir?'],
    distressed: ['escribí {{ago}} y nadie me ayudó.'],
  },
  misled: {
    calm: [
      '{{ago}} me dijeron {{told}}. [no era verdad|estaba mal].',
      'según ustedes {{told}}, {{ago}}. [pues no|no era así].',
    ],
    irritated: ['{{told}} fue su respuesta {{ago}}. mal.', 'me dijeron {{told}} y me lo creí.'],
    furious: ['me MINTIERON. {{told}}, dijeron.', '{{told}}!! MENTIRA.'],
    distressed: ['{{ago}} me dijeron {{told}}, y contaba con eso. no era verdad.'],
  },
  undone: {
    calm: [
      '{{ago}} me dijeron que ya estaba [hecho|arreglado], lo de {{topic}}. no lo está.',
      'lo de {{topic}} iba a estar hecho {{ago}}. no veo nada.',
    ],
    irritated: ['dijeron que estaba hecho. lo de {{topic}} no lo está.', 'sigue sin estar lo de {{topic}}.'],
    furious: ['HECHO, dijeron. no han hecho nada!', 'lo de {{topic}} era mentira'],
    distressed: ['{{ago}} me dijeron que lo de {{topic}} estaba hecho. contaba con ello.'],
  },
} satisfies Partial<Lines>;
