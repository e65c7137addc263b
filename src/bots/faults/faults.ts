import { happens } from '../../chance/draw.ts';
import type { Mode } from '../../events/verdict.ts';
import type { Tendency } from '../settings.ts';
import type { Blunder } from '../sidelog.ts';
import { confidentIncorrect } from './confident_incorrect.ts';
import { contextLoss } from './context_loss.ts';
import { crossTalk } from './cross_talk.ts';
import { deadEnd } from './dead_end.ts';
import { falseResolution } from './false_resolution.ts';
import type { Fault, Scene } from './fault.ts';
import { hedgedIncorrect } from './hedged_incorrect.ts';
import { incomplete } from './incomplete.ts';
import { misroute } from './misroute.ts';
import { missedHandoff } from './missed_handoff.ts';
import { needlessHandoff } from './needless_handoff.ts';
import { toneDeaf } from './tone_deaf.ts';
import { unresponsive } from './unresponsive.ts';

/** All ways of going wrong, by the failure that the customer lives. */
const FAULTS: Readonly<Record<Mode, Fault>> = {
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

/** These go along with any other: they add words and take none away. */
const ASIDE: ReadonlySet<Mode> = new Set<Mode>(['tone_deaf', 'cross_talk']);

/** Lets the reply go wrong as the setting and the pressure have it: in one way at most, besides tone and mix-ups. */
export function spoil(scene: Scene, tendencies: readonly Tendency[], pressure: number): readonly Blunder[] {
  const blunders: Blunder[] = [];
  let spoiled = false;
  for (const { mode, calm, pressed } of tendencies) {
    if (!happens(scene.random, calm + pressed * pressure)) continue;
    if (spoiled && !ASIDE.has(mode)) continue;
    const committed = FAULTS[mode](scene);
    if (committed === null) continue;
    spoiled ||= !ASIDE.has(mode);
    blunders.push(...committed);
  }
  return blunders;
}
