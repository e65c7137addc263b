import type { Failure, Mode, NeedRuling, Outcome } from '../events/verdict.ts';
import type { Rulings } from './rulings.ts';

/** One outcome from the rulings, with unclear needs counted as told. */
export function outcomeOf(
  { needs, handedOver, promised }: Rulings,
  failures: readonly Failure[],
  unclear: 'met' | 'missing',
): Outcome {
  if (handedOver !== null) return 'handed_off';
  const met = ({ met: ruling }: NeedRuling): boolean => ruling === 'met' || (ruling === 'unclear' && unclear === 'met');
  const failed = (mode: Mode): boolean => failures.some((failure) => failure.mode === mode);
  const broken = promised !== null && failed('missed_handoff');
  if (needs.every(met)) return broken ? 'unresolved' : 'resolved';
  const lies = broken || failed('confident_incorrect') || failed('hedged_incorrect') || failed('false_resolution');
  const served = needs.some((need) => met(need) && need.turn !== null);
  return served && !lies ? 'partly_resolved' : 'unresolved';
}
