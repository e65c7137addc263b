import { advance, say } from '../advance.ts';
import { keyword } from '../language/keywords.ts';
import { SKILLS } from '../retail/skills.ts';
import { openTask } from '../session.ts';
import { canTakeBack, takeBack, type Fault } from './fault.ts';

/** The message is not read: one word of it decides what it is about. */
export const misroute: Fault = (scene) => {
  const { session, draft, turn, office } = scene;
  const right = draft.opened.map((task) => task.skill.intent);
  const intent = keyword(turn.text);
  if (right.length === 0 || intent === null || right.includes(intent) || !canTakeBack(scene)) return null;
  if (session.tasks.some((task) => task.skill.intent === intent)) return null;
  const skill = SKILLS.get(intent)!;
  takeBack(scene);
  for (const task of draft.opened) session.tasks.splice(session.tasks.indexOf(task), 1);
  const task = openTask(session, skill);
  draft.intent = intent;
  draft.parts.push(say('open', [`About ${skill.about}:`, `You have a question about ${skill.about}.`]));
  advance(session, draft, office);
  // The file itself can put it right: a late return is one, whatever it was taken for.
  if (right.includes(task.skill.intent)) return [];
  task.astray = true;
  return [{ mode: 'misroute', note: `takes ${right.join(', ')} for ${intent}`, mendedBy: { kind: 'nothing' } }];
};
