import type { Finding } from '../../metrics/compare/finding.ts';
import { markdown as safe } from '../defuse.ts';
import { count, figure, percent } from '../figures.ts';
import { table } from '../markdown.ts';
import { measureInWords } from '../words.ts';
import { rulingOf } from './ruling.ts';
import type { Scorecard } from './scorecard.ts';
import { inOrder, placeOf, safeOf } from './sheet.ts';
import { between, nameOf, points, wanting } from './words.ts';

const SIGNS: Readonly<Record<Finding['answer'], string>> = {
  better: '✅ better',
  worse: '❌ worse',
  undecided: '❔ not distinguishable',
};

/** The scorecard for a pull request: short, and nobody's words become markup. */
export function scorecardMarkdown(scorecard: Scorecard): string {
  const { title, sentences, cautions } = rulingOf(scorecard);
  return [
    `# ${safe(title)}`,
    '',
    ...sentences.flatMap((text) => [safe(text), '']),
    ...cautions.flatMap((text) => [`> ${safe(text)}`, '']),
    ...places(scorecard),
    ...duels(scorecard),
  ].join('\n');
}

function places(scorecard: Scorecard): string[] {
  const { comparison, bots, decided } = scorecard;
  const measures = Object.keys(comparison.values[0]!);
  const rows = inOrder(scorecard).map((bot) => [
    safe(bots[bot]!.name),
    placeOf(scorecard, bot),
    percent(comparison.ranks[bot]!.first),
    ...measures.map((name) => figure(comparison.values[bot]![name]!.value, 'share')),
    safeOf(scorecard, bot),
  ]);
  const columns = [
    'Bot',
    'Place',
    'Alone first in draws',
    ...measures.map(measureInWords),
    'Shown safe up to, an hour',
  ];
  return [`## Places at ${count(decided.perHour)} new customers an hour`, '', ...table(columns, rows), ''];
}

function duels(scorecard: Scorecard): string[] {
  return scorecard.comparison.duels.flatMap(({ first, second, findings }) => {
    const [a, b] = [safe(nameOf(scorecard, first)), safe(nameOf(scorecard, second))];
    const rows = findings.map((finding) => [
      measureInWords(finding.name),
      figure(finding.first, 'share'),
      figure(finding.second, 'share'),
      finding.value === null ? '–' : points(finding.value),
      finding.value === null ? '–' : between(finding),
      `${SIGNS[finding.answer]}${finding.answer === 'undecided' ? `: ${safe(wanting(finding))}` : ''}`,
    ]);
    return [`## ${b} against ${a}`, '', ...table(['Measure', a, b, 'Points', 'Between', `${b} is`], rows), ''];
  });
}
