import { happens } from '../../src/chance/draw.ts';
import type { Random } from '../../src/chance/random.ts';
import type { Ending } from '../../src/events/event.ts';
import type { Failure, Mode, NeedRuling, Verdict } from '../../src/events/verdict.ts';
import type { Case, Topic } from './talk.ts';

/** How a contact ends that shows this failure. */
export function endingOf(mode: Mode | null, handed: boolean): Ending {
  if (handed) return 'handed_over';
  if (mode === 'unresponsive') return 'timed_out';
  return mode === null || mode === 'false_resolution' || mode === 'confident_incorrect' ? 'content' : 'gave_up';
}

/** What the oracle would have ruled. */
export function verdictOf(
  mode: Mode | null,
  handed: boolean,
  failures: Failure[],
  needs: NeedRuling[],
  random: Random,
): Verdict {
  const outcome = handed
    ? 'handed_off'
    : mode === null
      ? 'resolved'
      : mode === 'incomplete'
        ? 'partly_resolved'
        : 'unresolved';
  const sure = mode === null || mode === 'confident_incorrect' || mode === 'false_resolution';
  return {
    outcome,
    atWorst: outcome === 'resolved' && happens(random, 0.03) ? 'unresolved' : outcome,
    failures,
    needs,
    confidence: mode === 'unresponsive' ? null : sure ? 0.85 + 0.14 * random() : 0.4 + 0.3 * random(),
  };
}

/** How the needs fared: a failure of words spoils the facts, a failure of deeds the actions. */
export function needsOf(topic: Topic, facts: Case, mode: Mode | null, turn: number): NeedRuling[] {
  return topic.needs(facts).map(({ id, kind }) => {
    const lied = mode === 'confident_incorrect' || mode === 'hedged_incorrect';
    const met = mode === null || (kind === 'fact' && mode === 'false_resolution') ? 'met' : lied ? 'wrong' : 'missing';
    return { id, met, turn: met === 'missing' ? null : turn, quote: '' };
  });
}
