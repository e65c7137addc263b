import type { Chance } from '../../chance/random.ts';
import { hillAt, type HillCurve } from '../../statistics/index.ts';
import type { Caller, Hear, Target } from '../../targets/target.ts';
import type { Clock, Ms } from '../../time/clock.ts';

/**
 * A bot of which the truth is known, without a word of language: what irate measures of it shows whether irate measures
 * right. Shares are 0..1.
 */
export interface Control {
  readonly name: string;
  /** Share of contacts that fail, at a load in contacts per hour and a moment on the bot's clock. */
  readonly failing: (perHour: number, now: Ms) => number;
  /** Of the failures, those that look like success to the customer. @default 0 */
  readonly hidden?: number;
  /** Of the contacts that do not fail, those handed to a person, as they should be. @default 0 */
  readonly handedOver?: number;
}

/** Fails as often at any load and any time: nothing compounds. */
export const nullControl = (failing: number): Control => ({ name: 'null control', failing: () => failing });

/** Worsens with time whatever the load: by the factor each hour, up to always. Who climbs upwards takes it for load. */
export const driftControl = (failing: number, perHour: number): Control => ({
  name: 'drift control',
  failing: (_, now) => Math.min(1, failing * perHour ** (now / 3_600_000)),
});

/** Fails along a Hill curve of the load. */
export const hillControl = (curve: HillCurve): Control => ({
  name: 'Hill control',
  failing: (perHour) => hillAt(curve, perHour).errorShare,
});

/** What a control says: all that a wordless customer understands. */
export type Word = 'served' | 'failed' | 'seems served';

/** How sure a control says that it is, whatever the truth: this often sure, else unsure. */
export const CERTAINTY = { often: 0.6, sure: 0.9, unsure: 0.5 } as const;

export interface ControlGround {
  readonly clock: Clock;
  readonly chance: Chance;
  /** The load that it feels, contacts per hour. @default what it counts in the last hour */
  readonly load?: () => number;
}

/** A control bot as a target: one reply a contact, at once. The truth of it is in `meta.intent`, for `controlRuling`. */
export function controlBot(control: Control, ground: ControlGround): Target {
  const { clock } = ground;
  const counted = ground.load ?? countedLoad(clock);
  return {
    name: control.name,
    protocol: 'in process',
    time: clock.time,
    turnEnd: 'the call returns',
    connection: 'none',
    open: (caller) => {
      const perHour = counted();
      return {
        say(_, hear) {
          const alarm = clock.alarm(0, () => answer(control, perHour, caller, ground, hear));
          return () => clock.silence(alarm);
        },
        close: () => undefined,
      };
    },
    close: () => Promise.resolve(),
  };
}

function answer(control: Control, perHour: number, caller: Caller, { clock, chance }: ControlGround, hear: Hear): void {
  const random = chance('control', caller.contact);
  const luck = { fails: random(), kind: random(), sure: random() };
  const fails = luck.fails < control.failing(perHour, clock.now());
  const handoff = !fails && luck.kind < (control.handedOver ?? 0);
  const word: Word = !fails ? 'served' : luck.kind < (control.hidden ?? 0) ? 'seems served' : 'failed';
  hear({ kind: 'bubble', text: word });
  const confidence = luck.sure < CERTAINTY.often ? CERTAINTY.sure : CERTAINTY.unsure;
  hear({ kind: 'meta', meta: { confidence, handoff, intent: word } });
  hear({ kind: 'over', how: 'replied' });
}

const HOUR: Ms = 3_600_000;

/** Contacts opened in the last hour, this one among them: what a bot in a loop feels of it. */
function countedLoad(clock: Clock): () => number {
  const opened: Ms[] = [];
  let first = 0;
  return () => {
    const now = clock.now();
    opened.push(now);
    while (opened[first]! <= now - HOUR) first++;
    if (first > 4096) {
      opened.splice(0, first);
      first = 0;
    }
    return opened.length - first;
  };
}
