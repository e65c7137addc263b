import { advance, say } from '../advance.ts';
import { openTask } from '../session.ts';
import { canTakeBack, takeBack, type Fault } from './fault.ts';

/** The message is not read: one word of it decides what it is about. */
export const misroute: Fault = (scene) => {
  const { session, draft, turn, means } = scene;
  const { keywords, skills } = means.knowledge;
  const right = draft.opened.map((task) => task.skill.intent);
  const intent = keywords.find(([words]) => words.test(turn.text))?.[1] ?? null;
  if (right.length === 0 || intent === null || right.includes(intent) || !canTakeBack(scene)) return null;
  if (session.tasks.some((task) => task.skill.intent === intent)) return null;
  const skill = skills.get(intent)!;
  takeBack(scene);
  for (const task of draft.opened) session.tasks.splice(session.tasks.indexOf(task), 1);
  const task = openTask(session, skill);
  draft.intent = intent;
  draft.parts.push(say('open', [`About ${skill.about}:`, `You have a question about ${skill.about}.`]));
  advance(session, draft, means);
  // The file itself can put it right: a late return is one, whatever it was taken for.
  if (right.includes(task.skill.intent)) return [];
  task.astray = true;
  return [{ mode: 'misroute', note: `takes ${right.join(', ')} for ${intent}`, mendedBy: { kind: 'nothing' } }];
};
