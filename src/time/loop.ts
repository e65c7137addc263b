import { monitorEventLoopDelay, PerformanceObserver, type PerformanceEntry } from 'node:perf_hooks';
import type { Ms } from './clock.ts';

/** How long this process kept its event loop waiting. */
export interface LoopDelay {
  readonly p99: Ms;
  readonly max: Ms;
}

/** Pauses in which memory was cleared: nothing else ran. */
export interface Pauses {
  readonly count: number;
  readonly total: Ms;
  readonly longest: Ms;
}

export interface LoopMeter {
  /** What was seen since the last call, and starts anew. */
  take(): { readonly delay: LoopDelay; readonly pauses: Pauses };
  stop(): void;
}

/** Sampling period of Node's monitor, ms; its histogram counts this in, so it is taken off. */
const PERIOD = 5;

export function loopMeter(): LoopMeter {
  const monitor = monitorEventLoopDelay({ resolution: PERIOD });
  monitor.enable();
  const ms = (nanoseconds: number): Ms => Math.max(0, nanoseconds / 1e6 - PERIOD);
  let pauses: Ms[] = [];
  const note = (entries: readonly PerformanceEntry[]): void => {
    for (const { duration } of entries) pauses.push(duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ entryTypes: ['gc'] });
  return {
    take() {
      note(observer.takeRecords());
      const seen = pauses;
      const delay = { p99: ms(monitor.percentile(99)), max: ms(monitor.max) };
      monitor.reset();
      pauses = [];
      const total = seen.reduce((sum, pause) => sum + pause, 0);
      return { delay, pauses: { count: seen.length, total, longest: seen.reduce((a, b) => Math.max(a, b), 0) } };
    },
    stop() {
      monitor.disable();
      observer.disconnect();
    },
  };
}
