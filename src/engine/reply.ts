import type { Meta } from '../events/transcript.ts';
import type { Signal } from '../targets/target.ts';
import type { Ms } from '../time/clock.ts';

const NO_META: Meta = {};

/** What came back in a turn so far. */
export class Reply {
  readonly texts: string[] = [];
  meta: Meta = NO_META;
  firstByte: Ms | null = null;
  firstBubble: Ms | null = null;
  lastBubble: Ms | null = null;

  /** When something of it was seen last, be it more words of a bubble; null: nothing was. */
  seen: Ms | null = null;

  /** There is nothing in it that was read, or told beside it. */
  get empty(): boolean {
    return this.texts.length === 0 && this.meta === NO_META;
  }

  /** Takes in what arrived at that time. True while the turn goes on. */
  hear(signal: Signal, now: Ms): boolean {
    if (signal.kind === 'byte') this.firstByte ??= now;
    else if (signal.kind === 'showing') {
      this.firstBubble ??= now;
      this.seen = now;
    } else if (signal.kind === 'bubble') {
      this.firstBubble ??= now;
      this.lastBubble = this.seen = now;
      this.texts.push(signal.text);
    } else if (signal.kind === 'meta')
      this.meta = this.meta === NO_META ? signal.meta : { ...this.meta, ...signal.meta };
    else return false;
    return true;
  }
}
