import { say } from '../advance.ts';
import { canTakeBack, takeBack, type Fault } from './fault.ts';

const PUZZLED = [
  'Sorry, I did not understand that.',
  'I did not understand. Please rephrase.',
  'Sorry, I do not understand your message.',
];

/** No time to answer: a link and the door, or "I did not understand" until the customer gives up. */
export const deadEnd: Fault = (scene) => {
  const { session, draft, random, means } = scene;
  if (draft.handoff || draft.ended || session.told > 0 || !canTakeBack(scene)) return null;
  const shutsOut = session.turn > 0 && random() < 0.5;
  takeBack(scene);
  // A matter that was not understood is not under way either.
  for (const task of draft.opened) session.tasks.splice(session.tasks.indexOf(task), 1);
  draft.opened.length = 0;
  if (shutsOut) {
    draft.ended = true;
    draft.parts.push(say('other', means.knowledge.help));
    return [
      {
        mode: 'dead_end',
        note: 'a link to the general help page, and the chat is closed',
        mendedBy: { kind: 'nothing' },
      },
    ];
  }
  draft.parts.push(say('puzzled', PUZZLED));
  if (session.puzzled < 1) return [];
  return [{ mode: 'dead_end', note: 'did not understand twice in a row', mendedBy: { kind: 'answer' } }];
};
