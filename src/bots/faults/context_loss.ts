import { canTakeBack, takeBack, type Fault } from './fault.ts';

/** The oldest turns fall out of the window: it asks again for what it was given. */
export const contextLoss: Fault = (scene) => {
  const { session, draft, turn, means } = scene;
  if (draft.handoff || draft.ended || session.turn === 0 || !canTakeBack(scene)) return null;
  const task = draft.finished[0] ?? session.tasks.find((open) => open.state !== 'done');
  // What this very message tells is still in the window.
  const slot = task?.skill.asks.find((asked) => session.slots.has(asked) && !turn.found.has(asked));
  if (slot === undefined) return null;
  const value = session.slots.get(slot)!;
  takeBack(scene);
  session.slots.delete(slot);
  session.asked = slot;
  draft.parts.push({ kind: 'ask', slot, words: means.knowledge.slots[slot]!.ask });
  return [
    {
      mode: 'context_loss',
      note: `asks again for ${slot}, which was given as ${value}`,
      mendedBy: { kind: 'nothing' },
    },
  ];
};
