import type { Lines } from '../lines.ts';

/** Asks on, doubts, is not understood, wants a human, in Spanish. */
export const HELP = {
  still_open: {
    calm: [
      '[y |]qué pasa con lo de {{topic}}?',
      'y lo de {{topic}}?',
      'falta lo de {{topic}}',
      'no me ha dicho nada de {{topic}}',
    ],
    irritated: ['se olvidó de lo de {{topic}}', 'eso es media respuesta. y lo de {{topic}}?'],
    furious: ['Y QUÉ PASA CON {{topic}}?', 'y lo de {{topic}} qué!'],
    distressed: ['y qué va a pasar con lo de {{topic}}?'],
  },
  still_waiting: {
    calm: ['eso todavía no me lo ha contestado.', 'pregunto otra vez.', 'necesito saberlo.'],
    irritated: ['sigo esperando.', 'eso ya lo he preguntado.', 'puede contestar, por favor?'],
    furious: ['CONTESTE LA PREGUNTA.', 'cuántas veces lo tengo que preguntar?'],
    distressed: ['por favor, necesito saberlo.'],
  },
  sure: {
    calm: ['{{told}}? [seguro|está seguro|es seguro]?', 'puedo contar con {{told}}?', '{{told}}, seguro seguro?'],
    irritated: ['lo sabe o lo supone?', '{{told}} o no?'],
    furious: ['lo SABE o se lo inventa?'],
    distressed: ['es seguro, {{told}}? es importante'],
  },
  specific: {
    calm: ['[y en mi caso|eso vale para el mío también|también para lo mío]?', 'es la norma o es lo mío?'],
    irritated: ['la norma ya me la sé, y en MI caso?'],
    distressed: ['eso vale de verdad para mí?'],
  },
  clash: {
    calm: ['[antes|hace un momento] era {{before}} y ahora {{told}}?', '{{before}} o {{told}}? [cuál es|cuál vale]?'],
    irritated: ['primero {{before}}, luego {{told}}. en qué quedamos?'],
    furious: ['{{before}}, {{told}}, lo echan a suertes?'],
    distressed: ['ya no sé qué creer, {{before}} o {{told}}?'],
  },
  wrong_value: {
    calm: [
      '{{told}}? [pues |]a mí me sale {{value}}',
      'no puede ser, aquí tengo {{value}}',
      'debería ser {{value}}, no {{told}}',
    ],
    irritated: ['{{told}} no. {{value}}', '{{told}} está mal, {{value}}'],
    furious: ['{{told}}?? AQUÍ PONE {{value}}', '{{value}}! no {{told}}!'],
    distressed: ['mírelo otra vez por favor, aquí pone {{value}}'],
  },
  promised: {
    calm: ['entonces ya está [hecho|arreglado] o falta?', 'y cuándo lo veré?', 'me llega algo por escrito?'],
    irritated: ['se hará, se hará. está hecho o no?', 'eso ya lo he oído. está hecho?'],
    furious: ['no que se HARÁ. háganlo ya'],
    distressed: ['y eso va a pasar de verdad?'],
  },
  push: {
    calm: ['de verdad no hay [ninguna forma|ninguna excepción]?', 'puede mirarlo otra vez?', 'y por qué no?'],
    irritated: ['no lo acepto', 'y ahora qué hago yo?', 'eso es problema suyo, no mío'],
    furious: ['no. así no se trata a la gente', 'esto es una vergüenza', 'joder, me quedo con nada entonces?'],
    distressed: ['por favor, no se puede hacer nada?', 'no sé qué más hacer'],
  },
  again: {
    calm: [
      '[vale, |]lo digo de otra forma.',
      'lo intento otra vez.',
      'a lo mejor no me he explicado.',
      'me refiero a otra cosa.',
    ],
    irritated: ['qué es lo que no se entiende?', 'no es tan difícil.', 'otra vez.'],
    furious: ['es en serio?', 'entienden ALGO?', 'joder, qué bot es este?'],
    distressed: ['perdón, ahora no lo sé explicar mejor.'],
  },
  beside: {
    calm: ['eso no es lo que pregunté.', 'me refería a otra cosa.', 'eso no me ayuda.', 'no va por ahí.'],
    irritated: ['no he preguntado eso.', 'lea otra vez, por favor.', 'eso no es una respuesta.'],
    furious: ['de qué me habla?', 'eso NO era la pregunta.'],
    distressed: ['eso no me ayuda, es por otra cosa.'],
  },
  not_the_page: {
    calm: ['en esa página ya estuve, [no lo pone|no sirve].', 'no me lo puede decir aquí?'],
    irritated: ['sin enlaces, por favor.', 'si la página sirviera no estaría aquí.'],
    furious: ['BASTA DE ENLACES.'],
    distressed: ['ahí no lo encuentro, dígamelo por favor.'],
  },
  option: {
    calm: ['{{option}}', '{{option}} [por favor|creo|entonces]'],
    irritated: ['{{option}}', 'pues {{option}}'],
  },
  none_of_these: {
    calm: ['[ninguna|nada de eso] [encaja|].', 'lo mío no está ahí.', 'otra cosa.'],
    irritated: ['ninguna.', 'no quiero un menú.'],
    furious: ['NINGUNA.'],
    distressed: ['creo que ninguna es la mía.'],
  },
  tone: {
    calm: ['no estoy para bromas.', 'vamos al tema, por favor.'],
    irritated: ['ahórrese la alegría.', 'ese tono sobra.'],
    furious: ['se está riendo de mí?'],
    distressed: ['por favor, con esto menos alegría.'],
  },
  hello: {
    calm: ['hola?', 'sigue ahí?', '?', 'hay respuesta?'],
    irritated: ['hola??', 'nadie contesta?'],
    furious: ['HOLA???'],
    distressed: ['hola? por favor'],
  },
  slow: {
    calm: ['ha tardado un rato.', 'ah, ya está.'],
    irritated: ['ha tardado una eternidad.'],
    furious: ['para ESO he esperado?'],
    distressed: ['pensaba que ya no contestaba nadie.'],
  },
  human: {
    calm: [
      'puedo hablar con [una persona|alguien|un agente|un humano]?',
      'hay [alguien|una persona] que me pueda atender?',
      'un agente por favor',
    ],
    irritated: ['quiero [una persona|un agente|una persona de verdad]', 'páseme con alguien', 'agente'],
    furious: ['QUIERO UNA PERSONA', 'páseme con su jefe', 'persona. PERSONA.'],
    distressed: ['por favor, puedo hablar con una persona?', 'con una máquina no puedo'],
  },
  human_again: {
    calm: ['he pedido [una persona|un agente]', 'no hay [nadie|ningún agente]?', 'y la persona?'],
    irritated: ['repito: un agente', 'por qué no me pasa?'],
    furious: ['HE DICHO PERSONA', 'nada de bots!'],
    distressed: ['por favor, una persona'],
  },
  accept_human: {
    calm: ['[sí|sí por favor|vale|estaría bien]', 'sí, páseme'],
    irritated: ['sí. por fin', 'sí, ya'],
    furious: ['SÍ'],
    distressed: ['sí por favor, me ayudaría'],
  },
  decline_human: {
    calm: ['no, [no hace falta|mejor aquí]', 'mejor dígamelo aquí'],
    irritated: ['no, no quiero contarlo todo otra vez'],
    distressed: ['mejor inténtelo aquí primero, por favor'],
  },
  nobody_came: {
    calm: ['todavía no hay nadie', 'viene alguien?', 'dijo que me atendía alguien?'],
    irritated: ['aquí no hay nadie', 'y la persona, para cuándo?'],
    furious: ['DÓNDE ESTÁ LA PERSONA'],
    distressed: ['no hay nadie, por favor'],
  },
} satisfies Partial<Lines>;
