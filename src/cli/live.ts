import { createLogUpdate } from 'log-update';
import { CUT_OFF, type Event } from '../events/event.ts';
import { drivenIn, type Plan, rateOf, type ShockStep, type Step } from '../events/plan.ts';

/** A line every so often where there is no terminal to draw on, ms. */
const PERIOD = 10_000;
const FRAME = 250;

/** What a run looks like while it goes on. */
export interface Live {
  see(event: Event): void;
  /** Says something above the picture. */
  say(line: string): void;
  stop(): void;
}

/** Draws on a terminal, or prints a plain line every ten seconds and at each rung. `stream` is stderr: stdout is for results. */
export function liveView(plan: Plan, stream: NodeJS.WriteStream, quiet: boolean): Live {
  const say = (line: string): void => void stream.write(`${line}\n`);
  if (quiet) return { see: () => undefined, say, stop: () => undefined };
  const tally = new Tally(plan);
  if (!stream.isTTY || process.env['CI'] || process.env['TERM'] === 'dumb') {
    const print = (): void => void stream.write(`${tally.line()}\n`);
    const timer = setInterval(print, PERIOD);
    return {
      see(event) {
        tally.see(event);
        if (event.kind === 'step' || event.kind === 'health') print();
      },
      say,
      stop: () => clearInterval(timer),
    };
  }
  const draw = createLogUpdate(stream, { showCursor: true });
  const timer = setInterval(() => draw(tally.block()), FRAME);
  return {
    see: (event) => tally.see(event),
    say(line) {
      draw.clear();
      say(line);
    },
    stop() {
      clearInterval(timer);
      draw(tally.block());
      draw.done();
    },
  };
}

/** What has been seen of the step under way. */
class Tally {
  readonly #plan: Plan;
  readonly #steps: readonly (Step | ShockStep)[];
  #step = 0;
  #begun = 0;
  #first = 0;
  #again = 0;
  #open = 0;
  #handed = 0;
  #troubles = 0;
  #replies: number[] = [];
  #sent = new Map<string, number>();
  #ruled: Record<string, number> = {};

  constructor(plan: Plan) {
    this.#plan = plan;
    this.#steps = drivenIn(plan);
  }

  see(event: Event): void {
    if (event.kind === 'step') this.#begin(event.step);
    else if (event.kind === 'contact') {
      if (event.after === null) this.#first++;
      else this.#again++;
      if (event.channel !== 'phone') this.#open++;
    } else if (event.kind === 'said') this.#sent.set(event.contact, event.due);
    else if (event.kind === 'heard') {
      if (event.how !== CUT_OFF) this.#replies.push(event.at - (this.#sent.get(event.contact) ?? event.at));
      if (event.error !== undefined) this.#troubles++;
    } else if (event.kind === 'end') {
      this.#open--;
      this.#sent.delete(event.contact);
      if (event.how === 'handed_over') this.#handed++;
    } else if (event.kind === 'verdict') {
      const { outcome } = event.verdict;
      this.#ruled[outcome] = (this.#ruled[outcome] ?? 0) + 1;
    }
  }

  #begin(step: number): void {
    this.#step = step;
    this.#begun++;
    this.#first = this.#again = this.#open = this.#handed = this.#troubles = 0;
    this.#replies = [];
  }

  get #facts() {
    const step = this.#steps[this.#step]!;
    const sorted = [...this.#replies].sort((a, b) => a - b);
    return {
      rung: `rung ${this.#begun} of ${this.#steps.length}`,
      rate: `${perSecond(rateOf(this.#plan, step))} first contacts/s`,
      started: `${this.#first}/${sizeOf(step)}`,
      p95: sorted.length > 0 ? `${(sorted[Math.floor(sorted.length * 0.95)]! / 1000).toFixed(2)}s` : '–',
    };
  }

  line(): string {
    const { rung, rate, started, p95 } = this.#facts;
    return `${rung}  ${rate}  started ${started}  open ${this.#open}  came back ${this.#again}  handed over ${this.#handed}  reply p95 ${p95}  errors ${this.#troubles}`;
  }

  block(): string {
    const { rung, rate, started, p95 } = this.#facts;
    const step = this.#steps[this.#step]!;
    const share = this.#first / sizeOf(step);
    const bar = '━'.repeat(Math.round(share * 30)).padEnd(30, '╌');
    const ruled = Object.entries(this.#ruled).map(([outcome, count]) => `${outcome.replace('_', ' ')} ${count}`);
    return [
      ` ▸ ${rung}  ${bar}  ${started} at ${rate}`,
      `   in conversation ${this.#open}   came back ${this.#again}   handed over ${this.#handed}`,
      `   reply p95 ${p95}   failed calls ${this.#troubles}`,
      `   ruled so far: ${ruled.join('   ') || 'nothing yet (the oracle rules between the rungs)'}`,
    ].join('\n');
  }
}

function sizeOf({ n, lead, tail }: Step | ShockStep): number {
  return n + lead + tail;
}

function perSecond(perHour: number): string {
  return String(Math.round(perHour / 36) / 100);
}
