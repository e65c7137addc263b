import { setTimeout as wait } from 'node:timers/promises';
import { IrateError } from '../events/trouble.ts';
import type { Seen, Trace } from '../targets/ground.ts';
import { excerpt } from '../targets/mapping/json.ts';
import type { Signal, Target } from '../targets/target.ts';
import { proposalFor } from './proposal.ts';
import { remedyFor } from './remedies.ts';

/** Harmless, and understood by every support bot. */
export const HELLO = 'Hello';
const WAIT = 15_000;
/** ms in which the rest of an exchange comes whose end was seen before it: a stream that closes after its marker. */
const REST = 50;

/** What one message brought back. */
export interface Trial {
  readonly signals: readonly (Signal & { readonly at: number })[];
  /** What went over the wire. */
  readonly seen: readonly Seen[];
  /** ms until the turn's end. */
  readonly took: number;
}

/** Sends one message before any load. */
export function tryOut(target: Target, trace: Trace, id = 'irate-hello'): Promise<Trial> {
  const signals: Trial['signals'][number][] = [];
  const seen: Seen[] = [];
  trace.see = (line) => seen.push(line);
  const began = performance.now();
  const took = (): number => performance.now() - began;
  const session = target.open({ contact: '0/0.0', conversation: id, user: id, language: 'en', known: [] });
  return new Promise((resolve) => {
    let left = false;
    let abort = (): void => undefined;
    const timer = setTimeout(() => {
      // A reply that stands there half is no answer yet.
      left = true;
      abort();
      signals.push({ kind: 'trouble', code: 'timeout', detail: `nothing came within ${WAIT / 1000} s`, at: took() });
      finish();
    }, WAIT);
    const finish = (): void => {
      const ended = took();
      clearTimeout(timer);
      setTimeout(() => {
        trace.see = null;
        session.close();
        resolve({ signals, seen, took: ended });
      }, REST);
    };
    abort = session.say(HELLO, (signal) => {
      if (left) return;
      signals.push({ ...signal, at: took() });
      if (signal.kind === 'over' || signal.kind === 'trouble') finish();
    });
  });
}

/** What a bot that has only just come up may do once. */
const PASSES: readonly string[] = ['reset', 'truncated'];
/** ms until it is tried again. */
const PAUSE = 500;

/** Refuses a target that cannot be talked to, not for one connection that breaks. @throws IrateError with what was sent, what came and what to change */
export async function preflight(target: Target, trace: Trace, redact: (text: string) => string): Promise<void> {
  let trial = await tryOut(target, trace);
  if (trial.signals.some((signal) => signal.kind === 'trouble' && PASSES.includes(signal.code))) {
    await wait(PAUSE);
    trial = await tryOut(target, trace, 'irate-hello-again');
  }
  const wrong = wrongWith(trial, target.name, redact);
  if (wrong) throw wrong;
}

/** Why a trial shows that load is of no use, or null. */
export function wrongWith(
  { signals, seen }: Trial,
  place: string,
  redact: (text: string) => string,
): IrateError | null {
  const exchange = redact(exchangeIn(seen));
  const trouble = signals.find((signal) => signal.kind === 'trouble');
  // What came in time and was not understood is no silence.
  const answered = seen.findLastIndex(({ way }) => way === 'got') > seen.findLastIndex(({ way }) => way === 'sent');
  if (trouble && !(trouble.code === 'timeout' && answered)) {
    const detail = trouble.detail ? ` (${redact(trouble.detail)})` : '';
    return new IrateError(
      'preflight',
      `the bot cannot be talked to: ${trouble.code}${detail}${exchange}`,
      place,
      remedyFor(trouble.code, trouble.detail),
    );
  }
  if (signals.some((signal) => signal.kind === 'bubble')) return null;
  const mapping = proposalFor(seen, HELLO);
  const hint =
    mapping.length > 0 ? `for this reply perhaps \`reply: { ${mapping.join(', ')} }\`` : 'a path like "data.reply"';
  return new IrateError(
    'preflight',
    `the bot's answer to "${HELLO}" holds no words that irate can find${exchange}`,
    place,
    `Say where they are with \`reply:\` in irate.config.yaml, ${hint}. \`irate check --target …\` shows what came.`,
  );
}

function exchangeIn(seen: readonly Seen[]): string {
  const sent = seen.findLast(({ way }) => way === 'sent');
  const got = seen.findLast(({ way }) => way === 'got');
  const line = (what: string, { what: head, body }: Seen): string => `\n  ${what}  ${head} ${excerpt(body)}`;
  return (sent ? line('sent', sent) : '') + (got ? line('got ', got) : '');
}
