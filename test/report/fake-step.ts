import type { Chance, Random } from '../../src/chance/random.ts';
import { chance } from '../../src/chance/random.ts';
import { between, happens, pick, weighted } from '../../src/chance/draw.ts';
import type { ContactId, Ending, Event, JourneyId, Why } from '../../src/events/event.ts';
import type { Step } from '../../src/events/plan.ts';
import type { Failure, Mode } from '../../src/events/verdict.ts';
import { endingOf, needsOf, verdictOf } from './fake-ruling.ts';
import type { Full } from './fixture.ts';
import type { Case, Topic } from './talk.ts';
import { caseOf, TOPICS } from './talk.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** One made-up step: journeys of customers who fail more often the higher the rung. */
export class FakeStep {
  readonly #full: Full;
  readonly #step: Step;
  readonly #began: number;
  readonly #chance: Chance;
  readonly #events: { at: number; event: Event }[] = [];
  over = 0;

  constructor(full: Full, step: Step, began: number) {
    this.#full = full;
    this.#step = step;
    this.#began = began;
    this.#chance = chance(full.seed);
  }

  events(): Event[] {
    const { step, n, lead, tail, rung } = this.#step;
    const all = n + lead + tail;
    const arrivals = this.#chance('arrivals', step);
    let due = this.#began + 1000;
    for (let customer = 0; customer < all; customer++) {
      due += (-Math.log(1 - arrivals()) * 3_600_000) / this.#full.rungs[rung]!;
      this.#journey(customer, Math.round(due));
    }
    this.#events.sort((a, b) => a.at - b.at);
    this.over = Math.max(...this.#events.map(({ at }) => at)) + 5000;
    const broken = this.#full.voids.includes(rung);
    return [
      { kind: 'step', at: this.#began, step },
      ...this.#events.map(({ event }) => event),
      {
        kind: 'health',
        at: this.over,
        step,
        due: all,
        started: all,
        lateness: broken ? { p50: 40, p99: 900, max: 2400 } : { p50: 0.4, p99: 3 + rung, max: 9 + 2 * rung },
        loopDelay: { p99: 4 + rung, max: 12 },
        faults: rung === 3 ? { out_of_sockets: 1 } : {},
        customerFaults: rung > 1 ? { misread_reply: rung - 1 } : {},
        void: broken,
      },
    ];
  }

  #journey(customer: number, due: number): void {
    const { step, rung, returns } = this.#step;
    const person = this.#chance('customer', customer);
    const topic = weighted(person, TOPICS, (each) => each.weight);
    const facts = caseOf(person);
    const vulnerable = topic.human || happens(person, 0.12);
    const luck = this.#chance('luck', customer)();
    const random = this.#chance('contact', step, customer);
    const journey: JourneyId = `${step}/${customer}`;
    const hard = topic.lane === 'complex' ? 1.5 : 0.7;
    const persona = pick(person, ['calm', 'worried', 'terse', 'furious']);
    let [at, after, remembered, worst, misled] = [due, null as number | null, 0.1, 0.1, false];
    let open = true;
    for (let attempt = 0; attempt < 4 && open; attempt++) {
      const risk = Math.min(0.97, this.#full.errors[rung]! * hard * (attempt > 0 ? 1.4 : 1));
      const fails = (attempt === 0 ? luck : random()) < risk;
      const contact: ContactId = `${journey}.${attempt}`;
      const phone = attempt > 2;
      const profile =
        attempt > 0
          ? null
          : {
              persona,
              intent: topic.intent,
              lane: topic.lane,
              stakes: topic.stakes,
              language: 'en',
              vulnerable,
              needs: topic.needs(facts),
              identifiers: [facts.order, facts.email],
            };
      this.#put({
        kind: 'contact',
        at: at + 2,
        due: at,
        contact,
        channel: phone ? 'phone' : 'chat',
        after,
        profile,
      });
      const end = phone
        ? this.#call(contact, random, at + 2)
        : this.#talk(contact, topic, facts, random, at + 2, fails, attempt);
      worst = Math.max(worst, fails ? 0.45 + 0.2 * (attempt + 1) + 0.1 * random() : 0.15);
      remembered = Math.min(1, worst);
      if (end.mode === 'confident_incorrect' || end.mode === 'false_resolution') misled = true;
      const again: number = returns === 0 || !fails ? 0 : attempt > 0 ? 0.5 : 0.62;
      open = happens(random, again);
      after = misled ? between(random, 1, 6) * (DAY / 2) : between(random, 3, 50) * MINUTE;
      if (misled && fails && open) this.#put({ kind: 'discovery', at: end.at + 10, journey, after });
      at = Math.round(end.at + 20 + after / 2000);
    }
    this.#put({
      kind: 'journey',
      at,
      journey,
      fate: worst > 0.8 ? 'churned' : worst > 0.4 ? 'given_up' : 'content',
      remembered,
      satisfaction: 1 - remembered,
    });
  }

  /** People answer the phone: the desk takes it at once, and nobody rules on it. */
  #call(contact: ContactId, random: Random, began: number): { at: number; mode: Mode | null } {
    const at = began + between(random, 2000, 9000);
    this.#put({ kind: 'desk', at, contact, waited: between(random, 20, 400) * 1000, how: 'resolved' });
    return { at: at + 1, mode: null };
  }

  #talk(contact: ContactId, topic: Topic, facts: Case, random: Random, began: number, fails: boolean, attempt: number) {
    const { rung } = this.#step;
    const mood = Math.min(1, 0.1 + 0.25 * attempt);
    const mode = fails ? this.#modeOf(topic, random) : null;
    const wrong = mode === null ? null : topic.wrong[mode]!(facts);
    let at = began;
    const say = (
      texts: string[],
      goal: string,
      frustration: number,
      gives: { slot: string; value: string }[] = [],
    ): void => {
      this.#put({ kind: 'said', at: at + 1, due: at, contact, texts, gives, why: why(goal, frustration) });
    };
    const hear = (texts: string[], error?: string): void => {
      const wait = error === undefined ? Math.round(350 + 250 * 2 ** rung * (0.6 + random())) : 15_000;
      at += wait;
      this.#put({
        kind: 'heard',
        at,
        contact,
        texts: texts.map((text) => this.#full.says ?? text),
        meta: mode === null ? { confidence: 0.9 } : { confidence: 0.6 + 0.38 * random() },
        firstByte: error === undefined ? at - wait + 200 : null,
        firstBubble: at - 40,
        lastBubble: at - 5,
        how: error === undefined ? 'response' : 'timeout',
        ...(error === undefined ? {} : { error, detail: 'no reply within 15 s' }),
      });
      at += between(random, 200, 900);
    };
    const opening = attempt > 0 ? topic.again(facts) : topic.opening(facts);
    say(opening, `get ${topic.intent} settled`, mood, [{ slot: 'order_number', value: facts.order }]);
    let turn = 1;
    if (happens(random, 0.5)) {
      hear(['Hello! I can help with that. Let me have a look.']);
      say([pick(random, ['OK, thanks.', 'Please do.', 'And?'])], 'wait for the answer', mood);
      turn += 2;
    }
    const failedAt = turn;
    if (wrong === null) hear(topic.right(facts));
    else if (mode === 'unresponsive') hear([], 'timeout');
    else hear([wrong.says]);
    if (wrong !== null && mode !== 'false_resolution' && mode !== 'confident_incorrect' && mode !== 'unresponsive') {
      say(
        [pick(random, ['That is not what I asked.', 'No. Please read what I wrote.', 'I want to talk to a person.'])],
        'push back',
        mood + 0.25,
      );
      hear([wrong.says]);
    }
    const handed = mode === 'needless_handoff' || (topic.human && mode === null);
    const how: Ending = endingOf(mode, handed);
    this.#put({ kind: 'end', at: at + 5, contact, how, why: why('leave', mood) });
    if (handed)
      this.#put({
        kind: 'desk',
        at: at + 6,
        contact,
        waited: between(random, 20, 240) * 1000,
        how: pick(random, ['resolved', 'resolved', 'abandoned']),
      });
    const failures: Failure[] =
      wrong === null
        ? []
        : [
            {
              mode: mode!,
              turn: failedAt,
              because: wrong.because,
              quote: wrong.says,
              ...(mode === 'cross_talk'
                ? { other: `${this.#step.step}/${between(random, 0, this.#full.n - 1)}.0` }
                : {}),
            },
          ];
    this.#put(
      {
        kind: 'verdict',
        contact,
        verdict: verdictOf(mode, handed, failures, needsOf(topic, facts, mode, failedAt), random),
      },
      at + 7,
    );
    return { at: at + 8, mode };
  }

  /** Some ways of failing show only under load. */
  #modeOf(topic: Topic, random: Random): Mode {
    const { rung } = this.#step;
    const modes = (Object.keys(topic.wrong) as Mode[]).filter((mode) => this.#full.leaks || mode !== 'cross_talk');
    return weighted(random, modes, (mode) =>
      mode === 'unresponsive' || mode === 'cross_talk'
        ? rung > 2
          ? 0.6
          : 0
        : mode === 'context_loss'
          ? 0.3 + rung * 0.4
          : 1,
    );
  }

  #put(event: Event, at = 'at' in event ? event.at : 0): void {
    this.#events.push({ at, event });
  }
}

function why(goal: string, frustration: number): Why {
  return { goal, trigger: 'reply', frustration: Math.min(1, frustration), trust: Math.max(0, 1 - frustration) };
}
