import type { Transcript } from '../events/transcript.ts';
import { consultant } from '../targets/consult.ts';
import type { Target } from '../targets/target.ts';
import type { Clock, Ms } from '../time/clock.ts';
import type { Asked } from './opinion.ts';
import { opinionIn } from './parse.ts';
import { caseOf } from './prompt.ts';

/** Asks for an opinion on a conversation; always answers. */
export type Ask = (transcript: Transcript) => Promise<Asked>;

/** Asks a model, that was given INSTRUCTIONS, once for each conversation; no answer within `patience` is a fault. */
export function asker(model: Target, clock: Clock, patience: Ms): Ask {
  const consult = consultant(model, clock, patience, 'irate-judge');
  return async (transcript) => {
    const answer = await consult(caseOf(transcript), transcript.language);
    return answer.kind === 'fault' ? answer : answered(answer.text, transcript.turns.length);
  };
}

function answered(answer: string, turns: number): Asked {
  const opinion = opinionIn(answer, turns);
  return opinion ? { kind: 'opinion', opinion } : { kind: 'fault', code: 'garbage' };
}
