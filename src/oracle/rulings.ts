import type { FactNeed, Need } from '../events/need.ts';
import type { NeedRuling } from '../events/verdict.ts';
import type { Hearing } from './hearing.ts';
import { astrayIn, type Astray } from './astray.ts';
import { repliesOf, replyDoes, type Reply } from './flow.ts';
import { statementsOn, type Statement } from './facts.ts';
import { promisesPerson } from './transfer.ts';

/** How every need fared, and what was said about the facts. */
export interface Rulings {
  readonly needs: readonly NeedRuling[];
  /** Statements by need id; the last one stands. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  readonly replies: readonly Reply[];
  readonly astray: Astray;
  /** The bot turn at which a human took over. */
  readonly handedOver: number | null;
  /** The bot turn that first announced that a human would. */
  readonly promised: number | null;
}

/** Rules on every need. */
export function ruleOn(hearing: Hearing): Rulings {
  const { needs } = hearing.transcript;
  const astray = astrayIn(hearing);
  const aside = new Set([...astray.kept].flatMap(([shown, { next }]) => [shown, next.at]));
  const statements = new Map(
    needs
      .filter((need): need is FactNeed => need.kind === 'fact')
      .map((need) => [need.id, statementsOn(need, hearing, aside)] as const),
  );
  const replies = repliesOf(hearing, statements.values());
  const handedOver = hearing.bot.find(({ turn }) => turn.meta?.handoff === true)?.at ?? null;
  return {
    needs: needs.map((need) => rulingOn(need, hearing, statements, handedOver, replies)),
    statements,
    replies,
    astray,
    handedOver,
    promised: hearing.bot.find(({ reading }) => promisesPerson(reading.acts))?.at ?? null,
  };
}

function rulingOn(
  need: Need,
  hearing: Hearing,
  statements: ReadonlyMap<string, readonly Statement[]>,
  handedOver: number | null,
  replies: readonly Reply[],
): NeedRuling {
  const ruling = (met: NeedRuling['met'], turn: number | null, quote = ''): NeedRuling => ({
    id: need.id,
    met,
    turn,
    quote,
  });
  switch (need.kind) {
    case 'fact': {
      const last = statements.get(need.id)?.at(-1);
      if (last) return ruling(last.true ? 'met' : 'wrong', last.at, last.claim.quote);
      // Spoken of, in words of which nobody said whether they are true.
      const spoken = replies
        .filter(({ rejected }) => !rejected)
        .flatMap(({ turns }) => turns)
        .flatMap(({ at, reading }) =>
          reading.acts
            .filter((act) => act.kind === 'answer' && act.topic === need.id)
            .map(({ quote }) => ({ at, quote })),
        )[0];
      if (spoken) return ruling('unclear', spoken.at, spoken.quote);
      const taken = takenFor(need, hearing, replies);
      return taken ? ruling('unclear', taken.at, taken.quote) : ruling('missing', null);
    }
    case 'action': {
      const done = hearing.bot.flatMap(({ at, reading }) =>
        reading.acts.filter((act) => act.kind === 'done').map((act) => ({ at, act })),
      )[0];
      const met = need.done === null ? 'unclear' : need.done ? 'met' : 'missing';
      return ruling(met, done?.at ?? null, done?.act.quote);
    }
    case 'handoff':
      if (handedOver !== null) return ruling('met', handedOver);
      return need.required ? ruling('missing', null) : ruling('met', null);
  }
}

/** What the customer took for an answer, in words from which neither a yes nor a no, nor a choice, was read. */
function takenFor(
  need: FactNeed,
  { customer }: Hearing,
  replies: readonly Reply[],
): { readonly at: number; readonly quote: string } | null {
  if (need.type !== 'boolean' && need.type !== 'enum') return null;
  for (const reply of replies) {
    if (reply.rejected || replyDoes(reply, 'not_understood', 'menu', 'link', 'ask')) continue;
    const after = customer.filter(({ at }) => at > reply.turns.at(-1)!.at).map(({ plea }) => plea);
    if (!after.some(({ accepts }) => accepts)) continue;
    if (after.some(({ objects, wantsHuman, anger }) => objects || wantsHuman || anger)) continue;
    for (const { at, reading } of reply.turns) if (reading.left.length > 0) return { at, quote: reading.left[0]! };
  }
  return null;
}
