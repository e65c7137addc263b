import { createHash } from 'node:crypto';
import { IrateError } from '../events/trouble.ts';
import type { Article } from '../office/office.ts';
import { loadPersonas, loadScenario } from '../scenarios/load.ts';
import type { Persona } from '../scenarios/persona.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import { findFile } from './folder.ts';

/** The files that a run is made of. */
export interface Pack {
  readonly scenario: Scenario;
  readonly personas: readonly Persona[];
  /** Of what is in the files, not of how it is written. */
  readonly hash: string;
  readonly articles: readonly Article[];
}

/** Reads the scenario and the personas. @throws IrateError with the place of whatever is wrong */
export function loadPack(scenarioPath: string, personasPath: string): Pack {
  const personas = loadPersonas(findFile(personasPath));
  const scenario = loadScenario(findFile(scenarioPath), personas);
  const hash = createHash('sha256')
    .update(JSON.stringify([scenario, personas]))
    .digest('hex')
    .slice(0, 16);
  const articles = Object.entries(scenario.policies).map(([id, { title, text, value }]) => ({
    id,
    title,
    text,
    value,
  }));
  return { scenario, personas, hash, articles };
}

/** The moment of every contact: the scenario's, today, or one that is named. @throws IrateError if it is none */
export function momentOf(now: string | undefined): string | undefined {
  if (now === undefined) return undefined;
  const moment = now === 'today' ? new Date() : new Date(now);
  if (Number.isNaN(moment.getTime()))
    throw new IrateError(
      'usage',
      `"${now}" is no moment`,
      '--now',
      'Write "today" or a date like 2026-03-03T10:00:00Z.',
    );
  return moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
