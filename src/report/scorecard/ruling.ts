import { FEWEST_BLOCKS } from '../../metrics/clusters.ts';
import type { Finding } from '../../metrics/compare/finding.ts';
import type { Duel } from '../../metrics/compare/comparison.ts';
import { count, percent, perHour, plural } from '../figures.ts';
import type { Scorecard } from './scorecard.ts';
import { between, list, named, nameOf, place, points, wanting } from './words.ts';

/** What a comparison came to, in words. */
export interface Ruling {
  /** The place of the bot that is shown to be best; null inside the noise. */
  readonly winner: number | null;
  readonly title: string;
  readonly sentences: readonly string[];
  /** What stands in the way of believing it. */
  readonly cautions: readonly string[];
}

/** Names a winner only if it is shown to fail less than every other bot. */
export function rulingOf(scorecard: Scorecard): Ruling {
  const { comparison, bots } = scorecard;
  const leaders = comparison.ranks.flatMap(({ from }, bot) => (from === 1 ? [bot] : []));
  const winner = leaders.length === 1 ? leaders[0]! : null;
  const names = list(leaders.map((bot) => nameOf(scorecard, bot)));
  const rest = bots.length === 2 ? ` than ${nameOf(scorecard, 1 - (winner ?? 0))}` : ` of ${count(bots.length)} bots`;
  const title =
    winner === null
      ? `${leaders.length < bots.length ? 'No winner: ' : ''}${names} cannot be told apart ${place(scorecard)}`
      : `${names} fails ${bots.length === 2 ? 'less' : 'least'}${rest} ${place(scorecard)}`;
  return {
    winner,
    title,
    sentences: [
      shares(scorecard),
      ...(winner === null ? undecided(scorecard, leaders) : ahead(scorecard, winner)),
      ...floor(scorecard),
    ],
    cautions: cautions(scorecard),
  };
}

function shares(scorecard: Scorecard): string {
  const { comparison, bots } = scorecard;
  const failed = bots.map(({ name }, bot) => {
    const { value } = comparison.values[bot]!['error']!;
    return `${name} failed ${value === null ? 'none that can be counted' : percent(value)}`;
  });
  const { basis, peak } = scorecard.decided;
  const whence =
    basis === 'below_peak' && peak !== null
      ? ` ${perHour(scorecard.decided.perHour)} is the highest rate up to your peak of ${count(peak)} that all runs measured.`
      : '';
  return `Of their contacts with the same ${plural(comparison.customers, 'customer')}, ${list(failed)}.${whence}`;
}

function undecided(scorecard: Scorecard, leaders: readonly number[]): string[] {
  return scorecard.comparison.duels
    .filter(({ first, second }) => leaders.includes(first) && leaders.includes(second))
    .map((duel) => {
      const [finding] = duel.findings;
      const apart =
        finding.value === null || finding.differing === 0
          ? ''
          : ` differ by ${points(Math.abs(finding.value)).slice(1)} points (${between(finding)}), not distinguishable from noise`;
      return `${list([nameOf(scorecard, duel.first), nameOf(scorecard, duel.second)])}${apart}: ${wanting(finding)}.`;
    });
}

/** How much the winner is ahead, and where it is not. */
function ahead(scorecard: Scorecard, winner: number): string[] {
  return scorecard.comparison.duels
    .filter(({ first, second }) => first === winner || second === winner)
    .map((duel) => {
      const other = duel.first === winner ? duel.second : duel.first;
      const [finding, ...others] = duel.findings;
      const ends = [Math.abs(finding.low), Math.abs(finding.high)].sort((a, b) => a - b) as [number, number];
      const [least, most] = ends.map((end) => points(end).slice(1)) as [string, string];
      const size = `${points(Math.abs(finding.value ?? 0)).slice(1)} points fewer (${least} to ${most})`;
      return [
        `${nameOf(scorecard, winner)} against ${nameOf(scorecard, other)}: ${size}.`,
        ...beside(duel, winner, others),
      ].join(' ');
    });
}

function beside({ second }: Duel, winner: number, others: readonly Finding[]): string[] {
  const good = second === winner ? 'better' : 'worse';
  const bad = second === winner ? 'worse' : 'better';
  const which = (answer: Finding['answer']): string =>
    list(others.filter((finding) => finding.answer === answer).map(({ name }) => `“${named(name)}”`));
  return [
    ...(which(good) === '' ? [] : [`It is also better on ${which(good)}.`]),
    ...(which(bad) === '' ? [] : [`It is worse on ${which(bad)}.`]),
    ...(which('undecided') === '' ? [] : [`Not distinguishable on ${which('undecided')}.`]),
  ];
}

function floor({ comparison: { noise }, bots }: Scorecard): string[] {
  const primary = noise['error'];
  if (primary === undefined) return [];
  const first = bots[0]!.name;
  if (Object.values(noise).every(({ here }) => here.differing === 0))
    return [`Two runs of ${first} were alike to the last customer, so they show no noise.`];
  return [
    `Two runs of ${first} itself differed by ${points(primary.floor).replace('+', '')} points there: nothing up to that names anybody.`,
  ];
}

function cautions({ forced, comparison: { noise, blocks } }: Scorecard): string[] {
  const measured = Object.values(noise);
  const drifted = measured.filter(({ here }) => here.p < 0.05 / measured.length);
  return [
    ...(forced.length === 0
      ? []
      : [
          `Forced: the runs differ in more than the bot (${list([...new Set(forced.map(({ field }) => field))])}), and so may their results. Who is not the same person in both runs is paired with a stranger.`,
        ]),
    ...(drifted.length === 0
      ? []
      : [
          `Two runs of the same bot differ by more than chance on ${list(drifted.map(({ here }) => named(here.name)))}: something besides the bot changed between the runs.`,
        ]),
    ...(blocks >= FEWEST_BLOCKS
      ? []
      : [
          `Customers are taken as independent of each other: with ${plural(blocks, 'block')} a bad minute of one bot cannot be told from a bad bot. Run with --plan rigorous for a decision.`,
        ]),
  ];
}
