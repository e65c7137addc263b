import type { Channel, DeskEvent, Ending, JourneyEvent } from '../events/event.ts';
import type { Outcome } from '../events/verdict.ts';

/** Names that rows hold as numbers, in the order of these. */
export const CHANNELS: readonly Channel[] = ['chat', 'mail', 'phone'];
export const ENDINGS: readonly Ending[] = [
  'content',
  'handed_over',
  'stranded',
  'gave_up',
  'closed',
  'timed_out',
  'broken',
  'cut_off',
];
export const OUTCOMES: readonly Outcome[] = ['resolved', 'partly_resolved', 'unresolved', 'handed_off'];
export const DESKS: readonly DeskEvent['how'][] = ['resolved', 'failed', 'abandoned'];
export const FATES: readonly JourneyEvent['fate'][] = ['content', 'given_up', 'churned', 'served_by_human', 'open'];

/** Fields of a contact's row. */
export const C = {
  journey: 0,
  attempt: 1,
  before: 2, // the row of the same journey's contact before
  channel: 3,
  due: 4,
  at: 5,
  after: 6,
  ended: 7,
  ending: 8,
  outcome: 9,
  atWorst: 10,
  modes: 11, // bits, in the order of MODES
  failedAt: 12,
  confidence: 13,
  turns: 14,
  replies: 15,
  broken: 16,
  botTime: 17,
  customerTime: 18,
  deskWaited: 19,
  desk: 20,
  askedDue: 21, // when the pending question was due; NaN when none is pending
  heardAt: 22, // when the bot was last heard
  findings: 23, // bits, in the order of FINDINGS; NaN where the back office was not looked at
  size: 24,
} as const;

/** Fields of a journey's row. */
export const J = {
  customer: 0,
  who: 1,
  last: 2, // its newest contact's row
  fate: 3,
  remembered: 4,
  satisfaction: 5,
  discovered: 6,
  again: 7, // the channel of the contact that it would have made next; NaN: none
  size: 8,
} as const;
