import type { Mode } from '../../events/verdict.ts';
import { MODES } from '../../events/verdict.ts';
import { plain } from '../defuse.ts';
import { count, percent, range } from '../figures.ts';
import type { Rung } from '../rung.ts';
import { CAUSES, inWords } from '../words.ts';
import type { Section } from './section.ts';

/** Rows beyond this are summed up in words. */
const ROWS = 40;
/** Below this many contacts a share is a hint, and looks like one. */
const FEW = 20;

/** Intents by failure modes: where it fails, and how. */
export const heat: Section = {
  id: 'heat',
  title: 'Where it fails',
  template: `
<h2>Where it fails, and how</h2>
<p class="intro">Share of each intent’s contacts that show each failure, at {{rate}} new customers an hour. A contact can show several.</p>
<div class="scroll"><table class="heat"><caption class="hidden">Failures by intent</caption>
<thead><tr><th scope="col">Customer’s problem</th><th scope="col">Contacts</th><th scope="col">Failed</th>{{#each modes}}<th scope="col" class="turned"><span>{{this}}</span></th>{{/each}}</tr></thead>
<tbody>{{#each rows}}<tr{{#if few}} class="few"{{/if}}><th scope="row">{{intent}} <span class="tag">{{lane}}</span></th><td>{{contacts}}</td><td class="failed">{{failed}}</td>{{#each cells}}<td class="{{heat}}">{{value}}</td>{{/each}}</tr>
{{/each}}</tbody></table></div>
{{#if leftOut}}<p class="quiet">{{leftOut}} more intents, all with fewer failures, are in the JSON report.</p>{{/if}}
{{#if vulnerable}}<p>{{vulnerable}}</p>{{/if}}
{{#if anyFew}}<p class="quiet">Grey rows rest on fewer than 20 contacts.</p>{{/if}}`,
  view: ({ intents, ruling, rungs }) => {
    if (intents.length === 0) return null;
    const modes = MODES.filter((mode) => intents.some((row) => row.modes[mode] > 0));
    const rows = intents.slice(0, ROWS);
    return {
      rate: count(ruling.perHour ?? 0),
      modes: modes.map((mode) => CAUSES[mode].name),
      vulnerable: vulnerableIn(rungs.find((rung) => rung.perHour === ruling.perHour)),
      anyFew: rows.some(({ contacts }) => contacts < FEW),
      leftOut: Math.max(0, intents.length - ROWS),
      rows: rows.map((row) => ({
        intent: plain(inWords(row.intent)),
        lane: row.lane,
        few: row.contacts < FEW,
        contacts: count(row.contacts),
        failed: percent(row.errors / row.contacts),
        cells: modes.map((mode) => cellOf(row.modes, mode, row.contacts)),
      })),
    };
  },
};

/** Whether harm falls on those who can bear it least. */
function vulnerableIn(rung: Rung | undefined): string {
  const harm = rung?.measures['harm_on_vulnerable'];
  if (rung === undefined || harm === undefined || harm.value === null || rung.vulnerable.value === null) return '';
  return `Vulnerable customers are ${percent(rung.vulnerable.value)} of all and ${percent(harm.value)} of those who were failed or annoyed (${range(harm, 'share')}).`;
}

function cellOf(modes: Readonly<Record<Mode, number>>, mode: Mode, contacts: number): object {
  const share = modes[mode] / contacts;
  if (share === 0) return { heat: 'h0', value: '·' };
  const level = share < 0.02 ? 1 : share < 0.05 ? 2 : share < 0.1 ? 3 : share < 0.2 ? 4 : share < 0.4 ? 5 : 6;
  return { heat: `h${level}`, value: `${Math.max(1, Math.round(share * 100))}%` };
}
