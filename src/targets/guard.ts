import type { Session, Target } from './target.ts';

/** What may be done to a bot on another machine. */
export interface Caps {
  readonly conversations: number;
  readonly concurrent: number;
  /** Who takes over is paid for it: the first hand-over is the last. */
  readonly humans: boolean;
}

/** A target that is never asked for more than it may be: `stop` is called instead, once, with the reason. */
export function guarded(target: Target, caps: Caps, stop: (why: string) => void): Target {
  let begun = 0;
  let open = 0;
  let stopped = false;
  const refuse = (why: string): Session => {
    halt(why);
    return { say: () => () => undefined, close: () => undefined };
  };
  const halt = (why: string): void => {
    if (stopped) return;
    // Before: whoever is cut off by it may be told of another hand-over.
    stopped = true;
    stop(why);
  };
  return {
    ...target,
    open(caller) {
      if (stopped) return refuse('');
      if (begun >= caps.conversations) return refuse(`${caps.conversations} conversations is all that it may have`);
      if (open >= caps.concurrent) return refuse(`${caps.concurrent} conversations at once is all that it may have`);
      begun++;
      open++;
      const session = target.open(caller);
      let closed = false;
      return {
        say: (text, hear) =>
          session.say(text, (signal) => {
            // Before: what halts the run is to be in its log.
            hear(signal);
            if (caps.humans && signal.kind === 'meta' && signal.meta.handoff === true)
              halt('it handed over to a human, who may be a real one');
          }),
        close() {
          if (!closed) open--;
          closed = true;
          session.close();
        },
      };
    },
  };
}
