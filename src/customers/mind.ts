import type { Channel, Ending, Profile, Why } from '../events/event.ts';
import type { Fact } from '../events/need.ts';
import type { Meta } from '../events/transcript.ts';
import type { CaseFile, Entry } from '../office/office.ts';
import type { Ms } from '../time/clock.ts';
import { aftermath, misbelieved, seenDone } from './aftermath.ts';
import { Beliefs } from './beliefs.ts';
import { contact, type Contact, type Line, type Step } from './contact.ts';
import type { Customer, Move, Sequel } from './customer.ts';
import { decide } from './decide.ts';
import { Faults } from './faults.ts';
import { type Heard, Hearing } from './hearing.ts';
import { firstLines } from './opening.ts';
import { pace, written } from './pace.ts';
import { afterReply, type Before, OUT_OF_NOTHING } from './linking.ts';
import type { Person } from './person.ts';
import { languageOf } from './phrases/languages.ts';
import { ago } from './spoken.ts';
import { Temper, TEMPER } from './temper.ts';
import { type Draft, draftOf, type Plain } from './voice.ts';
import { Wording } from './wording.ts';

/** How trust moves: what breaks it breaks it fast. */
const TRUST = { betrayed: 0.5, contradicted: 0.7, progress: 0.1 };
/** Replies that hold nothing before it takes the line for dead. */
const MOST_EMPTY = 2;
/** Frustration from which a cheerful tone hurts anybody; people in distress mind it at once. */
const UPSET = 0.45;

/** Nothing that it was misled about. */
const NOTHING: ReadonlyMap<string, string | null> = new Map();

/** One synthetic person: hears, believes, feels, decides, speaks. */
export class Mind implements Customer {
  readonly profile: Profile;
  readonly patience: Ms;
  readonly known: readonly Fact[];
  readonly #person: Person;
  readonly #file: () => CaseFile;
  readonly #temper: Temper;
  readonly #beliefs: Beliefs;
  readonly #wording: Wording;
  readonly #faults: Faults;
  #hearing: Hearing | null = null;
  #contact: Contact = contact(false);
  #attempt = 0;
  #channel: Channel = 'chat';
  #trust: number;
  #writes: readonly Entry[] | null = null;
  /** What it was misled about: need -> what it was told; and what it was told was done. */
  #misled: ReadonlyMap<string, string | null> = NOTHING;
  #readWords = 0;
  /** What it said last, before it was typed. */
  #plain: Plain | null = null;

  constructor(person: Person, file: () => CaseFile, patience: Ms) {
    this.profile = person.profile;
    this.patience = patience;
    this.known = person.knows.filter(({ slot }) => slot === 'email').map(({ slot, value }) => ({ slot, value }));
    this.#person = person;
    this.#file = file;
    this.#trust = person.persona.trust;
    this.#temper = new Temper(person.persona.sensitivity, person.persona.blame);
    this.#beliefs = new Beliefs(person.aims);
    this.#wording = new Wording(person);
    this.#faults = new Faults(person.topics);
  }

  /** Made when it is asked for: most runs have no back office of ours. */
  get file(): CaseFile {
    return this.#file();
  }

  open(channel: Channel, after: Ms | null): Move {
    this.#attempt++;
    this.#channel = channel;
    this.#temper.begin(after, this.#misled.size > 0);
    this.#beliefs.begin((id) => this.profile.needs.some((need) => need.id === id && seenDone(need, this.#writes)));
    this.#contact = contact(this.#upset());
    this.#readWords = 0;
    const random = this.#person.dice('says', this.#attempt, 0);
    const lines = firstLines(
      this.#person,
      this.#attempt,
      this.#misled,
      after === null ? '' : ago(after, random, languageOf(this.profile.language).figures),
      random,
    );
    this.#misled = NOTHING;
    this.#contact.stated = lines.some((line) => line.for !== 'greet');
    return this.#say(
      { do: 'say', goal: this.#goal(), trigger: after === null ? 'it has a problem' : 'it is still not solved', lines },
      0,
      { was: 'start', told: null },
    );
  }

  hear(reply: { readonly texts: readonly string[]; readonly meta: Meta; readonly error?: string }, waited: Ms): Move {
    const { meta } = reply;
    const over = waited - TEMPER.freeWait;
    if (over > 0) this.#temper.suffer('wait', over / this.patience);
    const text = reply.texts.join('\n').trim();
    if (reply.error !== undefined || (text === '' && !meta.handoff && !meta.ended)) return this.#nothing(reply.error);
    this.#contact.empty = 0;
    this.#hearing ??= new Hearing(this.#person);
    const heard = this.#hearing.hear(text, this.#contact.said, this.#beliefs, this.#contact);
    this.#faults.listen(heard, text);
    this.#contact.demanded = false;
    this.#appraise(heard, text, meta);
    if (meta.handoff) return this.#leave('handed_over', 'a human', 'a human takes over');
    if (meta.ended)
      return this.#leave(this.#beliefs.settled ? 'content' : 'closed', this.#goal(), 'the bot closed the conversation');
    const random = this.#person.dice('decides', this.#attempt, this.#contact.turn);
    const luck = { leave: random(), human: random(), object: random(), doubt: random() };
    const step = decide({
      person: this.#person,
      beliefs: this.#beliefs,
      contact: this.#contact,
      heard,
      temper: this.#temper,
      trust: this.#trust,
      transferred: meta.handoff,
      luck,
    });
    return this.#act(step, heard, waited);
  }

  draft(): Draft | undefined {
    if (this.#plain === null) return undefined;
    const path = ['voice', this.#attempt, this.#contact.turn - 1];
    return draftOf(this.#person, this.#plain, path, (said) => (this.#contact.said = said));
  }

  lostPatience(): Move & { kind: 'leave' } {
    this.#temper.suffer('wait');
    this.#temper.turn();
    return this.#leave('timed_out', this.#goal(), 'no reply within its patience');
  }

  sequel(how: Ending, writes: readonly Entry[] | null, desk: 'resolved' | 'failed' | 'abandoned' | null): Sequel {
    this.#writes = writes;
    const misled = how === 'content' || how === 'handed_over' ? misbelieved(this.#person, this.#beliefs, writes) : [];
    const served = how === 'handed_over' && desk !== 'failed' && desk !== 'abandoned';
    const failure = served ? 'none' : how !== 'content' ? 'known' : misled.length > 0 ? 'hidden' : 'none';
    this.#temper.end(failure !== 'none');
    const past = { attempt: this.#attempt, how, channel: this.#channel };
    const sequel = aftermath(this.#person, failure, past, this.#person.dice('after', this.#attempt));
    if (failure === 'hidden') {
      this.#trust *= TRUST.betrayed;
      this.#misled = new Map(misled.map((id) => [id, this.#beliefs.told(id)]));
    }
    return sequel;
  }

  feelings(): { readonly remembered: number; readonly satisfaction: number } {
    return { remembered: this.#temper.remembered, satisfaction: this.#temper.satisfaction };
  }

  faults(): Readonly<Record<string, number>> {
    return this.#faults.counts;
  }

  /** The call failed, or nothing was said: it asks once whether anybody is there. */
  #nothing(error: string | undefined): Move {
    const trigger = error === undefined ? 'an empty reply' : `no reply (${error})`;
    this.#contact.empty++;
    this.#temper.suffer(this.#contact.empty < MOST_EMPTY ? 'misunderstood' : 'dead_end');
    this.#temper.turn();
    const random = this.#person.dice('nothing', this.#attempt, this.#contact.turn);
    if (this.#contact.empty >= MOST_EMPTY || random() > this.#person.persona.persistence)
      return this.#leave('broken', this.#goal(), trigger);
    return this.#say({ do: 'say', goal: this.#goal(), trigger, lines: [{ for: 'hello' }] }, 0, OUT_OF_NOTHING);
  }

  #appraise(heard: Heard, text: string, meta: Meta): void {
    const { persona } = this.#person;
    // A greeting answers a greeting; a platform that hands over need not talk.
    const fresh = !this.#contact.stated || meta.handoff === true;
    for (const event of heard.bad) {
      if (event === 'misunderstood' && fresh) continue;
      const cheered =
        event === 'tone' && !heard.reading.acts.some(({ kind }) => kind === 'blame' || kind === 'dismiss');
      this.#temper.suffer(event, cheered ? persona.cheerHurts * 2 : 1);
    }
    for (const event of heard.good) this.#temper.enjoy(event);
    if (this.#beliefs.settled || meta.handoff)
      this.#temper.enjoy(meta.handoff && !this.#contact.askedForHuman ? 'progress' : 'resolved');
    if (heard.objection || heard.notMine) this.#trust *= TRUST.contradicted;
    else if (heard.good.includes('progress')) this.#trust += TRUST.progress * (1 - this.#trust);
    this.#temper.turn();
    this.#contact.lostInARow = heard.lost ? this.#contact.lostInARow + 1 : 0;
    this.#contact.last = text;
    this.#contact.upset = this.#upset();
    this.#readWords = heard.reading.words;
  }

  #act(step: Step, heard: Heard, waited: Ms): Move {
    if (step.do === 'leave') return this.#leave(step.how, step.goal, step.trigger);
    this.#faults.speak(step, heard);
    const lead = step.last === undefined ? this.#lead(heard, waited) : null;
    const said = lead === null ? step : { ...step, lines: [lead, ...step.lines] };
    return this.#say(said, this.#readWords, afterReply(heard));
  }

  /** What it says first of how it was treated, if it is one to say so. */
  #lead({ hurt }: Heard, waited: Ms): Line | null {
    if (!hurt && waited <= this.patience * 0.6) return null;
    const random = this.#person.dice('lead', this.#attempt, this.#contact.turn);
    if (random() >= this.#person.persona.assertiveness) return null;
    return { for: hurt ? 'tone' : 'slow' };
  }

  #say(step: Step & { do: 'say' }, read: number, before: Before): Move {
    const turn = this.#contact.turn++;
    const random = this.#person.dice('words', this.#attempt, turn);
    const { texts, gives, plain } = this.#wording.say(step.lines, this.#temper, before, random);
    for (const { slot } of gives) this.#contact.told.push(slot);
    if (step.lines.some((line) => line.for === 'opening')) this.#contact.stated = true;
    this.#contact.said = texts.join('\n');
    if (step.last !== undefined) this.#contact.leaving = step.last;
    const haste = this.#person.dice('pace', this.#attempt, turn);
    const after = pace(haste, written(texts), read, this.#person.persona.typing.speed);
    this.#plain = plain;
    return { kind: 'say', texts, gives, after, why: this.#why(step.goal, step.trigger) };
  }

  #leave(how: Ending, goal: string, trigger: string): Move & { kind: 'leave' } {
    const random = this.#person.dice('pace', this.#attempt, this.#contact.turn);
    const after = how === 'timed_out' ? 0 : pace(random, 0, this.#readWords, this.#person.persona.typing.speed);
    return { kind: 'leave', how, after, why: this.#why(goal, trigger) };
  }

  #why(goal: string, trigger: string): Why {
    return { goal, trigger, frustration: rounded(this.#temper.level), trust: rounded(this.#trust) };
  }

  #goal(): string {
    return this.#beliefs.open.map(({ aim }) => aim.id).join(', ') || 'to be done';
  }

  #upset(): boolean {
    const { persona, profile } = this.#person;
    return persona.cheerHurts > 0 && (profile.vulnerable || this.#temper.level >= UPSET);
  }
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
