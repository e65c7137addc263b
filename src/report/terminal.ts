import pc from 'picocolors';
import type { Answer } from '../metrics/threshold.ts';
import { shownBy } from './conversation.ts';
import { assumedSentence, mistakesSentence } from './customers.ts';
import { oneLine } from './defuse.ts';
import { count, duration, figure, percent, range } from './figures.ts';
import { notationInWords } from './notation.ts';
import type { Report } from './report.ts';
import { type Rung, voidWords } from './rung.ts';
import { shockSentences } from './shock-words.ts';
import type { ThresholdRuling } from './thresholds.ts';
import { CAUSES, inWords } from './words.ts';

/** How a terminal is written to. */
export interface Look {
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
}

export type Paint = ReturnType<typeof pc.createColors>;
const SIGNS: Readonly<Record<Answer, string>> = { pass: '✓', fail: '✗', unclear: '?' };

/** What a run came to, for a terminal: the limits first, then the rungs, then what to fix, the ruling last. */
export function terminal(report: Report, { colour, width }: Look): string {
  const paint = pc.createColors(colour);
  const wide = Math.max(40, width);
  const broken = paint.yellow('! The run was interrupted: rates that were not driven to their end are not measured.');
  return [
    ...(report.finished ? [] : [broken, '']),
    ...thresholds(report, paint, wide),
    ...rungs(report, paint, wide),
    ...worst(report, paint, wide),
    ...shocks(report, paint, wide),
    ...ruling(report, paint, wide),
  ].join('\n');
}

export function heading(text: string, paint: Paint, width: number): string {
  return paint.bold(`── ${text} ${'─'.repeat(Math.max(0, Math.min(width, 100) - text.length - 4))}`);
}

function thresholds({ thresholds: all, ruling: { perHour } }: Report, paint: Paint, width: number): string[] {
  const place = perHour === null ? '' : ` at ${count(perHour)} new customers an hour`;
  const names = Math.max(...all.map((each) => nameOf(each).length));
  const lines = all.map((each) => {
    const { answer, estimate, bounds, unit } = each;
    const value = figure(estimate.value, unit).padStart(9);
    const between = unit === 'count' || estimate.value === null ? '' : range(bounds, unit);
    return `  ${signed(answer, paint)} ${nameOf(each).padEnd(names)} ${paint.bold(value)}  ${between.padEnd(18)} n=${count(estimate.n)}`;
  });
  return [heading(`LIMITS${place}`, paint, width), ...lines, ''];
}

function nameOf({ text, assumed }: ThresholdRuling): string {
  return `${oneLine(text, 60)}${assumed ? ' (assumed)' : ''}`;
}

function signed(answer: Answer, paint: Paint): string {
  const colours = { pass: paint.green, fail: paint.red, unclear: paint.yellow };
  return colours[answer](SIGNS[answer]);
}

/** A column: its title, its figure, and which side of the story it tells. */
const COLUMNS: readonly { title: string; of: (rung: Rung) => string; side: 'shown' | 'lived' | '' }[] = [
  { title: 'rate/h', side: '', of: ({ perHour }) => count(perHour) },
  { title: 'no human', side: 'shown', of: (rung) => shareOf(rung, 'containment') },
  { title: 'handle', side: 'shown', of: ({ measures }) => figure(measures['handle_time_simulated']!.value, 'ms') },
  { title: 'resolved', side: 'lived', of: (rung) => shareOf(rung, 'true_resolution') },
  { title: 'failed', side: 'lived', of: (rung) => shareOf(rung, 'error') },
  { title: 'sure+wrong', side: 'lived', of: (rung) => shareOf(rung, 'confident_incorrect') },
  { title: 'came back', side: 'lived', of: (rung) => shareOf(rung, 'repeat_rate') },
  { title: 'annoyed/h', side: 'lived', of: ({ measures }) => figure(measures['annoyed_per_hour']!.value, 'per_hour') },
];

function rungs({ rungs: all }: Report, paint: Paint, width: number): string[] {
  const columns = COLUMNS.filter((_, index) => width >= 96 || index < 4 || index === 7);
  const side = (text: string, which: string): string =>
    which === 'shown' ? paint.cyan(text) : which === 'lived' ? paint.red(text) : text;
  const cell = (text: string): string => text.padStart(12);
  const shown = columns.filter((column) => column.side === 'shown').length * 12;
  const lived = columns.filter((column) => column.side === 'lived').length * 12;
  const lines = all.map((rung) =>
    rung.void
      ? `  ${cell(count(rung.perHour))}  ${voidWords(rung)}`
      : `  ${columns.map((column) => side(cell(column.of(rung)), column.side)).join('')}`,
  );
  return [
    heading('WHAT THE DASHBOARD SHOWS | WHAT CUSTOMERS LIVED', paint, width),
    `  ${cell('')}${paint.cyan('dashboard'.padStart(shown))}${paint.red('customers'.padStart(lived))}`,
    `  ${columns.map(({ title }) => cell(title)).join('')}`,
    ...lines,
    '',
  ];
}

function shareOf({ measures }: Rung, name: string): string {
  return figure(measures[name]!.value, 'share');
}

function worst({ fixFirst, conversations }: Report, paint: Paint, width: number): string[] {
  if (fixFirst.length === 0) return [];
  const room = Math.max(20, Math.min(width, 120) - 18);
  const lines = fixFirst.flatMap(({ intent, cause, annoyed, customers, perHour, share, contact }, index) => {
    const title = `${CAUSES[cause].name} in ${oneLine(inWords(intent), 40)}`;
    const found = conversations.find((each) => each.contact === contact);
    const failure = found && shownBy(found, cause);
    const said = failure === undefined ? '' : failure.quote === '' ? '(no reply)' : `"${oneLine(failure.quote, room)}"`;
    return [
      `  ${index + 1}) ${paint.bold(title)}  ${count(Math.round(perHour))} annoyed customers an hour, ${percent(share)} of all (${count(annoyed)} of ${count(customers)} seen)`,
      ...(failure === undefined
        ? []
        : [`     bot said   ${said}`, `     wrong      ${notationInWords(oneLine(failure.because, room))}`]),
      ...(found === undefined ? [] : [paint.dim(`     ${oneLine(found.replay, room + 12)}`)]),
    ];
  });
  return [heading('FIX FIRST', paint, width), ...lines, ''];
}

function shocks({ shocks: all, loop }: Report, paint: Paint, width: number): string[] {
  if (all.length === 0) return [];
  const lines = shockSentences(all, loop);
  return [heading('DOES IT COME BACK', paint, width), ...lines.flatMap((line) => wrapped(line, width)), ''];
}

function ruling(report: Report, paint: Paint, width: number): string[] {
  const { ruling: ruled, compounding, rungs: all } = report;
  const { answer, title, tally, sentences } = ruled;
  const late = Math.max(0, ...all.map(({ lateness }) => lateness?.p99 ?? 0));
  const colours = { pass: paint.green, fail: paint.red, unclear: paint.yellow };
  return [
    ...[...sentences, ...(compounding === null ? [] : [compounding.sentence])].flatMap((text) => wrapped(text, width)),
    paint.dim(`The load generator was at most ${duration(late)} late for 99% of messages.`),
    ...[mistakesSentence(report), assumedSentence(report)].flatMap((text) => wrapped(text, width).map(paint.dim)),
    paint.bold(colours[answer](`${SIGNS[answer]} ${title} (${tally})`)),
  ];
}

export function wrapped(text: string, width: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    if (line !== '' && line.length + word.length + 1 > Math.min(width, 100)) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
