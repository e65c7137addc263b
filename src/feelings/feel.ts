import type { Transcript, Turn } from '../events/transcript.ts';
import { pleaOf } from '../reading/customer.ts';
import { reader } from '../reading/read.ts';
import type { Act } from '../reading/reading.ts';
import { type FrustrationEvent, frustrationTrace, startingFrustration } from '../statistics/index.ts';
import { APPRAISAL } from './appraisal.ts';
import { decayedMean } from './session.ts';
import { type Shown, shownIn } from './shown.ts';

/** How a customer felt after one of its turns. */
export interface TurnFeeling {
  /** Index into the transcript's turns. */
  readonly turn: number;
  /** 0..1, carried over from turn to turn. */
  readonly frustration: number;
  /** What the words of this turn alone show, -1 (dissatisfied) to 1 (pleased). */
  readonly shown: number;
  readonly events: readonly FrustrationEvent[];
}

/** How a conversation felt. */
export interface Feelings {
  readonly turns: readonly TurnFeeling[];
  /** Predicted satisfaction, 1 to 5; null where the customer said nothing. */
  readonly csat: number | null;
}

/** Share of the predicted satisfaction that hangs on whether the task was done, where that is known. */
const DONE_SHARE = 0.6;
/** Nobody is known: of usual sensitivity, blames the company, has not failed before. */
const ANYBODY = { sensitivity: 1, blame: 1, previousFailures: 0, gamma: 0.25 } as const;
const FRESH = { base: 0.1, carry: 0, previousEnd: 0, hoursSince: 0, tauHours: 48 } as const;

/**
 * Frustration turn by turn and predicted satisfaction of a recorded conversation, from its words alone; `completed`
 * (0..1) adds how far the customer's task was done.
 */
export function feel(transcript: Transcript, completed: number | null = null): Feelings {
  const { language, now, turns } = transcript;
  const read = reader({ language, now, topics: [], slots: [] });
  const all: FrustrationEvent[] = [];
  const felt: { turn: number; upTo: number; shown: number; events: readonly FrustrationEvent[] }[] = [];
  let since: FrustrationEvent[] = [];
  turns.forEach((turn, at) => {
    if (turn.role === 'bot') {
      since.push(...doneBy(turn, turns.slice(0, at), read(turn.text).acts, language));
      return;
    }
    const shown = shownIn(turn.text, language);
    // What opens a conversation is no answer to anything.
    const answers = turns.slice(0, at).some(({ role }) => role === 'bot');
    const events = [...since, ...(answers ? eventsIn(shown) : [])];
    all.push(...events);
    felt.push({ turn: at, upTo: all.length, shown: answers ? valenceOf(shown) : 0, events });
    since = [];
  });
  all.push(...since);
  const start = startingFrustration(FRESH);
  const levels = [start, ...frustrationTrace(start, all, ANYBODY).trace];
  const feelings = felt.map(({ turn, upTo, shown, events }) => ({ turn, frustration: levels[upTo]!, shown, events }));
  return { turns: feelings, csat: csatOf(feelings, levels.at(-1)!, completed) };
}

/** The end counts once more: what the bot said last is felt, too. */
function csatOf(feelings: readonly TurnFeeling[], end: number, completed: number | null): number | null {
  if (feelings.length === 0) return null;
  const talk = decayedMean([...feelings.map(({ frustration }) => 1 - frustration), 1 - end]);
  return 1 + 4 * (completed === null ? talk : (1 - DONE_SHARE) * talk + DONE_SHARE * completed);
}

const WORTH = { praises: 1, agrees: 0.4, rejects: -0.7, puzzled: -0.7, angry: -1 } as const;

function valenceOf(shown: Shown): number {
  const sum = (Object.keys(WORTH) as (keyof Shown)[]).reduce((all, sign) => all + (shown[sign] ? WORTH[sign] : 0), 0);
  return Math.max(-1, Math.min(1, sum));
}

/** The strongest of what is bad, and praise beside it. */
function eventsIn(shown: Shown): FrustrationEvent[] {
  const bad = (['angry', 'puzzled', 'rejects'] as const).find((sign) => shown[sign]);
  return [...(bad ? [APPRAISAL.shown[bad]] : []), ...(shown.praises ? [APPRAISAL.shown.praises] : [])];
}

function doneBy(
  { text, error }: Turn,
  before: readonly Turn[],
  acts: readonly Act[],
  language: string,
): FrustrationEvent[] {
  const { done } = APPRAISAL;
  const said = plain(text);
  if (error !== undefined || said === '') return [done.silent];
  const does = (kind: Act['kind']): boolean => acts.some((act) => act.kind === kind && !act.quoted && !act.conditional);
  const last = before.findLast(({ role }) => role === 'bot');
  const asked = before.findLast(({ role }) => role === 'customer')?.text;
  const first = !before.some(({ role }) => role === 'bot');
  return [
    ...(does('not_understood') ? [done.not_understood] : []),
    ...(last !== undefined && plain(last.text) === said ? [done.repeats] : []),
    ...(asked !== undefined && does('refuse') && pleaOf(asked, language).wantsHuman ? [done.refuses_human] : []),
    ...(first && does('close') ? [done.closes] : []),
    ...(does('apologise') ? [done.apologises] : []),
  ];
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
