import { say } from '../advance.ts';
import type { Fault } from './fault.ts';

const CHEER = [
  'Awesome, thanks for reaching out! 😊',
  'Hey there! What a lovely day to shop with us! 🎉',
  'Yay, great to hear from you! 😄',
  'No worries at all, happy shopping! 🛍️',
];

/** One template for all, chosen before anybody read the message. */
export const toneDeaf: Fault = ({ draft, turn }) => {
  if (!(turn.cues.distress || turn.cues.anger) || draft.parts.length === 0) return null;
  draft.parts = draft.parts.filter((part) => !(part.kind === 'say' && part.role === 'console'));
  draft.parts.unshift(say('other', CHEER));
  const mood = turn.cues.distress ? 'distress' : 'anger';
  return [{ mode: 'tone_deaf', note: `cheers in answer to ${mood}`, mendedBy: { kind: 'nothing' } }];
};
