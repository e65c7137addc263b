import { shows } from '../../reading/cues.ts';
import { fold } from '../../reading/words.ts';
import { hintsOf } from '../../reading/hints.ts';
import { asksForSomething, replyDoes, textOf, type Reply } from '../flow.ts';
import type { Hearing } from '../hearing.ts';
import { weighed, type Scale, type Signs, type Suspect } from '../odds.ts';
import type { Rulings } from '../rulings.ts';

/** What shows that a reply lets something look done, in words that say so of nothing that is known. */
const WEIGHTS = {
  /** The customer had said yes to an offer; says no to nothing now; takes it for good. */
  agreed: 0.9,
  accepts: 1.86,
  objects: -1.09,
  now: 1.1,
  spared: 1.22,
  rest: 0.66,
  /** What the customer gave comes back in it. */
  names: 1.31,
  ahead: -0.39,
  asks: -1.17,
  refuses: -1.49,
  /** A person took over in the end. */
  handed: -0.94,
};

type Sign = keyof typeof WEIGHTS;

function* suspects(hearing: Hearing, rulings: Rulings): Iterable<Suspect<Sign>> {
  const { needs } = hearing.transcript;
  const undone = needs.filter((need) => need.kind === 'action' && need.done === false).map(({ id }) => id);
  if (undone.length === 0) return;
  const single = needs.filter(({ kind }) => kind === 'action').length === undone.length;
  for (const { at, reading } of hearing.bot) {
    const done = reading.acts.find(
      (act) =>
        act.kind === 'done' &&
        !act.negated &&
        !act.conditional &&
        (act.topic === undefined ? single || act.all === true : undone.includes(act.topic)),
    );
    if (!done) continue;
    const because = `says that it is done; the back office does not show ${done.topic ?? undone.join(', ')}`;
    yield { failure: { turn: at, because, quote: done.quote }, signs: null };
  }
  // What is still asked for was not done before.
  const open = rulings.replies.findLastIndex((reply) => asksOn(reply, hearing));
  for (const [i, reply] of rulings.replies.entries()) {
    if (i <= open || !mayTell(reply)) continue;
    const told = reply.turns.reduce((most, turn) => (turn.reading.told > most.reading.told ? turn : most));
    const because = `lets it look done; the back office does not show ${undone.join(', ')}`;
    yield {
      failure: { turn: told.at, because, quote: told.turn.text.slice(0, 200) },
      signs: signsOf(reply, rulings.replies[i - 1], hearing, rulings),
    };
  }
}

/** Answers somebody, and leaves it to nobody else. */
const mayTell = (reply: Reply): boolean =>
  reply.to !== null &&
  !reply.turns.every(({ silent }) => silent) &&
  !replyDoes(reply, 'not_understood', 'handoff', 'offer_handoff');

/** Asks for something, or whether to go ahead. */
const asksOn = (reply: Reply, { transcript }: Hearing): boolean =>
  asksForSomething(reply) || replyDoes(reply, 'confirm') || shows(textOf(reply), transcript.language, 'demand');

function signsOf(reply: Reply, before: Reply | undefined, { transcript }: Hearing, rulings: Rulings): Signs<Sign> {
  const text = textOf(reply);
  const folded = fold(text);
  const quotes = reply.turns.flatMap(({ reading }) => reading.claims.map(({ quote }) => quote));
  const hints = hintsOf(text, transcript.language, quotes);
  const then = reply.then?.plea;
  return {
    agreed: before !== undefined && replyDoes(before, 'confirm', 'pick', 'menu') && reply.to!.plea.accepts,
    accepts: then?.accepts === true,
    objects: then !== undefined && (then.objects || then.anger || then.wantsHuman),
    now: hints.now,
    spared: hints.spared,
    rest: hints.rest > 0,
    names: transcript.given.some(({ value }) => value.length > 2 && folded.includes(fold(value))),
    ahead: hints.ahead,
    asks: replyDoes(reply, 'ask'),
    refuses: replyDoes(reply, 'refuse'),
    handed: rulings.handedOver !== null,
  };
}

export const doneScale: Scale<Sign> = { suspects, weights: WEIGHTS, prior: -3.3, enough: -0.5 };

/** Says or implies that an action is done while the back office shows that it is not. */
export const falseResolution = weighed(doneScale);
