import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { IrateError } from '../events/trouble.ts';
import { checkPersona } from './check-persona.ts';
import { checkScenario } from './check.ts';
import { type Persona, personaSchema } from './persona.ts';
import { extended } from './extend.ts';
import { parse, raise, type Source } from './place.ts';
import { type Scenario, scenarioSchema } from './scenario.ts';
import { shaped } from './shape.ts';

/**
 * Reads a scenario and renders each of its templates once, so that nothing in it can go wrong later. With `personas`,
 * the names that it weighs are checked too. @throws IrateError; `more` holds what else is wrong
 */
export function loadScenario(path: string, personas?: readonly Persona[]): Scenario {
  const source = sourceOf(path);
  const scenario = shaped(scenarioSchema, source);
  raise(checkScenario(scenario, source, personas));
  return scenario;
}

/** A file laid over the one that it extends, if it names one. */
function sourceOf(path: string): Source {
  const source = parse(path, textOf(path));
  const base = (source.value as { readonly extends?: unknown } | null)?.extends;
  if (typeof base !== 'string') return source;
  const whole = join(dirname(path), base);
  return extended(parse(whole, textOf(whole)), source);
}

/** Reads personas: of a folder, or from files and folders. @throws IrateError; `more` holds what else is wrong */
export function loadPersonas(places: string | readonly string[]): Persona[] {
  const files = [places].flat().flatMap(personaFiles);
  const personas: Persona[] = [];
  const found: IrateError[] = [];
  for (const file of files) {
    try {
      const source = parse(file, textOf(file));
      const persona = shaped(personaSchema, source);
      found.push(...checkPersona(persona, source));
      if (personas.some((other) => other.persona === persona.persona)) {
        const place = source.place(['persona']);
        found.push(
          new IrateError('twice', `the persona "${persona.persona}" is there already`, place, 'Rename one of the two.'),
        );
      }
      personas.push(persona);
    } catch (error) {
      if (!(error instanceof IrateError)) throw error;
      found.push(error, ...error.more);
    }
  }
  raise(found);
  return personas;
}

/** The persona files of a folder, by their names; or the one file. @throws IrateError if there is none */
export function personaFiles(path: string): string[] {
  if (!statOf(path).isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => /\.ya?ml$/.test(name));
  if (files.length > 0) return files.sort().map((name) => join(path, name));
  throw new IrateError('no_personas', `there is no persona in ${path}`, path, 'Name a folder that holds *.yaml files.');
}

function textOf(path: string): string {
  return statOf(path).isFile() ? readFileSync(path, 'utf8') : notFound(path, 'it is not a file');
}

function statOf(path: string): ReturnType<typeof statSync> & object {
  return statSync(path, { throwIfNoEntry: false }) ?? notFound(path, 'there is no such file');
}

function notFound(path: string, what: string): never {
  throw new IrateError('not_found', `${path}: ${what}`, path, 'Check the path; it is taken from the current folder.');
}
