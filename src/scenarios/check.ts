import { IrateError } from '../events/trouble.ts';
import type { Source } from './functions.ts';
import { mended } from './mend.ts';
import { OCCASIONS } from './occasions.ts';
import type { Persona } from './persona.ts';
import { phraseOf } from './phrase.ts';
import { meant, type Path, type Source as File } from './place.ts';
import type { Intent, Scenario, World } from './scenario.ts';
import { compile } from './template.ts';
import { overlay, planOf, type Values, WorldError } from './world.ts';

/** Combinations of a world's choices that are rendered on trial. */
const MOST_TRIALS = 256;
/** Values that a follow-up may mention besides the world. */
const FOLLOWUP_VALUES = ['told', 'ago', 'topic', 'before'];

/** What is wrong with a scenario beyond its shape: names that lead nowhere, templates that do not render. */
export function checkScenario(scenario: Scenario, file: File, personas?: readonly Persona[]): IrateError[] {
  const found: IrateError[] = [];
  for (const name of Object.keys(personas === undefined ? {} : (scenario.personas ?? {}))) {
    const known = personas!.map((persona) => persona.persona);
    if (!known.includes(name)) found.push(unknown('persona', name, file.place(['personas', name], true), known));
  }
  if (Object.keys(scenario.intents).length === 0)
    found.push(
      new IrateError('no_intent', 'there is no intent', file.place(['intents']), 'Add a problem that customers have.'),
    );
  for (const [name, policy] of Object.entries(scenario.policies))
    found.push(...valueTrouble(policy, ['policies', name], file));
  for (const [name, intent] of Object.entries(scenario.intents))
    found.push(...checkIntent(scenario, intent, ['intents', name], file));
  return distinct(found);
}

function checkIntent(scenario: Scenario, intent: Intent, at: Path, file: File): IrateError[] {
  const world = overlay(scenario.world, intent.world ?? {});
  const worlds = worldsOf(world, scenario, at, file);
  if (worlds instanceof IrateError) return [worlds];
  const { always } = worlds;
  const found: IrateError[] = [];
  intent.knows.forEach((path, index) => {
    if (!always.includes(path)) found.push(unknown('value', path, file.place([...at, 'knows', index]), always));
  });
  intent.needs.forEach((need, index) => {
    const place = [...at, 'needs', index];
    if ('policy' in need) {
      const known = Object.keys(scenario.policies);
      if (!known.includes(need.policy))
        found.push(unknown('policy', need.policy, file.place([...place, 'policy']), known));
    } else {
      found.push(
        ...templatesOf(need).flatMap(([path, text]) => tried('value', text, [...place, ...path], worlds, file)),
      );
      if (need.kind === 'fact') found.push(...valueTrouble(need, place, file));
    }
    if (intent.needs.findIndex(({ id }) => id === need.id) < index)
      found.push(
        new IrateError(
          'twice',
          `the need "${need.id}" is there already`,
          file.place([...place, 'id']),
          'Rename one of the two.',
        ),
      );
  });
  intent.opening.forEach((text, index) => found.push(...tried('line', text, [...at, 'opening', index], worlds, file)));
  for (const [part, lines = []] of Object.entries(intent.parts ?? {}))
    lines.forEach((text, index) => found.push(...tried('line', text, [...at, 'parts', part, index], worlds, file)));
  const occasions = ['restate', ...Object.keys(OCCASIONS), ...intent.needs.flatMap(({ id }) => [id, `${id}.wrong`])];
  for (const [name, lines] of Object.entries(intent.followups ?? {})) {
    const place = [...at, 'followups', name];
    if (!occasions.includes(name)) found.push(unknown('occasion or need', name, file.place(place, true), occasions));
    lines.forEach((text, index) => found.push(...tried('line', text, [...place, index], worlds, file)));
  }
  return found;
}

/** A world under every combination of its choices. */
interface Worlds {
  readonly trials: readonly Values[];
  /** Paths that have a value in each. */
  readonly always: readonly string[];
  readonly source: Source;
}

function worldsOf(world: World, scenario: Scenario, at: Path, file: File): Worlds | IrateError {
  let uses = 0;
  const unique = (width: number): string => String(uses++).padStart(width, '7');
  const source = { random: () => 0.5, now: Date.parse(scenario.now), unique };
  try {
    const trials = [...planOf(world).trial(source, MOST_TRIALS)];
    const paths = [...new Set(trials.flatMap((values) => [...values.keys()]))];
    return { trials, always: paths.filter((path) => trials.every((values) => values.has(path))), source };
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    const path = error.path.split('.');
    const place = placeOf(file, [...at, 'world'], path) ?? placeOf(file, ['world'], path) ?? file.place(at);
    return mended(error, place, pathsOf(world));
  }
}

/** Where a world's value stands, looking into its lists of choices; null if it is not under this root. */
function placeOf(file: File, root: Path, path: readonly string[]): string | null {
  const known = file.place(root);
  for (let depth = path.length; depth > 0; depth--) {
    const place = file.place([...root, ...path.slice(0, depth)]);
    if (place !== known && place !== file.place(root.slice(0, -1))) return place;
  }
  return null;
}

function pathsOf(world: World, path = ''): string[] {
  if (typeof world === 'string') return [path];
  if (Array.isArray(world)) return world.flatMap((option) => pathsOf(option, path));
  return Object.entries(world).flatMap(([name, part]) => pathsOf(part, path ? `${path}.${name}` : name));
}

/** Renders a line or a template in every world; an error, or none. */
function tried(kind: 'line' | 'value', text: string, at: Path, worlds: Worlds, file: File): IrateError[] {
  try {
    const template = kind === 'line' ? phraseOf(text) : compile(text);
    const extra = kind === 'line' ? FOLLOWUP_VALUES : [];
    const missing = template.paths.find((path) => !extra.includes(path) && !worlds.always.includes(path));
    if (missing !== undefined) return [unknown('value', missing, file.place(at), worlds.always)];
    for (const values of worlds.trials) {
      const look = (path: string): string => values.get(path) ?? path;
      if ('trial' in template) template.trial(look, worlds.source);
      else template.render(look, worlds.source);
    }
    return [];
  } catch (error) {
    return [mended(error, file.place(at), worlds.always)];
  }
}

function templatesOf(need: Intent['needs'][number]): [Path, string][] {
  if (need.kind === 'action') return Object.entries(need.where ?? {}).map(([name, text]) => [['where', name], text]);
  if (need.kind === 'handoff' || 'policy' in need) return [];
  const lists = (['choices', 'accept', 'wrong'] as const).flatMap((key) =>
    (need[key] ?? []).map((text, index): [Path, string] => [[key, index], text]),
  );
  return [[['value'], need.value], ...lists];
}

const NOTATION: Readonly<Record<string, [RegExp, string]>> = {
  money: [/^-?\d+(\.\d\d)? [A-Z]{3}$/, '"43.20 USD"'],
  date: [/^\d{4}-\d\d-\d\d$/, '"2026-03-14"'],
  duration: [/^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/, '"P5D" or "PT30M"'],
  number: [/^-?\d+(\.\d+)?$/, '"3"'],
  percent: [/^-?\d+(\.\d+)?$/, '"15"'],
  boolean: [/^(yes|no)$/, '"yes" or "no"'],
};

/** Values written in another notation than their type's; templates are left to the trial. */
function valueTrouble(
  { type, value, wrong = [] }: { type: string; value: string; wrong?: string[] | undefined },
  at: Path,
  file: File,
): IrateError[] {
  const notation = NOTATION[type];
  if (notation === undefined) return [];
  const all: [string, Path][] = [
    [value, ['value']],
    ...wrong.map((text, index): [string, Path] => [text, ['wrong', index]]),
  ];
  return all
    .filter(([text]) => !text.includes('{{') && !notation[0].test(text))
    .map(
      ([text, path]) =>
        new IrateError(
          'bad_value',
          `"${text}" is not a ${type}`,
          file.place([...at, ...path]),
          `Write it like ${notation[1]}.`,
        ),
    );
}

function unknown(what: string, name: string, place: string, known: readonly string[]): IrateError {
  return new IrateError(`unknown_${what.split(' ')[0]!}`, `there is no ${what} "${name}"`, place, meant(name, known));
}

/** The same mistake in the shared world would show once for every intent. */
function distinct(found: readonly IrateError[]): IrateError[] {
  return [...new Map(found.map((error) => [`${error.place} ${error.message}`, error])).values()];
}
