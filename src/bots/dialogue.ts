import type { Office } from '../office/office.ts';
import { advance, retell, say } from './advance.ts';
import { emptyDraft, type Draft } from './draft.ts';
import { askedForHuman, handOver, tryOnce, wait } from './human.ts';
import type { Classifier } from './language/classifier.ts';
import { cuesOf, type Cues } from './language/cues.ts';
import type { Ear } from './language/entities.ts';
import { CHECKED, DECLINED, ELSE, FAREWELL, GREETING, NOT_UNDERSTOOD, OFFER_HUMAN, SORRY_FOR } from './phrases.ts';
import type { Knowledge } from './knowledge.ts';
import { continues, isLong, newMatters, reroute } from './matters.ts';
import { openTask, type Session, type Task } from './session.ts';
import { understand, type Understanding } from './understanding.ts';

/** What the bot has at hand in a turn. */
export interface Means {
  readonly office: Office;
  readonly knowledge: Knowledge;
  readonly classify: Classifier;
  readonly hear: Ear;
  /** Tries once to keep a customer who asks for a person. */
  readonly retains: boolean;
}

/** One turn as the bot makes it when it has all the time it needs. */
export interface Turn {
  readonly text: string;
  readonly cues: Cues;
  readonly found: ReadonlyMap<string, string>;
  readonly meaning: Understanding;
}

/** After so many messages that it did not understand, a person takes over. */
const LOST = 3;

/** Reads a message and notes what it tells. */
export function listen(session: Session, text: string, means: Means): Turn {
  const cues = cuesOf(text);
  const found = means.hear(text, session.asked);
  for (const [slot, value] of found) {
    // A sum in later words is one that was told, not another price.
    const sum = means.knowledge.slots[slot]?.shape.kind === 'money';
    if (sum && session.asked !== slot && session.slots.has(slot)) continue;
    session.slots.set(slot, value);
    session.given.set(slot, value);
  }
  session.heard.push(text);
  return { text, cues, found, meaning: understand(text, cues, means.classify, means.knowledge) };
}

/** Decides on the reply. */
export function respond(session: Session, turn: Turn, means: Means): Draft {
  const { cues, meaning } = turn;
  const draft = emptyDraft(session.tasks.at(-1)?.skill.intent ?? 'none', meaning.best.confidence);
  const { offered, wrapping, retaining } = session;
  session.offered = false;
  session.wrapping = false;
  session.retaining = false;
  const asks = cues.human || (meaning.best.label === 'human' && meaning.best.confidence > 0.6 && !cues.yes);
  if (asks || (offered && cues.yes && turn.found.size === 0)) return askedForHuman(session, turn, draft, means, asks);
  const empty = turn.found.size === 0 && meaning.intents.length === 0;
  if (session.promised && empty && !cues.bye) return wait(draft);
  if (farewell(session, turn, wrapping, draft)) return draft;
  if (cues.leaves && empty) {
    draft.parts.push(say('other', SORRY_FOR.leaving));
    return draft;
  }
  if (retaining && cues.no) return handOver(draft);
  sympathise(session, cues, draft);
  if (retaining && cues.yes && turn.found.size === 0 && meaning.intents.length === 0)
    return tryOnce(session, draft, means);
  route(session, turn, draft, means);
  const task = session.tasks.findLast((open) => open.state !== 'done') ?? session.tasks.at(-1);
  if (task !== undefined) draft.intent = task.skill.intent;
  return draft;
}

function route(session: Session, turn: Turn, draft: Draft, means: Means): void {
  const { cues, found } = turn;
  const pending = session.tasks.find((task) => task.state !== 'done');
  if (cues.repeated && restore(session)) draft.parts.push(say('other', SORRY_FOR.repeated));
  const opened = newMatters(session, turn, pending, means);
  if (cues.astray && reroute(session, turn, opened, draft, means)) return;
  // Another matter in answer to a question: the question was about none.
  if (opened.length > 0 && !cues.several && pending?.state === 'open')
    session.tasks.splice(session.tasks.indexOf(pending), 1);
  for (const intent of opened) draft.opened.push(openTask(session, means.knowledge.skills.get(intent)!));
  if (opened.length > 0) session.misses = 0;
  if (pending?.state === 'confirm' && opened.length === 0) return confirmed(session, turn, pending, draft, means);
  if (pending !== undefined || opened.length > 0) {
    if (cues.unknown && session.asked !== null && found.size === 0) session.lacks.add(session.asked);
    advance(session, draft, means);
    return;
  }
  again(session, turn, draft, means);
}

/** The customer answers "shall I?". */
function confirmed(session: Session, turn: Turn, task: Task, draft: Draft, means: Means): void {
  const { cues, found, meaning } = turn;
  const corrects = task.skill.asks.some((slot) => found.has(slot));
  if (cues.no && !corrects && !cues.yes) {
    task.state = 'done';
    draft.parts.push(say('other', DECLINED));
    return;
  }
  // Who says its wish once more, or something that is no objection, wants it done.
  task.agreed =
    cues.yes ||
    (!corrects && (meaning.intents.some((intent) => intent === task.skill.intent) || cues.thanks || cues.anger));
  advance(session, draft, means);
}

/** Nothing is under way: the message is about what was told last, or it is not understood. */
function again(session: Session, turn: Turn, draft: Draft, means: Means): void {
  const { cues, meaning } = turn;
  const same = session.tasks.findLast((task) => meaning.intents.some((intent) => intent === task.skill.intent));
  const last =
    same ??
    session.tasks.findLast(
      (task, i) =>
        (i === session.tasks.length - 1 && (cues.objects || cues.repeated || cues.astray || turn.found.size > 0)) ||
        continues(task, meaning.best.confidence, turn),
    );
  if (last !== undefined) {
    if (cues.objects && last.retold > 0) {
      session.offered = true;
      draft.parts.push(say('offer', OFFER_HUMAN));
      return;
    }
    last.retold += 1;
    if (cues.objects) draft.parts.push(say('other', CHECKED));
    if (retell(session, last, draft, means)) {
      session.misses = 0;
      session.wrapping = true;
      draft.parts.push(say('else', ELSE));
      return;
    }
  }
  if (session.tasks.length === 0 && (session.heard.length === 1 || (cues.greeting && turn.text.length < 30))) {
    draft.parts.push(say('greet', GREETING));
    return;
  }
  session.misses += 1;
  if (session.misses >= LOST) {
    handOver(draft);
  } else if (session.misses === 2 || session.puzzled > 0) {
    session.offered = true;
    draft.parts.push(say('menu', means.knowledge.menu), say('offer', OFFER_HUMAN));
  } else draft.parts.push(say('puzzled', NOT_UNDERSTOOD));
}

function farewell(session: Session, turn: Turn, wrapping: boolean, draft: Draft): boolean {
  const { cues, meaning, found } = turn;
  if (session.tasks.length === 0 || session.tasks.some((task) => task.state !== 'done')) return false;
  // "No. $13.92" is no goodbye.
  if (found.size > 0 || (cues.no && /\d/.test(turn.text)) || cues.objects || cues.astray || cues.repeated) return false;
  const news = meaning.intents.length > 0 && meaning.best.confidence > 0.6;
  // "That was all" is nothing new, whatever its words remind one of.
  if (
    (news && !(cues.bye && !isLong(turn.text))) ||
    !(cues.bye || ((cues.thanks || (wrapping && cues.no)) && !ASKS.test(turn.text)))
  )
    return false;
  draft.parts.push(say('farewell', FAREWELL));
  draft.ended = true;
  return true;
}

/** "Thanks, and where is it?" is no goodbye. */
const ASKS =
  /\?|\b(?:where|when|what|how|which|who)(?:'?s)?\b|\b(?:have|did|can|could|will|would) (?:you|yu|u)\b|\bis (?:it|the|my)\b|\bi (?:still |also )?(?:need|want|would like)\b|\b(?:please|pls|plz)\b/i;

/** A word of sympathy where it is due: once for distress, once for anger. */
function sympathise(session: Session, cues: Cues, draft: Draft): void {
  if (session.consoled || !(cues.distress || cues.anger)) return;
  session.consoled = true;
  draft.parts.push(say('console', cues.distress ? SORRY_FOR.distress : SORRY_FOR.anger));
}

/** Brings back what was given and forgotten; false if there was nothing. */
function restore(session: Session): boolean {
  let restored = false;
  for (const [slot, value] of session.given)
    if (!session.slots.has(slot)) {
      session.slots.set(slot, value);
      restored = true;
    }
  return restored;
}
