import type { Meta } from '../events/transcript.ts';
import type { Clock, Ms } from '../time/clock.ts';
import { NONE, type Facts } from './mapping/reply.ts';
import type { Hear } from './target.ts';

/** How often it is told at most that a bubble grows, ms: nobody's patience is counted more finely. */
const GLANCE: Ms = 100;

/** One turn of a bot: what arrives becomes signals, in order, with exactly one end. */
export class Turn {
  readonly #hear: Hear;
  readonly #clock: Pick<Clock, 'now'>;
  #state: 'open' | 'over' | 'gone' = 'open';
  #byte = false;
  #bubbles = 0;
  /** The bubble that is being written. */
  #written = '';
  /** There is something in it to read. */
  #showing = false;
  /** When that was told last. */
  #shown: Ms = 0;
  #meta: Meta = NONE;

  constructor(hear: Hear, clock: Pick<Clock, 'now'>) {
    this.#hear = hear;
    this.#clock = clock;
  }

  get open(): boolean {
    return this.#state === 'open';
  }

  /** There is something to read in it. */
  get answered(): boolean {
    return this.#bubbles > 0 || this.#showing;
  }

  /** The customer is gone, or the run is: what stood there was read, and nothing more is heard. */
  abandon(): void {
    if (this.open) this.#tell();
    this.#state = 'gone';
  }

  /** Something of the reply has arrived. */
  byte(): void {
    if (this.#byte || !this.open) return;
    this.#byte = true;
    this.#hear({ kind: 'byte' });
  }

  /** A piece of a bubble that is being written. */
  delta(text: string): void {
    if (text === '') return;
    this.#written += text;
    // A reply may come in thousands of pieces: of most of them nothing is told.
    const now = this.#clock.now();
    if (this.#showing && now - this.#shown < GLANCE) return;
    // White space alone is nothing that anybody could read.
    if (text.trim() === '') return;
    this.#showing = true;
    this.#shown = now;
    if (this.open) this.#hear({ kind: 'showing' });
  }

  /** A whole bubble; it takes the place of the one that was being written. After the turn's end it is a late one. */
  bubble(text: string): void {
    if (this.open) {
      this.withdraw();
      this.#bubbles++;
      this.#hear({ kind: 'bubble', text });
    } else if (this.#state === 'over') this.#hear({ kind: 'late', text });
  }

  /** The bubble that was being written is whole. */
  cut(): void {
    const text = this.#written;
    const showing = this.#showing;
    this.withdraw();
    if (showing) this.bubble(text);
  }

  /** The bubble that was being written is taken back. */
  withdraw(): void {
    this.#written = '';
    this.#showing = false;
  }

  meta(meta: Meta): void {
    if (meta === NONE) return;
    if (this.#meta === NONE) {
      this.#meta = meta;
      return;
    }
    const toolCalls = [...(this.#meta.toolCalls ?? []), ...(meta.toolCalls ?? [])];
    this.#meta = { ...this.#meta, ...meta, ...(toolCalls.length > 0 && { toolCalls }) };
  }

  over(how: string): void {
    if (!this.open) return;
    // Who heard that may have left.
    if (!this.#tell()) return;
    this.#state = 'over';
    this.#hear({ kind: 'over', how });
  }

  trouble(code: string, detail: string, retryAfter?: number): void {
    if (!this.open) return;
    // What could be read before it broke was read.
    if (!this.#tell()) return;
    this.#state = 'gone';
    this.#hear({ kind: 'trouble', code, detail, ...(retryAfter !== undefined && { retryAfter }) });
  }

  /** What an event of the reply said. Its end is for the caller to see. */
  take(facts: Facts): void {
    if (facts.withdrawn) this.withdraw();
    this.delta(facts.delta);
    if (facts.bubbleEnd) this.cut();
    for (const text of facts.texts) this.bubble(text);
    this.meta(facts.meta);
  }

  /** All that there is to be told before the end, once. True while somebody listens. */
  #tell(): boolean {
    this.cut();
    const meta = this.#meta;
    this.#meta = NONE;
    if (meta !== NONE) this.#hear({ kind: 'meta', meta });
    return this.open;
  }
}
