import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Ms } from './clock.ts';

/** Measures how long this process kept its event loop waiting. */
export interface LoopMeter {
  /** Delays since the last call, and starts anew. */
  take(): { p99: Ms; max: Ms };
  stop(): void;
}

/** Sampling period of Node's monitor, ms; its histogram counts this in, so it is taken off. */
const PERIOD = 5;

export function loopMeter(): LoopMeter {
  const monitor = monitorEventLoopDelay({ resolution: PERIOD });
  monitor.enable();
  const ms = (nanoseconds: number): Ms => Math.max(0, nanoseconds / 1e6 - PERIOD);
  return {
    take() {
      const delays = { p99: ms(monitor.percentile(99)), max: ms(monitor.max) };
      monitor.reset();
      return delays;
    },
    stop: () => void monitor.disable(),
  };
}
