import { weighted } from '../chance/draw.ts';
import type { Chance } from '../chance/random.ts';
import { CLOSED, drivenIn, type Plan } from '../events/plan.ts';
import { IrateError } from '../events/trouble.ts';
import { afterwardsOf } from '../scenarios/afterwards.ts';
import type { Persona } from '../scenarios/persona.ts';
import type { Scenario } from '../scenarios/scenario.ts';
import type { Crowd } from './customer.ts';
import { numbers } from './identifiers.ts';
import { type Matter, matterOf } from './matter.ts';
import { Mind } from './mind.ts';
import type { Person } from './person.ts';

/** Spread of patience for a reply among customers of one persona, as a log-normal's sigma. */
const PATIENCE_SPREAD = 0.3;

/**
 * A crowd out of a scenario. Customer n of a block is the same person at every step: persona, intent, world, dice. Only
 * what nobody else may have (order numbers, e-mail addresses) comes from the run and the step, and how easily it is hurt
 * and comes back from the step's arm.
 */
export function crowd(
  scenario: Scenario,
  personas: readonly Persona[],
  chance: Chance,
  runId: string,
  plan: Pick<Plan, 'steps' | 'shocks' | 'now'>,
): Crowd {
  const cast = castOf(scenario, personas);
  const declared = afterwardsOf(scenario);
  const casts = new Map<number, Cast>();
  const castFor = (sensitivity: number): Cast => {
    let moved = casts.get(sensitivity);
    if (!moved)
      casts.set(
        sensitivity,
        (moved = cast.map((one) => ({ ...one, persona: moody(one.persona, sensitivity, declared.churn) }))),
      );
    return moved;
  };
  const now = Date.parse(plan.now);
  const driven = drivenIn(plan);
  const steps = new Map(driven.map((step) => [step.step, step]));
  const span = driven.reduce((most, { n, lead, tail }) => Math.max(most, n + lead + tail), 1);
  const unique = numbers(chance('identifiers', runId), span);
  const intents = Object.entries(scenario.intents);
  const matters = new Map<string, Matter>();
  return (n, step) => {
    const { block, returns, sensitivity } = steps.get(step) ?? { block: 0, ...CLOSED };
    const random = chance('customer', block, n);
    const { persona } = weighted(random, castFor(sensitivity), ({ weight }) => weight);
    const [name] = weighted(random, intents, ([, intent]) => intent.weight);
    const spread = Math.exp(PATIENCE_SPREAD * (random() + random() + random() - 1.5) * 2);
    let matter = matters.get(name);
    if (!matter) matters.set(name, (matter = matterOf(scenario, name)));
    const values = matter.world.draw({ random, now, unique: unique(step, n) });
    const { profile, knows, aims, topics } = matter.person(persona, values);
    const dice = (...path: readonly (string | number)[]): ReturnType<Chance> => chance('customer', block, n, ...path);
    const person: Person = {
      persona,
      profile,
      values,
      knows,
      aims,
      topics,
      script: matter.script,
      now: plan.now,
      // In the open loop the will is there, and nobody is let act on it.
      returns: declared.repeat * (returns === 0 ? 1 : returns),
      dice,
    };
    return new Mind(person, () => matter.file(`${step}/${n}`, values), persona.patience.reply * 1000 * spread);
  };
}

type Cast = readonly { readonly persona: Persona; readonly weight: number }[];

/** A persona by the step's arm and the scenario: as easily hurt, and as soon gone for good. */
function moody(persona: Persona, sensitivity: number, churn: number): Persona {
  return { ...persona, churn: Math.min(1, persona.churn * churn), sensitivity: persona.sensitivity * sensitivity };
}

function castOf(scenario: Scenario, personas: readonly Persona[]): Cast {
  const weights = scenario.personas;
  for (const name of Object.keys(weights ?? {}))
    if (!personas.some(({ persona }) => persona === name))
      throw new IrateError(
        'unknown_persona',
        `there is no persona "${name}"`,
        `scenario ${scenario.scenario}`,
        'Add its file, or take its weight out of the scenario.',
      );
  const cast = personas.map((persona) => ({
    persona,
    weight: weights ? (weights[persona.persona] ?? 0) : persona.weight,
  }));
  if (cast.some(({ weight }) => weight > 0)) return cast;
  throw new IrateError(
    'no_personas',
    'there is nobody to make a crowd of',
    `scenario ${scenario.scenario}`,
    'Give at least one persona a weight.',
  );
}
