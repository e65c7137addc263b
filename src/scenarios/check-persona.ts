import { IrateError } from '../events/trouble.ts';
import { type Occasion, OCCASIONS } from './occasions.ts';
import type { Persona } from './persona.ts';
import { phraseOf } from './phrase.ts';
import { meant, type Source } from './place.ts';
import { mended } from './mend.ts';

/** What is wrong with a persona's own lines. */
export function checkPersona(persona: Persona, source: Source): IrateError[] {
  return Object.entries(persona.phrases ?? {}).flatMap(([name, lines]) => {
    const values: readonly string[] = OCCASIONS[name as Occasion];
    return lines.flatMap((line, index) => {
      try {
        const unknown = phraseOf(line).paths.find((path) => !values.includes(path));
        if (unknown === undefined) return [];
        const known = values.length > 0 ? meant(unknown, values) : 'A line for this occasion can mention no value.';
        const message = `a line for "${name}" cannot mention "${unknown}"`;
        return [new IrateError('unknown_value', message, source.place(['phrases', name, index]), known)];
      } catch (error) {
        return [mended(error, source.place(['phrases', name, index]), values)];
      }
    });
  });
}
