import { say } from '../advance.ts';
import { HANDOFF } from '../phrases.ts';
import { canTakeBack, takeBack, type Fault } from './fault.ts';

/** Too much to do: it passes on what it could have answered, before it has tried. */
export const needlessHandoff: Fault = (scene) => {
  const { session, draft, turn } = scene;
  const asked = session.humanAsked > 0 || turn.cues.human;
  if (draft.handoff || draft.ended || asked || session.turn > 0 || !canTakeBack(scene)) return null;
  if (draft.opened.length === 0 || draft.opened.some((task) => task.skill.human)) return null;
  takeBack(scene);
  draft.handoff = true;
  draft.parts.push(say('handoff', HANDOFF));
  return [{ mode: 'needless_handoff', note: 'passes on what it has not tried', mendedBy: { kind: 'nothing' } }];
};
