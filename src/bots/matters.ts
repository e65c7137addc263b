import { advance, say } from './advance.ts';
import type { Means, Turn } from './dialogue.ts';
import type { Draft } from './draft.ts';
import { SORRY_FOR } from './phrases.ts';
import { openTask, type Session, type Task } from './session.ts';

/** A guess this sure opens a matter in the middle of another one. */
const SURE = 0.75;

/** Matters that the message brings up and that are not under way. */
export function newMatters(session: Session, turn: Turn, pending: Task | undefined, { knowledge }: Means): string[] {
  const { cues, found, meaning, text } = turn;
  const known = new Set(session.tasks.filter((task) => task.state !== 'done').map((task) => task.skill.intent));
  const last = session.tasks.at(-1);
  if (pending === undefined && last !== undefined && !cues.astray)
    if (cues.objects || continues(last, meaning.best.confidence, turn)) return [];
  const fresh = meaning.intents.filter((intent) => knowledge.skills.has(intent) && !known.has(intent));
  if (pending === undefined) {
    // A finished matter that comes up again is told again, not opened anew.
    const finished = new Set(session.tasks.map((task) => task.skill.intent));
    return fresh.filter((intent) => !finished.has(intent));
  }
  if (cues.several) return fresh;
  if (session.asked !== null && found.has(session.asked) && !cues.astray) return [];
  // An answer to the bot's question is an answer, whatever else its words remind one of.
  // "HP-1 is not mine, mine is HP-2" corrects a number, and is nothing new.
  const corrects = cues.objects && found.size > 0;
  const elsewhere = meaning.best.confidence > 0.9 && isLong(text) && !corrects;
  const answers = found.size > 0 || cues.yes || cues.no || cues.unknown || cues.repeated;
  return answers && !cues.astray && !elsewhere ? [] : fresh.filter(() => meaning.best.confidence >= SURE);
}

/** More about what was settled last: a short question in its words that is not plainly about something else. */
export function continues(last: Task, confidence: number, { cues, text }: Turn): boolean {
  return last.skill.words.test(text) && (cues.follows || (!cues.several && confidence < PLAIN));
}
const PLAIN = 0.85;

/** More than an answer to a question, whatever numbers and addresses it holds. */
export function isLong(text: string): boolean {
  return (text.match(/(?<!\S)[a-z'’]+[.,?!]*(?=\s|$)/gi) ?? []).length > 4;
}

/** "That's not what I asked": the last matter was none; the messages before are read again without it. */
export function reroute(session: Session, turn: Turn, opened: string[], draft: Draft, means: Means): boolean {
  const last = session.tasks.at(-1);
  if (last === undefined) return false;
  const intents = opened.length > 0 ? opened : [earlier(session, last, means)].filter((intent) => intent !== null);
  if (intents.length === 0) return false;
  session.tasks.splice(session.tasks.indexOf(last), 1);
  for (const intent of intents) draft.opened.push(openTask(session, means.knowledge.skills.get(intent)!));
  if (!turn.cues.distress) draft.parts.push(say('other', SORRY_FOR.astray));
  advance(session, draft, means);
  return true;
}

function earlier(session: Session, last: Task, means: Means): string | null {
  for (const text of session.heard.slice(0, -1)) {
    const guess = means.classify(text).find(({ label }) => label !== last.skill.intent)!;
    if (means.knowledge.skills.has(guess.label) && guess.confidence > 0.3) return guess.label;
  }
  return null;
}
