import type { Ms } from '../time/clock.ts';

/** The frustration model's parameters. All are assumptions that a study should vary: none was measured on real customers. */
export const TEMPER = {
  base: 0.1,
  carry: 0.5,
  tauHours: 48,
  /** How much each earlier failure adds to every rise. */
  gamma: 0.25,
  /** Rises: the share of what is left to 1. */
  bad: {
    wait: 0.1,
    repeat_question: 0.15,
    misunderstood: 0.2,
    transfer: 0.2,
    tone: 0.2,
    context_loss: 0.3,
    contradiction: 0.35,
    refused_human: 0.4,
    dead_end: 0.45,
  },
  /** Falls: the share of what is there. */
  good: { apology: 0.1, progress: 0.25, resolved: 0.6 },
  /** Added to the start of a contact after a discovery. */
  discovery: 0.35,
  /** A wait up to here frustrates nobody; beyond, it counts in multiples of the customer's patience. */
  freeWait: 10_000,
  peakShare: 0.5,
  leave: { base: -4, frustration: 5, overTurns: 0.5 },
  human: { base: -3, frustration: 4 },
  /** Weight of a turn against the next one in the satisfaction with a contact. */
  decay: 0.85,
} as const;

export type Bad = keyof typeof TEMPER.bad;
export type Good = keyof typeof TEMPER.good;

export type Mood = 'calm' | 'irritated' | 'furious';

/** How a customer feels, 0..1: rises saturate, falls recover, contacts carry over. */
export class Temper {
  readonly #sensitivity: number;
  readonly #blame: number;
  #failures = 0;
  #level: number = TEMPER.base;
  #peak = 0;
  #worst = 0;
  #apologies = 0;
  #weight = 0;
  #satisfied = 0;

  constructor(sensitivity: number, blame: number) {
    this.#sensitivity = sensitivity;
    this.#blame = blame;
  }

  get level(): number {
    return this.#level;
  }

  /** A contact begins, `after` ms after the last one; null for the first. */
  begin(after: Ms | null, discovered: boolean): void {
    const { base, carry, tauHours } = TEMPER;
    const carried = after === null ? 0 : carry * this.#level * Math.exp(-after / 3_600_000 / tauHours);
    this.#level = Math.min(1, base + (1 - base) * carried + (discovered ? TEMPER.discovery : 0));
    this.#peak = this.#level;
    this.#apologies = this.#weight = this.#satisfied = 0;
  }

  /** Something goes wrong; `times`: how strongly. */
  suffer(event: Bad, times = 1): void {
    const blamed = 0.5 + 0.5 * this.#blame;
    const rise = TEMPER.bad[event] * times * this.#sensitivity * blamed * (1 + TEMPER.gamma * this.#failures);
    this.#level += Math.min(1, rise) * (1 - this.#level);
    this.#peak = Math.max(this.#peak, this.#level);
  }

  /** Something goes right; an apology counts once a contact. */
  enjoy(event: Good): void {
    if (event === 'apology' && this.#apologies++ > 0) return;
    this.#level *= 1 - TEMPER.good[event];
  }

  /** A turn of the bot is over: it goes into the satisfaction with this contact. */
  turn(): void {
    this.#satisfied = this.#satisfied * TEMPER.decay + (1 - this.#level);
    this.#weight = this.#weight * TEMPER.decay + 1;
  }

  /** The contact is over. */
  end(failed: boolean): void {
    this.#worst = Math.max(this.#worst, TEMPER.peakShare * this.#peak + (1 - TEMPER.peakShare) * this.#level);
    if (failed) this.#failures++;
  }

  /** Frustration as it is remembered: peak and end of the worst contact. */
  get remembered(): number {
    return this.#worst;
  }

  /** Of the last contact; a decayed mean of its turns. */
  get satisfaction(): number {
    return this.#weight > 0 ? this.#satisfied / this.#weight : 1 - this.#level;
  }

  /** P(leaves now), in its nth turn. */
  leaves(turn: number, patienceTurns: number): number {
    const { base, frustration, overTurns } = TEMPER.leave;
    return logistic(base + frustration * this.#level + overTurns * (turn - patienceTurns));
  }

  /** P(asks for a human now). */
  wantsHuman(): number {
    return logistic(TEMPER.human.base + TEMPER.human.frustration * this.#level);
  }

  get mood(): Mood {
    return this.#level < 0.35 ? 'calm' : this.#level < 0.65 ? 'irritated' : 'furious';
  }
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
