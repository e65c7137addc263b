import type { Chance } from '../chance/random.ts';
import type { Crowd } from '../customers/customer.ts';
import type { Write } from '../events/event.ts';
import type { Article, OfficeControl } from '../office/office.ts';
import type { Target } from '../targets/target.ts';
import type { Clock, Ms } from '../time/clock.ts';
import type { LoopMeter } from '../time/loop.ts';
import type { Voice } from './voice.ts';

/** Everything that a run works with. A real run and a virtual one differ in `clock` and `target`. */
export interface Ports {
  readonly clock: Clock;
  readonly chance: Chance;
  readonly target: Target;
  readonly crowd: Crowd;
  /** Null where the bot works in a back office that cannot be asked. */
  readonly office: OfficeControl | null;
  readonly articles: readonly Article[];
  /** By table, the column by which the back office finds a row. */
  readonly keys: Readonly<Record<string, string>>;
  /** Why a text must not leave this machine, or null. */
  readonly unsafe: (text: string) => string | null;
  /** Null in virtual time. */
  readonly loop: LoopMeter | null;
  readonly write: Write;
  /** A model that words what customers say; real time only. Left out: our own words. */
  readonly voice?: Voice;
  /** Of a shard: when the first step that it drives begins, on its clock, with all others; every later one follows by the plan. */
  readonly start?: Ms;
  /** Asked after each block: true where all is shown that the run is for. Left out: the plan is run to its end. */
  readonly enough?: () => boolean;
  /** True while the log cannot keep up. */
  readonly behind: () => boolean;
}
