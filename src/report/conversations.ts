import type { ContactEvent, ContactId, Event, HeardEvent, JourneyId, Profile, SaidEvent } from '../events/event.ts';
import { partsOf } from '../events/event.ts';
import type { Need } from '../events/need.ts';
import type { DeskEvent, EndEvent } from '../events/event.ts';
import type { Verdict } from '../events/verdict.ts';
import type { Fold } from '../metrics/fold.ts';
import type { Conversation, Line, NeedShown } from './conversation.ts';
import { clip } from './clip.ts';
import type { Picks } from './picks.ts';
import { picksOf } from './picks.ts';

/** Longer conversations are cut in the middle. */
const LINES = 80;

interface Draft {
  begun: ContactEvent | null;
  lines: Line[];
  askedDue: number | null;
  end: EndEvent | null;
  desk: DeskEvent | null;
  verdict: Verdict | null;
}

/**
 * The second pass over a log: keeps the words of the contacts that the first pass picked, and of no others. Feed it the
 * same events in the same order.
 */
export class Conversations {
  readonly picks: Picks;
  readonly #fold: Fold;
  readonly #drafts = new Map<ContactId, Draft>();
  readonly #profiles = new Map<JourneyId, Profile>();
  readonly #journeys: ReadonlySet<JourneyId>;

  constructor(fold: Fold) {
    this.#fold = fold;
    this.picks = picksOf(fold);
    this.#journeys = new Set([...this.picks.contacts].map((contact) => partsOf(contact).journey));
  }

  /** Whether anything is kept of what is told of a contact. */
  wants(contact: ContactId): boolean {
    return this.#journeys.has(partsOf(contact).journey);
  }

  add(event: Event): void {
    if (event.kind === 'contact') this.#begin(event);
    else if (event.kind === 'said') this.#said(event);
    else if (event.kind === 'heard') this.#heard(event);
    else if (event.kind === 'end') this.#put(event.contact, { end: event });
    else if (event.kind === 'desk') this.#put(event.contact, { desk: event });
    else if (event.kind === 'verdict') this.#put(event.contact, { verdict: event.verdict });
  }

  /** The conversations in the order in which they were picked; one that is not in the log is left out. */
  all(): Conversation[] {
    return [...this.picks.contacts].flatMap((contact) => {
      const draft = this.#drafts.get(contact);
      return draft?.begun ? [this.#finished(contact, draft, draft.begun)] : [];
    });
  }

  #begin(event: ContactEvent): void {
    const { journey } = partsOf(event.contact);
    if (event.profile !== null && this.#journeys.has(journey)) this.#profiles.set(journey, event.profile);
    if (!this.picks.contacts.has(event.contact)) return;
    // A step begun anew tells its contacts anew.
    this.#drafts.set(event.contact, { begun: event, lines: [], askedDue: null, end: null, desk: null, verdict: null });
  }

  #said(event: SaidEvent): void {
    const draft = this.#drafts.get(event.contact);
    if (!draft?.begun) return;
    const { goal, trigger, frustration } = event.why;
    const at = event.at - draft.begun.at;
    // What is said in a row is one turn, and failures point at turns.
    const text = clip(event.texts.join('\n'));
    draft.lines.push({ role: 'customer', text, at, goal: clip(goal), trigger: clip(trigger), frustration });
    draft.askedDue = event.due;
  }

  #heard(event: HeardEvent): void {
    const draft = this.#drafts.get(event.contact);
    if (!draft?.begun) return;
    const at = event.at - draft.begun.at;
    const waited =
      draft.askedDue === null || event.late ? {} : { waited: (event.lastBubble ?? event.at) - draft.askedDue };
    const texts = event.texts.length > 0 ? event.texts : [''];
    const said = texts.map((text, index): Line => {
      const failed = index === texts.length - 1 && event.error !== undefined ? { error: clip(event.error) } : {};
      return { role: 'bot', text: clip(text), at, ...failed };
    });
    draft.lines.push({ ...said[0]!, ...waited }, ...said.slice(1));
    if (!event.late) draft.askedDue = null;
  }

  #put(contact: ContactId, part: Partial<Draft>): void {
    const draft = this.#drafts.get(contact);
    if (draft !== undefined) Object.assign(draft, part);
  }

  #finished(contact: ContactId, draft: Draft, begun: ContactEvent): Conversation {
    const { step, customer, attempt, journey } = partsOf(contact);
    const { plan, id } = this.#fold.head;
    const planned = plan.steps.find((each) => each.step === step);
    const profile = this.#profiles.get(journey);
    const { verdict, end, desk } = draft;
    const failures = (verdict?.failures ?? []).map((failure) => ({
      ...failure,
      because: clip(failure.because),
      quote: clip(failure.quote),
    }));
    return {
      contact,
      customer,
      attempt,
      arm: planned === undefined ? null : { returns: planned.returns, sensitivity: planned.sensitivity },
      perHour: planned === undefined ? null : (plan.rungs[planned.rung] ?? null),
      channel: begun.channel,
      after: begun.after,
      persona: profile?.persona ?? '',
      intent: profile?.intent ?? '',
      lane: profile?.lane ?? 'simple',
      language: profile?.language ?? '',
      vulnerable: profile?.vulnerable ?? false,
      ending: end?.how ?? null,
      outcome: verdict?.outcome ?? null,
      error: failed(draft),
      confidence: verdict?.confidence ?? null,
      failures,
      findings: (verdict?.findings ?? []).map(({ because }) => clip(because)),
      needs: (profile?.needs ?? []).map((need) => needShown(need, verdict)),
      lines: draft.lines.slice(0, LINES),
      linesLeftOut: Math.max(0, draft.lines.length - LINES),
      desk: desk === null ? null : { waited: desk.waited, how: desk.how },
      replay: `irate replay ${id} ${contact}`,
    };
  }
}

function failed({ end, verdict }: Draft): boolean {
  if (end === null || end.how === 'cut_off' || verdict === null) return true;
  if (verdict.outcome !== 'handed_off') return verdict.outcome !== 'resolved';
  return verdict.failures.some(({ mode }) => mode === 'missed_handoff' || mode === 'needless_handoff');
}

function needShown(need: Need, verdict: Verdict | null): NeedShown {
  const met = verdict?.needs.find(({ id }) => id === need.id)?.met ?? null;
  return { id: need.id, kind: need.kind, truth: truthOf(need), met };
}

function truthOf(need: Need): string {
  switch (need.kind) {
    case 'fact':
      return clip(need.value);
    case 'action':
      // Whether it was done is the verdict's to say: the profile was written before the contact.
      return '';
    case 'handoff':
      return need.required ? 'a human had to take over' : 'no human was needed';
  }
}
