import { build } from 'hdr-histogram-js';
import type { HealthEvent } from '../events/event.ts';
import { summed } from '../events/health.ts';
import type { Waits } from '../targets/connections.ts';
import type { Ms } from '../time/clock.ts';
import type { LoopMeter } from '../time/loop.ts';
import { Pace } from './pace.ts';

/** Lateness beyond which a rung is void: p99 above this share of the mean handle time, or above the floor if that is more. */
const LATE_SHARE = 0.01;
const LATE_FLOOR: Ms = 10;
const LOOP_LIMIT: Ms = 20;

/** Troubles by code that are the harness's: what the bot sent could not be read, or it could not be spoken to. */
const OURS: Readonly<Record<string, string>> = {
  mapping: 'an expression of the mapping failed',
  no_connector: 'the connector to the bot fell over',
  no_socket: 'this machine was out of sockets',
};

/** The harness's own account of one step: how late it was, and what was its fault or its customers'. */
export class Ledger {
  readonly #pace = new Pace();
  #lateness = build({ numberOfSignificantValueDigits: 3 });
  #faults: Record<string, number> = {};
  #customerFaults: Record<string, number> = {};
  #voice: { voiced: number; own: Record<string, number> } | null = null;
  #due = 0;
  #started = 0;
  #handled = 0;
  #ended = 0;

  /** A message went out this long after it was due. */
  late(ms: Ms): void {
    this.#lateness.recordValue(Math.max(0, Math.round(ms * 1000)));
  }

  due(): void {
    this.#due++;
  }

  /** A first contact began. */
  started(due: Ms, at: Ms): void {
    this.#started++;
    this.#pace.came(due, at);
  }

  /** A contact ended after this long. */
  ended(ms: Ms): void {
    this.#handled += ms;
    this.#ended++;
  }

  /** A model worded a message; or why it was said in our own words. */
  voiced(own: string | null): void {
    const voice = (this.#voice ??= { voiced: 0, own: {} });
    if (own === null) voice.voiced++;
    else voice.own[own] = (voice.own[own] ?? 0) + 1;
  }

  fault(kind: string): void {
    this.#faults[kind] = (this.#faults[kind] ?? 0) + 1;
  }

  /** A turn failed by trouble of that code: some are no doing of the bot's. */
  failed(code: string): void {
    const kind = OURS[code];
    if (kind !== undefined) this.fault(kind);
  }

  customerFaults(faults: Readonly<Record<string, number>>): void {
    for (const [kind, count] of Object.entries(faults))
      this.#customerFaults[kind] = (this.#customerFaults[kind] ?? 0) + count;
  }

  /** Closes the account of a step; `loop` is null in virtual time, where nothing can be late; `waits` where nobody counts. */
  close(step: number, clock: Ms, loop: ReturnType<LoopMeter['take']> | null, waits: Waits | null): HealthEvent {
    const quantile = (percent: number): Ms => this.#lateness.getValueAtPercentile(percent) / 1000;
    const lateness = { p50: quantile(50), p99: quantile(99), max: this.#lateness.maxValue / 1000 };
    const limit = Math.max(LATE_FLOOR, LATE_SHARE * (this.#handled / Math.max(1, this.#ended)));
    const pace = this.#pace.fault();
    if (pace !== null) this.fault(pace);
    const behind = lateness.p99 > limit || (loop !== null && loop.delay.p99 > LOOP_LIMIT);
    return {
      kind: 'health',
      at: Math.round(clock),
      step,
      clock,
      due: this.#due,
      started: this.#started,
      lateness,
      loopDelay: loop && loop.delay,
      ...(loop && { pauses: loop.pauses }),
      ...(waits && { waits }),
      ...(this.#voice && { voice: { voiced: this.#voice.voiced, own: summed([this.#voice.own]) } }),
      faults: this.#faults,
      customerFaults: summed([this.#customerFaults]),
      void: behind || this.#started < this.#due || Object.keys(this.#faults).length > 0,
    };
  }
}
