import { z } from 'zod';
import { personaSchema } from './persona.ts';
import { scenarioSchema } from './scenario.ts';

/** JSON Schemas for editors, of the same definitions that validate the files. Draft 7 is what YAML editors read. */
export function schemas(): Readonly<Record<'scenario' | 'persona', object>> {
  const of = (schema: z.ZodType): object => z.toJSONSchema(schema, { target: 'draft-07', io: 'input' });
  return { scenario: of(scenarioSchema), persona: of(personaSchema) };
}
