import { buildReport } from '../../src/report/build.ts';
import type { Report } from '../../src/report/report.ts';
import type { TradeName } from '../../src/bots/trades.ts';
import type { Target } from '../../src/targets/target.ts';
import type { Clock } from '../../src/time/clock.ts';
import { against } from './simulated.ts';

/** Bots that do not try. */
export type Answering = 'nothing' | 'echo' | 'handover';

const HANDOVER = 'I am connecting you with a colleague now.';

function dummy(answering: Answering, clock: Clock): Target {
  return {
    name: answering,
    protocol: 'in process',
    time: clock.time,
    turnEnd: 'the call returns',
    connection: 'none',
    open: () => ({
      say(text, hear) {
        const alarm = clock.alarm(200, () => {
          if (answering !== 'nothing') hear({ kind: 'bubble', text: answering === 'echo' ? text : HANDOVER });
          if (answering === 'handover') hear({ kind: 'meta', meta: { handoff: true } });
          hear({ kind: 'over', how: 'replied' });
        });
        return () => clock.silence(alarm);
      },
      close: () => undefined,
    }),
    close: () => Promise.resolve(),
  };
}

/** The report on a crowd of `n` that meets such a bot. */
export async function reportOn(answering: Answering, pack: TradeName, n: number): Promise<Report> {
  const log = await against((clock) => dummy(answering, clock), `20/s, ${n} each`, {}, pack);
  return buildReport(() => log);
}
