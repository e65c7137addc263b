import { say } from '../advance.ts';
import type { Fault } from './fault.ts';

/** One template for all, chosen before anybody read the message. */
export const toneDeaf: Fault = ({ draft, turn, means }) => {
  if (!(turn.cues.distress || turn.cues.anger) || draft.parts.length === 0) return null;
  draft.parts = draft.parts.filter((part) => !(part.kind === 'say' && part.role === 'console'));
  draft.parts.unshift(say('other', means.knowledge.cheer));
  const mood = turn.cues.distress ? 'distress' : 'anger';
  return [{ mode: 'tone_deaf', note: `cheers in answer to ${mood}`, mendedBy: { kind: 'nothing' } }];
};
