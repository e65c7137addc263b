import { happens, pick } from '../chance/draw.ts';
import type { Random } from '../chance/random.ts';
import type { Fact } from '../events/need.ts';
import type { Occasion } from '../scenarios/occasions.ts';
import { type Phrase, phraseOf } from '../scenarios/phrase.ts';
import { opened } from './opening.ts';
import type { Line } from './contact.ts';
import { type Before, linked, links } from './linking.ts';
import type { Part, Person } from './person.ts';
import { fillable, frameFor, partFor } from './framing.ts';
import type { Language } from './phrases/language.ts';
import { languageOf } from './phrases/languages.ts';
import { spoken } from './spoken.ts';
import type { Mood } from './temper.ts';
import { CLOSE, OPEN, typed } from './typing.ts';
import type { Plain } from './voice.ts';

/** Words as they are sent, and what they give away. */
export interface Worded {
  readonly texts: readonly string[];
  readonly gives: readonly Fact[];
  /** The same before it is typed. */
  readonly plain: Plain;
}

/** How it feels when it speaks. */
export interface Feeling {
  readonly mood: Mood;
  readonly level: number;
}

/** How often a persona's own lines are taken before the common ones. */
const OWN = 0.4;
/** How often a frame of the language is filled, where the intent has parts for one; else a line of the intent is taken. */
const FRAMED = { opening: 0.75, restate: 0.3 } as const;
const TRIES = 8;

/** Puts a customer's lines into words, in its own hand. It never says the same sentence twice. */
export class Wording {
  readonly #person: Person;
  readonly #language: Language;
  /** Traces of what it said. */
  #said: readonly number[] = [];
  #used: readonly Phrase[] = [];

  constructor(person: Person) {
    this.#person = person;
    this.#language = languageOf(person.profile.language);
  }

  say(lines: readonly Line[], feeling: Feeling, before: Before, random: Random): Worded {
    const { mood, level } = feeling;
    const { persona, profile } = this.#person;
    const distressed = profile.vulnerable && level >= 0.2;
    const gives = new Map<string, string>();
    const sentences: string[] = [];
    for (const line of lines) {
      // What the words before gave away already need not be added.
      if (line.for === 'volunteer' && line.gives && gives.has(line.gives.slot)) continue;
      const sentence = this.#sentence(line, mood, distressed, gives, random);
      const first = sentences.length === 0;
      sentences.push(first ? this.#linked(line, sentence, before, distressed ? 'distressed' : mood, random) : sentence);
    }
    const apart = sentences.length > 1 && happens(random, persona.typing.bubbles);
    const bubbles = apart ? sentences : broken(sentences.reduce(joined), happens(random, persona.typing.bubbles * 0.5));
    const texts = bubbles.map((text) => typed(text, persona, mood, distressed, this.#language.hand, random));
    for (const { gives: known } of lines) if (known) gives.set(known.slot, known.value);
    const plain = { bubbles, mood, distressed };
    return { texts, gives: [...gives].map(([slot, value]) => ({ slot, value })), plain };
  }

  #sentence(line: Line, mood: Mood, distressed: boolean, gives: Map<string, string>, random: Random): string {
    const pool = this.#pool(line, mood, distressed, random);
    for (let tried = 0; ; tried++) {
      const told = new Map<string, string>();
      const phrase = this.#phrase(line, pool, random);
      let text = this.#contracted(this.#render(phrase, line, told, random).replace(/  +/g, ' ').trim());
      if (tried >= TRIES) text = `${pick(random, this.#language.insists)} ${text}`;
      // Typing may hide a repetition, but must not be needed to.
      const key = traceOf(text);
      if (this.#said.includes(key) && tried < TRIES * 3) continue;
      // Not pushed: a list that grows in place takes room for sixteen.
      this.#said = this.#said.concat(key);
      this.#used = this.#used.concat(phrase);
      for (const [slot, value] of told) gives.set(slot, value);
      return this.#courteous(line, text, random);
    }
  }

  #phrase(line: Line, pool: readonly Phrase[], random: Random): Phrase {
    if (line.for !== 'opening' && line.for !== 'restate') return pick(random, pool);
    const frames = fillable(this.#person, compiled(this.#language.frames[line.for]));
    if (frames.length > 0 && happens(random, FRAMED[line.for])) return frameFor(this.#person, frames, random);
    return opened(this.#person, pool, this.#used, random);
  }

  /** "de" + "el importe" */
  #contracted(text: string): string {
    return this.#language.contractions.reduce(
      (joint, [word, article, both]) => joint.replaceAll(` ${word} ${OPEN}${article} `, ` ${both} ${OPEN}`),
      text,
    );
  }

  /** Small words around the first sentence. */
  #linked(line: Line, sentence: string, before: Before, mood: Mood | 'distressed', random: Random): string {
    const { lead, tail } = links(line, before, this.#person.persona, mood, this.#language.links, random);
    if (lead === null && tail === null) return sentence;
    const told: Line = before.told === null ? line : { for: line.for, with: { told: before.told } };
    const [start, end] = [lead, tail].map((text) =>
      text === null ? null : this.#render(single(text), told, new Map(), random).trim(),
    ) as [string | null, string | null];
    return linked(start, sentence, end, this.#language.and);
  }

  #render(phrase: Phrase, line: Line, told: Map<string, string>, random: Random): string {
    const { values, knows, now, aims, script } = this.#person;
    const source = { random, now: 0, unique: (): string => '' };
    const look = (path: string): string | undefined => {
      if (path === 'aside') return pick(random, compiled(this.#language.frames.aside)).say(look, source);
      if (path in script.parts) {
        const part = partFor(this.#person, path as Part, this.#used, random);
        this.#used = this.#used.concat(part);
        return part.say(look, source);
      }
      const value = line.with?.[path] ?? (path === 'topic' ? topicOf(line, aims) : undefined) ?? values.get(path);
      if (value === undefined) return undefined;
      const known = knows.find((one) => one.path === path);
      if (known) told.set(known.slot, known.value);
      return OPEN + spoken(value, now, random, this.#language.figures) + CLOSE;
    };
    return phrase.say(look, source);
  }

  #pool({ for: occasion, with: values }: Line, mood: Mood, distressed: boolean, random: Random): readonly Phrase[] {
    const { script, persona, profile } = this.#person;
    if (occasion === 'opening') return script.opening;
    if (occasion === 'restate') return this.#restatements();
    const need = occasion.startsWith('need:') ? occasion.slice('need:'.length) : null;
    const betrayed = values?.['need'];
    const own = script.followups[betrayed === undefined ? (need ?? occasion) : `${betrayed}.wrong`];
    if (own) return own;
    const common = need === null ? (occasion as Occasion) : 'still_open';
    // A persona's own lines are in one language.
    const personal = (persona.language ?? 'en') === profile.language ? persona.phrases?.[common] : undefined;
    if (personal && happens(random, OWN)) return compiled(personal);
    const { calm, irritated = calm, furious = irritated, distressed: low = calm } = this.#language.lines[common];
    return compiled(distressed && mood !== 'furious' ? low : { calm, irritated, furious }[mood]);
  }

  /** Short ones first, then openings that it has not used. */
  #restatements(): readonly Phrase[] {
    const { followups, opening } = this.#person.script;
    const short = followups['restate'] ?? [];
    const fresh = (phrase: Phrase): boolean => !this.#used.includes(phrase);
    return short.some(fresh) || (short.length > 0 && !opening.some(fresh)) ? short : opening;
  }

  /** "please" with what it wants, "thanks" with what it gives. */
  #courteous(line: Line, text: string, random: Random): string {
    if (!happens(random, this.#person.persona.typing.please * 0.5)) return text;
    const { courtesy } = this.#language;
    if (line.for === 'give' && !/[.?!]$/.test(text)) return `${text}, ${pick(random, courtesy.thanks)}`;
    const asks =
      line.for === 'human' || line.for === 'still_open' || line.for.startsWith('need:') || line.for === 'opening';
    if (!asks || courtesy.said.test(text)) return text;
    // What happened is told, not asked for.
    if (line.for === 'opening' && !courtesy.wish.test(text)) return text;
    // French sets its question mark apart.
    return text.endsWith('?')
      ? text.replace(/ ?\?$/, (mark) => ` ${pick(random, courtesy.please)}${mark}`)
      : `${text.replace(/\.$/, '')} ${courtesy.please[0]!}`;
  }
}

/** The thing that a line asks for, in words. */
const topicOf = (line: Line, aims: Person['aims']): string | undefined =>
  aims.find(({ id }) => line.for === `need:${id}`)?.name;

const NOT_ASCII = /[^\0-\x7f]/;

/** A text by its letters and figures alone, or by all that it has if there are none; as a number, for thousands wait who would keep it. */
function traceOf(text: string): number {
  const low = text.toLowerCase();
  const trace = fnv(
    NOT_ASCII.test(low) ? low.replace(/[^\p{L}\p{N}]+/gu, '') : low,
    (code) => code > 127 || isAlphanumeric(code),
  );
  return trace === BASIS ? fnv(text, () => true) : trace;
}

const isAlphanumeric = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

const BASIS = 0x811c9dc5 | 0;

/** FNV-1a, 32 bits, of those codes of a text that count. */
function fnv(text: string, counts: (code: number) => boolean): number {
  let hash = BASIS;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (counts(code)) hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}

function joined(a: string, b: string): string {
  // A lead-in runs on; a sentence is closed first.
  return /[.?!…,:]$/.test(a) ? `${a} ${b}` : `${a}. ${b.startsWith(OPEN) ? b : b.charAt(0).toUpperCase() + b.slice(1)}`;
}

/** One thought in several messages: cut where a sentence ends, and not in "7. März". */
function broken(text: string, cut: boolean): string[] {
  return cut ? text.split(/(?<=[.?!])(?<!\b\d{1,2}\.) (?=\S{2,})/) : [text];
}

const known = new Map<readonly string[], readonly Phrase[]>();

const singles = new Map<string, Phrase>();

function single(text: string): Phrase {
  let phrase = singles.get(text);
  if (!phrase) singles.set(text, (phrase = phraseOf(text)));
  return phrase;
}

/** Phrases of a list of lines, compiled once. */
function compiled(lines: readonly string[]): readonly Phrase[] {
  let phrases = known.get(lines);
  if (!phrases) known.set(lines, (phrases = lines.map(phraseOf)));
  return phrases;
}
