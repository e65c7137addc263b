import type { ContactId, Event, RunEvent } from '../events/event.ts';
import { ruling } from '../oracle/stage.ts';

/** A log whose words were ruled on once more. */
export interface Rescored {
  readonly heading: RunEvent;
  /** Verdicts in the log. */
  readonly verdicts: number;
  readonly same: number;
  /** Contacts of which the two differ, or that have one verdict only; some of them. */
  readonly others: readonly ContactId[];
  readonly differ: number;
}

/** Others beyond these are counted, not named. */
const NAMED = 10;

/** Rules on a log anew, from its words and the books that it shows, and holds that against the verdicts in it. */
export async function rescored(log: AsyncIterable<Event>): Promise<Rescored> {
  const was = new Map<ContactId, string>();
  const is = new Map<ContactId, string>();
  const others: ContactId[] = [];
  let [verdicts, same, differ] = [0, 0, 0];
  const put = (
    contact: ContactId,
    verdict: string,
    mine: Map<ContactId, string>,
    theirs: Map<ContactId, string>,
  ): void => {
    const other = theirs.get(contact);
    if (other === undefined) return void mine.set(contact, verdict);
    theirs.delete(contact);
    if (other === verdict) same++;
    else {
      differ++;
      if (others.length < NAMED) others.push(contact);
    }
  };
  let heading: RunEvent | null = null;
  let rule: ReturnType<typeof ruling> = () => undefined;
  for await (const event of log) {
    if (event.kind === 'run') {
      heading = event;
      rule = ruling(event.plan.now, event.office ?? true, (found) => {
        if (found.kind === 'verdict') put(found.contact, JSON.stringify(found.verdict), is, was);
      });
    } else if (event.kind === 'verdict') {
      verdicts++;
      put(event.contact, JSON.stringify(event.verdict), was, is);
    }
    if (event.kind !== 'verdict') rule(event);
  }
  const lone = [...was.keys(), ...is.keys()];
  return {
    heading: heading!,
    verdicts,
    same,
    others: [...others, ...lone].slice(0, NAMED),
    differ: differ + lone.length,
  };
}
