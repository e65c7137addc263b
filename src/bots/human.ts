import { advance, retell, say } from './advance.ts';
import type { Means, Turn } from './dialogue.ts';
import type { Draft } from './draft.ts';
import { GREETING, HANDOFF, RETAIN, WAIT } from './phrases.ts';
import type { Session } from './session.ts';

/** The customer asks for a person, or takes the offer of one. `asks`: in so many words. */
export function askedForHuman(session: Session, turn: Turn, draft: Draft, means: Means, asks: boolean): Draft {
  if (asks) session.humanAsked += 1;
  if (means.retains && session.humanAsked === 1 && asks && !session.promised && !turn.cues.distress) {
    session.retaining = true;
    draft.parts.push(say('retain', RETAIN));
    return draft;
  }
  return handOver(draft);
}

/** A person was promised. */
export function wait(draft: Draft): Draft {
  draft.parts.push(say('other', WAIT));
  return draft;
}

/** A person takes over. */
export function handOver(draft: Draft): Draft {
  draft.handoff = true;
  draft.parts.push(say('handoff', HANDOFF));
  return draft;
}

/** The bot may try first: the matter goes on where it was, or it has to be told. */
export function tryOnce(session: Session, draft: Draft, means: Means): Draft {
  const last = session.tasks.at(-1);
  if (last === undefined) draft.parts.push(say('other', GREETING));
  else if (last.state !== 'done') advance(session, draft, means);
  else if (!retell(session, last, draft, means)) return handOver(draft);
  return draft;
}
