import type { Customer, Move } from '../customers/customer.ts';
import { CUT_OFF, type Channel, type ContactId, type Ending, type Why } from '../events/event.ts';
import type { Plan } from '../events/plan.ts';
import type { Session, Signal } from '../targets/target.ts';
import type { Alarm, Ms } from '../time/clock.ts';
import type { Ledger } from './ledger.ts';
import type { Ports } from './ports.ts';
import { Reply } from './reply.ts';

/** One contact to be held. */
export interface Contact {
  readonly id: ContactId;
  readonly customer: Customer;
  readonly channel: Channel;
  /** When it should have begun. */
  readonly due: Ms;
  /** Simulated ms since the contact before; null on the first. */
  readonly after: Ms | null;
}

/** Holds one contact from hello to goodbye; `opening`: how the customer begins it. Returns: cut it off. */
export function converse(
  contact: Contact,
  opening: Move,
  session: Session,
  plan: Plan,
  ports: Ports,
  ledger: Ledger,
  ended: (how: Ending) => void,
): () => void {
  const conversation = new Conversation(contact, session, plan, ports, ledger, ended);
  conversation.begin(opening);
  return () => conversation.end('cut_off', STOPPED);
}

/** Hardly anybody has read a reply and answered it sooner, simulated ms: one in a thousand by `customers/pace.ts`. */
const QUICK: Ms = 1000;

const NOTHING = (): void => undefined;
const STOPPED: Why = { goal: 'go on', trigger: 'the contact was cut off', frustration: 0, trust: 0 };

/** How a turn failed. */
interface Failed {
  readonly code: string;
  readonly detail: string;
  readonly retryAfter?: number;
}

const TIMEOUT: Failed = { code: 'timeout', detail: 'no reply within the patience of the customer' };
/** A state machine, not a promise chain: ten thousand of these wait at once, each on one alarm or one reply. */
class Conversation {
  readonly #contact: Contact;
  readonly #session: Session;
  readonly #plan: Plan;
  readonly #ports: Ports;
  readonly #ledger: Ledger;
  readonly #ended: (how: Ending) => void;
  /** It has an ending: nobody speaks any more. And that is written: nobody listens either. */
  #over = false;
  #deaf = false;
  #turns = 0;
  /** The platform really handed over. */
  #transferred = false;
  /** When it has gone on for too long, and what it waits for: the next words, or the end of its patience. */
  readonly #limit: Alarm;
  #next: Alarm | null = null;
  #abort = NOTHING;
  /** What has come of the turn that is under way. */
  #reply: Reply | null = null;
  /** Bubbles that came after their turn was over: read together with the next reply. */
  #late: string[] = [];

  constructor(
    contact: Contact,
    session: Session,
    plan: Plan,
    ports: Ports,
    ledger: Ledger,
    ended: (how: Ending) => void,
  ) {
    this.#contact = contact;
    this.#session = session;
    this.#plan = plan;
    this.#ports = ports;
    this.#ledger = ledger;
    this.#ended = ended;
    this.#limit = ports.clock.alarm(plan.maxContact, () =>
      this.end('cut_off', { ...STOPPED, trigger: 'it went on for too long' }),
    );
  }

  begin(opening: Move): void {
    // The arrival is the moment of the first words: what came before them is not the bot's to see.
    this.#do(opening, this.#contact.due);
  }

  /** `failed`: how the turn under way did. */
  end(how: Ending, why: Why, failed?: Failed): void {
    if (this.#over) return;
    this.#over = true;
    this.#ports.clock.silence(this.#limit);
    this.#silence();
    // They tell what stood on the screen; a hand-over in it may stop the run, and that comes back to here.
    this.#abort();
    this.#session.close();
    this.#deaf = true;
    const reply = this.#reply;
    if (reply && failed) this.#heard(reply, 'patience', failed);
    else if (reply?.empty === false) this.#heard(reply, CUT_OFF);
    // Only the platform can hand over: who was merely told so waits for nobody, and who was for a human, though no more came.
    const stays = how !== 'handed_over' && !(failed && this.#transferred);
    const ending = stays ? how : this.#transferred ? 'handed_over' : 'stranded';
    this.#ports.write({ kind: 'end', at: this.#now(), contact: this.#contact.id, how: ending, why });
    this.#ended(ending);
  }

  /** Speaks or leaves when that is due, at once if it was before: what is said too late is told so. */
  #do(move: Move, due: Ms): void {
    const delay = due - this.#ports.clock.now();
    if (move.kind === 'leave') return this.#alarm(delay, () => this.end(move.how, move.why));
    const worded = this.#ports.voice?.begin(move, this.#contact, delay, this.#ledger);
    this.#alarm(delay, () => this.#say(worded?.() ?? move, due));
  }

  #say(move: Move & { kind: 'say' }, due: Ms): void {
    if (this.#turns++ >= this.#plan.maxTurns)
      return this.end('cut_off', { ...move.why, trigger: 'it had spoken often enough' });
    const text = move.texts.join('\n');
    const unsafe = this.#ports.unsafe(text);
    if (unsafe !== null) {
      this.#ledger.fault(`unsafe text (${unsafe})`);
      return this.end('cut_off', { ...move.why, trigger: 'its words held data that may be somebody’s' });
    }
    const sent = this.#ports.clock.now();
    this.#ledger.late(sent - due);
    const { texts, gives, why } = move;
    this.#ports.write({ kind: 'said', at: round(sent), due: round(due), contact: this.#contact.id, texts, gives, why });
    this.#listen(text, due);
  }

  #listen(text: string, due: Ms): void {
    const reply = new Reply();
    this.#reply = reply;
    this.#wait(reply, this.#ports.clock.now());
    this.#abort = this.#session.say(text, (signal) => {
      if (this.#deaf) return;
      if (signal.kind === 'late') return this.#overhear(signal.text);
      if (reply.hear(signal, this.#ports.clock.now()) || this.#over) return;
      this.#silence();
      this.#abort = NOTHING;
      if (signal.kind === 'trouble') this.#heard(reply, 'error', signal);
      else this.#heard(reply, signal.kind === 'over' ? signal.how : '');
      // What it makes of the reply can wait, not for longer than it thinks: who else is due, or heard now, goes first.
      const at = this.#ports.clock.now();
      this.#ports.clock.spare(() => this.#answer(reply, signal, due, at), QUICK / this.#plan.timeScale);
    });
  }

  /** Until its patience is over, counted from the last thing that it saw. */
  #wait(reply: Reply, since: Ms): void {
    const { patience } = this.#contact.customer;
    this.#alarm(patience - (this.#ports.clock.now() - since), () => {
      const { seen } = reply;
      if (seen !== null && seen > since) return this.#wait(reply, seen);
      const { how, why } = this.#contact.customer.lostPatience();
      this.end(how, why, TIMEOUT);
    });
  }

  /** A bubble of a turn that is over. */
  #overhear(text: string): void {
    const now = this.#now();
    this.#late.push(text);
    const times = { firstByte: null, firstBubble: now, lastBubble: now };
    this.#ports.write({
      kind: 'heard',
      at: now,
      contact: this.#contact.id,
      texts: [text],
      meta: {},
      ...times,
      how: 'late',
      late: true,
    });
  }

  #heard(reply: Reply, how: string, failed?: Failed): void {
    const { texts, meta } = reply;
    this.#reply = null;
    this.#transferred ||= meta.handoff === true;
    if (failed) this.#ledger.failed(failed.code);
    const times = {
      firstByte: rounded(reply.firstByte),
      firstBubble: rounded(reply.firstBubble),
      lastBubble: rounded(reply.lastBubble),
    };
    const error = failed && {
      error: failed.code,
      detail: failed.detail,
      ...(failed.retryAfter !== undefined && { retryAfter: failed.retryAfter }),
    };
    this.#ports.write({
      kind: 'heard',
      at: this.#now(),
      contact: this.#contact.id,
      texts,
      meta,
      ...times,
      how,
      ...error,
    });
  }

  #answer(reply: Reply, signal: Signal, due: Ms, at: Ms): void {
    if (this.#over) return;
    const { meta } = reply;
    const texts = [...this.#late.splice(0), ...reply.texts];
    // The quiet by which the turn's end was known is no wait of the customer's: it was reading already.
    const read = signal.kind === 'over' ? (reply.lastBubble ?? at) : at;
    const move = this.#contact.customer.hear(
      { texts, meta, ...(signal.kind === 'trouble' && { error: signal.code }) },
      read - due,
    );
    // The platform's word is final: whoever was transferred or shut out cannot go on, whatever it wants.
    if (meta.handoff && move.kind === 'say') this.end('handed_over', move.why);
    else if (meta.ended && move.kind === 'say') this.end('closed', move.why);
    else this.#do(move, Math.max(at, read + move.after / this.#plan.timeScale));
  }

  #alarm(delay: Ms, ring: () => void): void {
    this.#next = this.#ports.clock.alarm(delay, ring);
  }

  #silence(): void {
    if (this.#next !== null) this.#ports.clock.silence(this.#next);
  }

  #now(): Ms {
    return round(this.#ports.clock.now());
  }
}

/** Times in the log are whole ms, so that a log read back gives the same measures. */
export function round(ms: Ms): Ms {
  return Math.round(ms);
}

function rounded(ms: Ms | null): Ms | null {
  return ms === null ? null : round(ms);
}
