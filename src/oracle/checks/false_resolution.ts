import type { Check } from '../check.ts';

/** Says or implies that an action is done while the back office shows that it is not. */
export const falseResolution: Check = ({ transcript, bot }) => {
  const undone = transcript.needs.filter((need) => need.kind === 'action' && need.done === false).map(({ id }) => id);
  if (undone.length === 0) return [];
  const single = transcript.needs.filter(({ kind }) => kind === 'action').length === undone.length;
  for (const { at, reading } of bot) {
    const done = reading.acts.find(
      (act) =>
        act.kind === 'done' &&
        !act.negated &&
        !act.conditional &&
        (act.topic === undefined ? single || act.all === true : undone.includes(act.topic)),
    );
    if (done)
      return [
        {
          turn: at,
          because: `says that it is done; the back office does not show ${done.topic ?? undone.join(', ')}`,
          quote: done.quote,
        },
      ];
  }
  return [];
};
