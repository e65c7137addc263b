import type { Alarm, Clock, Ms } from '../../time/clock.ts';
import type { Pick } from '../mapping/expression.ts';
import { valuesOf, type Values, type Variables } from '../mapping/variables.ts';
import type { Fill } from '../mapping/template.ts';

export interface Heartbeat<M> {
  readonly send: Fill<M>;
  /** Sent in answer to messages for which this is true. */
  readonly when: Pick | null;
  /** That message is read all the same: it is only acknowledged. */
  readonly read: boolean;
  /** Sent again and again. */
  readonly every: Ms | null;
}

/** What keeps the conversation over one socket alive. */
export class Heartbeats<M> {
  readonly #beats: readonly Heartbeat<M>[];
  readonly #clock: Clock;
  readonly #send: (fill: Fill<M>, variables?: Values) => void;
  readonly #alarms = new Map<Heartbeat<M>, Alarm>();

  constructor(beats: readonly Heartbeat<M>[], clock: Clock, send: (fill: Fill<M>, variables?: Values) => void) {
    this.#beats = beats;
    this.#clock = clock;
    this.#send = send;
  }

  begin(): void {
    for (const beat of this.#beats) if (beat.every !== null) this.#again(beat, beat.every);
  }

  /** Answers a message if it is a heartbeat; `then` is told whether that is all it was. */
  answer(value: unknown, variables: Variables, then: (was: boolean) => void): void {
    const next = (index: number): void => {
      const beat = this.#beats[index];
      if (!beat) return then(false);
      if (!beat.when) return next(index + 1);
      beat.when(value, variables, (found) => {
        if (found !== true) return next(index + 1);
        this.#send(beat.send, { ...valuesOf(variables), message: value });
        if (beat.read) next(index + 1);
        else then(true);
      });
    };
    next(0);
  }

  stop(): void {
    for (const alarm of this.#alarms.values()) this.#clock.silence(alarm);
    this.#alarms.clear();
  }

  #again(beat: Heartbeat<M>, every: Ms): void {
    const ring = (): void => {
      this.#send(beat.send);
      this.#again(beat, every);
    };
    this.#alarms.set(beat, this.#clock.alarm(every, ring));
  }
}
