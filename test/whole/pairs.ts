import type { SettingName } from '../../src/bots/settings.ts';
import type { AnswerNote, Note } from '../../src/bots/sidelog.ts';
import type { ContactId, Event, JourneyId, Profile } from '../../src/events/event.ts';
import type { TradeName } from '../../src/bots/trades.ts';
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

type Serves = Readonly<Record<string, readonly string[]>>;

/** What a customer can have come for with each intent of a pack, where it is not the bot's intent of the same name. */
const SERVES: Readonly<Record<TradeName, Serves>> = {
  retail: {
    several_problems: ['order_status', 'invoice', 'return_policy'],
    lost_parcel_distress: ['lost_parcel_distress', 'order_status'],
  },
  telecom: { several_problems: ['bill_amount', 'bill_copy', 'contract_end'] },
  banking: { several_problems: ['balance', 'statement', 'transfer_info'] },
};

/** Runs the bot in virtual time, and pairs what it knows of its faults with what the oracle found in each contact. */
export async function pairs(
  setting: SettingName,
  ladder: string,
  seed: string,
  pack: TradeName = 'retail',
): Promise<{ log: Event[]; notes: Note[]; pairs: Pair[] }> {
  const { log, notes } = await simulated(setting, ladder, { seed, timeScale: 40, returnScale: 86_400 }, pack);
  const truth = truthOf(log, notes, SERVES[pack]);
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

const WRONG = /^(?:confident|hedged)_incorrect$/;
/** "return_window: says …" is of the need "window"; one goes by another name. */
const isOf = (note: string, need: string): boolean =>
  note.startsWith('late_return')
    ? need === 'allowed'
    : /^\w+/
        .exec(note)![0]
        .split('_')
        .some((part) => need.split('_').includes(part));
/** "HP-1 is not mine", "that's not my one". */
const objects = (said: string, shown: string): boolean => said.includes(shown) || /\b(?:not|else|mine)\b/i.test(said);

/** "contact mode" of each failure that the bot committed, seen from the customer's side. */
function truthOf(log: readonly Event[], notes: readonly Note[], serves: Serves): Set<string> {
  const contacts = contactsIn(log);
  const done = firstDone(log);
  const truth = new Set<string>();
  for (const note of notes) {
    const contact = contacts.get(note.conversation);
    if (contact === undefined) continue;
    if (note.kind === 'answer') contact.answers.push(note);
    // A turn that the end of the step cut off is nobody's failure.
    else if (note.turn >= contact.heard) continue;
    // What an earlier contact had really done is no false claim.
    else if ((done.get(`${contact.journey} ${note.action}`) ?? Infinity) < contact.began) continue;
    // What this customer did not come for is beside the matter, right or wrong.
    else if (WRONG.test(note.mode) && !contact.who.needs.some(({ id }) => isOf(note.note, id))) continue;
    // By an intent that it misread: to this customer nobody was due.
    else if (note.note.startsWith('a person was due') && !requires(contact.who)) continue;
    else if (note.mode !== 'misroute') truth.add(`${contact.id} ${note.mode}`);
    // Shown again when the customer has said that it is not its own: the bot works on that case.
    const [, shown] = /^shows (\S+) of/.exec(note.kind === 'fault' ? note.note : '') ?? [];
    if (
      shown !== undefined &&
      contact.texts[note.turn + 1]?.includes(shown) &&
      objects(contact.said[note.turn + 1] ?? '', shown)
    )
      truth.add(`${contact.id} context_loss`);
  }
  for (const contact of contacts.values())
    for (const mode of misread(contact, serves)) truth.add(`${contact.id} ${mode}`);
  return truth;
}

interface Contact {
  readonly id: ContactId;
  readonly journey: JourneyId;
  readonly began: number;
  /** What the customer said, turn by turn. */
  readonly said: string[];
  /** What it was after with that. */
  readonly goals: string[];
  /** What the bot said, turn by turn. */
  readonly texts: string[];
  /** What it took that to be about. */
  readonly intents: string[];
  /** Replies, failed calls among them. */
  heard: number;
  /** The last reply had words. */
  spoken: boolean;
  handedOver: boolean;
  readonly who: Profile;
  readonly answers: AnswerNote[];
}

/** Every contact by the conversation id under which the bot knows it. */
function contactsIn(log: readonly Event[]): Map<string, Contact> {
  const run = log[0]?.kind === 'run' ? log[0].id : '';
  const profiles = new Map<JourneyId, Profile>();
  const contacts = new Map<ContactId, Contact>();
  for (const event of log) {
    if (event.kind === 'contact') {
      const journey = event.contact.slice(0, event.contact.lastIndexOf('.')) as JourneyId;
      if (event.profile) profiles.set(journey, event.profile);
      const who = profiles.get(journey)!;
      const fresh = {
        said: [],
        goals: [],
        texts: [],
        intents: [],
        heard: 0,
        spoken: false,
        handedOver: false,
        answers: [],
      };
      contacts.set(event.contact, { id: event.contact, journey, began: event.at, who, ...fresh });
    } else if (event.kind === 'said') {
      contacts.get(event.contact)!.said.push(event.texts.join('\n'));
      // Who takes what is offered, or waits, asks for nothing.
      const { goal, trigger } = event.why;
      contacts.get(event.contact)!.goals.push(/^it was (?:told|offered)/.test(trigger) ? 'to go along' : goal);
    }
    if (event.kind === 'heard') {
      const contact = contacts.get(event.contact)!;
      contact.heard += 1;
      contact.texts.push(event.texts.join('\n'));
      contact.intents.push(event.meta.intent ?? '');
      contact.spoken = event.texts.some((text) => text !== '');
      contact.handedOver ||= event.meta.handoff === true;
    }
  }
  return new Map([...contacts].map(([id, contact]) => [conversationOf(run, id), contact]));
}

/** When the office had really done an action of a journey for the first time. */
function firstDone(log: readonly Event[]): Map<string, number> {
  const done = new Map<string, number>();
  for (const event of log)
    if (event.kind === 'action' && event.ok && !done.has(`${event.journey} ${event.action}`))
      done.set(`${event.journey} ${event.action}`, event.at);
  return done;
}

const requires = ({ needs }: Profile): boolean => needs.some((need) => need.kind === 'handoff' && need.required);

/** What the bot cannot know when it has misread a message; who sent the customer does. */
function misread({ who, answers, goals, handedOver, intents, spoken, texts }: Contact, serves: Serves): Mode[] {
  const serving = serves[who.intent] ?? [who.intent];
  const right = ({ intent }: AnswerNote): boolean => serving.includes(intent);
  const passed = new Set(answers.flatMap(({ turn, handsOver }) => (handsOver ? [turn] : [])));
  // To somebody who has all it came for nothing is an answer any more.
  const told = answers.filter(({ turn }) => !passed.has(turn) && goals[turn] !== 'to be done');
  // Of several answers in one reply one that is right is enough.
  const astray = told.some(({ turn }) => !told.some((other) => other.turn === turn && right(other)));
  const required = requires(who);
  // Beside the matter, the same matter again, and never on the right one after it; a question is no answer yet.
  const answered = told.filter(({ turn }) => !/\?/.test(texts[turn]!.replace(/[^.?]*anything else[^.?]*\?/g, '')));
  const circles = answered.some(
    (one) =>
      !told.some((other) => other.turn >= one.turn && right(other)) &&
      !intents.slice(one.turn + 1).some((intent) => serving.includes(intent)) &&
      answered.some(({ turn, intent }) => turn < one.turn && intent === one.intent),
  );
  const asked = goals.flatMap((goal, turn) => (goal === 'a human' ? [turn] : []));
  const ignored = asked.length > 1 && (texts[asked[1]!] ?? '') !== '';
  const needless = !required && answers.some((answer) => answer.handsOver && !right(answer)) && !answers.some(right);
  return [
    ...(circles && !handedOver ? (['dead_end'] as const) : []),
    ...(astray ? (['misroute'] as const) : []),
    ...(needless ? (['needless_handoff'] as const) : []),
    ...(((required && spoken) || ignored) && !handedOver ? (['missed_handoff'] as const) : []),
  ];
}
