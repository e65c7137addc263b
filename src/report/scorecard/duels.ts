import type { Finding } from '../../metrics/compare/finding.ts';
import { span } from '../charts/span.ts';
import { plain } from '../defuse.ts';
import { count, figure } from '../figures.ts';
import type { Section } from '../page/section.ts';
import { markup } from '../page/section.ts';
import { measureInWords } from '../words.ts';
import type { Scorecard } from './scorecard.ts';
import { between, nameOf, place, points, wanting } from './words.ts';

/** How an answer looks; undecided is inside the noise. */
export const LOOKS = {
  better: { answer: 'pass', sign: '✓', word: 'better' },
  worse: { answer: 'fail', sign: '✕', word: 'worse' },
  undecided: { answer: 'unclear', sign: '=', word: 'not distinguishable' },
} as const satisfies Record<Finding['answer'], object>;

/** Every two bots on every headline. */
export const duels: Section<Scorecard> = {
  id: 'duels',
  title: 'Two by two',
  template: `
<h2>Two by two, customer by customer</h2>
<p class="intro">The same customers met each bot {{place}}, so each is compared with itself. Differences are in points of a hundred. “Not distinguishable” is an answer: the difference is inside the noise of so many customers.</p>
{{#each duels}}<h3>{{second}}, measured against {{first}}</h3>
<div class="scroll"><table class="duel"><caption class="hidden">{{second}} against {{first}}</caption>
<thead><tr><th scope="col">Measure</th><th scope="col" class="answer">{{second}} is</th><th scope="col">Difference</th><th scope="col" class="picture"><span class="hidden">Picture</span></th><th scope="col">{{first}}</th><th scope="col">{{second}}</th><th scope="col">Fared differently</th></tr></thead>
<tbody>{{#each rows}}<tr class="{{answer}}"><th scope="row">{{name}} <span class="demand">{{better}} is better</span></th><td class="answer"><span class="sign" aria-hidden="true">{{sign}}</span> {{word}}<small>{{because}}</small></td><td class="measured">{{value}}<small>{{between}}</small></td><td class="picture">{{picture}}</td><td>{{a}}</td><td>{{b}}</td><td>{{differing}}<small>of {{n}}</small></td></tr>
{{/each}}</tbody></table></div>
{{/each}}
<p class="quiet">The dark stroke is no difference at all. Chances are corrected for all {{tests}} tests of this table together (Holm), so one false find among them is at most 5% likely.</p>`,
  view: (scorecard) => {
    const { comparison } = scorecard;
    return {
      place: place(scorecard),
      tests: count(comparison.duels.reduce((sum, { findings }) => sum + findings.length, 0)),
      duels: comparison.duels.map(({ first, second, findings }) => {
        const reach = Math.max(...findings.flatMap(({ low, high }) => [-low, high]), 0.001) * 1.05;
        return {
          first: plain(nameOf(scorecard, first)),
          second: plain(nameOf(scorecard, second)),
          rows: findings.map((finding) => rowOf(finding, reach)),
        };
      }),
    };
  },
};

function rowOf(finding: Finding, reach: number): object {
  const { name, better, first, second, value, low, high, n, differing, answer } = finding;
  return {
    ...LOOKS[answer],
    name: measureInWords(name),
    better,
    a: figure(first, 'share'),
    b: figure(second, 'share'),
    value: value === null ? '–' : points(value),
    between: value === null ? '' : between(finding),
    picture: value === null ? '' : markup(span({ low, value, high }, reach, LOOKS[answer].answer)),
    differing: count(differing),
    n: count(n),
    because: answer === 'undecided' ? wanting(finding) : chanceOf(finding),
  };
}

/** How likely such a difference is where there is none. */
function chanceOf({ adjusted }: Finding): string {
  return adjusted < 0.001 ? 'by chance: under 1 in 1,000' : `by chance: ${count(Math.ceil(adjusted * 1000))} in 1,000`;
}
