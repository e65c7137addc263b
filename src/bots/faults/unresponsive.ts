import { canTakeBack, takeBack, type Fault } from './fault.ts';

/** The reply is cut off before its first word. */
export const unresponsive: Fault = (scene) => {
  if (!canTakeBack(scene)) return null;
  takeBack(scene);
  return [{ mode: 'unresponsive', note: 'an empty reply', mendedBy: { kind: 'nothing' } }];
};
