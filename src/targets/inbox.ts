import type { Alarm, Clock, Ms } from '../time/clock.ts';
import type { Values } from './mapping/variables.ts';
import { excerpt } from './mapping/json.ts';
import type { Facts, Understand } from './mapping/reply.ts';
import { Sequence } from './sequence.ts';
import type { Hear } from './target.ts';
import { Turn } from './turn.ts';

/** When a turn is over that says nothing of its end itself. */
export interface Quiet {
  /** Nothing more came for this long. */
  readonly quiet: Ms;
  /** Nothing came at all for this long, or not what was announced. */
  readonly max: Ms;
}

/** How the events of a bot are read that pushes them. */
export interface Pushed {
  readonly understand: Understand;
  /** The bot says itself when a turn is over: quiet means nothing then. */
  readonly marked: boolean;
  /** The bot says itself when a bubble is whole. */
  readonly whole: boolean;
}

/** What a bot pushes to one conversation, sorted into turns: to the one under way, or late to the one before. */
export class Inbox {
  readonly #clock: Clock;
  readonly #times: Quiet;
  readonly #pushed: Pushed;
  readonly #sequence = new Sequence();
  #turn: Turn | null = null;
  #alarm: Alarm | null = null;
  #greeted: (() => void) | null = null;
  #broken: readonly [code: string, detail: string, retryAfter?: number | undefined] | null = null;

  constructor(clock: Clock, times: Quiet, pushed: Pushed) {
    this.#clock = clock;
    this.#times = times;
    this.#pushed = pushed;
  }

  /** The turn under way, or the last one. */
  get turn(): Turn | null {
    return this.#turn;
  }

  /** The line is gone. */
  get broken(): boolean {
    return this.#broken !== null;
  }

  /** A turn begins. @throws if one is under way: a customer says one thing at a time */
  begin(hear: Hear): Turn {
    if (this.#turn?.open) throw new Error('a turn began while another was under way');
    this.#turn?.cut();
    const turn = new Turn(hear, this.#clock);
    this.#turn = turn;
    if (this.#broken) turn.trouble(...this.#broken);
    else this.#expect(this.#times.max, () => this.over('nothing more came', turn));
    return turn;
  }

  /** The bot speaks first: `then` is called when it has, or after `wait` if it does not. */
  greeting(wait: Ms, then: () => void): void {
    if (this.#broken) return then();
    const passed = (): void => {
      this.#greeted = null;
      then();
    };
    this.#expect(wait, passed);
    const greeted = (): void => this.#expect(this.#times.quiet, passed);
    this.#greeted = greeted;
  }

  /** An event arrives; `turn`: the one that caused it, where that is known. */
  receive(value: unknown, variables: Values, turn: Turn | null = this.#turn): void {
    this.#sequence.add((done) =>
      this.#pushed.understand(value, variables, (facts) => {
        if (facts) this.#take(facts, turn, value);
        done();
      }),
    );
  }

  /** The turn is over, by what was seen elsewhere; what arrived before is told before. */
  finish(how: string, turn: Turn | null = this.#turn): void {
    this.#sequence.add((done) => {
      this.over(how, turn);
      done();
    });
  }

  over(how: string, turn: Turn | null): void {
    if (turn === this.#turn) this.#calm();
    turn?.over(how);
  }

  fail(code: string, detail: string, retryAfter?: number): void {
    this.#calm();
    this.#turn?.trouble(code, detail, retryAfter);
  }

  /** The line is gone: this turn fails, and so does every later one. */
  break(code: string, detail: string, retryAfter?: number): void {
    this.#broken ??= [code, detail, retryAfter];
    this.fail(code, detail, retryAfter);
    this.#greeted?.();
  }

  /** The bot closed the line in good order: after an answer, that is how it ends the conversation. */
  hangUp(detail: string): void {
    this.#sequence.add((done) => {
      if (this.#turn?.answered) {
        this.#turn.meta({ ended: true });
        this.over('the bot hung up', this.#turn);
      }
      this.break('closed', detail);
      done();
    });
  }

  close(): void {
    this.#turn?.abandon();
    this.#calm();
  }

  #take(facts: Facts, turn: Turn | null, value: unknown): void {
    const stirred = facts.texts.length > 0 || facts.delta !== '' || facts.bubbleEnd || facts.typing;
    if (!turn) {
      if (stirred) this.#greeted?.();
      return;
    }
    turn.byte();
    if (facts.failed) {
      if (turn === this.#turn) this.fail('error_reply', excerpt(JSON.stringify(value)), facts.retryAfter);
      return;
    }
    turn.take(facts);
    if (turn !== this.#turn || !turn.open) return;
    if (facts.done) this.over('the end marker', turn);
    else if (facts.meta.ended) this.over('the bot closed', turn);
    else if (stirred) this.#listen(facts, turn);
  }

  #listen(facts: Facts, turn: Turn): void {
    const { quiet, max } = this.#times;
    const { marked, whole } = this.#pushed;
    const writing = facts.delta !== '' && whole && !facts.bubbleEnd;
    if (marked || facts.typing || writing) this.#expect(max, () => this.over('nothing more came', turn));
    else this.#expect(quiet, () => this.over('quiet', turn));
  }

  #expect(delay: Ms, ring: () => void): void {
    this.#calm();
    const alarm = this.#clock.alarm(delay, () =>
      // A loop that was busy is not a bot that was quiet: what has arrived meanwhile is read first.
      setImmediate(() => {
        if (this.#alarm === alarm) ring();
      }),
    );
    this.#alarm = alarm;
  }

  #calm(): void {
    if (this.#alarm !== null) this.#clock.silence(this.#alarm);
    this.#alarm = null;
  }
}
