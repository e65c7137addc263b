import type { Transcript } from '../events/transcript.ts';
import type { Failure, Mode, Verdict } from '../events/verdict.ts';
import { findingsIn } from './books/findings.ts';
import type { Check } from './check.ts';
import { confidentIncorrect } from './checks/confident_incorrect.ts';
import { contextLoss } from './checks/context_loss.ts';
import { crossTalk } from './checks/cross_talk.ts';
import { deadEnd } from './checks/dead_end.ts';
import { falseResolution } from './checks/false_resolution.ts';
import { hedgedIncorrect } from './checks/hedged_incorrect.ts';
import { incomplete } from './checks/incomplete.ts';
import { misroute } from './checks/misroute.ts';
import { missedHandoff } from './checks/missed_handoff.ts';
import { needlessHandoff } from './checks/needless_handoff.ts';
import { toneDeaf } from './checks/tone_deaf.ts';
import { unresponsive } from './checks/unresponsive.ts';
import { confidenceOf } from './confidence.ts';
import { hear, type Hearing } from './hearing.ts';
import { outcomeOf } from './outcome.ts';
import { ruleOn } from './rulings.ts';

/** Changes whenever a ruling can: scores of different versions are not compared. */
export const ORACLE_VERSION = '7';

const CHECKS: Readonly<Record<Mode, Check>> = {
  confident_incorrect: confidentIncorrect,
  hedged_incorrect: hedgedIncorrect,
  false_resolution: falseResolution,
  context_loss: contextLoss,
  misroute,
  dead_end: deadEnd,
  incomplete,
  missed_handoff: missedHandoff,
  needless_handoff: needlessHandoff,
  cross_talk: crossTalk,
  unresponsive,
  tone_deaf: toneDeaf,
};

const EVERY_CHECK = Object.entries(CHECKS) as [Mode, Check][];

/** Rules on a finished contact: how each need fared, every failure, one outcome. Pure. */
export const judge = (transcript: Transcript): Verdict => judgeHeard(hear(transcript));

/** The same for a contact that has been heard. */
export function judgeHeard(hearing: Hearing): Verdict {
  const { office } = hearing.transcript;
  const rulings = ruleOn(hearing);
  const failures = EVERY_CHECK.flatMap(([mode, check]) =>
    check(hearing, rulings).map((failure): Failure => ({ mode, ...failure })),
  );
  return {
    outcome: outcomeOf(rulings, failures, 'met'),
    atWorst: outcomeOf(rulings, failures, 'missing'),
    failures,
    needs: rulings.needs,
    ...(office && { findings: findingsIn(hearing, office) }),
    confidence: confidenceOf(hearing),
  };
}
