import type { ContactEvent, ContactId, Event, HeardEvent, JourneyId, Profile, Write } from '../events/event.ts';
import { partsOf } from '../events/event.ts';
import type { ActionNeed, Fact, Need } from '../events/need.ts';
import type { OfficeRecord } from '../events/record.ts';
import type { Transcript, Turn } from '../events/transcript.ts';
import type { Ms } from '../time/clock.ts';
import { judge } from './judge.ts';
import { Owners } from './owners.ts';

/** What is gathered about one contact until it can be ruled on. */
interface Open {
  readonly id: ContactId;
  readonly journey: JourneyId;
  readonly began: Ms;
  readonly turns: Turn[];
  readonly given: Fact[];
  /** How many of its journey's back-office writes were made by its end; null: all of them. */
  actions: number | null;
  /** What the back office showed at its end. */
  office: OfficeRecord | null;
}

interface Problem {
  readonly profile: Profile;
  readonly actions: { readonly action: string; readonly args: Readonly<Record<string, string>> }[];
  /** What the back office showed so far: what stands on from an earlier contact is not shown again. */
  readonly shown: Set<string>;
  /** Its contact that is under way, or was the last. */
  last: Open | null;
  readonly contacts: Open[];
}

/**
 * Passes every event on and, when a step is over (or the run is), rules on its contacts and writes the verdicts:
 * after the load, so that ruling never delays a customer, and blind to the rung.
 */
export function ruling(now: string, officeAsked: boolean, write: Write): Write {
  let contacts = new Map<ContactId, Open>();
  let problems = new Map<JourneyId, Problem>();
  const owners = new Owners();

  const rule = (): void => {
    for (const open of contacts.values()) {
      const problem = problems.get(open.journey)!;
      const others = othersIn(open, owners, (journey) => latest(journey, problems.get(journey), open));
      const transcript = transcriptOf(open, problem, now, officeAsked, others);
      write({ kind: 'verdict', contact: open.id, verdict: judge(transcript) });
    }
    contacts = new Map();
    problems = new Map();
    owners.rest();
  };
  return (event) => {
    // Before the end of the rung is told: a log that has it has the verdicts too, wherever it was cut off.
    if (event.kind === 'health' || event.kind === 'done') rule();
    write(event);
    gather(event, contacts, problems, owners);
  };
}

function gather(event: Event, contacts: Map<ContactId, Open>, problems: Map<JourneyId, Problem>, owners: Owners): void {
  if (event.kind === 'contact') begin(event, contacts, problems, owners);
  else if (event.kind === 'said') {
    const open = contacts.get(event.contact)!;
    open.given.push(...event.gives);
    open.turns.push({ role: 'customer', text: event.texts.join('\n'), at: event.at - open.began });
  } else if (event.kind === 'heard') {
    const open = contacts.get(event.contact)!;
    open.turns.push(...turnsOf(event, open.began));
  } else if (event.kind === 'office') {
    const open = contacts.get(event.contact);
    if (open) open.office = unseen(event.record, problems.get(open.journey)!);
  } else if (event.kind === 'action' && event.ok) problems.get(event.journey)!.actions.push(event);
}

function begin(
  event: ContactEvent,
  contacts: Map<ContactId, Open>,
  problems: Map<JourneyId, Problem>,
  owners: Owners,
): void {
  const { journey } = partsOf(event.contact);
  if (event.profile) {
    problems.set(journey, { profile: event.profile, actions: [], shown: new Set(), last: null, contacts: [] });
    for (const identifier of event.profile.identifiers)
      for (const written of writingsOf(identifier)) owners.add(written, journey);
  }
  const problem = problems.get(journey)!;
  // What was done up to here was done by the end of the contact before.
  if (problem.last) problem.last.actions = problem.actions.length;
  // The phone is answered by people, and on people the oracle does not rule.
  problem.last = null;
  if (event.channel === 'phone') return;
  const open: Open = { id: event.contact, journey, began: event.at, turns: [], given: [], actions: null, office: null };
  contacts.set(event.contact, open);
  problem.last = open;
  problem.contacts.push(open);
}

/** A bot's turn as the transcript has it: one entry a bubble, or an empty one for a reply that never came. */
function turnsOf(event: HeardEvent, began: Ms): Turn[] {
  const at = event.at - began;
  const failed = event.error !== undefined && { error: event.error };
  const texts = event.texts.length > 0 ? event.texts : [''];
  return texts.map((text, index) => ({
    role: 'bot',
    text,
    at,
    ...(index === texts.length - 1 && { meta: event.meta, ...failed }),
  }));
}

function transcriptOf(
  open: Open,
  { profile, actions }: Problem,
  now: string,
  officeAsked: boolean,
  others: ReadonlyMap<string, string>,
): Transcript {
  const done = actions.slice(0, open.actions ?? actions.length);
  const { attempt } = partsOf(open.id);
  const needs = profile.needs.map((need): Need => {
    if (need.kind !== 'action') return need;
    const shown = open.office?.done[need.id] ?? done.some((action) => fulfils(action, need));
    return { ...need, done: officeAsked ? shown : null };
  });
  const { intent, lane, language, identifiers: own } = profile;
  return {
    id: open.id,
    intent,
    lane,
    language,
    attempt,
    now,
    needs,
    given: open.given,
    own,
    others,
    turns: open.turns,
    ...(open.office && { office: sinceBegun(open.office, open.began) }),
  };
}

/** A record without what an earlier contact of the journey was found to have left. */
function unseen(record: OfficeRecord, { shown }: Problem): OfficeRecord {
  const fresh = (each: object): boolean => {
    const text = JSON.stringify(each);
    const known = shown.has(text);
    shown.add(text);
    return !known;
  };
  const { differences, refunded } = record;
  return { ...record, differences: differences.filter(fresh), refunded: refunded.filter(fresh) };
}

function sinceBegun(record: OfficeRecord, began: Ms): OfficeRecord {
  return { ...record, calls: record.calls.map((call) => ({ ...call, at: call.at - began })) };
}

/** What may stand in an identifier: order numbers, e-mail addresses. */
const TOKEN = /[\p{L}\p{N}@._+-]{3,80}/gu;

const DIGITS = 6;

/** As a bot may write it: whole, or without its letters ("your order 1234567"). No two have the same number. */
function writingsOf(identifier: string): string[] {
  const [digits = ''] = /\d+$/.exec(identifier) ?? [];
  return digits.length >= DIGITS ? [identifier.toLowerCase(), digits] : [identifier.toLowerCase()];
}

/** Identifiers of other customers that the bot said in this contact; of a whole run's there are too many to look for each. */
function othersIn(open: Open, owners: Owners, contactOf: (journey: JourneyId) => ContactId): Map<string, string> {
  const others = new Map<string, string>();
  for (const { role, text } of open.turns) {
    if (role === 'customer') continue;
    for (const [token] of text.matchAll(TOKEN)) {
      const identifier = token.replace(/^[._+-]+|[._+-]+$/g, '');
      const owner = owners.of(identifier.toLowerCase());
      if (owner !== undefined && owner !== open.journey) others.set(identifier, contactOf(owner));
    }
  }
  return others;
}

/** The contact of another journey that was under way, or just over, when this one was held. */
function latest(journey: JourneyId, problem: Problem | undefined, open: Open): ContactId {
  const end = open.began + (open.turns.at(-1)?.at ?? 0);
  return problem?.contacts.findLast(({ began }) => began <= end)?.id ?? `${journey}.0`;
}

/** Whether a write is what a need asks for: the same action, with the arguments that matter. */
function fulfils(done: Problem['actions'][number], need: ActionNeed): boolean {
  const same = (a: string | undefined, b: string): boolean => a?.trim().toLowerCase() === b.trim().toLowerCase();
  return (
    done.action === need.action &&
    Object.entries(need.where ?? {}).every(([name, value]) => same(done.args[name], value))
  );
}
