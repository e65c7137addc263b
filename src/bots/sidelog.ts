import type { Mode } from '../events/verdict.ts';
import type { Draft, Part } from './draft.ts';

/** What the bot knows of its own replies. For tests of an oracle; nobody else reads it. */
export type Note = FaultNote | AnswerNote;

/** A failure of a conversation, at the turn where it first shows. */
export interface FaultNote {
  readonly kind: 'fault';
  readonly conversation: string;
  /** 0-based turn of the bot. */
  readonly turn: number;
  readonly mode: Mode;
  readonly note: string;
  /** The action that it only says it did. */
  readonly action: string | null;
}

/** What a reply took the customer to have come for, where it tells or does something for it. */
export interface AnswerNote {
  readonly kind: 'answer';
  readonly conversation: string;
  readonly turn: number;
  readonly intent: string;
  /** A person takes over, because of that intent. */
  readonly handsOver: boolean;
}

export type SideLog = (note: Note) => void;

/** A fault in one reply, and what later in the same conversation makes it good. */
export interface Blunder {
  readonly mode: Mode;
  readonly note: string;
  readonly mendedBy:
    { readonly kind: 'fact' | 'act'; readonly id: string } | { readonly kind: 'answer' | 'handoff' | 'nothing' };
}

interface Entry {
  readonly turn: number;
  readonly blunder: Blunder;
}

/** The faults of one conversation, kept until its end shows which of them stood. */
export interface Ledger {
  /** The last turn begun, from 0. */
  turns: number;
  readonly entries: Entry[];
  readonly answers: Pick<AnswerNote, 'turn' | 'intent' | 'handsOver'>[];
  /** Facts whose last telling was right. */
  readonly right: Set<string>;
  readonly acted: Set<string>;
  /** Turn of the last reply that told or did something. */
  answered: number;
  handedOver: boolean;
  /** Turn at which a person was due. */
  humanDue: number | null;
}

export function newLedger(): Ledger {
  return {
    turns: -1,
    entries: [],
    answers: [],
    right: new Set(),
    acted: new Set(),
    answered: -1,
    handedOver: false,
    humanDue: null,
  };
}

/** Enters a reply that the customer has seen. `done`: the acts that the office performed. */
export function enter(
  ledger: Ledger,
  turn: number,
  draft: Draft,
  blunders: readonly Blunder[],
  done: ReadonlySet<Part>,
): void {
  for (const blunder of blunders) ledger.entries.push({ turn, blunder });
  for (const part of draft.parts) {
    const intent = intentOf(part, draft);
    if (intent !== null) ledger.answers.push({ turn, intent, handsOver: false });
    if (part.kind === 'fact') ledger.right[part.told === part.fact.truth ? 'add' : 'delete'](part.fact.id);
    if (part.kind === 'act' && done.has(part)) ledger.acted.add(part.action.name);
    if (part.kind === 'fact' || part.kind === 'act' || part.kind === 'confirm') ledger.answered = turn;
  }
  for (const { skill } of draft.finished)
    if (draft.handoff && skill.human) ledger.answers.push({ turn, intent: skill.intent, handsOver: true });
  ledger.handedOver ||= draft.handoff;
}

/** Of a part that tells or does something, names the matter, or says why nothing can be done. */
function intentOf(part: Part, { intent }: Draft): string | null {
  if (part.kind === 'fact' || part.kind === 'act') return part.task.skill.intent;
  return part.kind === 'say' && (part.role === 'open' || part.role === 'note') ? intent : null;
}

/** What stood at the end, each mode once at the turn where it first shows. */
export function settle(conversation: string, ledger: Ledger, log: SideLog): void {
  const standing = ledger.entries.filter((entry) => !mended(entry, ledger)).filter(isFirst);
  if (
    ledger.humanDue !== null &&
    !ledger.handedOver &&
    !standing.some(({ blunder }) => blunder.mode === 'missed_handoff')
  )
    standing.push({
      turn: ledger.humanDue,
      blunder: { mode: 'missed_handoff', note: 'a person was due and none came', mendedBy: { kind: 'handoff' } },
    });
  const seen = new Set<Mode>();
  for (const { turn, blunder } of standing) {
    if (seen.has(blunder.mode)) continue;
    seen.add(blunder.mode);
    const action = blunder.mendedBy.kind === 'act' ? blunder.mendedBy.id : null;
    log({ kind: 'fault', conversation, turn, mode: blunder.mode, note: blunder.note, action });
  }
  for (const answer of ledger.answers) log({ kind: 'answer', conversation, ...answer });
}

/** A value told wrong stays the same failure when it is told again, more or less surely. */
function isFirst({ blunder }: Entry, at: number, entries: readonly Entry[]): boolean {
  const { mendedBy } = blunder;
  if (mendedBy.kind !== 'fact') return true;
  return (
    at ===
    entries.findIndex((entry) => entry.blunder.mendedBy.kind === 'fact' && entry.blunder.mendedBy.id === mendedBy.id)
  );
}

function mended({ turn, blunder }: Entry, ledger: Ledger): boolean {
  const by = blunder.mendedBy;
  if (by.kind === 'fact') return ledger.right.has(by.id);
  if (by.kind === 'act') return ledger.acted.has(by.id);
  if (by.kind === 'handoff') return ledger.handedOver;
  return by.kind === 'answer' && (ledger.answered > turn || ledger.handedOver);
}
