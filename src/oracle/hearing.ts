import type { Transcript, Turn } from '../events/transcript.ts';
import { pleaOf, type Plea } from '../reading/customer.ts';
import { reader } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import { isCrash } from './crash.ts';
import { topicsOf } from './topics.ts';

/** A bot turn as heard: its text, what was read in it, and what the customer had said before. */
export interface BotTurn {
  /** Index into the transcript's turns. */
  readonly at: number;
  readonly turn: Turn;
  readonly reading: Reading;
  /** No text reached the customer, or none but a technical error. */
  readonly silent: boolean;
}

/** A customer turn as heard. */
export interface CustomerTurn {
  readonly at: number;
  readonly turn: Turn;
  readonly plea: Plea;
}

/** A transcript, heard. */
export interface Hearing {
  readonly transcript: Transcript;
  readonly bot: readonly BotTurn[];
  readonly customer: readonly CustomerTurn[];
}

/** Characters of one message that anybody reads; of a longer one the beginning, and the end, where it closes. */
const READ = { begin: 40_000, end: 10_000 };

/** Reads every turn of a transcript, once. */
export function hear(spoken: Transcript): Hearing {
  const transcript = { ...spoken, turns: spoken.turns.map(readable) };
  const { language, now, needs, given, turns } = transcript;
  const topics = topicsOf(needs);
  const slots = [...new Set(given.map(({ slot }) => slot))];
  const read = reader({ language, now, topics, slots });
  const bot: BotTurn[] = [];
  const customer: CustomerTurn[] = [];
  let said = '';
  let heard = true;
  turns.forEach((turn, at) => {
    if (turn.role === 'customer') {
      // A call that failed leaves the question open.
      said = turns[at - 1]?.role === 'customer' || !heard ? `${said}\n${turn.text}` : turn.text;
      customer.push({ at, turn, plea: pleaOf(turn.text, language) });
    } else {
      const reading = read(turn.text, said);
      heard =
        turn.error === undefined && /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(turn.text) && !isCrash(turn.text);
      bot.push({ at, turn, reading, silent: !heard });
    }
  });
  return { transcript, bot, customer };
}

function readable(turn: Turn): Turn {
  const { text } = turn;
  if (text.length <= READ.begin + READ.end) return turn;
  return { ...turn, text: `${text.slice(0, READ.begin)}\n${text.slice(-READ.end)}` };
}

/** The customer's turns before a turn. */
export const before = (hearing: Hearing, at: number): readonly CustomerTurn[] =>
  hearing.customer.filter((turn) => turn.at < at);
