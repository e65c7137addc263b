import type { Estimate, Unit } from '../../metrics/estimate.ts';
import type { Answer } from '../../metrics/threshold.ts';
import { contrast } from '../charts/contrast.ts';
import { limit } from '../charts/limit.ts';
import { plain } from '../defuse.ts';
import { count, figure, perHour, range } from '../figures.ts';
import type { Report } from '../report.ts';
import type { Rung } from '../rung.ts';
import { measureInWords } from '../words.ts';
import type { Section } from './section.ts';
import { markup } from './section.ts';
import { dataTable } from './table.ts';

const SIGNS: Readonly<Record<Answer, { sign: string; word: string }>> = {
  pass: { sign: '✓', word: 'holds' },
  fail: { sign: '✕', word: 'broken' },
  unclear: { sign: '?', word: 'undecided' },
};

/** The answer, the two pictures of the same contacts, and the limits. It holds the page's one h1. */
export const ruling: Section = {
  id: 'ruling',
  title: 'The ruling',
  template: `
<div class="verdict {{answer}}">
<p class="badge"><span aria-hidden="true">{{sign}}</span> {{tally}}</p>
<h1>{{title}}</h1>
{{#each sentences}}<p class="lead">{{this}}</p>
{{/each}}{{#if compounding}}<p class="lead strong">{{compounding}}</p>{{/if}}
</div>
{{#if panels}}{{#with panels}}
<div class="panels">
<section class="panel calm" aria-labelledby="shown"><h2 id="shown">What the dashboard shows</h2>
<p class="big">{{shown.value}}</p><p class="of">{{shown.name}}{{#if thenShown}}<span class="then">{{thenShown}}</span>{{/if}}</p>
<dl>{{#each dashboard}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl></section>
<section class="panel hot" aria-labelledby="lived"><h2 id="lived">What customers lived</h2>
<p class="big">{{lived.value}}</p><p class="of">{{lived.name}}{{#if thenLived}}<span class="then">{{thenLived}}</span>{{/if}}</p>
<dl>{{#each customers}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl></section>
</div>
<p class="caption">The same contacts, at {{rate}} new customers an hour. {{gap}}</p>
{{/with}}{{/if}}
{{#if chart}}<figure class="wide"><figcaption>As the load rises, the two part</figcaption><div class="scroll">{{chart}}</div>{{data}}</figure>{{/if}}
<section class="limits" aria-labelledby="limits-title"><h2 id="limits-title">Your limits{{#if rate}}, at {{rate}} new customers an hour{{/if}}</h2>
<div class="scroll"><table class="rulings"><caption class="hidden">Limits and what was measured</caption>
<thead><tr><th scope="col">Limit</th><th scope="col">Measured</th><th scope="col">Between</th><th scope="col" class="picture"><span class="hidden">Picture</span></th><th scope="col">Contacts</th><th scope="col">Ruling</th></tr></thead>
<tbody>{{#each limits}}<tr class="{{answer}}"><th scope="row">{{name}} <span class="demand">{{demand}}</span>{{#if assumed}} <span class="quiet">(assumed: none declared)</span>{{/if}}</th><td class="measured">{{value}}</td><td>{{between}}</td><td class="picture">{{picture}}</td><td>{{n}}</td><td class="answer"><span class="sign" aria-hidden="true">{{sign}}</span> {{word}}{{#if wanted}}<small>about {{wanted}}<br>contacts would decide</small>{{/if}}</td></tr>
{{/each}}</tbody></table></div>
<p class="quiet">A limit holds only if the whole span between the bounds keeps it, and is broken only if all of it breaks it; each bound is 95% sure. The dark stroke in a picture is the limit.</p></section>`,
  view: (report) => {
    const deciding = report.rungs.find((rung) => !rung.void && rung.perHour === report.ruling.perHour);
    const plotted = report.rungs.filter((rung) => !rung.void && rung.customers > 0);
    return {
      answer: report.ruling.answer,
      sign: SIGNS[report.ruling.answer].sign,
      tally: report.ruling.tally,
      title: report.ruling.title,
      sentences: report.ruling.sentences,
      compounding: report.compounding?.sentence ?? '',
      rate: report.ruling.perHour === null ? '' : count(report.ruling.perHour),
      panels: deciding === undefined ? null : panelsOf(deciding, plotted[0]!),
      ...picture(plotted, report.ruling.perHour),
      limits: limitsOf(report),
    };
  },
};

function panelsOf(rung: Rung, lowest: Rung): object {
  const { measures } = rung;
  const row = (name: string, unit: Unit, words = measureInWords(name)): object => ({
    name: words,
    value: figure(measures[name]?.value ?? null, unit),
  });
  const quality = measures['deflection_quality']?.value ?? null;
  const missed = quality === null ? null : Math.round((1 - quality) * 100);
  const then = (name: string): string =>
    lowest === rung ? '' : `${figure(lowest.measures[name]?.value ?? null, 'share')} at ${perHour(lowest.perHour)}`;
  return {
    rate: count(rung.perHour),
    thenShown: then('containment'),
    thenLived: then('true_resolution'),
    shown: row('containment', 'share', 'of contacts handled without a human'),
    lived: row('true_resolution', 'share', 'of contacts truly resolved'),
    dashboard: [
      row('handle_time_simulated', 'ms', 'Handle time'),
      row('replies_per_minute', 'count'),
      row('fcr_measured', 'share', 'Solved at first contact, as measured'),
    ],
    customers: [
      row('confident_incorrect', 'share', 'Wrong while sounding sure'),
      row('repeat_rate', 'share', 'Came back within 7 days'),
      row('annoyed_per_hour', 'per_hour', 'Annoyed customers, every hour'),
    ],
    gap:
      missed === null
        ? ''
        : `Of every 100 that the dashboard counts as handled, ${missed === 1 ? '1 was' : `${missed} were`} not resolved.`,
  };
}

function picture(rungs: readonly Rung[], deciding: number | null): object {
  if (rungs.length < 2) return { chart: '', data: '' };
  const pairs = rungs.map(({ perHour: rate, measures }) => ({
    perHour: rate,
    shown: measures['containment']!,
    lived: measures['true_resolution']!,
  }));
  const cell = (estimate: Estimate): string => `${figure(estimate.value, 'share')} (${range(estimate, 'share')})`;
  return {
    chart: markup(contrast(pairs, deciding)),
    data: dataTable({
      caption: 'Handled without a human, and truly resolved, with 95% intervals',
      columns: ['New customers', 'Handled without a human', 'Truly resolved'],
      rows: pairs.map((pair) => [perHour(pair.perHour), cell(pair.shown), cell(pair.lived)]),
    }),
  };
}

function limitsOf({ thresholds }: Report): object[] {
  return thresholds.map((threshold) => ({
    answer: threshold.answer,
    name: plain(threshold.name),
    demand: threshold.demand,
    assumed: threshold.assumed,
    value: figure(threshold.estimate.value, threshold.unit),
    between: threshold.unit === 'count' ? '–' : range(threshold.bounds, threshold.unit),
    picture: markup(limit(threshold)),
    n: count(threshold.estimate.n),
    wanted: threshold.contactsToDecide === null ? '' : count(threshold.contactsToDecide),
    ...SIGNS[threshold.answer],
  }));
}
