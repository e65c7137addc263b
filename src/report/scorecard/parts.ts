import type { Mode } from '../../events/verdict.ts';
import type { Part } from '../../metrics/compare/break-downs.ts';
import { rivals } from '../charts/rivals.ts';
import { plain } from '../defuse.ts';
import { count, figure, range } from '../figures.ts';
import type { Section } from '../page/section.ts';
import { markup } from '../page/section.ts';
import { dataTable } from '../page/table.ts';
import { CAUSES, inWords } from '../words.ts';
import { LOOKS } from './duels.ts';
import type { Scorecard } from './scorecard.ts';
import { between, list, nameOf, points } from './words.ts';

/** How the bots fare as the load rises. */
export const byRate: Section<Scorecard> = {
  id: 'rates',
  title: 'By rate',
  template: `
<h2>As the load rises</h2>
<p class="intro">{{sentence}}</p>
<figure class="wide"><figcaption>Contacts that failed</figcaption><div class="scroll">{{chart}}</div>
<p class="quiet">The thin bars are 95% intervals of each bot by itself; the same customers met all of them, so differences are surer than the bars look.</p>{{data}}</figure>`,
  view: (scorecard) => {
    const { comparison, bots, decided } = scorecard;
    const { curve } = comparison;
    const rivalsOf = bots.map(({ name }, bot) => ({ name, errors: curve.map(({ errors }) => errors[bot]!) }));
    return {
      sentence: ratesInWords(scorecard),
      chart: markup(
        rivals(
          curve.map(({ perHour }) => perHour),
          rivalsOf,
          decided.perHour,
        ),
      ),
      data: dataTable({
        caption: 'Contacts that failed, by new customers an hour, with 95% intervals',
        columns: ['New customers an hour', ...bots.map(({ name }) => plain(name))],
        rows: curve.map(({ perHour, errors }) => [
          count(perHour),
          ...errors.map((error) => `${figure(error.value, 'share')} (${range(error, 'share')})`),
        ]),
      }),
    };
  },
};

/** In which problems and in which ways the bots differ. */
export const where: Section<Scorecard> = {
  id: 'where',
  title: 'Where they differ',
  template: `
<h2>Where they differ</h2>
<p class="intro">Failed contacts by what the customer came for, and the ways of failing, at {{rate}} new customers an hour, against {{first}}. Corrected for all that is looked at here and by rate (Benjamini-Hochberg): of the differences that are found, at most 5% on average are none.</p>
{{#each tables}}<h3>{{title}}</h3>
{{#if rows}}<div class="scroll"><table class="duel"><caption class="hidden">{{title}}</caption>
<thead><tr><th scope="col">{{column}}</th><th scope="col" class="answer">Bot</th><th scope="col">Difference</th><th scope="col">{{../first}}</th><th scope="col">This bot</th><th scope="col">Customers</th></tr></thead>
<tbody>{{#each rows}}<tr class="{{answer}}"><th scope="row">{{name}}</th><td class="answer"><span class="sign" aria-hidden="true">{{sign}}</span> {{bot}} is {{word}}</td><td class="measured">{{value}}<small>{{between}}</small></td><td>{{a}}</td><td>{{b}}</td><td>{{n}}</td></tr>
{{/each}}</tbody></table></div>{{else}}<p>None of them tells the bots apart: that would take more customers.</p>{{/if}}
{{all}}
{{/each}}`,
  view: (scorecard) => {
    const tables = [
      { kind: 'intent', title: 'By what the customer came for', column: 'Customer’s problem', words: inWords },
      {
        kind: 'mode',
        title: 'By what went wrong',
        column: 'Failure',
        words: (name: string) => CAUSES[name as Mode].name,
      },
    ] as const;
    const first = plain(nameOf(scorecard, 0));
    return {
      rate: count(scorecard.decided.perHour),
      first,
      tables: tables.map(({ kind, title, column, words }) => {
        const rows = surestFirst(scorecard, kind).map((part) => rowOf(scorecard, part, words(part.name)));
        return {
          title,
          column,
          rows: rows.filter(({ answer }) => answer !== 'unclear'),
          all: dataTable({
            caption: `${title}, whether told apart or not`,
            columns: [column, 'Bot', first, 'This bot', 'Difference', 'Between', 'Customers', 'This bot is'],
            rows: rows.map((row) => [row.name, row.bot, row.a, row.b, row.value, row.between, row.n, row.word]),
          }),
        };
      }),
    };
  },
};

/** The parts of one kind, the least likely to be chance first. */
function surestFirst({ comparison: { parts } }: Scorecard, kind: Part['kind']): Part[] {
  const size = ({ finding: { value } }: Part): number => Math.abs(value ?? 0);
  return parts
    .filter((part) => part.kind === kind)
    .sort((a, b) => a.finding.adjusted - b.finding.adjusted || size(b) - size(a));
}

/** At which rates each bot is told from the first, in one sentence a bot. */
function ratesInWords(scorecard: Scorecard): string {
  const { parts } = scorecard.comparison;
  const sentences = scorecard.bots.flatMap(({ name }, bot) => {
    if (bot === 0) return [];
    const mine = parts.filter((part) => part.kind === 'rate' && part.second === bot);
    const which = (answer: Part['finding']['answer']): string =>
      list(mine.filter(({ finding }) => finding.answer === answer).map((part) => count(Number(part.name))));
    const found = (['better', 'worse'] as const).flatMap((answer) =>
      which(answer) === '' ? [] : [`${answer} at ${which(answer)} an hour`],
    );
    const first = nameOf(scorecard, 0);
    return [
      found.length === 0
        ? `${name} and ${first} cannot be told apart at any single rate.`
        : `${name} is ${found.join(' and ')}, against ${first}.`,
    ];
  });
  return plain(sentences.join(' '));
}

function rowOf(scorecard: Scorecard, { second, finding }: Part, name: string) {
  return {
    ...LOOKS[finding.answer],
    name: plain(name),
    bot: plain(nameOf(scorecard, second)),
    a: figure(finding.first, 'share'),
    b: figure(finding.second, 'share'),
    value: finding.value === null ? '–' : points(finding.value),
    between: finding.value === null ? '' : between(finding),
    n: count(finding.n),
  };
}
