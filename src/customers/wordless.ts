import { randomExponential } from 'd3-random';
import type { Chance } from '../chance/random.ts';
import type { Profile, Why } from '../events/event.ts';
import type { ShockStep, Step } from '../events/plan.ts';
import type { Ms } from '../time/clock.ts';
import type { Crowd, Customer, Move } from './customer.ts';

/** What is known of wordless customers. */
export interface Will {
  /** Chance that one comes back after a failure, 0..1; times the arm's. */
  readonly returns: number;
  /** Mean delay until then, simulated ms; exponential. */
  readonly delay: Ms;
  /** Mean patience for the reply, exponential. @default always a minute */
  readonly patience?: Ms;
}

const PROFILE: Profile = {
  persona: 'wordless',
  intent: 'control',
  lane: 'simple',
  stakes: 'low',
  language: 'en',
  vulnerable: false,
  needs: [],
  identifiers: [],
};
const PATIENCE: Ms = 60_000;

/** A crowd for control bots: says one word, understands three, and comes back with a known chance, as often as it fails. */
export function wordlessCrowd(will: Will, chance: Chance, steps: readonly (Step | ShockStep)[]): Crowd {
  return (n, step) => {
    const { block, returns } = steps[step]!;
    // In the open loop the will is there, and nobody is let act on it.
    const back = Math.min(1, will.returns * (returns === 0 ? 1 : returns));
    return wordless(`${step}/${n}`, { ...will, returns: back }, (attempt) => chance('wordless', block, n, attempt));
  };
}

function wordless(key: string, will: Will, dice: (attempt: number) => ReturnType<Chance>): Customer {
  let attempt = 0;
  let failed = false;
  let misled = false;
  const why = (): Why => ({ goal: 'control', trigger: 'control', frustration: failed ? 1 : 0, trust: 1 });
  const leave = (how: 'content' | 'handed_over' | 'gave_up' | 'broken' | 'timed_out'): Move & { kind: 'leave' } => ({
    kind: 'leave',
    how,
    after: 0,
    why: why(),
  });
  return {
    profile: PROFILE,
    file: { key, rows: {} },
    get patience() {
      return will.patience === undefined ? PATIENCE : randomExponential.source(dice(-attempt))(1 / will.patience)();
    },
    known: [],
    open() {
      attempt++;
      return { kind: 'say', texts: ['control'], after: 0, gives: [], why: why() };
    },
    hear({ texts, meta, error }) {
      misled = texts[0] === 'seems served';
      if (error !== undefined) return leave('broken');
      if (meta.handoff === true) return leave('handed_over');
      return leave(texts[0] === 'failed' ? 'gave_up' : 'content');
    },
    lostPatience: () => leave('timed_out'),
    sequel(how, _, desk) {
      const helped = how === 'handed_over' && desk !== 'failed' && desk !== 'abandoned';
      if (helped || (how === 'content' && !misled))
        return { kind: 'rest', fate: helped ? 'served_by_human' : 'content' };
      failed = true;
      const random = dice(attempt);
      if (random() >= will.returns) return { kind: 'rest', fate: 'given_up' };
      const after = randomExponential.source(random)(1 / will.delay)();
      return { kind: 'return', after, channel: 'chat', discovered: misled };
    },
    feelings: () => ({ remembered: failed ? 1 : 0, satisfaction: failed ? 0 : 1 }),
    faults: () => ({}),
  };
}
