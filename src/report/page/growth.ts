import { compounding, failuresPerHour, STACK } from '../charts/compounding.ts';
import { goodput } from '../charts/goodput.ts';
import type { Compounding } from '../../metrics/compounding.ts';
import { count, figure, percent, perHour, plural, range } from '../figures.ts';
import type { Report } from '../report.ts';
import type { Rung } from '../rung.ts';
import { ENDS_IN_WORDS } from '../words.ts';
import type { Section } from './section.ts';
import { markup } from './section.ts';
import { dataTable } from './table.ts';

/** How failures grow with load, by kind, and what that leaves of the work done. */
export const growth: Section = {
  id: 'growth',
  title: 'Growth with load',
  template: `
<h2>How failures grow with load</h2>
<p class="intro">If failures only grew with the number of customers, they would follow the dashed line. What rises above it is compounding{{#if returns}}: {{returns}}{{/if}}.</p>
{{#if compounding}}<p>{{compounding}}</p>{{/if}}{{#if proof}}<p class="quiet">{{proof}}</p>{{/if}}
<figure class="wide"><figcaption>Failed contacts an hour, by what went wrong</figcaption>
<ul class="legend">{{#each legend}}<li><svg viewBox="0 0 14 14" aria-hidden="true"><rect class="layer {{class}}" width="14" height="14" rx="2"></rect></svg> {{name}}</li>{{/each}}<li><svg viewBox="0 0 24 14" class="long" aria-hidden="true"><path class="proportion" d="M0 7H24"></path></svg> in proportion to the load</li>{{#if alone}}<li><svg viewBox="0 0 24 14" class="long" aria-hidden="true"><path class="alone" d="M0 7H24"></path></svg> the bot by itself, if nobody came back</li>{{/if}}</ul>
<div class="scroll">{{chart}}</div>
<p class="quiet">The thin bars show 95% intervals of the total. A contact that fails in several ways is counted under the gravest.</p>{{data}}</figure>
<figure class="wide"><figcaption>Work that looks done, and work that was</figcaption><div class="scroll">{{goodput}}</div>{{goodputData}}</figure>
<p>{{safe}}</p>{{byLimit}}`,
  view: ({ rungs, openRungs, ruling, compounding: found, arm, safe }) => {
    const plotted = rungs.filter((rung) => !rung.void && rung.customers > 0);
    if (plotted.length === 0) return null;
    const alone = openRungs.filter((rung) => !rung.void && rung.customers > 0);
    const seen = STACK.map((end, index) => ({ end, index })).filter(({ end }) =>
      plotted.some((rung) => (rung.ends[end].k ?? 0) > 0),
    );
    return {
      compounding: found?.sentence ?? '',
      proof: found === null ? '' : proofOf(found, arm.returns > 0),
      returns: returnsIn(plotted, alone),
      alone: alone.length > 0,
      legend: seen.reverse().map(({ end, index }) => ({ class: `s${index}`, name: ENDS_IN_WORDS[end] })),
      chart: markup(compounding(plotted, alone, ruling.perHour)),
      data: failureTable(plotted),
      safe: safe.sentence,
      byLimit: limitsIn(safe),
      goodput: markup(goodput(plotted)),
      goodputData: dataTable({
        caption: 'Contacts per hour of load, with 95% intervals',
        columns: ['New customers', 'All contacts', 'Truly resolved', 'Truly resolved, between'],
        rows: plotted.map(({ perHour: rate, measures }) => [
          perHour(rate),
          figure(measures['contacts_per_hour']!.value, 'per_hour'),
          figure(measures['goodput']!.value, 'per_hour'),
          range(measures['goodput']!, 'per_hour'),
        ]),
      }),
    };
  },
};

/** How that is known. */
function proofOf(found: Compounding, closed: boolean): string {
  const { peak, peakAt, p, blocks, by } = found;
  const steepest =
    peak.value === null || peakAt === null
      ? ''
      : ` It is steepest from ${count(peakAt[0])} to ${perHour(peakAt[1])}: there a doubling makes ${count(2 ** peak.value)} times as many (between ${count(2 ** (peak.low ?? 0))} and ${count(2 ** (peak.high ?? 0))}).`;
  const chance =
    p === null
      ? ''
      : ` If the load did nothing, so strong a trend would come of chance in ${p < 0.001 ? 'less than 0.1%' : percent(p)} of all orders in which the rates could have been driven.`;
  const basis = ` ${plural(blocks, 'pass', 'passes')} in random order; spans by ${by}.`;
  return `Counted against new customers, ${closed ? 'with failed customers coming back' : 'with nobody coming back'}.${steepest}${chance}${basis}`;
}

/** The limit decides what is safe: so here for others. */
function limitsIn({ byLimit }: Report['safe']): ReturnType<typeof dataTable> {
  return dataTable({
    caption: 'The highest rate shown to be safe, by how many contacts may fail',
    columns: ['May fail', 'Safe up to'],
    rows: byLimit.map(({ limit, safeAt }) => [percent(limit), safeAt === null ? 'no rate tested' : perHour(safeAt)]),
  });
}

/** What the returns of failed customers add at the highest rate that both arms measured. */
function returnsIn(closed: readonly Rung[], alone: readonly Rung[]): string {
  const top = closed.findLast((rung) => alone.some(({ perHour: rate }) => rate === rung.perHour));
  const same = alone.find((rung) => rung.perHour === top?.perHour);
  if (top === undefined || same === undefined) return '';
  const total = (rung: Rung): string =>
    count(Math.round(STACK.reduce((sum, end) => sum + failuresPerHour(rung)[end], 0)));
  return `at ${perHour(top.perHour)} the bot by itself fails ${total(same)} contacts an hour, and ${total(top)} once those it failed come back`;
}

function failureTable(rungs: readonly Rung[]): ReturnType<typeof dataTable> {
  return dataTable({
    caption: 'Failed contacts per hour of load, by what went wrong',
    columns: ['New customers', 'All failures', 'Share of contacts', ...STACK.map((end) => ENDS_IN_WORDS[end])],
    rows: rungs.map((rung) => {
      const failures = failuresPerHour(rung);
      const error = rung.measures['error']!;
      return [
        perHour(rung.perHour),
        count(Math.round(STACK.reduce((sum, end) => sum + failures[end], 0))),
        `${figure(error.value, 'share')} (${range(error, 'share')})`,
        ...STACK.map((end) => count(Math.round(failures[end]))),
      ];
    }),
  });
}
