import { afterOf } from './after.ts';
import { flatSurface } from './surface.ts';
import type { Staff, World } from './world.ts';

/** Nobody behind the bot. */
export const NOBODY: Staff = {
  agents: [0],
  concurrency: 1,
  handle: 0.1,
  crowding: 0,
  anger: 0,
  again: 0,
  patience: 0,
  error: 0,
  silent: false,
};

/** One customer an hour for a day, a bot that never fails, and nobody comes back: what others differ from. */
export const PLAIN: World = {
  seed: 1,
  hours: 24,
  drain: 0,
  perHour: 1,
  curve: [1],
  shocks: [],
  intents: [{ name: 'any', weight: 1, to: 'bot' }],
  bot: flatSurface(0),
  measuredUpTo: Infinity,
  copies: 1,
  memory: 1 / 60,
  staff: NOBODY,
  after: afterOf({}),
  attempts: 1000,
  bin: 1,
};
