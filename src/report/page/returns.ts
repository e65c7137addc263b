import { returns as chartOfReturns } from '../charts/returns.ts';
import { count, figure, perHour, plural, range } from '../figures.ts';
import type { Report } from '../report.ts';
import { gainTable, guessTable, loopSentence } from './loop-words.ts';
import type { Section } from './section.ts';
import { markup } from './section.ts';
import { dataTable } from './table.ts';

/** Fresh and repeat contacts by rung: how failures become load. */
export const returns: Section = {
  id: 'returns',
  title: 'Who comes back',
  template: `
<h2>Who comes back</h2>
<p class="intro">{{sentence}} Their returns come on top of the new customers, and the bot meets them angrier than before.</p>
<figure class="wide"><figcaption>Contacts made by every hundred customers: <span class="key first">first contacts</span> <span class="key again">repeats to the bot</span> <span class="key phone">calls to people instead</span></figcaption>
<div class="scroll">{{chart}}</div>{{data}}</figure>
{{#if loop}}<h3>Does it feed on itself?</h3>
<p>{{loop}}</p>{{gains}}{{/if}}
{{#if guesses}}<h3>If more or fewer came back, or people were hurt more or less easily</h3>
<p>{{guessed}}</p>{{#each guesses}}{{this}}{{/each}}{{/if}}
<p class="quiet">Times are the customers’ own: this run compressed their returns {{scale}} and their thinking and typing {{timeScale}}. Customers whose seven days the run did not last out may yet return, so the figures are lower bounds.</p>`,
  view: (report) => {
    const rungs = report.rungs.filter((rung) => !rung.void && rung.customers > 0);
    if (report.arm.returns === 0 || rungs.length === 0) return null;
    const { returnScale, timeScale } = report.run.plan;
    return {
      sentence: sentenceOf(report),
      chart: markup(chartOfReturns(rungs)),
      loop: report.loop === null ? '' : loopSentence(report.loop),
      gains: report.loop === null ? '' : gainTable(report.loop),
      guesses: (['returns', 'sensitivity'] as const).flatMap((what) => guessTable(report.guesses, what) ?? []),
      guessed: guessedIn(report),
      scale: plural(returnScale, 'time'),
      timeScale: plural(timeScale, 'time'),
      data: dataTable({
        caption: 'Repeat contacts, in the customers’ own time, with 95% intervals',
        columns: [
          'New customers',
          'First contacts',
          'Repeats to the bot',
          'Calls to people',
          'Repeat contacts per contact, 30 minutes',
          'Repeat contacts per contact, 7 days',
          'Came back within 30 minutes',
          'Came back within 7 days',
        ],
        rows: rungs.map(({ perHour: rate, firstContacts, repeatContacts, calls, measures }) => [
          perHour(rate),
          count(firstContacts),
          count(repeatContacts),
          count(calls),
          both(measures['repeats_per_contact_30m']!, 'ratio'),
          both(measures['repeats_per_contact']!, 'ratio'),
          both(measures['repeat_rate_30m']!, 'share'),
          both(measures['repeat_rate']!, 'share'),
        ]),
      }),
    };
  },
};

function sentenceOf({ rungs }: Report): string {
  const measured = rungs.filter((rung) => !rung.void && rung.customers > 0);
  const [low, high] = [measured[0]!, measured.at(-1)!];
  const of = (rung: typeof low): string => figure(rung.measures['repeat_rate']!.value, 'share');
  if (low === high)
    return `At ${perHour(low.perHour)}, ${of(low)} of customers came back about the same problem within 7 days.`;
  const extra = Math.round(((high.repeatContacts + high.calls) / high.firstContacts) * high.perHour);
  return `At ${perHour(low.perHour)}, ${of(low)} of customers came back about the same problem within 7 days; at ${perHour(high.perHour)}, ${of(high)}, who made ${count(extra)} extra contacts an hour.`;
}

/** From the lowest to the highest guess, at the rate that was ruled on. */
function guessedIn({ guesses, ruling }: Report): string {
  const errors = guesses.flatMap(({ what, error }) => (what === 'returns' ? (error.value ?? []) : []));
  const annoyed = guesses.flatMap(({ what, annoyedPerHour }) =>
    what === 'sensitivity' ? (annoyedPerHour.value ?? []) : [],
  );
  const span = (values: readonly number[], unit: 'share' | 'per_hour'): string =>
    `${figure(Math.min(...values), unit)} to ${figure(Math.max(...values), unit)}`;
  const parts = [
    ...(errors.length > 1 ? [`${span(errors, 'share')} of contacts fail, by how many come back`] : []),
    ...(annoyed.length > 1
      ? [`${span(annoyed, 'per_hour')} customers an hour are annoyed, by how easily they are`]
      : []),
  ];
  return parts.length === 0 ? '' : `At ${perHour(ruling.perHour ?? 0)}: ${parts.join('; ')}.`;
}

function both(estimate: Report['rungs'][number]['measures'][string], unit: 'share' | 'ratio'): string {
  return `${figure(estimate.value, unit)} (${range(estimate, unit)})`;
}
