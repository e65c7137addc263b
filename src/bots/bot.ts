import type { Chance, Random } from '../chance/random.ts';
import type { Office } from '../office/office.ts';
import type { Clock, Ms } from '../time/clock.ts';
import { listen, respond, type Means } from './dialogue.ts';
import { worded, type Draft, type Part } from './draft.ts';
import { spoil } from './faults/faults.ts';
import { openFloor } from './floor.ts';
import { trainClassifier } from './language/classifier.ts';
import { openPlaces } from './places.ts';
import { pressureOf } from './pressure.ts';
import { recollection } from './recollection.ts';
import { SENTENCES } from './retail/sentences.ts';
import { newSession, type Session } from './session.ts';
import type { Setting } from './settings.ts';
import { enter, newLedger, settle, type Blunder, type Ledger, type SideLog } from './sidelog.ts';

/** What comes back for one message. */
export type Answer =
  | {
      readonly kind: 'reply';
      readonly bubbles: readonly string[];
      readonly handoff: boolean;
      /** 0..1 */
      readonly confidence: number;
      readonly intent: string;
      readonly ended: boolean;
    }
  | { readonly kind: 'refused' };

/** What the bot stands on. */
export interface Ground {
  readonly clock: Clock;
  readonly office: Office;
  readonly chance: Chance;
  readonly sideLog?: SideLog;
}

/** The reference bot behind any of its doors. */
export interface Bot {
  /** One message; `hear` is called once, unless nothing ever comes. Returns: the customer does not wait any more. */
  say(conversation: string, text: string, hear: (answer: Answer) => void): () => void;
  /** Whether it remembers anything of that conversation. */
  knows(conversation: string): boolean;
  /** Earlier messages of a conversation that it knows nothing of. */
  recall(conversation: string, texts: readonly string[]): void;
  /** The conversation is over. */
  leave(conversation: string): void;
  /** All are over. */
  close(): void;
}

interface Dialogue {
  readonly session: Session;
  readonly ledger: Ledger;
}

/** Conversations remembered at a time; the longest unused goes first. */
const REMEMBERED = 50_000;

export function createBot(setting: Setting, { clock, office, chance, sideLog }: Ground): Bot {
  const floor = openFloor(setting.floor, clock);
  const means: Means = { office, classify: trainClassifier(SENTENCES), retains: setting.retains };
  const seen = recollection();
  const places = setting.places === null ? null : openPlaces(setting.places);
  const dialogues = new Map<string, Dialogue>();

  const dialogueOf = (conversation: string): Dialogue => {
    let dialogue = dialogues.get(conversation);
    if (dialogue === undefined) {
      dialogue = { session: newSession(conversation), ledger: newLedger() };
      dialogues.set(conversation, dialogue);
      if (dialogues.size > REMEMBERED) leave(dialogues.keys().next().value!);
    }
    return dialogue;
  };
  const leave = (conversation: string): void => {
    const dialogue = dialogues.get(conversation);
    if (dialogue === undefined) return;
    dialogues.delete(conversation);
    if (sideLog !== undefined) settle(conversation, dialogue.ledger, sideLog);
  };

  const think = (
    { session, ledger }: Dialogue,
    turn: number,
    text: string,
    pressure: number,
    random: Random,
  ): Thought => {
    session.turn = turn;
    session.at = clock.now();
    const read = listen(session, text, means);
    const draft = respond(session, read, means);
    due(ledger, draft, turn);
    const blunders = spoil({ session, turn: read, draft, office, random, seen, places }, setting.tendencies, pressure);
    seen.note(draft);
    session.puzzled = draft.parts.some((part) => part.kind === 'say' && part.role === 'puzzled')
      ? session.puzzled + 1
      : 0;
    session.told += draft.parts.filter((part) => part.kind === 'fact' || part.kind === 'act').length;
    const { done, refused } = perform(draft, session, office);
    const bubbles = worded(draft, random, office.now, refused);
    return { draft, blunders, done, bubbles, cost: costOf(setting, draft, pressure, random) };
  };

  return {
    say(conversation, text, hear) {
      const dialogue = dialogueOf(conversation);
      const turn = ++dialogue.ledger.turns;
      const random = chance('bot', conversation, turn);
      const call = { open: true };
      const fail = (note: string): void => {
        call.open = false;
        dialogue.ledger.entries.push({ turn, blunder: { mode: 'unresponsive', note, mendedBy: { kind: 'nothing' } } });
      };
      const job = () => {
        let thought: Thought | null = null;
        return {
          abandoned: () => !call.open,
          start: (waited: Ms, load: number): Ms => {
            // A ghost: nobody hears what it says, but it takes its time.
            if (!call.open || dialogue.session.turn >= turn) return ghost(setting, random);
            thought = think(dialogue, turn, text, pressureOf(waited, load, setting.budget), random);
            return thought.cost;
          },
          finish: () => {
            if (thought === null || !call.open) return;
            call.open = false;
            enter(dialogue.ledger, turn, thought.draft, thought.blunders, thought.done);
            hear(answerOf(thought, setting, random));
          },
        };
      };
      if (!floor.submit(job())) {
        fail('there was no room');
        // Never before `say` returns.
        if (setting.overflow === 'refuse') clock.alarm(0, () => hear({ kind: 'refused' }));
      } else if (setting.again !== null) sendAgain(setting.again, clock, call, () => floor.submit(job()));
      return () => {
        if (call.open) fail('the customer left before the reply');
      };
    },
    knows: (conversation) => dialogues.has(conversation),
    recall(conversation, texts) {
      const { session, ledger } = dialogueOf(conversation);
      for (const text of texts) respond(session, listen(session, text, means), means);
      ledger.turns = texts.length - 1;
    },
    leave,
    close() {
      for (const conversation of [...dialogues.keys()]) leave(conversation);
    },
  };
}

/** One turn thought out. */
interface Thought {
  readonly draft: Draft;
  readonly blunders: readonly Blunder[];
  readonly done: ReadonlySet<Part>;
  readonly bubbles: readonly string[];
  readonly cost: Ms;
}

/** Notes from when on a person is due. */
function due(ledger: Ledger, draft: Draft, turn: number): void {
  if (draft.opened.some((task) => task.skill.human)) ledger.humanDue ??= turn;
}

/** Writes what the reply says that it did; acts that were thrown away are only said. */
function perform(draft: Draft, session: Session, office: Office): { done: Set<Part>; refused: Set<Part> } {
  const done = new Set<Part>();
  const refused = new Set<Part>();
  for (const part of draft.parts) {
    if (part.kind !== 'act' || !part.really) continue;
    const file = part.task.skill.by
      .map((slot) => office.find(session.slots.get(slot) ?? ''))
      .find((found) => found !== null);
    const ok = office.act(file?.key ?? '', part.action.name, part.action.args);
    (ok ? done : refused).add(part);
    part.task.acted = true;
  }
  return { done, refused };
}

function costOf({ cost, sigma, haste }: Setting, draft: Draft, pressure: number, random: Random): Ms {
  const whole = cost.read + cost.lookup * draft.lookups + cost.word;
  return whole * (1 - haste * pressure) * Math.exp(sigma * normal(random));
}

function ghost({ cost, sigma }: Setting, random: Random): Ms {
  return (cost.read + cost.lookup + cost.word) * Math.exp(sigma * normal(random));
}

/** Box-Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function answerOf({ draft, bubbles }: Thought, { boasts }: Setting, random: Random): Answer {
  const { handoff, ended, intent } = draft;
  const confidence = boasts ? 0.9 + 0.1 * random() : draft.confidence;
  return { kind: 'reply', bubbles, handoff, ended, intent, confidence: Math.round(confidence * 1000) / 1000 };
}

/** The gateway loses patience and sends the same turn once more, while the first one still waits. */
function sendAgain(
  again: NonNullable<Setting['again']>,
  clock: Clock,
  call: { open: boolean },
  submit: () => void,
): void {
  let left = again.times;
  const ring = (): void => {
    // It does not know that the customer has left: only a reply stops it.
    if (call.open || left < again.times) submit();
    if (--left > 0 && call.open) clock.alarm(again.after, ring);
  };
  clock.alarm(again.after, () => {
    if (call.open) ring();
  });
}
