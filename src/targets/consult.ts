import type { Clock, Ms } from '../time/clock.ts';
import type { Target } from './target.ts';

/** What a model answered, or why it did not: a fault of the model or the way to it. */
export type Consulted =
  { readonly kind: 'answer'; readonly text: string } | { readonly kind: 'fault'; readonly code: string };

/** Puts one question, in a conversation of its own; always answers, within its patience. */
export type Consult = (question: string, language: string) => Promise<Consulted>;

/** A model to be consulted, behind any target. `name`: what its conversations begin with. */
export function consultant(model: Target, clock: Clock, patience: Ms, name: string): Consult {
  let asked = 0;
  return (question, language) => {
    const conversation = `${name}-${++asked}`;
    const session = model.open({ contact: '0/0.0', conversation, user: name, language, known: [] });
    return new Promise((resolve) => {
      let text = '';
      let abort = (): void => undefined;
      const finish = (result: Consulted): void => {
        clock.silence(alarm);
        session.close();
        resolve(result);
      };
      const alarm = clock.alarm(patience, () => {
        abort();
        finish({ kind: 'fault', code: 'timeout' });
      });
      abort = session.say(question, (signal) => {
        if (signal.kind === 'bubble') text += signal.text;
        else if (signal.kind === 'trouble') finish({ kind: 'fault', code: signal.code });
        else if (signal.kind === 'over') finish({ kind: 'answer', text });
      });
    });
  };
}
