import { expect, test } from 'vitest';
import { IrateError } from '../../../src/events/trouble.ts';
import { rulingOf } from '../../../src/report/scorecard/ruling.ts';
import { scorecardHtml } from '../../../src/report/scorecard/html.ts';
import { scorecardJson } from '../../../src/report/scorecard/json.ts';
import { scorecardMarkdown } from '../../../src/report/scorecard/markdown.ts';
import { scorecardOf } from '../../../src/report/scorecard/scorecard.ts';
import { scorecardTerminal } from '../../../src/report/scorecard/terminal.ts';
import { BAD, entrant, GOOD } from './fixture.ts';

const [good, bad] = [entrant('A', GOOD), entrant('B', BAD)];
const again = { ...good, name: 'A again' };

test('who fails less at the deciding rate is named, with the difference', () => {
  const { winner, title, sentences } = rulingOf(scorecardOf([bad, good], [], false));
  expect(winner).toBe(1);
  expect(title).toBe('A fails less than B at 8,000 an hour');
  expect(sentences[0]).toMatch(
    /^Of their contacts with the same 80 customers, B failed \d+\.\d% and A failed \d\.\d%\./,
  );
  expect(sentences[0]).toContain('8,000 an hour is the highest rate up to your peak of 9,000 that all runs measured.');
  expect(sentences[1]).toMatch(/^A against B: \d+\.\d points fewer \(\d+\.\d to \d+\.\d\)\. It is also better on “/);
});

test('a run against itself names nobody, and says what it rests on', () => {
  const { winner, title, sentences } = rulingOf(scorecardOf([good, again], [], false));
  expect(winner).toBeNull();
  expect(title).toBe('A and A again cannot be told apart at 8,000 an hour');
  expect(sentences[1]).toMatch(/^A and A again: not one of 80 customers fared differently/);
});

test('bots that nearly tie are told what would decide', () => {
  const near = entrant('C', [0.02, 0.02, 0.03, 0.09, 0.1], { seed: 'fixture' });
  const ruling = rulingOf(scorecardOf([good, near, bad], [], false));
  expect(ruling.winner).toBeNull();
  expect(ruling.title).toBe('No winner: A and C cannot be told apart at 8,000 an hour');
  expect(ruling.sentences[1]).toMatch(
    /A and C differ by .* points .*, not distinguishable from noise: it would need about [\d,]+ customers/,
  );
});

test('a repeat run tells the noise floor, and its absence is told', () => {
  expect(scorecardHtml(scorecardOf([good, bad], [], false))).toContain('no repeat run was given');
  const page = scorecardHtml(scorecardOf([good, bad], [again], false));
  expect(page).toContain('Two runs of A were alike to the last customer');
  const other = entrant('A once more', [0.02, 0.02, 0.03, 0.07, 0.1]);
  expect(rulingOf(scorecardOf([good, bad], [other], false)).sentences.at(-1)).toMatch(
    /^Two runs of A itself differed by \d\.\d points there: nothing up to that names anybody\.$/,
  );
});

test('a repeat run that differs by more than chance casts doubt on everything', () => {
  const { cautions, winner } = rulingOf(scorecardOf([good, bad], [{ ...bad, name: 'A?' }], false));
  expect(cautions.join(' ')).toMatch(/Two runs of the same bot differ by more than chance on .*contacts that failed/);
  expect(winner).toBeNull();
});

test('runs of different crowds are refused, field by field, and forced ones say so', () => {
  const other = entrant('B', BAD, { seed: 'other', n: 81 });
  const refused = ((): unknown => {
    try {
      return scorecardOf([good, other], [], false);
    } catch (error) {
      return error;
    }
  })();
  expect(refused).toBeInstanceOf(IrateError);
  const { message, place, remedy, more } = refused as IrateError;
  expect([message, place]).toEqual(['the runs met different crowds: seed', 'fixture in A, other in B']);
  expect(remedy).toMatch(/--seed.*--force/);
  expect(more.map((each) => each.message)).toEqual([expect.stringContaining('customers at a rate')]);
  const forced = scorecardOf([good, other], [], true);
  expect(rulingOf(forced).cautions[0]).toMatch(
    /^Forced: the runs differ in more than the bot \(seed and customers at a rate\)/,
  );
});

test('runs without a rate in common are refused, forced or not', () => {
  const other = entrant('B', [0.1], { rungs: [50] });
  expect(() => scorecardOf([good, other], [], true)).toThrow(/at no rate did all of the runs/);
});

test('a rate that irate could not drive in one of the runs decides nothing', () => {
  const other = entrant('B', BAD, { voids: [3] });
  const { decided, comparison } = scorecardOf([good, other], [], false);
  expect(decided.perHour).toBe(4000);
  expect(comparison.curve.map(({ perHour }) => perHour)).toEqual([1000, 2000, 4000, 16_000]);
});

test('the same logs give the same bytes in every format', () => {
  for (const write of [scorecardHtml, scorecardJson, scorecardMarkdown])
    expect(write(scorecardOf([good, bad], [again], false))).toBe(write(scorecardOf([good, bad], [again], false)));
  const { format, ruling } = JSON.parse(scorecardJson(scorecardOf([good, bad], [], false))) as {
    format: string;
    ruling: { winner: number };
  };
  expect([format, ruling.winner]).toEqual(['irate.comparison/1', 0]);
});

test('a hostile name is text everywhere', () => {
  const hostile = '<img src=x onerror=alert(1)>|`x`\u001B[31m';
  const scorecard = scorecardOf([entrant(hostile, GOOD), bad], [], false);
  const page = scorecardHtml(scorecard);
  expect(page).not.toMatch(/<img|<script/i);
  expect(page).toMatch(/Content-Security-Policy" content="default-src &#x27;none&#x27;; script-src &#x27;none&#x27;;/);
  expect(page.replaceAll(/<style[^]*?<\/style>/g, '')).not.toMatch(/\sstyle=/);
  expect(scorecardMarkdown(scorecard)).not.toMatch(/(?<!\\)<img|[^\\]\|`x`/);
  expect(scorecardTerminal(scorecard, { colour: false, width: 100 })).not.toContain('\u001B');
});

test('the terminal has the ruling last', () => {
  const lines = scorecardTerminal(scorecardOf([good, bad], [], false), { colour: false, width: 100 }).split('\n');
  expect(lines.at(-1)).toBe('✓ A fails less than B at 8,000 an hour');
  expect(lines[1]).toMatch(/^ {2}1 {7}A .*failed {3}alone first in .* of draws {3}safe up to /);
});
