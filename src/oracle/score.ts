import type { Transcript } from '../events/transcript.ts';
import { MODES, type Failure, type Mode, type Score } from '../events/verdict.ts';
import { judgeBare, showsBare } from './bare.ts';
import { unresponsive } from './checks/unresponsive.ts';
import { hear } from './hearing.ts';
import { judge } from './judge.ts';
import { ruleOn } from './rulings.ts';

const READ = /^(?:en|es|de|fr)\b/i;

/**
 * Scores a recorded conversation as far as its record goes: without needs nobody said what is true, and only what shows by
 * itself is ruled on; of a language that is not read, only that no reply came. `untold`: what the needs cannot tell. Pure.
 */
export function score(transcript: Transcript, untold: readonly Mode[] = []): Score {
  const { id, needs, language } = transcript;
  if (!READ.test(language)) return unread(transcript);
  if (needs.length === 0) {
    const { failures, confidence } = judgeBare(transcript);
    return unscored(id, failures.map(clipped), confidence, HIDDEN);
  }
  const { outcome, atWorst, failures, needs: rulings, confidence } = judge(transcript);
  return {
    id,
    outcome,
    failures: failures.filter(({ mode }) => !untold.includes(mode)).map(clipped),
    needs: rulings.map(clipped),
    confidence: { bot: confidence, atWorst },
    unscored: untold,
  };
}

/** A person needs no more of what was said to disagree; a bot may say megabytes in one breath. */
const QUOTED = 500;

const clipped = <T extends { readonly quote: string }>(ruling: T): T =>
  ruling.quote.length <= QUOTED ? ruling : { ...ruling, quote: `${ruling.quote.slice(0, QUOTED)}…` };

const unscored = (id: string, failures: readonly Failure[], bot: number | null, hidden: readonly Mode[]): Score => ({
  id,
  outcome: 'unscored',
  failures,
  needs: [],
  confidence: { bot, atWorst: 'unscored' },
  unscored: hidden,
});

const HIDDEN = MODES.filter((mode) => !showsBare(mode));

function unread(transcript: Transcript): Score {
  const hearing = hear({ ...transcript, needs: [] });
  const failures = unresponsive(hearing, ruleOn(hearing)).map(
    (failure) => ({ mode: 'unresponsive', ...failure }) as const,
  );
  return unscored(
    transcript.id,
    failures,
    null,
    MODES.filter((mode) => mode !== 'unresponsive'),
  );
}
