import type { TargetOptions } from '../../../src/targets/config.ts';
import type { Memory } from './memory.ts';

/** A bot as others build theirs, and the configuration by which irate speaks to it: nothing else is written for it. */
export interface Foreign {
  readonly name: string;
  config(url: string): TargetOptions;
  serve(memory: Memory): Promise<{ readonly url: string; readonly close: () => Promise<void> }>;
}
