import type { Part } from '../draft.ts';
import type { Fault } from './fault.ts';

/** The write goes to a queue that is thrown away under load, and the customer is told that it is done. */
export const falseResolution: Fault = ({ draft }) => {
  const act = draft.parts.find((part): part is Part & { kind: 'act' } => part.kind === 'act' && part.really);
  if (act === undefined || act.task.acted) return null;
  draft.parts[draft.parts.indexOf(act)] = { ...act, really: false };
  if (act.task.astray) return [];
  return [
    {
      mode: 'false_resolution',
      note: `says that ${act.action.name} is done, and has thrown it away`,
      mendedBy: { kind: 'act', id: act.action.name },
    },
  ];
};
