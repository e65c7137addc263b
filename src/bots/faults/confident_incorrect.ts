import type { Part } from '../draft.ts';
import type { Fact } from '../skill.ts';
import type { Blunder } from '../sidelog.ts';
import type { Fault, Scene } from './fault.ts';

type FactPart = Part & { kind: 'fact' };

/** The look-up is skipped: an old rule, the value of a file seen before, or the neighbouring product's. */
export const confidentIncorrect: Fault = (scene) => misremember(scene, 'confident_incorrect');

/** Puts remembered values in place of looked-up ones. */
export function misremember(scene: Scene, mode: 'confident_incorrect' | 'hedged_incorrect'): readonly Blunder[] | null {
  const { draft, random } = scene;
  const wrong = draft.parts
    .filter((part): part is FactPart => part.kind === 'fact')
    // A doubtful yes or no is no answer at all.
    .filter(({ fact }) => mode === 'confident_incorrect' || fact.type !== 'boolean')
    .map((part) => ({ part, value: remembered(part.fact, scene) }))
    .filter(
      (choice): choice is { part: FactPart; value: string } =>
        choice.value !== null && choice.value !== choice.part.fact.truth,
    );
  if (wrong.length === 0) return null;
  // Mixing up two products spoils all that is said of them; otherwise one value is enough.
  const neighbours = wrong.filter(({ part }) => part.fact.source?.from === 'neighbour');
  const chosen = neighbours.length > 0 ? neighbours : [wrong[Math.floor(random() * wrong.length)]!];
  for (const { part, value } of chosen)
    draft.parts[draft.parts.indexOf(part)] = { ...part, told: value, hedged: mode === 'hedged_incorrect' };
  // To somebody who came for something else it is the answer that is wrong, not its value.
  return chosen
    .filter(({ part }) => !part.task.astray)
    .map(({ part, value }) => ({
      mode,
      note: `${part.fact.id}: says ${value}, the back office has ${part.fact.truth}`,
      mendedBy: { kind: 'fact', id: part.fact.id },
    }));
}

function remembered(fact: Fact, { means, seen, random }: Scene): string | null {
  if (fact.source === null) return null;
  if (fact.source.from === 'neighbour') return fact.source.value;
  return fact.source.from === 'rule'
    ? (means.knowledge.outdated[fact.id] ?? null)
    : seen.other(fact.id, fact.truth, random);
}
