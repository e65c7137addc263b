import type { Links } from '../links.ts';

/** Small words around what is said, in Spanish. */
export const LINKS: Links = {
  hello: [
    '[Hola|Buenas|Buenos días|Buenas tardes|Hola buenas][!|,|.||,]',
    '[Hola|Buenas], [necesito ayuda|tengo una duda].',
  ],
  plea: [
    '[me ayudan|qué puedo hacer|es posible|se puede]?',
    '[gracias|muchas gracias|gracias de antemano][!|]',
    '[se lo agradecería|espero que me ayuden|nunca me había pasado]',
  ],
  taken: {
    calm: ['[vale|ok|bien|perfecto|genial|entiendo|ah vale|gracias|vale gracias][,|.]', '[vale|bien] [y|entonces]'],
    irritated: ['[vale|bueno|por fin|bien][,|.]', '[y|vale y]'],
    furious: ['[vale|por fin|bueno][,|.]'],
    distressed: ['[vale|gracias|bien][,|.]', 'perdone,'],
  },
  unhelped: {
    calm: ['[eh|bueno|perdón|pero|a ver|o sea][,|]', '[a lo mejor no me expliqué|lo digo de otra forma][,|.]'],
    irritated: ['[oiga|mire|por favor|otra vez|pero][,|.]', '[ya lo he dicho|se lo estoy preguntando][,|.]'],
    distressed: ['[por favor|perdón|ay][,|]'],
    furious: ['[oiga|pero bueno|por dios][,|!]', '[ya no aguanto más|ya está bien][.|!]'],
  },
  echo: ['{{told}}[, vale|, bien|, gracias|. ok][,|.]', '[vale|entonces|bien] {{told}}[,|.]'],
  tail: ['[entonces|ahora|exactamente|por favor]?', '[solo para saberlo|tengo que organizarme|por si acaso]'],
};
