import type Handlebars from 'handlebars';
import { markup, template } from './section.ts';

interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const TABLE = template(`
<details class="data"><summary>Show the numbers</summary>
<div class="scroll"><table>
<caption>{{caption}}</caption>
<thead><tr>{{#each columns}}<th scope="col">{{this}}</th>{{/each}}</tr></thead>
<tbody>{{#each rows}}<tr><th scope="row">{{head}}</th>{{#each cells}}<td>{{this}}</td>{{/each}}</tr>
{{/each}}</tbody>
</table></div></details>`);

/** The numbers behind a chart, folded away; the first cell of a row names it. */
export function dataTable({ caption, columns, rows }: Table): Handlebars.SafeString {
  return markup(TABLE({ caption, columns, rows: rows.map(([head = '', ...cells]) => ({ head, cells })) }));
}
