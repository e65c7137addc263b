import pc from 'picocolors';
import type { Finding } from '../../metrics/compare/finding.ts';
import { oneLine } from '../defuse.ts';
import { count, figure, percent } from '../figures.ts';
import { type Look, heading, type Paint, wrapped } from '../terminal.ts';
import { measureInWords } from '../words.ts';
import { rulingOf } from './ruling.ts';
import type { Scorecard } from './scorecard.ts';
import { inOrder, placeOf, safeOf } from './sheet.ts';
import { between, nameOf, points, wanting } from './words.ts';

const SIGNS: Readonly<Record<Finding['answer'], string>> = { better: '✓', worse: '✗', undecided: '=' };
/** Longest name of a bot in a column. */
const NAME = 28;

/** What a comparison came to, for a terminal: the places, then two by two, the ruling last. */
export function scorecardTerminal(scorecard: Scorecard, { colour, width }: Look): string {
  const paint = pc.createColors(colour);
  const wide = Math.max(40, width);
  const { winner, title, sentences, cautions } = rulingOf(scorecard);
  return [
    ...places(scorecard, paint, wide),
    ...duels(scorecard, paint, wide),
    ...sentences.flatMap((text) => wrapped(oneLine(text), wide)),
    ...cautions.flatMap((text) => wrapped(oneLine(`! ${text}`), wide).map(paint.yellow)),
    paint.bold((winner === null ? paint.yellow : paint.green)(`${winner === null ? '=' : '✓'} ${oneLine(title)}`)),
  ].join('\n');
}

function places(scorecard: Scorecard, paint: Paint, width: number): string[] {
  const { comparison, bots, decided } = scorecard;
  const lines = inOrder(scorecard).map((bot) => {
    const { value } = comparison.values[bot]!['error']!;
    return `  ${placeOf(scorecard, bot).padEnd(8)}${oneLine(bots[bot]!.name, NAME).padEnd(NAME + 2)}${figure(value, 'share').padStart(8)} failed   alone first in ${percent(comparison.ranks[bot]!.first)} of draws   safe up to ${safeOf(scorecard, bot)}/h`;
  });
  return [heading(`PLACES at ${count(decided.perHour)} new customers an hour`, paint, width), ...lines, ''];
}

function duels(scorecard: Scorecard, paint: Paint, width: number): string[] {
  const colours = { better: paint.green, worse: paint.red, undecided: paint.yellow };
  return scorecard.comparison.duels.flatMap(({ first, second, findings }) => {
    const lines = findings.map((finding) => {
      const { name, value, answer } = finding;
      const size = value === null ? '–' : `${points(value).padStart(6)}  ${between(finding)}`;
      const why = answer === 'undecided' ? ` ${paint.dim(wanting(finding))}` : '';
      return `  ${colours[answer](SIGNS[answer])} ${measureInWords(name).padEnd(40)}${figure(finding.first, 'share').padStart(8)}${figure(finding.second, 'share').padStart(8)}  ${size.padEnd(26)}${why}`;
    });
    const title = `${oneLine(nameOf(scorecard, second), NAME)} AGAINST ${oneLine(nameOf(scorecard, first), NAME)}, in points`;
    return [heading(title, paint, width), ...lines, ''];
  });
}
