import type { Transcript } from '../events/transcript.ts';
import type { Target } from '../targets/target.ts';
import type { Clock, Ms } from '../time/clock.ts';
import type { Asked } from './opinion.ts';
import { opinionIn } from './parse.ts';
import { caseOf } from './prompt.ts';

/** Asks for an opinion on a conversation; always answers. */
export type Ask = (transcript: Transcript) => Promise<Asked>;

/** Asks a model, that was given INSTRUCTIONS, once for each conversation; no answer within `patience` is a fault. */
export function asker(model: Target, clock: Clock, patience: Ms): Ask {
  let asked = 0;
  return (transcript) => {
    const { language, turns } = transcript;
    const conversation = `irate-judge-${++asked}`;
    const session = model.open({ contact: '0/0.0', conversation, user: 'irate-judge', language, known: [] });
    return new Promise((resolve) => {
      let answer = '';
      let abort = (): void => undefined;
      const finish = (result: Asked): void => {
        clock.silence(alarm);
        session.close();
        resolve(result);
      };
      const alarm = clock.alarm(patience, () => {
        abort();
        finish({ kind: 'fault', code: 'timeout' });
      });
      abort = session.say(caseOf(transcript), (signal) => {
        if (signal.kind === 'bubble') answer += signal.text;
        else if (signal.kind === 'trouble') finish({ kind: 'fault', code: signal.code });
        else if (signal.kind === 'over') finish(answered(answer, turns.length));
      });
    });
  };
}

function answered(answer: string, turns: number): Asked {
  const opinion = opinionIn(answer, turns);
  return opinion ? { kind: 'opinion', opinion } : { kind: 'fault', code: 'garbage' };
}
