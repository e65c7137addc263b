/** Words before a question or an exclamation that are not part of it; some of them only with a comma. */
const LEAD =
  '(?:(?:(?:ah )?vale|hola|buenas(?: tardes| noches)?|buenos días|ok|bien|bueno|perfecto|genial|gracias|entonces|eh|a ver|o sea|perdone?)[,:]? |(?:perdón|oiga|no|sí|por favor)[,:] )*';
/** "Quiero cancelar, ¿cuándo llega el dinero?" asks from the comma on. */
const ASKS =
  '(?:[^.?!…:¿¡]*, (?=(?:y |o )?(?:de |a |hasta |con |por )?(?:qué|cuál|cuánt[oa]s?|cuándo|cómo|dónde|quién)(?![a-zñ])))?';
const SENTENCE = new RegExp(`(?<=^|[.?!…:] )(${LEAD})(?:(${ASKS})([^.?!…:¿¡]+)(\\?[?!]*)|([^.?!…:¿¡]+)(!+))`, 'giu');

/** A Spanish text with its marks at both ends, as careful people write them. */
export const bothEnds = (text: string): string =>
  text.replace(
    SENTENCE,
    (_, lead: string, told = '', asked = '', asks = '', called = '', calls = '') =>
      lead + (asked === '' ? `¡${called}${calls}` : `${told}¿${asked}${asks}`),
  );
