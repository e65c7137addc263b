import type { FactNeed, Need } from '../events/need.ts';
import type { NeedRuling } from '../events/verdict.ts';
import type { Hearing } from './hearing.ts';
import { astrayIn, type Astray } from './astray.ts';
import { repliesOf, type Reply } from './flow.ts';
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
  const handedOver = hearing.bot.find(({ turn }) => turn.meta?.handoff === true)?.at ?? null;
  return {
    needs: needs.map((need) => rulingOn(need, hearing, statements, handedOver)),
    statements,
    replies: repliesOf(hearing, statements.values()),
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
      const spoken = hearing.bot.flatMap(({ at, reading }) =>
        reading.acts
          .filter((act) => act.kind === 'answer' && act.topic === need.id)
          .map(({ quote }) => ({ at, quote })),
      )[0];
      return spoken ? ruling('unclear', spoken.at, spoken.quote) : ruling('missing', null);
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
