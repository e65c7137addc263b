import type { Alarm, Clock, Ms } from '../../time/clock.ts';
import type { Context } from '../caller.ts';
import type { Pick } from '../mapping/expression.ts';
import type { Variables } from '../mapping/variables.ts';
import type { Fill } from '../mapping/template.ts';

/** One step of getting to know each other: something is sent, something is waited for. */
export interface Step<M> {
  readonly send: Fill<M> | null;
  readonly until: Pick | null;
  readonly save: readonly (readonly [name: string, Pick])[];
}

/** What is exchanged over an open socket before anything is said. */
export class Hello<M> {
  readonly #steps: Step<M>[];
  readonly #context: Context;
  readonly #clock: Clock;
  /** How long the bot has for each step. */
  readonly #max: Ms;
  readonly #send: (fill: Fill<M>) => void;
  /** Called at the end; false: the bot did not answer. */
  readonly #over: (met: boolean) => void;
  #alarm: Alarm | null = null;

  constructor(
    steps: readonly Step<M>[],
    context: Context,
    time: { readonly clock: Clock; readonly max: Ms },
    send: (fill: Fill<M>) => void,
    over: (met: boolean) => void,
  ) {
    this.#steps = [...steps];
    this.#context = context;
    this.#clock = time.clock;
    this.#max = time.max;
    this.#send = send;
    this.#over = over;
  }

  /** Whether it is over. */
  get over(): boolean {
    return this.#steps.length === 0;
  }

  /** Takes the next step. */
  go(): void {
    const step = this.#steps[0];
    if (!step) return this.#over(true);
    if (step.send) this.#send(step.send);
    if (step.until || step.save.length > 0) {
      this.#alarm = this.#clock.alarm(this.#max, () => this.#over(false));
      return;
    }
    this.#steps.shift();
    this.go();
  }

  /** A message of the bot: perhaps the one that is waited for. */
  meet(value: unknown, variables: Variables, done: () => void): void {
    const step = this.#steps[0]!;
    const met = (found: unknown): void => {
      if (found !== true) return done();
      this.#keep(step.save, value, variables, (whole) => {
        if (whole) {
          this.stop();
          this.#steps.shift();
          this.go();
        }
        done();
      });
    };
    if (step.until) step.until(value, variables, met);
    else met(true);
  }

  stop(): void {
    if (this.#alarm !== null) this.#clock.silence(this.#alarm);
    this.#alarm = null;
  }

  #keep(save: Step<M>['save'], value: unknown, variables: Variables, then: (whole: boolean) => void): void {
    const [entry, ...rest] = save;
    if (!entry) return then(true);
    const [name, take] = entry;
    take(value, variables, (found) => {
      if (found === undefined) return then(false);
      (this.#context as Record<string, unknown>)[name] = found;
      this.#keep(rest, value, variables, then);
    });
  }
}
