import { IrateError } from '../events/trouble.ts';
import { duration } from '../events/units.ts';
import type { Label, Score } from '../events/verdict.ts';
import { agreement } from '../metrics/agreement.ts';
import { countScores, type Scores } from '../metrics/scores.ts';
import { asker, type Ask } from '../opinions/ask.ts';
import type { Asked } from '../opinions/opinion.ts';
import { INSTRUCTIONS } from '../opinions/prompt.ts';
import type { SecondOpinion } from '../report/opinions.ts';
import type { Clock } from '../time/clock.ts';
import { openModel } from './model.ts';

/** The environment variable that may hold the model's key. */
const KEY = 'IRATE_JUDGE_KEY';

/** A language model that is asked about every conversation, and the tally of what it said. */
export interface SecondJudge {
  readonly ask: Ask;
  /** Takes down an answer beside what was ruled and labelled. */
  note(asked: Asked, score: Score, label: Label | null): void;
  counts(): Scores;
  sum(): SecondOpinion;
  close(): Promise<void>;
}

/** @throws IrateError on a bad or forbidden address, a missing model, a patience that is none */
export function secondJudge(url: string, model: string | undefined, patience: string, clock: Clock): SecondJudge {
  if (model === undefined)
    throw new IrateError(
      'usage',
      'the judge needs a model',
      '--judge-model',
      'Name one that the server of --judge has.',
    );
  const place = '--judge';
  const target = openModel({ url, model, system: INSTRUCTIONS, temperature: 0, key: KEY, place }, clock);
  const [counting, withOracle, withLabels] = [countScores(), agreement(), agreement()];
  const faults = new Map<string, number>();
  let [had, labelled] = [0, 0];
  return {
    ask: asker(target, clock, duration(patience)),
    note(asked, score, label) {
      if (asked.kind === 'fault') {
        faults.set(asked.code, (faults.get(asked.code) ?? 0) + 1);
        return;
      }
      had++;
      const said = { ...asked.opinion, id: score.id, unscored: score.unscored };
      counting.add(said);
      withOracle.add(...ruledBy(said, score));
      if (!label) return;
      labelled++;
      withLabels.add(said, label);
    },
    counts: () => counting.sum(),
    sum: () => ({
      model: target.name,
      had,
      faults,
      withOracle: withOracle.sum(),
      withLabels: labelled > 0 ? withLabels.sum() : null,
    }),
    close: () => target.close(),
  };
}

/** On a conversation whose outcome the oracle leaves open, outcomes are not compared. */
function ruledBy<T extends { readonly outcome: Score['outcome'] }>(said: T, { outcome, failures }: Score): [T, Label] {
  return outcome === 'unscored'
    ? [
        { ...said, outcome },
        { outcome: 'unresolved', failures },
      ]
    : [said, { outcome, failures }];
}
