import type { Unit } from '../../metrics/estimate.ts';
import { count, figure, range } from '../figures.ts';
import { type Rung, voidWords } from '../rung.ts';
import type { Section } from './section.ts';

const DASHBOARD: readonly Column[] = [
  { measure: 'containment', unit: 'share', name: 'Handled without a human' },
  { measure: 'handle_time_simulated', unit: 'ms', name: 'Handle time' },
  { measure: 'replies_per_minute', unit: 'count', name: 'Replies a minute' },
  { measure: 'fcr_measured', unit: 'share', name: 'Solved at first contact, as measured' },
];
const LIVED: readonly Column[] = [
  { measure: 'true_resolution', unit: 'share', name: 'Truly resolved' },
  { measure: 'deflection_quality', unit: 'share', name: 'Resolved, of those kept from a human' },
  { measure: 'confident_incorrect', unit: 'share', name: 'Wrong while sounding sure' },
  { measure: 'repeat_rate', unit: 'share', name: 'Came back within 7 days' },
  { measure: 'annoyed_per_hour', unit: 'per_hour', name: 'Annoyed customers an hour' },
];

interface Column {
  readonly measure: string;
  readonly unit: Unit;
  readonly name: string;
}

/** The dashboard's numbers and the customers', rung by rung. */
export const twoViews: Section = {
  id: 'two-views',
  title: 'Two views',
  template: `
<h2>The same contacts, seen twice</h2>
<p class="intro">On the left, what any contact-centre dashboard would report. On the right, what the customers got, checked against the truth that each of them needed. Small figures are 95% intervals; handle time is in the customers’ own time, and below it as this run took it.</p>
<div class="scroll"><table class="views"><caption class="hidden">Dashboard measures and customer measures by contact rate</caption>
<thead><tr><td></td><th scope="colgroup" colspan="{{leftWidth}}" class="calm">What the dashboard shows</th><th scope="colgroup" colspan="{{rightWidth}}" class="hot">What customers lived</th></tr>
<tr><th scope="col">New customers an hour</th>{{#each left}}<th scope="col" class="calm">{{this}}</th>{{/each}}{{#each right}}<th scope="col" class="hot">{{this}}</th>{{/each}}</tr></thead>
<tbody>{{#each rows}}<tr{{#if deciding}} class="deciding"{{/if}}><th scope="row">{{rate}}{{#if deciding}} <span class="tag">ruled here</span>{{/if}}</th>
{{#if void}}<td colspan="{{width}}" class="void">{{void}}</td>{{else}}{{#each cells}}<td class="{{side}}">{{value}}{{#if between}}<small>{{between}}</small>{{/if}}</td>{{/each}}{{/if}}</tr>
{{/each}}</tbody></table></div>`,
  view: ({ rungs, ruling }) => ({
    leftWidth: DASHBOARD.length,
    rightWidth: LIVED.length,
    left: DASHBOARD.map(({ name }) => name),
    right: LIVED.map(({ name }) => name),
    rows: rungs.map((rung) => ({
      rate: count(rung.perHour),
      deciding: rung.perHour === ruling.perHour,
      void: rung.void ? voidWords(rung) : false,
      width: DASHBOARD.length + LIVED.length,
      cells: [
        ...DASHBOARD.map((column) => cell(rung, column, 'calm')),
        ...LIVED.map((column) => cell(rung, column, 'hot')),
      ],
    })),
  }),
};

function cell({ measures }: Rung, { measure, unit }: Column, side: string): object {
  const estimate = measures[measure]!;
  const real = measures['handle_time']!.value;
  if (measure === 'handle_time_simulated' && real !== null)
    return { side, value: figure(estimate.value, unit), between: `${figure(real, unit)} in this run` };
  const between = estimate.low === null && estimate.high === null ? '' : range(estimate, unit);
  return { side, value: figure(estimate.value, unit), between: between.replace(' to ', '–').replaceAll('%–', '–') };
}
