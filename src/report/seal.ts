/** What a sealed run proves nothing about, in words for whoever relies on it. */
export const SEAL_LIMITS: readonly string[] = [
  'that the bot did not know the scenarios: whoever sealed them may have told somebody',
  'that this was the only run: others may have been made and thrown away, unless both sides saw the seal in this log before',
  'that the bot was the one that is sold: a log tells what answered at an address, not what it was',
  'that the log was not written by hand: scoring it again shows that the verdicts follow from the words, not that the words were said',
  'that the bot treated it as a customer: it can recognise irate, by conversation and user ids that begin with irate-, by e-mail addresses at example.com, .net and .org, and by the rate itself',
];
