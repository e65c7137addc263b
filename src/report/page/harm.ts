import { type Harmed, REVIEW, usualHarm } from '../../metrics/harm.ts';
import { harm as chartOfHarm } from '../charts/harm.ts';
import { count, percent, range, whole } from '../figures.ts';
import type { Section } from './section.ts';
import { markup } from './section.ts';
import { dataTable } from './table.ts';

/** Customers harmed before anybody notices, by how much is reviewed and how late. */
export const harm: Section = {
  id: 'harm',
  title: 'Before anybody notices',
  template: `
<h2>Harmed before anybody notices</h2>
<p class="intro">Whether a bot tells people wrong things is seen by those who read conversations, and they read a few, late. Until they have come upon enough, customers go on being harmed. {{sentence}}</p>
<figure class="wide"><figcaption>Customers harmed until {{hits}} failures have been found, by reviews an hour; a line for each wait until a review is done, and shaded what the longest wait alone costs</figcaption>
<div class="scroll">{{chart}}</div>{{data}}</figure>
<p class="quiet">Assumed: a quality desk reads so many contacts an hour whatever the load, sees {{sensitivity}} of the failures that it reads, and somebody acts when {{hits}} have been seen. {{control}}</p>`,
  view: ({ harm: found }) => {
    if (found === null) return null;
    const { sampling, lag, total } = usualHarm(found);
    const { chart, perHour: rate, curve } = found;
    return {
      sentence: `At ${count(rate)} new customers and ${count(REVIEW.usual)} reviews an hour, ${count(Math.round(total.value!))} customers are harmed before somebody acts (${range(total, 'count')}): ${count(Math.round(sampling))} until the reviews come upon enough failures (rare failures harm fewer, and are found later: it comes to the same), and ${count(Math.round(lag))} while those reviews wait ${count(REVIEW.usualLag)} hours, which grows with the load and with every failure.`,
      hits: count(REVIEW.hits),
      sensitivity: percent(REVIEW.sensitivity),
      chart: markup(chartOfHarm(curve)),
      control:
        chart === null
          ? 'The failures are too near to your limit for a control chart to tell them apart.'
          : `With a control chart that allows your limit, and gives a false alarm once in about ${count(Math.round(chart.falseAlarm))} reviews, the alarm comes after ${count(Math.round(chart.reviews))} reviews, and ${count(Math.round(chart.harmed))} customers.`,
      data: dataTable({
        caption: 'Customers harmed: until enough failures are come upon + while their reviews wait = all',
        columns: ['Reviews an hour', ...REVIEW.lags.map((hours) => `Reviewed ${count(hours)} h late`)],
        rows: REVIEW.capacities.map((capacity) => [
          count(capacity),
          ...REVIEW.lags.map((hours) => cell(curve, capacity, hours)),
        ]),
      }),
    };
  },
};

function cell(curve: readonly Harmed[], capacity: number, hours: number): string {
  const found = curve.find(({ reviewsPerHour, lagHours }) => reviewsPerHour === capacity && lagHours === hours)!;
  return `${whole(found.sampling)} + ${whole(found.lag)} = ${whole(found.total.value!)}`;
}
