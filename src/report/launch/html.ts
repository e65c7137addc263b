import type { Count, Projected } from '../../launch/project.ts';
import { launchDay } from '../charts/launch-day.ts';
import { measuredBar } from '../charts/measured.ts';
import { plain } from '../defuse.ts';
import { count, percent, plural, whole } from '../figures.ts';
import { document } from '../page/document.ts';
import type { Section } from '../page/section.ts';
import { markup } from '../page/section.ts';
import { dataTable } from '../page/table.ts';
import { inWords } from '../words.ts';
import { trustLines } from './trust.ts';

/** A launch, and the run that it was made from. */
export interface LaunchShown {
  readonly projected: Projected;
  readonly run: string;
  readonly target: string;
}

const between = ({ low, high }: Count): string => `${whole(low)} to ${whole(high)}`;

const COUNTS: readonly (readonly [keyof Projected['counts'], string, string])[] = [
  ['failed', 'Contacts that failed', 'the customer did not get what it came for'],
  ['harmed', 'Customers harmed', 'at least one of their contacts failed'],
  ['annoyed', 'Simulated annoyed customers', 'will remember it with anger'],
  ['repeat', 'Contacts again', 'about the same problem, on top of the first ones'],
  ['churned', 'Customers lost', ''],
  ['desk', 'Contacts that came to people', ''],
  ['abandoned', 'Gave up waiting for a person', ''],
];

/** What the launch would come to. It holds the page's one h1. */
const launch: Section<LaunchShown> = {
  id: 'launch',
  title: 'The launch',
  template: `
<h1>{{title}}</h1>
<p class="lead">{{lead}}</p>
<p class="lead strong">{{trusted}}</p>
<div class="scroll"><table class="headlines"><caption class="hidden">What the launch would come to</caption>
<thead><tr><th scope="col">Count</th><th scope="col">Of the launch</th><th scope="col">Between</th></tr></thead>
<tbody>{{#each counts}}<tr><th scope="row">{{name}}<small>{{note}}</small></th><td class="measured">{{value}}</td><td>{{between}}</td></tr>
{{/each}}</tbody></table></div>
<p class="quiet">Simulated customers, on what a run of some hundreds or thousands of them measured. The spans are what the noise of that run allows; they hold no error of the assumptions below.</p>`,
  view: ({ projected }) => {
    const { wanted, agents, first, counts } = projected;
    return {
      title: `${whole(counts.harmed.value)} of ${whole(first)} customers harmed in ${wanted.days === 1 ? 'a day' : plural(wanted.days, 'day')}`,
      lead: `${whole(first)} customers have a problem, by the curve of a day. ${plural(wanted.copies, 'copy', 'copies')} of the bot share them; ${plural(agents, 'agent')} stand${agents === 1 ? 's' : ''} behind it, each handling a contact in ${plural(round(wanted.desk.handle * 60), 'minute')}; who waits for them gives up after ${plural(round(wanted.desk.patience * 60), 'minute')} on average.`,
      trusted: trustedIn(projected),
      counts: COUNTS.map(([name, words, note]) => ({
        name: words,
        note,
        value: unseen(name, projected) ? '–' : whole(counts[name].value),
        between: unseen(name, projected) ? 'not seen: the run let nobody come back' : between(counts[name]),
      })),
    };
  },
};

/** What only a run with repeats shows. */
function unseen(name: string, { measured }: Projected): boolean {
  return !measured.returns && (name === 'annoyed' || name === 'churned');
}

function round(minutes: number): number {
  return Number(minutes.toPrecision(3));
}

/** First of all: how much of it anybody saw. */
function trustedIn({ measured }: Projected): string {
  const { within, below, above } = measured;
  if (above > 0)
    return `Extrapolated: ${percent(above)} of the contacts come at loads above any that was measured. Read the spans, not the figures.`;
  return below > 0
    ? `${percent(within)} of the contacts come at loads that were measured, and ${percent(below)} at lower ones, where the lowest measured shares are held. None is above.`
    : 'All contacts come at loads that were measured.';
}

const hours: Section<LaunchShown> = {
  id: 'hours',
  title: 'Hour by hour',
  template: `
<h2>Hour by hour</h2>
<figure class="wide"><figcaption>Contacts an hour: <span class="key first">first contacts</span> <span class="key again">again, about the same problem</span>; the stroke is how many of them failed</figcaption>
<div class="scroll">{{chart}}</div>{{data}}</figure>
<p class="quiet">{{toCome}} customers are still to call again after the last hour.</p>`,
  view: ({ projected: { hours: all, toCome } }) => ({
    chart: markup(launchDay(all)),
    toCome: whole(toCome),
    data: dataTable({
      caption: 'Contacts by hour',
      columns: ['Hour', 'First contacts', 'Again', 'Resolved by the bot', 'Failed', 'Share failed'],
      rows: all
        .slice(0, 72)
        .map(({ first, repeat, resolved, failed }, hour) => [
          count(hour),
          whole(first),
          whole(repeat),
          whole(resolved),
          whole(failed),
          first + repeat === 0 ? '–' : percent(failed / (first + repeat)),
        ]),
    }),
  }),
};

const outcomes: Section<LaunchShown> = {
  id: 'outcomes',
  title: 'What came of them',
  template: `
<h2>What came of the contacts</h2>
<div class="scroll"><table><caption class="hidden">Contacts by what they came to</caption>
<thead><tr><th scope="col">It came to</th><th scope="col">Contacts</th><th scope="col">Of all</th></tr></thead>
<tbody>{{#each rows}}<tr><th scope="row">{{name}}</th><td>{{contacts}}</td><td>{{share}}</td></tr>
{{/each}}</tbody></table></div>`,
  view: ({ projected }) => {
    const all = projected.outcomes.reduce((sum, { contacts }) => sum + contacts, 0);
    return {
      rows: projected.outcomes
        .filter(({ contacts }) => contacts > 0)
        .map(({ outcome, contacts }) => ({
          name: inWords(outcome),
          contacts: whole(contacts),
          share: percent(contacts / all),
        })),
    };
  },
};

const trust: Section<LaunchShown> = {
  id: 'trust',
  title: 'What is measured',
  template: `
<h2>How much of this is measured, and how much is not</h2>
<p class="intro">A launch of this size was never driven. It is put together from what a run measured: how often the bot fails at a load, by problem, and what customers then do.</p>
<div class="scroll">{{bar}}</div>
<ul>{{#each lines}}<li>{{this}}</li>{{/each}}</ul>
{{#if halves}}<h3>One half of the run’s rates foretells the other</h3>
<p>The launch rests on reading between the rates that were driven. So every other rate of the run was kept, and the ones between foretold from them: a reader can see how well that works.</p>{{halves}}{{/if}}`,
  view: ({ projected }) => {
    const { measured, halves } = projected;
    return {
      bar: markup(
        measuredBar([
          { name: 'at loads that were measured', share: measured.within, look: 'calm' },
          { name: 'below: the lowest held', share: measured.below, look: 'soft' },
          { name: 'above: extrapolated', share: measured.above, look: 'hot' },
        ]),
      ),
      lines: trustLines(projected),
      halves:
        halves.length === 0
          ? ''
          : dataTable({
              caption: 'Share of contacts that failed: foretold from the other half of the rates, and measured',
              columns: ['Problem', 'Contacts an hour', 'Foretold between', 'Measured', 'Inside'],
              rows: halves.map(({ intent, load, low, high, measured: seen, inside }) => [
                plain(inWords(intent)),
                whole(load),
                `${percent(low)} and ${percent(high)}`,
                percent(seen),
                inside ? 'yes' : 'no',
              ]),
            }),
    };
  },
};

const page = document<LaunchShown>({ sections: [launch, hours, outcomes, trust], css: '', script: '', data: '' });

/** A launch as one HTML file, in the looks of a run's report. */
export function launchHtml(shown: LaunchShown): string {
  const { projected, run, target } = shown;
  return page(shown, {
    title: `A launch of ${whole(projected.wanted.perDay)} customers a day`,
    head: [`${whole(projected.wanted.perDay)} customers a day`, plain(target), `from run ${plain(run)}`],
    source: 'the log of the run that it is projected from',
  });
}
