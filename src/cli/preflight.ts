import { IrateError } from '../events/trouble.ts';
import type { Signal, Target } from '../targets/target.ts';

/** Harmless, and understood by every support bot. */
const HELLO = 'Hello';
const WAIT = 15_000;

/** What one message brought back. */
export interface Trial {
  readonly signals: readonly Signal[];
  /** ms until the turn's end. */
  readonly took: number;
}

/** Sends one message before any load. */
export function tryOut(target: Target): Promise<Trial> {
  const caller = {
    contact: '0/0.0',
    conversation: 'irate-hello',
    user: 'irate-hello',
    language: 'en',
    known: [],
  } as const;
  const session = target.open(caller);
  const signals: Signal[] = [];
  const began = performance.now();
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      session.close();
      resolve({ signals, took: performance.now() - began });
    };
    const abort = session.say(HELLO, (signal) => {
      signals.push(signal);
      if (signal.kind === 'over' || signal.kind === 'trouble') finish();
    });
    const timer = setTimeout(() => {
      abort();
      signals.push({ kind: 'trouble', code: 'timeout', detail: `nothing came within ${WAIT / 1000} s` });
      finish();
    }, WAIT);
  });
}

/** Refuses a target that cannot be talked to. @throws IrateError with what was sent, what came and what to change */
export async function preflight(target: Target): Promise<void> {
  const { signals } = await tryOut(target);
  const trouble = signals.find((signal) => signal.kind === 'trouble');
  const place = target.name;
  if (trouble)
    throw new IrateError(
      'preflight',
      `the bot cannot be talked to: sent "${HELLO}", got ${trouble.code}${trouble.detail ? ` (${trouble.detail})` : ''}`,
      place,
      remedyFor(trouble.code),
    );
  if (!signals.some((signal) => signal.kind === 'bubble'))
    throw new IrateError(
      'preflight',
      `the bot's answer to "${HELLO}" holds no words that irate can find`,
      place,
      'Say where they are: `text:` in irate.config.yaml, a path like "data.reply". `irate check --target …` shows what came.',
    );
}

function remedyFor(code: string): string {
  if (code === 'refused') return 'Nothing listens there: start the bot, or mend the port in the address.';
  if (code === 'not_json') return 'A page came instead of JSON: mend the path of the address, or log in with --header.';
  if (code === 'http_401' || code === 'http_403') return 'Give the credentials: --header "Authorization: Bearer …".';
  if (code === 'http_404' || code === 'http_405') return 'Mend the path of the address.';
  if (code === 'http_400' || code === 'http_422')
    return 'The bot wants another body: write it as `body:` in irate.config.yaml.';
  return 'Mend the bot or its address; `irate check --target …` shows the whole exchange.';
}
