import type { Section } from '../page/section.ts';
import { plain } from '../defuse.ts';
import { count, figure, percent, range } from '../figures.ts';
import { measureInWords } from '../words.ts';
import type { Ruling } from './ruling.ts';
import { rulingOf } from './ruling.ts';
import type { Scorecard } from './scorecard.ts';
import { BESIDE } from './scorecard.ts';

/** The answer, and the bots in the order of their places. It holds the page's one h1. */
export const sheet: Section<Scorecard> = {
  id: 'ruling',
  title: 'The ranking',
  template: `
<div class="verdict {{answer}}">
<p class="badge"><span aria-hidden="true">{{sign}}</span> {{badge}}</p>
<h1>{{title}}</h1>
{{#each sentences}}<p class="lead">{{this}}</p>
{{/each}}{{#each cautions}}<p class="caution">{{this}}</p>
{{/each}}</div>
<section class="limits" aria-labelledby="sheet-title"><h2 id="sheet-title">Scorecard, at {{rate}} new customers an hour</h2>
<div class="scroll"><table class="sheet"><caption class="hidden">Bots by place</caption>
<thead><tr><th scope="col">Bot</th><th scope="col">Place</th>{{#each columns}}<th scope="col">{{this}}</th>{{/each}}<th scope="col">Shown safe up to, an hour</th></tr></thead>
<tbody>{{#each rows}}<tr{{#if winner}} class="pass"{{/if}}><th scope="row">{{name}}</th><td class="place">{{place}}<small>alone first: {{first}}</small></td>{{#each cells}}<td{{#if main}} class="measured"{{/if}}>{{value}}{{#if between}}<small>{{between}}</small>{{/if}}</td>{{/each}}<td>{{safe}}</td></tr>
{{/each}}</tbody></table></div>
<p class="quiet">Places are by failed contacts. A range of places means that no test tells these bots apart: all places together are right with 95%. Small figures are 95% intervals, and in how many of 2,000 draws of the customers a bot was first alone. The two last measures and the safe rate are as in each bot’s own report, and no test is made of them.</p></section>`,
  view: (scorecard) => {
    const { comparison, bots, decided } = scorecard;
    const ruling = rulingOf(scorecard);
    const measures = Object.keys(comparison.values[0]!);
    return {
      ...look(ruling),
      title: plain(ruling.title),
      sentences: ruling.sentences.map(plain),
      cautions: ruling.cautions.map(plain),
      rate: count(decided.perHour),
      columns: [...measures, ...BESIDE].map(measureInWords),
      rows: inOrder(scorecard).map((bot) => ({
        name: plain(bots[bot]!.name),
        winner: bot === ruling.winner,
        place: placeOf(scorecard, bot),
        first: percent(comparison.ranks[bot]!.first),
        cells: [
          ...measures.map((name, index) => {
            const estimate = comparison.values[bot]![name]!;
            return {
              main: index === 0,
              value: figure(estimate.value, 'share'),
              between: short(range(estimate, 'share')),
            };
          }),
          ...BESIDE.map((name) => {
            const estimate = bots[bot]!.beside[name]!;
            return { main: false, value: figure(estimate.value, 'ms'), between: '' };
          }),
        ],
        safe: safeOf(scorecard, bot),
      })),
    };
  },
};

/** Green for a winner; a draw is no failure of anybody's. */
function look({ winner }: Ruling): object {
  return winner === null
    ? { answer: 'unclear', sign: '=', badge: 'No winner' }
    : { answer: 'pass', sign: '✓', badge: 'Told apart' };
}

/** The bots by their places, and where those are the same by how little they failed. */
export function inOrder({ comparison: { ranks, values }, bots }: Scorecard): number[] {
  const failed = (bot: number): number => values[bot]!['error']!.value ?? 1;
  return bots
    .map((_, bot) => bot)
    .sort((a, b) => ranks[a]!.from - ranks[b]!.from || ranks[a]!.to - ranks[b]!.to || failed(a) - failed(b));
}

/** "1", "1 to 3". */
export function placeOf({ comparison: { ranks } }: Scorecard, bot: number): string {
  const { from, to } = ranks[bot]!;
  return from === to ? count(from) : `${count(from)} to ${count(to)}`;
}

/** The highest rate shown safe, an hour: "57,600", or "none". */
export function safeOf({ bots }: Scorecard, bot: number): string {
  const { safeAt } = bots[bot]!;
  return safeAt === null ? 'none' : count(safeAt);
}

function short(between: string): string {
  return between.replace(' to ', '–');
}
