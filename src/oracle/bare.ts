import type { Fact, FactNeed } from '../events/need.ts';
import type { Transcript } from '../events/transcript.ts';
import type { Mode, Verdict } from '../events/verdict.ts';
import { identifiersIn } from '../reading/values/identifier.ts';
import { fold } from '../reading/words.ts';
import { does } from './flow.ts';
import { before, hear, type CustomerTurn, type Hearing } from './hearing.ts';
import { judgeHeard } from './judge.ts';

/** What shows in the words of a conversation alone, where nobody said what the customer needed. */
const SHOWS: readonly Mode[] = ['context_loss', 'dead_end', 'unresponsive', 'tone_deaf', 'missed_handoff'];

/** Whether a way of failing shows without the truth. */
export const showsBare = (mode: Mode): boolean => SHOWS.includes(mode);

/** Something that the customer wants and that no reply can be seen to meet: the matter stays open. */
const MATTER: FactNeed = { id: 'matter', kind: 'fact', type: 'text', value: 'zqxjkv', about: [] };

/**
 * Rules on a conversation of which nobody said what was needed, on what shows by itself. Without the truth only the
 * customer's own words tell that a reply did not serve, so a failure that rests on that is kept where they do.
 */
export function judgeBare(transcript: Transcript): Pick<Verdict, 'failures' | 'confidence'> {
  const heard = hear({ ...transcript, needs: [MATTER], given: [] });
  // Nothing shows that an identifier in the talk is not the customer's.
  const own = transcript.turns.flatMap(({ text }) => identifiersIn(text));
  const hearing = { ...heard, transcript: { ...heard.transcript, given: answersIn(heard), own } };
  const { failures, confidence } = judgeHeard(hearing);
  return { confidence, failures: failures.filter(({ mode, turn }) => stands(mode, turn, hearing)) };
}

function stands(mode: Mode, turn: number, hearing: Hearing): boolean {
  if (mode === 'context_loss') return toldAgain(turn, hearing);
  if (mode === 'dead_end') return leftAlone(turn, hearing);
  if (mode === 'missed_handoff') return !announced(hearing);
  return showsBare(mode);
}

/** Identifiers with which the customer answered a question for one thing, under the slot that it was asked for. */
function answersIn(hearing: Hearing): Fact[] {
  return hearing.bot.flatMap(({ at, reading }) => {
    const slots = new Set(
      reading.acts.flatMap(({ kind, slot }) => (kind === 'ask' && slot !== undefined ? [slot] : [])),
    );
    const [slot] = slots;
    if (slot === undefined || slots.size > 1) return [];
    const values = identifiersIn(next(at, hearing)?.turn.text ?? '').filter(
      (value) => value.includes('@') === slot.includes('email'),
    );
    return values.length === 1 ? [{ slot, value: values[0]! }] : [];
  });
}

/** The bot does not show that it knows it, and the customer answers with what it had said before. */
function toldAgain(at: number, hearing: Hearing): boolean {
  const answer = next(at, hearing);
  if (!answer) return false;
  const said = fold(
    before(hearing, at)
      .map(({ turn }) => turn.text)
      .join('\n'),
  );
  const shown = fold(hearing.transcript.turns[at]!.text);
  const again = identifiersIn(answer.turn.text)
    .map(fold)
    .filter((value) => said.includes(value));
  return again.length > 0 && !again.some((value) => shown.includes(value));
}

/** The customer showed on either side that it was not served, or was not even understood. */
function leftAlone(at: number, hearing: Hearing): boolean {
  const lost = hearing.bot.some((turn) => turn.at === at && does(turn.reading.acts, 'not_understood'));
  return lost || [before(hearing, at).at(-1), next(at, hearing)].some(isUnserved);
}

const isUnserved = (turn: CustomerTurn | undefined): boolean =>
  turn !== undefined && (turn.plea.objects || turn.plea.wantsHuman || turn.plea.anger);

/** The last words announce a transfer: whether it came the record may not tell. */
const announced = ({ bot, customer }: Hearing): boolean => {
  const last = bot.at(-1);
  return last !== undefined && does(last.reading.acts, 'handoff') && last.at > (customer.at(-1)?.at ?? -1);
};

const next = (at: number, { customer }: Hearing): CustomerTurn | undefined => customer.find((turn) => turn.at > at);
