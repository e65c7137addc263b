import { pick } from '../chance/draw.ts';
import type { Random } from '../chance/random.ts';
import type { Persona } from '../scenarios/persona.ts';
import type { Line } from './contact.ts';
import type { Heard } from './hearing.ts';
import type { And } from './phrases/language.ts';
import type { Links } from './phrases/links.ts';
import type { Mood } from './temper.ts';

/** What a line follows. */
export interface Before {
  /** The contact begins, an answer came, something did not help, or nothing of that. */
  readonly was: 'start' | 'answer' | 'trouble' | 'other';
  /** A value that it was just told. */
  readonly told: string | null;
}

/** The first words follow nothing. */
export const OUT_OF_NOTHING: Before = { was: 'other', told: null };

/** What the next words follow. */
export function afterReply(heard: Heard): Before {
  const answered = heard.good.includes('progress');
  const trouble = heard.bad.includes('misunderstood') || heard.bad.includes('dead_end');
  return { was: answered ? 'answer' : trouble ? 'trouble' : 'other', told: heard.told };
}

/** How often small words come, from the tersest persona to the most talkative. */
const LEAST = 0.15;
const MOST = 0.75;

/** Lines of the phrase bank to put before and after a line; null: none. */
export function links(
  line: Line,
  before: Before,
  persona: Persona,
  mood: Mood | 'distressed',
  bank: Links,
  random: Random,
): { readonly lead: string | null; readonly tail: string | null } {
  const dice = { lead: random(), echo: random(), tail: random() };
  const talks = LEAST + (MOST - LEAST) * persona.upfront;
  const asks = line.for.startsWith('need:') || line.for === 'restate' || line.for === 'still_open';
  if (before.was === 'start') {
    if (line.for !== 'opening') return NONE;
    const lead = dice.lead < talks * 0.7 ? pick(random, bank.hello) : null;
    return { lead, tail: dice.tail < talks * 0.35 ? pick(random, bank.plea) : null };
  }
  if (!asks) return NONE;
  const tail = line.for.startsWith('need:') && dice.tail < talks * 0.2 ? pick(random, bank.tail) : null;
  if (dice.lead >= talks + 0.1) return { lead: null, tail };
  if (before.was === 'trouble') return { lead: pick(random, bank.unhelped[mood]), tail };
  if (before.was !== 'answer') return { lead: null, tail };
  const echoes = before.told !== null && dice.echo < 0.35;
  return { lead: pick(random, echoes ? bank.echo : bank.taken[mood]), tail };
}

const NONE = { lead: null, tail: null } as const;

/** A lead, a line and a tail as one sentence. */
export function linked(lead: string | null, line: string, tail: string | null, and: And): string {
  const begun = lead === null ? line : `${lead} ${and.ends.test(lead) ? line.replace(and.begins, '') : line}`;
  if (tail === null) return begun;
  // "?" moves behind a tail that goes on with the question; a tail of its own gets its own sentence.
  if (tail.endsWith('?') && begun.endsWith('?') && tail.split(' ').length < 3)
    return `${begun.slice(0, -1).trimEnd()} ${tail}`;
  return `${begun}${/[.?!]$/.test(begun) ? '' : '.'} ${tail}`;
}
