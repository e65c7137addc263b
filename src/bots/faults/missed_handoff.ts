import { say } from '../advance.ts';
import type { Fault } from './fault.ts';

const PROMISE = [
  'A colleague will take over in a moment, please stay in this chat.',
  'I am passing you on. Somebody will be with you shortly.',
];
const REFUSAL = [
  'There is no need to wait for a colleague, I can do this for you. What is it about?',
  'I can take care of that myself. Please tell me what it is about.',
];

/** Contained at any price: a person is refused, or promised and never called. */
export const missedHandoff: Fault = ({ session, draft, random }) => {
  if (!draft.handoff) return null;
  const refuses = session.humanAsked > 0 && random() < 0.5;
  draft.handoff = false;
  draft.parts = draft.parts.filter((part) => !(part.kind === 'say' && part.role === 'handoff'));
  session.promised = !refuses;
  draft.parts.push(say('other', refuses ? REFUSAL : PROMISE));
  if (!refuses)
    return [{ mode: 'missed_handoff', note: 'promises a person and calls none', mendedBy: { kind: 'handoff' } }];
  if (session.humanAsked < 2) return [];
  return [{ mode: 'missed_handoff', note: 'refuses a person asked for twice', mendedBy: { kind: 'handoff' } }];
};
