import type { CaseFile } from '../office/office.ts';
import type { Means } from './dialogue.ts';
import type { Draft, Part, Role } from './draft.ts';
import type { Slots } from './language/slots.ts';
import { AGAIN, ELSE, HANDOFF, OFFER_HUMAN } from './phrases.ts';
import type { Session, Task } from './session.ts';
import type { Finding, Work } from './skill.ts';

/** After this many values that are in no file, a person is offered. */
const PATIENCE = 2;

/** Takes all open matters as far as they go: looks up, tells, does, or asks for what is missing. */
export function advance(session: Session, draft: Draft, means: Means): void {
  const before = session.asked;
  session.asked = null;
  for (const task of session.tasks) {
    if (task.state === 'done') continue;
    const waiting = draft.parts.some((part) => part.kind === 'ask' || part.kind === 'confirm');
    step(session, task, draft, means, waiting);
    if (draft.handoff) return;
  }
  insist(session, draft, before);
  if (session.tasks.every((task) => task.state === 'done') && draft.parts.length > 0 && !session.offered) {
    session.wrapping = true;
    draft.parts.push(say('else', ELSE));
  }
}

function step(session: Session, task: Task, draft: Draft, means: Means, waiting: boolean): void {
  const { slots } = means.knowledge;
  const file = fileOf(session, task, means);
  draft.lookups += 1;
  const missing = task.skill.asks.find((slot) => isMissing(session, slot, slots, file));
  if (missing !== undefined) {
    // Who does not have the number may be found by the e-mail address.
    const other = session.lacks.has(missing)
      ? task.skill.by.find((slot) => !session.lacks.has(slot) && !session.slots.has(slot))
      : undefined;
    if (other === undefined && session.lacks.has(missing)) giveUp(session, task, draft);
    else if (!waiting) ask(session, draft, other ?? missing, slots);
    return;
  }
  const finding = find(session, task, file, means);
  if (finding.kind === 'unknown') {
    if (!waiting) notFound(session, task, draft, finding.slot, means);
  } else if (finding.kind === 'work') perform(task, finding.work, draft, waiting);
}

/** The customer's file by the first of the skill's keys that leads to one. */
function fileOf(session: Session, task: Task, { office }: Means): CaseFile | null {
  for (const slot of task.skill.by) {
    const value = session.slots.get(slot);
    const file = value === undefined ? null : office.find(value);
    if (file !== null) return file;
  }
  return null;
}

function isMissing(session: Session, slot: string, slots: Slots, file: CaseFile | null): boolean {
  if (session.slots.has(slot)) return false;
  const { shape } = slots[slot]!;
  if (shape.kind === 'email') return !session.lacks.has(slot) || file === null;
  // Somebody found by an e-mail address need not look up an order number.
  return shape.kind !== 'number' || file?.rows[shape.row] === undefined;
}

function find(session: Session, task: Task, file: CaseFile | null, { office, knowledge }: Means): Finding {
  const given = session.slots.get('email');
  const owner = file?.rows['account']?.['email'];
  const proves = task.skill.asks.includes('email') && given !== undefined && owner !== undefined && file?.key !== '';
  if (proves && given.toLowerCase() !== owner.toLowerCase()) return { kind: 'unknown', slot: 'email' };
  const desk = { slots: session.slots, file, office };
  const finding = task.skill.work(desk);
  if (finding.kind !== 'other') return finding;
  const other = knowledge.skills.get(finding.intent)!;
  task.skill = other;
  return other.work(desk);
}

function ask(session: Session, draft: Draft, slot: string, slots: Slots): void {
  draft.parts.push({ kind: 'ask', slot, words: slots[slot]!.ask });
  session.asked = slot;
}

/** What they do not have cannot be asked for: a person may find another way. */
function giveUp(session: Session, task: Task, draft: Draft): void {
  task.state = 'done';
  session.offered = true;
  draft.parts.push(say('offer', OFFER_HUMAN));
}

/** Asked the same again, the bot says why; asked once more, it offers a person. */
function insist(session: Session, draft: Draft, before: string | null): void {
  session.askedTimes = session.asked !== null && session.asked === before ? session.askedTimes + 1 : 0;
  if (session.askedTimes === 0 || draft.parts.some((part) => part.kind === 'say' && part.role === 'not_found')) return;
  const at = draft.parts.findIndex((part) => part.kind === 'ask');
  draft.parts.splice(at, 0, say('other', AGAIN));
  if (session.askedTimes < PATIENCE) return;
  session.offered = true;
  draft.parts.push(say('offer', OFFER_HUMAN));
}

function notFound(session: Session, task: Task, draft: Draft, slot: string, { knowledge }: Means): void {
  const { slots, mismatch } = knowledge;
  task.notFound += 1;
  // An address that proves nothing, beside a number that leads to somebody.
  const proves = slot === 'email' && task.skill.asks.some((one) => one !== slot && session.slots.has(one));
  session.slots.delete(slot);
  draft.parts.push(say('not_found', proves ? mismatch : slots[slot]!.notFound));
  if (task.notFound >= PATIENCE) {
    session.offered = true;
    draft.parts.push(say('offer', OFFER_HUMAN));
  }
  ask(session, draft, slot, slots);
}

function perform(task: Task, work: Work, draft: Draft, waiting: boolean): void {
  const { action } = work;
  if (action?.confirm != null && !task.agreed) {
    if (waiting) return;
    task.state = 'confirm';
    draft.parts.push({ kind: 'confirm', task, action });
    return;
  }
  if (work.opening !== undefined && !draft.parts.some((part) => part.kind === 'say' && part.role === 'console'))
    draft.parts.push(say('console', work.opening));
  if (action !== undefined) draft.parts.push({ kind: 'act', task, action, really: true });
  for (const fact of work.facts) draft.parts.push({ kind: 'fact', task, fact, told: fact.truth, hedged: false });
  if (work.note !== undefined) draft.parts.push(say('note', work.note));
  task.state = 'done';
  draft.finished.push(task);
  draft.lookups += action === undefined ? 0 : 1;
  if (task.skill.human) {
    draft.handoff = true;
    draft.parts.push(say('handoff', HANDOFF));
  }
}

/** Tells what came of a finished matter once more; what was said to be done and was not is done now. False: there is nothing. */
export function retell(session: Session, task: Task, draft: Draft, means: Means): boolean {
  const finding = find(session, task, fileOf(session, task, means), means);
  draft.lookups += 1;
  if (finding.kind !== 'work') return false;
  const { work } = finding;
  const before = draft.parts.length;
  if (work.action !== undefined && (task.agreed || work.action.confirm === null))
    draft.parts.push(
      task.acted ? say('other', work.action.done) : { kind: 'act', task, action: work.action, really: true },
    );
  for (const fact of work.facts) draft.parts.push({ kind: 'fact', task, fact, told: fact.truth, hedged: false });
  if (work.note !== undefined) draft.parts.push(say('note', work.note));
  return draft.parts.length > before;
}

export function say(role: Role, words: readonly string[]): Part {
  return { kind: 'say', role, words };
}
