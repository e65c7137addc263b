import { createLogUpdate } from 'log-update';
import type { Event } from '../events/event.ts';
import { drivenIn, type Plan, rateOf, type ShockStep, type Step } from '../events/plan.ts';
import type { Ms } from '../time/clock.ts';
import { type Facts, Tally } from './tally.ts';

/** A line every so often where there is no terminal to draw on. */
const PERIOD: Ms = 10_000;
const FRAME: Ms = 250;

/** What is shown of a run while it goes on. */
export interface Picture {
  /** A rung begins or ends. */
  turn(): void;
  /** Says something above the picture. */
  say(line: string): void;
  stop(): void;
}

/** What a run looks like while it goes on. */
export interface Live extends Omit<Picture, 'turn'> {
  see(event: Event): void;
}

const isTurn = ({ kind }: Event): boolean => kind === 'step' || kind === 'health';

/** Shows the run that is driven here. */
export function liveView(plan: Plan, stream: NodeJS.WriteStream, quiet: boolean): Live {
  if (quiet) return { see: () => undefined, say: (line) => void stream.write(`${line}\n`), stop: () => undefined };
  const tally = new Tally();
  const picture = pictured(plan, () => tally.facts, stream, quiet);
  return {
    say: (line) => picture.say(line),
    stop: () => picture.stop(),
    see(event) {
      tally.see(event);
      if (isTurn(event)) picture.turn();
    },
  };
}

/** Tells `show` what is seen of a shard: it is shown elsewhere, with the others. */
export function relayed(show: (facts: Facts) => void, stream: NodeJS.WriteStream): Live {
  const tally = new Tally();
  const tell = (): void => show(tally.facts);
  const timer = setInterval(tell, FRAME);
  return {
    see(event) {
      tally.see(event);
      if (isTurn(event)) tell();
    },
    say: (line) => void stream.write(`${line}\n`),
    stop() {
      clearInterval(timer);
      tell();
    },
  };
}

/** Draws on a terminal, or prints a plain line every ten seconds and at each rung. `stream` is stderr: stdout is for results. */
export function pictured(plan: Plan, facts: () => Facts, stream: NodeJS.WriteStream, quiet: boolean): Picture {
  const say = (line: string): void => void stream.write(`${line}\n`);
  if (quiet) return { turn: () => undefined, say, stop: () => undefined };
  if (!stream.isTTY || process.env['CI'] || process.env['TERM'] === 'dumb') {
    const print = (): void => say(inOneLine(plan, facts()));
    const timer = setInterval(print, PERIOD);
    return { turn: print, say, stop: () => clearInterval(timer) };
  }
  const draw = createLogUpdate(stream, { showCursor: true });
  const frame = (): void => draw(inBlock(plan, facts()));
  const timer = setInterval(frame, FRAME);
  return {
    turn: () => undefined,
    say(line) {
      draw.clear();
      say(line);
    },
    stop() {
      clearInterval(timer);
      frame();
      draw.done();
    },
  };
}

function inOneLine(plan: Plan, facts: Facts): string {
  const { rung, rate, started, p95 } = inWords(plan, facts);
  return `${rung}  ${rate}  started ${started}  open ${facts.open}  came back ${facts.again}  handed over ${facts.handed}  reply p95 ${p95}  errors ${facts.troubles}`;
}

function inBlock(plan: Plan, facts: Facts): string {
  const { rung, rate, started, share, p95 } = inWords(plan, facts);
  const bar = '━'.repeat(Math.round(share * 30)).padEnd(30, '╌');
  const ruled = Object.entries(facts.ruled).map(([outcome, count]) => `${outcome.replace('_', ' ')} ${count}`);
  return [
    ` ▸ ${rung}  ${bar}  ${started} at ${rate}`,
    `   in conversation ${facts.open}   came back ${facts.again}   handed over ${facts.handed}`,
    `   reply p95 ${p95}   failed calls ${facts.troubles}`,
    `   ruled so far: ${ruled.join('   ') || 'nothing yet (the oracle rules between the rungs)'}`,
  ].join('\n');
}

function inWords(plan: Plan, { step: which, begun, first, p95 }: Facts) {
  const steps = drivenIn(plan);
  const step = steps[which]!;
  return {
    rung: `rung ${begun} of ${steps.length}`,
    rate: `${perSecond(rateOf(plan, step))} first contacts/s`,
    started: `${first}/${sizeOf(step)}`,
    share: first / sizeOf(step),
    p95: p95 === null ? '–' : `${(p95 / 1000).toFixed(2)}s`,
  };
}

function sizeOf({ n, lead, tail }: Step | ShockStep): number {
  return n + lead + tail;
}

function perSecond(perHour: number): string {
  return String(Math.round(perHour / 36) / 100);
}
