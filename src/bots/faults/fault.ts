import type { Random } from '../../chance/random.ts';
import type { Draft } from '../draft.ts';
import type { Means, Turn } from '../dialogue.ts';
import type { Places } from '../places.ts';
import type { Recollection } from '../recollection.ts';
import type { Session } from '../session.ts';
import type { Blunder } from '../sidelog.ts';

/** A reply about to be sent, and all that can make it go wrong. */
export interface Scene {
  readonly session: Session;
  readonly turn: Turn;
  /** Changed in place. */
  readonly draft: Draft;
  readonly means: Means;
  readonly random: Random;
  /** Values of other customers' files that the bot saw last. */
  readonly seen: Recollection;
  /** The cache of who a conversation is with, where the bot has one. */
  readonly places: Places | null;
}

/**
 * One way of going wrong. It spoils the reply and tells what the customer will see of it; null if this reply cannot go
 * wrong that way. An empty list: spoiled, but no failure yet.
 */
export type Fault = (scene: Scene) => readonly Blunder[] | null;

/** Takes back what the reply would have settled, so that the matter stays open behind a reply that says something else. */
export function takeBack({ draft, session }: Scene): void {
  for (const task of draft.finished) {
    task.state = 'open';
    task.agreed = false;
  }
  draft.finished.length = 0;
  draft.parts.length = 0;
  draft.handoff = false;
  draft.ended = false;
  session.wrapping = false;
  session.offered = false;
  session.asked = null;
}

/** Whether what the reply would do is undone without a trace: nothing of it was done in an earlier turn. */
export function canTakeBack({ draft }: Scene): boolean {
  return draft.finished.every((task) => !task.acted);
}
