import type { Chance, Random } from '../chance/random.ts';
import type { Office } from '../office/office.ts';
import type { Clock } from '../time/clock.ts';
import { openFloor, type Job } from './floor.ts';
import type { Knowledge } from './knowledge.ts';
import { createMind, type Mind, type Thought } from './mind.ts';
import { pressureOf } from './pressure.ts';
import { RETAIL } from './retail/knowledge.ts';
import { newSession, type Session } from './session.ts';
import type { Setting } from './settings.ts';
import { enter, newLedger, settle, type Ledger, type SideLog } from './sidelog.ts';

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
  /** @default that of a shop */
  readonly knowledge?: Knowledge;
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

/** Conversations remembered at a time; the oldest goes first. */
const REMEMBERED = 50_000;

export function createBot(setting: Setting, { clock, office, knowledge = RETAIL, chance, sideLog }: Ground): Bot {
  const floor = openFloor(setting.floor, clock);
  const mind = createMind(setting, knowledge, office, clock);
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

  return {
    say(conversation, text, hear) {
      const { session, ledger } = dialogueOf(conversation);
      const turn = ++ledger.turns;
      const call = {
        session,
        ledger,
        turn,
        text,
        hear,
        random: chance('bot', conversation, turn),
        open: true,
        answered: false,
      };
      if (!floor.submit(jobOf(call, mind, setting))) {
        fail(call, 'there was no room');
        // Never before `say` returns.
        if (setting.overflow === 'refuse') clock.alarm(0, () => hear({ kind: 'refused' }));
      } else if (setting.again !== null)
        sendAgain(setting.again, clock, call, () => floor.submit(jobOf(call, mind, setting)));
      return () => {
        if (call.open) fail(call, 'the customer left before the reply');
      };
    },
    knows: (conversation) => dialogues.has(conversation),
    recall(conversation, texts) {
      const { session, ledger } = dialogueOf(conversation);
      for (const text of texts) mind.recall(session, text);
      ledger.turns += texts.length;
    },
    leave,
    close() {
      for (const conversation of [...dialogues.keys()]) leave(conversation);
    },
  };
}

/** One message on its way through the bot. */
interface Call extends Dialogue {
  readonly turn: number;
  readonly text: string;
  readonly hear: (answer: Answer) => void;
  readonly random: Random;
  /** Somebody waits for the answer. */
  open: boolean;
  answered: boolean;
}

function jobOf(call: Call, mind: Mind, setting: Setting): Job {
  const { session, ledger, turn, text, random } = call;
  let thought: Thought | null = null;
  return {
    abandoned: () => !call.open,
    start(waited, load) {
      // A ghost: nobody hears what it says, but it takes its time. So does a second copy of the same turn.
      if (!call.open || session.turn >= turn) return mind.ghost(random);
      session.turn = turn;
      thought = mind.think(session, text, pressureOf(waited, load, setting.budget), random);
      return thought.cost;
    },
    finish() {
      if (thought === null || !call.open) return;
      call.open = false;
      call.answered = true;
      if (thought.humanDue && thought.bubbles.length > 0) ledger.humanDue ??= turn;
      enter(ledger, turn, thought.draft, thought.blunders, thought.done);
      call.hear(answerOf(thought, setting.boasts));
    },
  };
}

/** How sure it is of what it says with a hedge. */
const UNSURE = 0.45;
/** What is left of a doubt in a bot that always sounds sure. */
const MODESTY = 0.5;

function answerOf({ draft, bubbles }: Thought, boasts: boolean): Answer {
  const { handoff, ended, intent } = draft;
  const hedged = draft.parts.some((part) => part.kind === 'fact' && part.hedged);
  const read = hedged ? Math.min(draft.confidence, UNSURE) : draft.confidence;
  const confidence = boasts ? 1 - (1 - read) * MODESTY : read;
  return { kind: 'reply', bubbles, handoff, ended, intent, confidence: Math.round(confidence * 1000) / 1000 };
}

/** No answer comes, or nobody waits for it any more. */
function fail(call: Call, note: string): void {
  call.open = false;
  const blunder = { mode: 'unresponsive', note, mendedBy: { kind: 'nothing' } } as const;
  call.ledger.entries.push({ turn: call.turn, blunder });
}

/** The gateway loses patience and sends the same turn again, while the first one still waits. */
function sendAgain(again: NonNullable<Setting['again']>, clock: Clock, call: Call, submit: () => void): void {
  let left = again.times;
  // It does not hear that the customer has left: only a reply stops it.
  const ring = (): void => {
    if (call.answered) return;
    submit();
    if (--left > 0) clock.alarm(again.after, ring);
  };
  clock.alarm(again.after, ring);
}
