/** What a contact with the bot comes to: the columns of an error surface. The first two are no error. */
export const BOT_OUTCOMES = [
  'resolved',
  'handed_off',
  'technical_failure',
  'cross_talk',
  'false_resolution',
  'confidently_incorrect',
  'missed_handoff',
  'needless_handoff',
  'context_loss',
  'dead_end',
  'incomplete',
] as const;
export type BotOutcome = (typeof BOT_OUTCOMES)[number];

/** The same, and what people make of a contact. */
export const OUTCOMES = [...BOT_OUTCOMES, 'people_served', 'people_failed', 'abandoned'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Place of an outcome in `OUTCOMES`: what the arrays of this room hold. */
export function codeOf(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome);
}

export const RESOLVED = codeOf('resolved');
export const HANDED_OFF = codeOf('handed_off');
export const NEEDLESS_HANDOFF = codeOf('needless_handoff');
export const PEOPLE_SERVED = codeOf('people_served');
export const PEOPLE_FAILED = codeOf('people_failed');
export const ABANDONED = codeOf('abandoned');

/** Whether the customer did not get what it needed, by code. A handed-off contact fails or not at the desk. */
export const FAILS: readonly boolean[] = OUTCOMES.map(
  (outcome) => outcome !== 'resolved' && outcome !== 'handed_off' && outcome !== 'people_served',
);
