/**
 * How often `irate compare` names a winner between two runs of one bot, which is always false. Virtual studies: the
 * reference bot with words, the same customers and other dice of the bot; and a control bot of known truth.
 *
 *   npx tsc -p bench/tsconfig.json && node dist/bench/bench/compare.js [words] [controls]
 *
 * The arguments are the numbers of studies (100, 400). Exits 1 if a rate is out of its bounds.
 */
import { nullControl } from '../src/bots/controls/control.ts';
import { inProcessBot } from '../src/bots/inprocess.ts';
import { chance } from '../src/chance/random.ts';
import { crowd } from '../src/customers/draw.ts';
import { unsafe } from '../src/customers/safety.ts';
import { planOf } from '../src/engine/plan.ts';
import { run } from '../src/engine/run.ts';
import { VERSION } from '../src/events/event.ts';
import { type Arm, CLOSED, OPEN } from '../src/events/plan.ts';
import type { Comparison } from '../src/metrics/compare/comparison.ts';
import { compare } from '../src/metrics/compare/comparison.ts';
import { matchedRates } from '../src/metrics/compare/matched.ts';
import { Fold } from '../src/metrics/fold.ts';
import { createOffice } from '../src/office/store.ts';
import { ruling } from '../src/oracle/stage.ts';
import { loadPersonas, loadScenario } from '../src/scenarios/load.ts';
import { clopperPearsonLower } from '../src/statistics/index.ts';
import { virtualClock } from '../src/time/virtual.ts';
import { type Design, study, type World } from './control/study.ts';

const [words = 100, controls = 400] = process.argv.slice(2).map(Number);
const personas = loadPersonas('personas');
const scenario = loadScenario('scenarios/retail.yaml', personas);

/** One small run of the reference bot: the customers are the seed's, the bot's dice are its own. */
async function spoken(seed: string, dice: string): Promise<Fold> {
  const plan = planOf(scenario, { seed, arms: [CLOSED], ladder: '40/s, 60 each' }, chance(seed));
  const clock = virtualClock();
  const office = createOffice();
  const target = inProcessBot('hasty', { clock, office, chance: chance(`${seed}/${dice}`) });
  const fold = new Fold();
  await run(
    {
      kind: 'run',
      at: 0,
      version: VERSION,
      id: seed,
      began: null,
      time: 'virtual',
      plan,
      scenario: { name: 'retail', hash: '' },
      target: { name: target.name, protocol: '', turnEnd: '', connection: '' },
      versions: {},
      command: '',
    },
    {
      clock,
      target,
      office,
      articles: Object.entries(scenario.policies).map(([id, { title, text, value }]) => ({ id, title, text, value })),
      keys: scenario.office,
      unsafe,
      loop: null,
      chance: chance(seed),
      crowd: crowd(scenario, personas, chance(seed), seed, plan),
      write: ruling(plan.now, true, (event) => fold.add(event)),
      behind: () => false,
    },
    new AbortController().signal,
  );
  return fold;
}

function compared(runs: readonly Fold[], repeats: readonly Fold[], arm: Arm): Comparison {
  const rates = matchedRates(runs, arm);
  const again = repeats.map((repeat) => matchedRates([runs[0]!, repeat], arm));
  return compare({ arm, bots: runs.length, rates, repeats: again, here: rates.length - 1 });
}

/** Of so many comparisons of a bot with itself, those with a winner, and those with any headline that is told apart. */
async function falseWinners(
  title: string,
  studies: number,
  bound: number | null,
  of: (index: number) => Promise<Comparison>,
): Promise<void> {
  const began = performance.now();
  let [winners, headlines, differing] = [0, 0, 0];
  for (let index = 0; index < studies; index++) {
    const { ranks, duels } = await of(index);
    if (ranks.filter(({ from }) => from === 1).length === 1) winners++;
    if (duels.some(({ findings }) => findings.some(({ answer }) => answer !== 'undecided'))) headlines++;
    if (duels.some(({ findings: [{ value }] }) => value !== 0)) differing++;
  }
  const percent = (k: number): string => `${((100 * k) / studies).toFixed(1)} %`;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    `${title}: winner in ${percent(winners)}, any of the headlines in ${percent(headlines)} of ${studies} (differing in ${percent(differing)}), ${seconds} s`,
  );
  // Out of bounds only if even the lower bound of what is seen lies above it.
  if (bound === null || studies === 0 || clopperPearsonLower(headlines, studies) <= bound) return;
  console.log(`OUT OF BOUNDS  ${title}: above ${100 * bound} %`);
  process.exitCode = 1;
}

const control = (uneven: number): World => ({ control: nullControl(0.2), returns: 0, delay: 1, uneven });
const design = (blocks: number, n: number, rungs: readonly number[]): Design => ({ rungs, arms: [OPEN], blocks, n });
const runsOf = (count: number, world: World, plan: Design, index: number): Promise<Fold[]> =>
  Promise.all(Array.from({ length: count }, (_, each) => study(world, plan, `${plan.blocks}/${index}/${each}`)));
const FIVE = [3600, 7200, 14_400, 28_800, 57_600];

await falseWinners('reference bot, 60 customers', words, 0.05, async (index) =>
  compared([await spoken(`s${index}`, 'a'), await spoken(`s${index}`, 'b')], [], CLOSED),
);
await falseWinners('control, 1 block of 100', controls, 0.05, async (index) =>
  compared(await runsOf(2, control(0), design(1, 100, [3600]), index), [], OPEN),
);
await falseWinners('uneven control, 8 blocks of 50', controls, 0.05, async (index) =>
  compared(await runsOf(2, control(0.5), design(8, 50, [3600]), index), [], OPEN),
);
await falseWinners(
  'uneven control, 1 block of 400, no repeat run: not to be trusted',
  controls / 2,
  null,
  async (index) => compared(await runsOf(2, control(0.5), design(1, 400, FIVE), index), [], OPEN),
);
await falseWinners('uneven control, 1 block of 400, with a repeat run', controls / 2, 0.05, async (index) => {
  const [a, b, again] = (await runsOf(3, control(0.5), design(1, 400, FIVE), index)) as [Fold, Fold, Fold];
  return compared([a, b], [again], OPEN);
});
