import { abandonment } from './abandonment.ts';
import { annoyedPerHour, annoyedShare } from './annoyed.ts';
import { booksWrong, trespass } from './books.ts';
import { brier, confidentIncorrect, overconfidence } from './confidence.ts';
import { containment } from './containment.ts';
import { crossTalk } from './cross-talk.ts';
import { deflectionQuality } from './deflection-quality.ts';
import { deskAbandonment, deskWait } from './desk-wait.ts';
import { error } from './error.ts';
import { fcrGap, fcrMeasured, fcrTrue } from './first-contact.ts';
import { contactsPerHour, goodput } from './goodput.ts';
import { handleTime, handleTimeSimulated } from './handle-time.ts';
import type { Measure } from './measure.ts';
import { modeShares } from './modes.ts';
import { repeatRates } from './repeat.ts';
import { repliesPerMinute } from './replies.ts';
import { replyTime } from './reply-time.ts';
import { reproductions } from './reproduction.ts';
import { trueResolution } from './resolution.ts';
import { silentFailure } from './silent-failure.ts';
import { harmOnVulnerable } from './vulnerable.ts';

/** Every measure that the report computes at every rung, and that a threshold can name. */
export const MEASURES: readonly Measure[] = [
  error,
  trueResolution,
  containment,
  deflectionQuality,
  silentFailure,
  fcrTrue,
  fcrMeasured,
  fcrGap,
  ...repeatRates,
  ...reproductions,
  annoyedShare,
  annoyedPerHour,
  confidentIncorrect,
  brier,
  overconfidence,
  replyTime(50),
  replyTime(95),
  handleTime,
  handleTimeSimulated,
  goodput,
  contactsPerHour,
  repliesPerMinute,
  abandonment,
  deskWait(50),
  deskWait(95),
  deskAbandonment,
  crossTalk,
  booksWrong,
  trespass,
  harmOnVulnerable,
  ...modeShares,
];

/** Measures that exist at any percentile: "reply_time p99". */
export const PERCENTILES: Readonly<Record<string, (percent: number) => Measure>> = {
  reply_time: replyTime,
  desk_wait: deskWait,
};
