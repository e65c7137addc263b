import type {
  ContactId,
  DoneEvent,
  Event,
  HealthEvent,
  HeardEvent,
  JourneyId,
  RunEvent,
  WarningEvent,
} from '../events/event.ts';
import { partsOf } from '../events/event.ts';
import { drivenIn, rateOf, type ShockStep, type Step } from '../events/plan.ts';
import { OutageWatch } from './outage.ts';
import { type Steadiness, steadinessOf } from './steadiness.ts';
import { StepRows } from './step-rows.ts';
import { Whos } from './whos.ts';

/** More warnings than this are counted, not kept. */
const WARNINGS = 100;

/**
 * Folds a log, event by event and in order, into compact rows: all that the measures need and no text. About 250 bytes
 * a contact, so that a run of a million contacts is measured in a few hundred megabytes.
 */
export class Fold {
  run: RunEvent | null = null;
  done: DoneEvent | null = null;
  readonly warnings: WarningEvent[] = [];
  warningsSeen = 0;
  readonly outages = new OutageWatch();
  readonly #whos = new Whos();
  readonly #steps = new Map<number, StepRows>();
  readonly #steadiness = new Map<number, Steadiness>();
  readonly #planned = new Map<number, Step | ShockStep>();

  add(event: Event): void {
    switch (event.kind) {
      case 'run':
        this.run = event;
        for (const step of drivenIn(event.plan)) this.#planned.set(step.step, step);
        return;
      case 'step':
        // A step begun anew after an interruption replaces what there was of it.
        this.#steps.set(event.step, new StepRows(event.step, this.#countedAt(event.step), this.#whos));
        return;
      case 'contact':
        return this.#of(event.contact)?.begin(partsOf(event.contact), event);
      case 'said':
        return this.#of(event.contact)?.said(partsOf(event.contact), event);
      case 'heard':
        this.#watch(Number.parseInt(event.contact, 10), event);
        return this.#of(event.contact)?.heard(partsOf(event.contact), event);
      case 'end':
        return this.#of(event.contact)?.end(partsOf(event.contact), event);
      case 'verdict':
        return this.#of(event.contact)?.ruled(partsOf(event.contact), event);
      case 'desk':
        return this.#of(event.contact)?.desk(partsOf(event.contact), event);
      case 'discovery':
        return this.#of(event.journey)?.discovered(customerOf(event.journey));
      case 'journey':
        return this.#of(event.journey)?.rested(customerOf(event.journey), event);
      case 'health': {
        this.#at(event.step).keepHealth(event);
        return;
      }
      case 'phase':
        this.#at(event.step).phases.push(event);
        return;
      case 'warning':
        if (this.warningsSeen++ < WARNINGS) this.warnings.push(event);
        return;
      case 'done':
        this.done = event;
        return;
      case 'action':
      case 'office':
        return;
    }
  }

  /** The run's first event. @throws if the log has none */
  get head(): RunEvent {
    if (this.run === null) throw new Error('the log does not begin with a run');
    return this.run;
  }

  /** The rows of a step; null if it never began. */
  rows(step: number): StepRows | null {
    return this.#steps.get(step) ?? null;
  }

  health(step: number): HealthEvent | null {
    return this.#steps.get(step)?.health ?? null;
  }

  /**
   * True where a step cannot be measured: the generator fell behind, or the log stops in its midst. Such a rung is
   * shown as void, never as good.
   */
  isVoid(step: number): boolean {
    const rows = this.#steps.get(step);
    if (rows === undefined) return true;
    if (rows.health !== null) return rows.health.void;
    return this.done?.why !== 'finished' && step === this.#lastBegun();
  }

  /** Whether a step came to rest before it was measured, and from when on it counts; null if it never began. */
  steadiness(step: number): Steadiness | null {
    const known = this.#steadiness.get(step);
    if (known !== undefined) return known;
    const rows = this.#steps.get(step);
    const planned = this.#planned.get(step);
    if (rows === undefined || planned === undefined) return null;
    const found = steadinessOf(rows, rateOf(this.head.plan, planned));
    this.#steadiness.set(step, found);
    return found;
  }

  #lastBegun(): number {
    return [...this.#steps.keys()].at(-1) ?? -1;
  }

  #watch(step: number, event: HeardEvent): void {
    const planned = this.#planned.get(step);
    // What fails in a shock is taken from the bot by irate.
    if (planned && !('phases' in planned)) this.outages.heard(step, event);
  }

  #of(id: ContactId | JourneyId): StepRows | null {
    return this.#at(Number.parseInt(id, 10));
  }

  #at(step: number): StepRows {
    let rows = this.#steps.get(step);
    if (rows === undefined) {
      rows = new StepRows(step, this.#countedAt(step), this.#whos);
      this.#steps.set(step, rows);
    }
    return rows;
  }

  #countedAt(step: number): number {
    return this.#planned.get(step)?.n ?? Number.POSITIVE_INFINITY;
  }
}

function customerOf(journey: JourneyId): number {
  return +journey.slice(journey.indexOf('/') + 1);
}
