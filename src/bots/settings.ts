import type { Mode } from '../events/verdict.ts';
import type { Ms } from '../time/clock.ts';
import type { FloorPlan } from './floor.ts';

export type SettingName = 'careful' | 'hasty' | 'broken-at-scale';

/** How likely a fault is on a turn where it can happen: `calm` + `pressed` x pressure. */
export interface Tendency {
  readonly mode: Mode;
  readonly calm: number;
  readonly pressed: number;
}

/** One way to run the bot. */
export interface Setting {
  readonly floor: FloorPlan;
  /** A turn beyond the room: an error at once, or nothing at all. */
  readonly overflow: 'refuse' | 'silence';
  /** What a turn costs when nothing presses: to read it, for each look-up or write, to put the reply into words. */
  readonly cost: { readonly read: Ms; readonly lookup: Ms; readonly word: Ms };
  /** Of the lognormal around it. */
  readonly sigma: number;
  /** The wait from which on it defends its handle time. */
  readonly budget: Ms;
  /** Share of a turn's cost that it saves by cutting corners under full pressure. */
  readonly haste: number;
  /** Its gateway sends a turn again that took longer, so many times at most; null: never. */
  readonly again: { readonly after: Ms; readonly times: number } | null;
  /** Tries once to keep a customer who asks for a person. */
  readonly retains: boolean;
  /** Always sounds sure. */
  readonly boasts: boolean;
  /** Places of the cache that remembers who a conversation is with; null: no cache. */
  readonly places: number | null;
  /** Tried in this order; one fault a turn, but for the tone. */
  readonly tendencies: readonly Tendency[];
}

const careful: Setting = {
  floor: { workers: 4000, room: 20_000, ghosts: false, thrash: 0 },
  overflow: 'refuse',
  cost: { read: 300, lookup: 450, word: 500 },
  sigma: 0.3,
  budget: 2000,
  haste: 0,
  again: null,
  retains: false,
  boasts: false,
  places: null,
  tendencies: [],
};

const hasty: Setting = {
  floor: { workers: 45, room: 3000, ghosts: false, thrash: 0 },
  overflow: 'refuse',
  cost: { read: 120, lookup: 250, word: 300 },
  sigma: 0.35,
  budget: 120,
  haste: 0.95,
  again: null,
  retains: true,
  boasts: true,
  places: null,
  tendencies: [
    { mode: 'missed_handoff', calm: 0.02, pressed: 0.6 },
    { mode: 'misroute', calm: 0.01, pressed: 0.45 },
    { mode: 'unresponsive', calm: 0, pressed: 0.01 },
    { mode: 'dead_end', calm: 0.003, pressed: 0.12 },
    { mode: 'incomplete', calm: 0.008, pressed: 0.16 },
    { mode: 'confident_incorrect', calm: 0.02, pressed: 0.45 },
    { mode: 'hedged_incorrect', calm: 0.004, pressed: 0.06 },
    { mode: 'false_resolution', calm: 0.015, pressed: 0.35 },
    { mode: 'context_loss', calm: 0.006, pressed: 0.15 },
    { mode: 'tone_deaf', calm: 0.02, pressed: 0.5 },
  ],
};

const broken: Setting = {
  floor: { workers: 60, room: 900, ghosts: true, thrash: 0.12 },
  overflow: 'silence',
  cost: { read: 120, lookup: 220, word: 260 },
  sigma: 0.4,
  budget: 600,
  haste: 0,
  again: { after: 2000, times: 4 },
  retains: false,
  boasts: false,
  places: 2048,
  tendencies: [
    { mode: 'unresponsive', calm: 0, pressed: 0.12 },
    { mode: 'needless_handoff', calm: 0, pressed: 0.15 },
    { mode: 'context_loss', calm: 0.004, pressed: 0.25 },
    { mode: 'confident_incorrect', calm: 0.004, pressed: 0.3 },
    { mode: 'dead_end', calm: 0, pressed: 0.12 },
    // The cache itself decides: places collide when many conversations are open.
    { mode: 'cross_talk', calm: 1, pressed: 0 },
  ],
};

export const SETTINGS: Readonly<Record<SettingName, Setting>> = { careful, hasty, 'broken-at-scale': broken };
