import type { Answer } from '../metrics/threshold.ts';
import { shownBy } from './conversation.ts';
import { assumedSentence, mistakesSentence } from './customers.ts';
import { markdown as safe } from './defuse.ts';
import { count, figure, percent, range } from './figures.ts';
import { notationInWords } from './notation.ts';
import type { Report } from './report.ts';
import type { Rung } from './rung.ts';
import { shockSentences } from './shock-words.ts';
import { CAUSES, inWords } from './words.ts';

const SIGNS: Readonly<Record<Answer, string>> = { pass: '✅ holds', fail: '❌ broken', unclear: '❔ undecided' };

/** The report for a pull request or a job summary: short, and nothing that a bot said becomes markup. */
export function markdown(report: Report): string {
  const { ruling, compounding, run } = report;
  return [
    `# ${safe(ruling.title)}`,
    '',
    `${safe(run.scenario.name)} against ${safe(run.target.name)}, run ${safe(run.id)}: ${safe(ruling.tally)}.`,
    '',
    ...[...ruling.sentences, ...(compounding === null ? [] : [compounding.sentence])].flatMap((text) => [
      safe(text),
      '',
    ]),
    ...limits(report),
    ...views(report),
    ...fixes(report),
    ...shocks(report),
    '## The customers',
    '',
    safe(mistakesSentence(report)),
    '',
    safe(assumedSentence(report)),
    '',
  ].join('\n');
}

function limits({ thresholds, ruling }: Report): string[] {
  const rows = thresholds.map(({ name, demand, estimate, bounds, unit, answer }) => [
    `${safe(name)} ${safe(demand)}`,
    safe(figure(estimate.value, unit)),
    unit === 'count' ? '–' : safe(range(bounds, unit)),
    count(estimate.n),
    SIGNS[answer],
  ]);
  const place = ruling.perHour === null ? '' : ` at ${count(ruling.perHour)} new customers an hour`;
  return [`## Limits${place}`, '', ...table(['Limit', 'Measured', 'Between', 'n', 'Ruling'], rows), ''];
}

function views({ rungs }: Report): string[] {
  const share = ({ measures }: Rung, name: string): string => safe(figure(measures[name]!.value, 'share'));
  const rows = rungs.map((rung) =>
    rung.void
      ? [count(rung.perHour), 'not measured', '', '', '', '', '']
      : [
          count(rung.perHour),
          share(rung, 'containment'),
          safe(figure(rung.measures['handle_time_simulated']!.value, 'ms')),
          `**${share(rung, 'true_resolution')}**`,
          share(rung, 'confident_incorrect'),
          share(rung, 'repeat_rate'),
          safe(figure(rung.measures['annoyed_per_hour']!.value, 'per_hour')),
        ],
  );
  const columns = [
    'New customers an hour',
    'Dashboard: no human',
    'Dashboard: handle time',
    'Lived: truly resolved',
    'Lived: wrong while sounding sure',
    'Lived: came back in 7 days',
    'Lived: annoyed an hour',
  ];
  return ['## What the dashboard shows, what customers lived', '', ...table(columns, rows), ''];
}

function fixes({ fixFirst, conversations }: Report): string[] {
  if (fixFirst.length === 0) return [];
  const lines = fixFirst.flatMap(({ intent, cause, perHour, share, contact }) => {
    const found = conversations.find((each) => each.contact === contact);
    const failure = found && shownBy(found, cause);
    return [
      `1. **${safe(CAUSES[cause].name)}** in ${safe(inWords(intent))}: ${count(Math.round(perHour))} annoyed customers an hour, ${safe(percent(share))} of all`,
      ...(failure === undefined
        ? []
        : [
            `   - bot: ${failure.quote === '' ? 'no reply' : `“${safe(failure.quote.slice(0, 300))}”`}`,
            `   - wrong: ${safe(notationInWords(failure.because))}`,
          ]),
      ...(found === undefined ? [] : [`   - again: ${safe(found.replay)}`]),
    ];
  });
  return ['## Fix first', '', ...lines, ''];
}

function shocks({ shocks: all, loop }: Report): string[] {
  if (all.length === 0) return [];
  const lines = shockSentences(all, loop);
  return ['## Does it come back', '', ...lines.map((line) => `- ${safe(line)}`), ''];
}

/** A table; its first column is text, the others are figures. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(columns), line(columns.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)];
}
