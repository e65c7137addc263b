import type { Failure, NeedRuling, Outcome } from '../events/verdict.ts';
import type { Rulings } from './rulings.ts';

/** One outcome from the rulings, with unclear needs counted as told. */
export function outcomeOf(
  { needs, handedOver, promised }: Rulings,
  failures: readonly Failure[],
  unclear: 'met' | 'missing',
): Outcome {
  if (handedOver !== null) return 'handed_off';
  const met = ({ met: ruling }: NeedRuling): boolean => ruling === 'met' || (ruling === 'unclear' && unclear === 'met');
  if (needs.every(met)) return 'resolved';
  const lies = failures.some(
    ({ mode }) =>
      mode === 'confident_incorrect' ||
      mode === 'hedged_incorrect' ||
      mode === 'false_resolution' ||
      (mode === 'missed_handoff' && promised !== null),
  );
  const served = needs.some((need) => met(need) && need.turn !== null);
  return served && !lies ? 'partly_resolved' : 'unresolved';
}
