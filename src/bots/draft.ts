import type { Random } from '../chance/random.ts';
import { pick } from '../chance/draw.ts';
import { spoken } from './language/spoken.ts';
import type { Task } from './session.ts';
import type { Action, Fact } from './skill.ts';

/** A reply before it is put into words, so that it can still go wrong in a way that is known exactly. */
export interface Draft {
  parts: Part[];
  handoff: boolean;
  ended: boolean;
  /** What it took the message to be about. */
  intent: string;
  /** 0..1 */
  confidence: number;
  /** Look-ups and writes that it cost. */
  lookups: number;
  /** Matters that this message brought up. */
  opened: Task[];
  /** Matters that this reply settles. */
  finished: Task[];
}

export type Part =
  | { readonly kind: 'say'; readonly role: Role; readonly words: readonly string[] }
  | { readonly kind: 'fact'; readonly task: Task; readonly fact: Fact; readonly told: string; readonly hedged: boolean }
  | { readonly kind: 'act'; readonly task: Task; readonly action: Action; readonly really: boolean }
  | { readonly kind: 'confirm'; readonly task: Task; readonly action: Action }
  | { readonly kind: 'ask'; readonly slot: string; readonly words: readonly string[] };

/** What plain words are there for. */
export type Role =
  | 'greet'
  | 'console'
  | 'open'
  | 'note'
  | 'else'
  | 'farewell'
  | 'puzzled'
  | 'menu'
  | 'offer'
  | 'handoff'
  | 'retain'
  | 'not_found'
  | 'other';

export function emptyDraft(intent: string, confidence: number): Draft {
  return { parts: [], handoff: false, ended: false, intent, confidence, lookups: 0, opened: [], finished: [] };
}

/** Words that show that the bot is not sure. */
const HEDGES = ['I think ', 'I believe ', 'I am not certain, but I think '];
/** First words that lose their capital behind others. */
const LOWERED = /^(?:The|Your|You|It|Our|Returns|We|With|There|By|On|A)\b/;

/** Puts a reply into words: one or several bubbles. `refused`: acts that the office would not do. */
export function worded(draft: Draft, random: Random, now: string, refused: ReadonlySet<Part>): string[] {
  const bubbles: string[] = [];
  let current = '';
  for (const part of draft.parts) {
    const sentence = sentenceOf(part, random, now, refused.has(part));
    // A closing question, or a new matter, often comes as a message of its own.
    const apart = part.kind === 'say' && (part.role === 'else' || part.role === 'handoff') && random() < 0.35;
    if (current !== '' && (apart || current.length + sentence.length > LONG)) {
      bubbles.push(current);
      current = '';
    }
    current = current === '' ? sentence : `${current} ${sentence}`;
  }
  return current === '' ? bubbles : [...bubbles, current];
}
const LONG = 320;

function sentenceOf(part: Part, random: Random, now: string, refused: boolean): string {
  if (part.kind === 'fact') {
    const told = spoken(part.fact.type, part.told, now, random, part.fact.business);
    const sentence = pick(random, part.fact.say(told));
    if (!part.hedged) return sentence;
    return pick(random, HEDGES) + sentence.replace(LOWERED, (word) => word.toLowerCase());
  }
  if (part.kind === 'act') return pick(random, refused ? part.action.refused : part.action.done);
  if (part.kind === 'confirm') return pick(random, part.action.confirm!);
  return pick(random, part.words);
}
