import { duration } from '../../events/units.ts';
import type { Alarm, Clock, Ms } from '../../time/clock.ts';
import { refusalIn, type Wrong } from '../answer.ts';
import type { Ground } from '../ground.ts';
import { excerpt } from '../mapping/json.ts';
import { FAILED, type Values } from '../mapping/variables.ts';
import { openWire, type Answer, type Wire } from '../wire.ts';
import { prepareRequest, type Prepare } from './request.ts';
import type { LoginSettings } from './schema.ts';
import { picks, saveOf, type Opening } from './script.ts';

/** How long a login may take, ms: all conversations wait for it, so one answer that never came would end the run for all. */
const DEADLINE: Ms = 30_000;

/** One time of asking. */
interface Asked {
  readonly deadline: Alarm;
  abort: () => void;
}

/** What all conversations of a target share, such as a token: asked for once, and anew before it is too old. */
export class Login {
  readonly #prepare: Prepare;
  readonly #save: Opening['save'];
  readonly #every: Ms;
  readonly #vars: Readonly<Record<string, unknown>>;
  readonly #wire: Wire;
  readonly #clock: Clock;
  #values: Readonly<Record<string, unknown>> = {};
  #until: Ms = -Infinity;
  #waiting: ((wrong: Wrong | null) => void)[] = [];
  /** While it is asked for. */
  #asked: Asked | null = null;

  /** @throws IrateError on a bad address or expression */
  constructor(
    { url, every, save = {}, ...request }: LoginSettings,
    base: URL,
    vars: Readonly<Record<string, unknown>>,
    ground: Ground,
  ) {
    const address = url === undefined ? base : ground.permission.permit(url);
    this.#prepare = prepareRequest(request, address, {}, 'target.login', false);
    this.#save = picks(save, 'target.login.save');
    this.#every = every === undefined ? Infinity : duration(every);
    this.#vars = vars;
    this.#wire = openWire(address.origin, ground, 1);
    this.#clock = ground.clock;
  }

  /** Puts what is shared into a context; `then` is told why that cannot be. */
  enter(context: Values, then: (wrong: Wrong | null) => void): void {
    const entered = (wrong: Wrong | null): void => {
      if (!wrong) Object.assign(context, this.#values);
      then(wrong);
    };
    if (this.#clock.now() < this.#until) return entered(null);
    this.#waiting.push(entered);
    if (this.#waiting.length === 1) this.#ask();
  }

  close(): Promise<void> {
    if (this.#asked) this.#clock.silence(this.#asked.deadline);
    return this.#wire.close();
  }

  #ask(): void {
    const late = (): void => {
      asked.abort();
      failed('timeout', `no answer within ${DEADLINE / 1000} s`);
    };
    const asked: Asked = { deadline: this.#clock.alarm(DEADLINE, late), abort: () => undefined };
    this.#asked = asked;
    // An expression may be done only after its time of asking is over; the next one is not its to end.
    const failed = (code: string, detail: string): void => {
      if (this.#asked === asked) this.#over({ code, detail: `at the login: ${detail}` });
    };
    const context: Values = { vars: this.#vars, [FAILED]: (why) => failed('mapping', why) };
    this.#prepare(context, (request) => {
      if (this.#asked !== asked) return;
      asked.abort = this.#wire.way().send(request, {
        done: (answer) => {
          const wrong = refusalIn(answer);
          if (wrong) failed(wrong.code, wrong.detail);
          else this.#keep(answer, context, asked, failed);
        },
        trouble: failed,
      });
    });
  }

  #keep(answer: Answer, context: Values, asked: Asked, failed: (code: string, detail: string) => void): void {
    const values: Record<string, unknown> = {};
    const keep = (name: string, found: unknown): void => void (values[name] = found);
    saveOf(answer, this.#save, context, keep, (missing) => {
      if (missing !== null) return failed(`no_${missing}`, `${answer.status} ${excerpt(answer.body)}`);
      if (this.#asked !== asked) return;
      this.#values = values;
      this.#until = this.#clock.now() + this.#every;
      this.#over(null);
    });
  }

  #over(wrong: Wrong | null): void {
    if (this.#asked) this.#clock.silence(this.#asked.deadline);
    this.#asked = null;
    for (const then of this.#waiting.splice(0)) then(wrong);
  }
}
