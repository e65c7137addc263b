import { EXIT } from './exit.ts';

/**
 * The first Ctrl-C, or `halt`, ends the run with its log and report whole; the second Ctrl-C ends the process. Why it is
 * halted is told if `halt` says so in words.
 */
export function interruptible(
  say: (line: string) => void,
  halt: AbortSignal,
): { signal: AbortSignal; done: () => void } {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    say('irate: stopping; the log and the report are being finished (Ctrl-C again to leave at once)');
    controller.abort();
  };
  const halted = (): void => {
    if (typeof halt.reason === 'string')
      say(`irate: stopping, since ${halt.reason}; the log and the report are being finished`);
    controller.abort();
  };
  if (halt.aborted) halted();
  else halt.addEventListener('abort', halted, { once: true });
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    signal: controller.signal,
    done: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
