import type { ActionNeed } from '../../events/need.ts';
import type { Call, OfficeRecord } from '../../events/record.ts';
import type { Finding } from '../../events/verdict.ts';
import type { Act } from '../../reading/reading.ts';
import type { Hearing } from '../hearing.ts';

/** What the bot said of each action, held against what the books show. */
export function saidAndDone(hearing: Hearing, { calls }: OfficeRecord): Finding[] {
  const needs = hearing.transcript.needs.filter((need): need is ActionNeed => need.kind === 'action');
  return needs.flatMap((need) => {
    const said = saidOf(need, hearing, needs.length === 1);
    const tries = calls.filter(({ action }) => action === need.action);
    if (need.done === false) return said ? [notDone(need, said.at, tries)] : [];
    if (need.done === null) return [];
    const made = tries.findLast(({ how }) => how === 'done' || how === 'lost');
    if (made === undefined) return [];
    return said ? otherwise(said, made) : notSaid(need, hearing, made);
  });
}

interface Said {
  readonly at: number;
  readonly act: Act;
}

/** Where the bot first says that an action is done. */
function saidOf({ id }: ActionNeed, { bot }: Hearing, only: boolean): Said | null {
  for (const { at, reading } of bot)
    for (const act of reading.acts)
      if (act.kind === 'done' && !act.negated && !act.conditional)
        if (act.topic === id || act.all === true || (act.topic === undefined && only)) return { at, act };
  return null;
}

function notDone({ action }: ActionNeed, turn: number, tries: readonly Call[]): Finding {
  const last = tries.at(-1);
  const why =
    last === undefined
      ? 'it never tried'
      : last.how === 'refused'
        ? `the office refused: ${last.why}`
        : last.how === 'failed'
          ? `its call failed (${last.why})`
          : 'it did something else';
  return { kind: 'said_not_done', turn, because: `says that ${action} is done; ${why}` };
}

/** Whether anything is said of it at all: done, promised, or refused. */
function notSaid({ id, action }: ActionNeed, { bot }: Hearing, { how }: Call): Finding[] {
  const spoken = bot.some(({ reading }) =>
    reading.acts.some(({ kind, topic }) => (kind === 'done' || kind === 'promise') && (topic ?? id) === id),
  );
  if (spoken) return [];
  const lost = how === 'lost' ? ', though the office told the bot that it had failed' : '';
  return [{ kind: 'done_not_said', turn: null, because: `${action} is done${lost}, and the customer was not told` }];
}

const AMOUNT = /\d+[.,]\d\d(?!\d)/g;

/** An amount in the very words that say so, and another one in the call. */
function otherwise({ at, act }: Said, { args, action }: Call): Finding[] {
  const booked = Object.values(args).find((value) => /^\d+\.\d\d [A-Z]{3}$/.test(value));
  const [told, more] = act.quote.match(AMOUNT) ?? [];
  if (booked === undefined || told === undefined || more !== undefined) return [];
  const amount = told.replace(',', '.');
  if (booked.startsWith(`${amount} `)) return [];
  const because = `says ${amount}, and the books have ${booked} for ${action ?? 'it'}`;
  return [{ kind: 'said_otherwise', turn: at, because }];
}
