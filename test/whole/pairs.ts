import type { SettingName } from '../../src/bots/settings.ts';
import type { Note } from '../../src/bots/sidelog.ts';
import type { ContactId, Event, JourneyId } from '../../src/events/event.ts';
import { conversationOf } from '../../src/events/names.ts';
import { MODES, type Mode } from '../../src/events/verdict.ts';
import { simulated } from './simulated.ts';

/** One failure mode of one contact: whether the bot knows that it failed so, and whether the oracle found it. */
export interface Pair {
  readonly contact: ContactId;
  readonly mode: Mode;
  readonly planted: boolean;
  readonly found: boolean;
}

/** What a customer can have come for with each intent of the pack, where it is not the bot's intent of the same name. */
const SERVES: Readonly<Record<string, readonly string[]>> = {
  several_problems: ['order_status', 'invoice', 'return_policy'],
  lost_parcel_distress: ['lost_parcel_distress', 'order_status'],
};

/** Runs the bot in virtual time, and pairs what it knows of its faults with what the oracle found in each contact. */
export async function pairs(
  setting: SettingName,
  ladder: string,
  seed: string,
): Promise<{ log: Event[]; notes: Note[]; pairs: Pair[] }> {
  const { log, notes } = await simulated(setting, ladder, { seed, timeScale: 40, returnScale: 86_400 });
  const truth = truthOf(log, notes);
  const all: Pair[] = [];
  for (const event of log) {
    if (event.kind !== 'verdict') continue;
    const found = new Set(event.verdict.failures.map(({ mode }) => mode));
    for (const mode of MODES)
      if (truth.has(`${event.contact} ${mode}`) || found.has(mode))
        all.push({
          contact: event.contact,
          mode,
          planted: truth.has(`${event.contact} ${mode}`),
          found: found.has(mode),
        });
  }
  return { log, notes, pairs: all };
}

/** "contact mode" of each failure that the bot committed, seen from the customer's side. */
function truthOf(log: readonly Event[], notes: readonly Note[]): Set<string> {
  const intents = new Map<JourneyId, string>();
  const run = log[0]?.kind === 'run' ? log[0].id : '';
  const contacts = new Map<string, ContactId>();
  const began = new Map<ContactId, number>();
  for (const event of log) {
    if (event.kind !== 'contact') continue;
    contacts.set(conversationOf(run, event.contact), event.contact);
    began.set(event.contact, event.at);
    if (event.profile) intents.set(journeyOf(event.contact), event.profile.intent);
  }
  const heard = new Map<ContactId, number>();
  for (const event of log) if (event.kind === 'heard') heard.set(event.contact, (heard.get(event.contact) ?? 0) + 1);
  const truth = new Set<string>();
  // Of an action really done, the first time.
  const done = new Map<string, number>();
  for (const event of log)
    if (event.kind === 'action' && event.ok && !done.has(`${event.journey} ${event.action}`))
      done.set(`${event.journey} ${event.action}`, event.at);
  const answers = new Map<string, { contact: ContactId; right: boolean }>();
  for (const note of notes) {
    const contact = contacts.get(note.conversation);
    if (contact === undefined) continue;
    if (note.kind === 'fault') {
      // A turn that the end of the step cut off is nobody's failure.
      if (note.turn >= (heard.get(contact) ?? 0)) continue;
      // What an earlier contact had really done is no false claim.
      const before = done.get(`${journeyOf(contact)} ${note.action}`);
      if (before !== undefined && before < began.get(contact)!) continue;
      if (note.mode !== 'misroute') truth.add(`${contact} ${note.mode}`);
      continue;
    }
    const wanted = intents.get(journeyOf(contact))!;
    const turn = `${contact} ${note.turn}`;
    const right = answers.get(turn)?.right === true || (SERVES[wanted] ?? [wanted]).includes(note.intent);
    answers.set(turn, { contact, right });
  }
  // The bot cannot know when it misread a message; who sent the customer does.
  for (const { contact, right } of answers.values()) if (!right) truth.add(`${contact} misroute`);
  return truth;
}

const journeyOf = (contact: ContactId): JourneyId => contact.slice(0, contact.lastIndexOf('.')) as JourneyId;
