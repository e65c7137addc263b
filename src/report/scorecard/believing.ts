import { plain } from '../defuse.ts';
import { count, plural } from '../figures.ts';
import type { Section } from '../page/section.ts';
import { measureInWords } from '../words.ts';
import type { Scorecard } from './scorecard.ts';
import { between, list, points } from './words.ts';

/** What the reader needs to believe the rest, or not to. */
export const believing: Section<Scorecard> = {
  id: 'trust',
  title: 'Trust',
  template: `
<h2>Can you trust this comparison?</h2>
<p class="intro">{{intro}}</p>
<h3>The noise floor</h3>
<p>{{noise}}</p>
{{#if floors}}<div class="scroll"><table><caption class="hidden">Differences between two runs of the same bot</caption>
<thead><tr><th scope="col">Measure</th><th scope="col">Two runs of {{first}} differed by</th><th scope="col">Between</th><th scope="col">Fared differently</th><th scope="col">Spread of the runs, by that of the customers</th></tr></thead>
<tbody>{{#each floors}}<tr><th scope="row">{{name}}</th><td>{{value}}</td><td>{{between}}</td><td>{{differing}} of {{n}}</td><td>{{spread}}</td></tr>
{{/each}}</tbody></table></div>{{/if}}
<h3>What could be seen</h3>
<p>{{visible}}</p>
{{#if forced}}<h3>Forced</h3><ul>{{#each forced}}<li>{{this}}</li>{{/each}}</ul>{{/if}}
<h3>The runs</h3>
<dl class="manifest">{{#each runs}}<div><dt>{{name}}</dt><dd>{{what}}<br><code>{{command}}</code></dd></div>{{/each}}</dl>
<p class="quiet">Shares of customers are compared by McNemar’s exact test and Newcombe’s paired interval; shares of contacts by swapping each customer’s two results at random and by the bootstrap over customers (2,000 draws). With four blocks or more, blocks are taken as the unit too, and with a repeat run the spread between its two runs; the most cautious of them is what is shown. The customers are synthetic: claim ranks and ratios between bots, not head counts.</p>`,
  view: (scorecard) => ({
    intro: introOf(scorecard),
    first: plain(scorecard.bots[0]!.name),
    noise: noiseIn(scorecard),
    floors: floorsOf(scorecard),
    visible: visibleIn(scorecard),
    forced: scorecard.forced.map(({ name, field, first, second }) =>
      plain(`${name}: ${field} is ${second}, and in the first run ${first}`),
    ),
    runs: [...scorecard.bots, ...scorecard.repeats].map(({ name, run }) => ({
      name: plain(name),
      what: plain(
        `${run.target.name} over ${run.target.protocol}; ${run.scenario.name} (${run.scenario.hash}); run ${run.id}${run.began === null ? ', virtual time' : `, begun ${run.began}`}; ${Object.entries(
          run.versions,
        )
          .map(([part, version]) => `${part} ${version}`)
          .join(', ')}`,
      ),
      command: plain(run.command),
    })),
  }),
};

function introOf({ comparison: { customers, blocks }, arm }: Scorecard): string {
  const returns =
    arm.returns > 0
      ? 'Failed customers were let return, as they do in life.'
      : 'Failed customers were not let return, so each bot is seen by itself.';
  return `${plural(customers, 'customer')} in ${plural(blocks, 'block')} met every bot: the same people with the same problems, at the same moments. ${returns}`;
}

/** What a repeat run says of the noise. */
function noiseIn({ comparison: { noise }, repeats, bots }: Scorecard): string {
  const first = bots[0]!.name;
  const primary = noise['error'];
  if (primary === undefined)
    return plain(
      `Not measured: no repeat run was given. Run ${first} once more with the same options and name that run with --aa: what differs between two runs of one bot is noise.`,
    );
  const spreads = Object.values(noise).flatMap(({ spread }) => (spread === null ? [] : [Math.sqrt(spread.square)]));
  const wide =
    spreads.length === 0
      ? 'They were too alike, or at too few rates, to tell whether runs differ by more than their customers do.'
      : `They differed ${count(Math.max(...spreads))} times as much as customers by themselves explain, at most; all intervals and tests on this page allow for it.`;
  return plain(`Held against ${list(repeats.map(({ name }) => name))}, the same bot once more. ${wide}`);
}

function floorsOf({ comparison: { noise } }: Scorecard): object[] {
  return Object.entries(noise).map(([name, { here, spread }]) => ({
    name: measureInWords(name),
    value: here.value === null ? '–' : points(here.value),
    between: between(here),
    differing: count(here.differing),
    n: count(here.n),
    spread: spread === null ? '–' : count(Math.sqrt(spread.square)),
  }));
}

function visibleIn({ comparison: { duels } }: Scorecard): string {
  const primary = duels.map(({ findings: [finding] }) => finding.visible);
  return `With so many customers, and bots that differ as much from customer to customer as these, a difference of ${points(Math.max(...primary)).slice(1)} points of failed contacts is told with a chance of 80%.`;
}
