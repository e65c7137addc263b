import { MEASURES } from '../../metrics/catalogue.ts';
import { ENDS } from '../../metrics/outcome.ts';
import type { Estimate, Unit } from '../../metrics/estimate.ts';
import { figure, NONE, perHour, range } from '../figures.ts';
import { ENDS_IN_WORDS, measureInWords } from '../words.ts';
import type { Section } from './section.ts';
import { dataTable } from './table.ts';

/** Every measure at every rate, for who wants to check. */
export const numbers: Section = {
  id: 'numbers',
  title: 'Every number',
  template: `
<h2>Every number</h2>
<p class="intro">All measures at all rates, with 95% intervals. Shares are of contacts started, or of customers where a row speaks of customers; nothing is left out because it did not finish.</p>
{{measures}}
<h3>How contacts ended</h3>
{{ends}}`,
  view: ({ rungs, openRungs }) => {
    const measured = rungs.filter((rung) => !rung.void);
    if (measured.length === 0) return null;
    const columns = ['Measure', ...measured.map((rung) => perHour(rung.perHour))];
    const alone = openRungs.filter((rung) => !rung.void);
    return {
      measures: dataTable({
        caption: 'Measures by new customers an hour',
        columns,
        rows: [
          ...MEASURES.map(({ name, unit }) => [
            measureInWords(name),
            ...measured.map((rung) => cell(rung.measures[name]!, unit)),
          ]),
          ...(alone.length === 0
            ? []
            : [
                [
                  'Contacts that failed, if nobody came back',
                  ...measured.map((rung) => {
                    const same = alone.find((each) => each.perHour === rung.perHour);
                    return same === undefined ? NONE : cell(same.measures['error']!, 'share');
                  }),
                ],
              ]),
        ],
      }),
      ends: dataTable({
        caption: 'Each contact under the gravest thing that happened; the shares add up to 100%',
        columns: ['End', ...columns.slice(1)],
        rows: ENDS.map((end) => [ENDS_IN_WORDS[end], ...measured.map((rung) => cell(rung.ends[end], 'share'))]),
      }),
    };
  },
};

function cell(estimate: Estimate, unit: Unit): string {
  if (estimate.value === null) return NONE;
  const between = estimate.low === null && estimate.high === null ? '' : ` (${range(estimate, unit)})`;
  return `${figure(estimate.value, unit)}${between}`;
}
