import { say } from '../advance.ts';
import { canTakeBack, takeBack, type Fault } from './fault.ts';

const LINKS = [
  'You can find answers to all questions on our help page: https://help.harbourandpine.example. This chat is closed now.',
  'Please have a look at https://help.harbourandpine.example. I am closing this chat.',
];
const PUZZLED = [
  'Sorry, I did not understand that.',
  'I did not understand. Please rephrase.',
  'Sorry, I do not understand your message.',
];

/** No time to answer: a link and the door, or "I did not understand" until the customer gives up. */
export const deadEnd: Fault = (scene) => {
  const { session, draft, random } = scene;
  if (draft.handoff || draft.ended || session.told > 0 || !canTakeBack(scene)) return null;
  const shutsOut = session.turn > 0 && random() < 0.5;
  takeBack(scene);
  // A matter that was not understood is not under way either.
  for (const task of draft.opened) session.tasks.splice(session.tasks.indexOf(task), 1);
  draft.opened.length = 0;
  if (shutsOut) {
    draft.ended = true;
    draft.parts.push(say('other', LINKS));
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
