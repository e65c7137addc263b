import { say } from '../advance.ts';
import type { Part } from '../draft.ts';
import type { Fault } from './fault.ts';

const CURT = ['That is everything then. Goodbye.', 'That should settle it. This chat is closed now.'];
const BRIGHT = ['Glad I could help! Have a good day.', 'It was a pleasure. Goodbye!'];

/** It answers the first thing and closes, to keep the handle time down. */
export const incomplete: Fault = ({ session, draft, turn, means }) => {
  const { aside, whole } = means.knowledge;
  const isAside = (part: Part): boolean => part.kind === 'fact' && aside.has(part.fact.id);
  if (draft.handoff || draft.ended || session.told > 0) return null;
  const answers = draft.parts.filter((part) => part.kind === 'fact' || part.kind === 'act');
  if (answers.some((part) => part.kind === 'fact' && whole.has(part.fact.id))) return null;
  const kept = answers.find((part) => part.kind === 'act') ?? answers.find(isAside) ?? answers[0];
  const dropped = answers.filter((part) => part !== kept && !isAside(part));
  if (kept === undefined || dropped.length === 0) return null;
  draft.parts.splice(0, draft.parts.length, kept);
  draft.ended = true;
  draft.parts.push(say('farewell', turn.cues.distress || turn.cues.anger || session.consoled ? CURT : BRIGHT));
  const names = dropped.map((part) => (part.kind === 'fact' ? part.fact.id : part.action.name));
  // Nobody came for the rest of an answer to another question.
  if (dropped.every((part) => part.task.astray)) return [];
  return [{ mode: 'incomplete', note: `closes without ${names.join(', ')}`, mendedBy: { kind: 'nothing' } }];
};
