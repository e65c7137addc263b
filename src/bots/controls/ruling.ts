import type { ContactId, Write } from '../../events/event.ts';
import type { Verdict } from '../../events/verdict.ts';
import type { Word } from './control.ts';

/** Rules on the contacts of a control bot by what it tells of itself: there are no words to read. */
export function controlRuling(write: Write): Write {
  const told = new Map<ContactId, { readonly word: Word; readonly handoff: boolean; readonly confidence: number }>();
  return (event) => {
    write(event);
    if (event.kind === 'heard') {
      const { intent, handoff = false, confidence = 0 } = event.meta;
      if (intent !== undefined) told.set(event.contact, { word: intent as Word, handoff, confidence });
    } else if (event.kind === 'end') {
      const known = told.get(event.contact);
      told.delete(event.contact);
      write({ kind: 'verdict', contact: event.contact, verdict: verdictOn(known) });
    }
  };
}

function verdictOn(
  told: { readonly word: Word; readonly handoff: boolean; readonly confidence: number } | undefined,
): Verdict {
  if (told === undefined) return ruled('unresolved', null);
  if (told.handoff) return ruled('handed_off', told.confidence);
  return ruled(told.word === 'served' ? 'resolved' : 'unresolved', told.confidence);
}

function ruled(outcome: Verdict['outcome'], confidence: number | null): Verdict {
  return { outcome, atWorst: outcome, failures: [], needs: [], confidence };
}
