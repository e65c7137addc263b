import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { buildReport, foldOf } from '../../src/report/build.ts';
import { contactsCsv } from '../../src/report/contacts-csv.ts';
import { csv } from '../../src/report/csv.ts';
import { html } from '../../src/report/html.ts';
import { json } from '../../src/report/json.ts';
import { junit } from '../../src/report/junit.ts';
import { markdown } from '../../src/report/markdown.ts';
import { terminal } from '../../src/report/terminal.ts';
import { fakeRun } from './fixture.ts';

const events = fakeRun();
const report = await buildReport(() => events);
const hostile = await buildReport(() => fakeRun({ says: '=cmd|\u001B]0;x\u0007<b>\u0000]]>\n# `a` | \uFFFE' }));

describe('the terminal', () => {
  const text = terminal(report, { colour: false, width: 100 });

  test('begins with the limits, each with its sign, value, interval and n', () => {
    expect(text).toMatch(/^── LIMITS at 8,000/);
    expect(text).toMatch(/✗ true_resolution > 80% +\d+\.\d% +\d+\.\d% to \d+\.\d% +n=\d+/);
    expect(text).toMatch(/✓ reply_time p95 < 4s|\? reply_time p95 < 4s/);
  });

  test('quotes one conversation for each thing to fix and says how to replay it', () => {
    expect(text.match(/irate replay fake-run-7 /g)).toHaveLength(3);
    expect(text.match(/bot said/g)).toHaveLength(3);
  });

  test('ends with the ruling', () => {
    expect(text.split('\n').at(-1)).toMatch(/^✗ Not safe at your peak of 9,000 an hour/);
  });

  test('tells how late the generator was where no rate could be measured because of it', async () => {
    const late = await buildReport(() => fakeRun({ voids: [0, 1, 2, 3, 4] }));
    expect(terminal(late, { colour: false, width: 100 })).toMatch(/The load generator was at most (?!0 ms)\d/);
  });

  test('has no colour unless it is asked for, and no control character from a bot', () => {
    expect(text).not.toContain('\u001B');
    expect(terminal(report, { colour: true, width: 100 })).toContain('\u001B[');
    expect(terminal(hostile, { colour: false, width: 100 })).not.toMatch(/[\0-\x09\x0B-\x1F]/);
  });

  test('fits a narrow window', () => {
    const lines = terminal(report, { colour: false, width: 80 }).split('\n');
    expect(
      lines.filter(
        (line) =>
          line.startsWith('  ') && !/annoyed customers|bot said|wrong {2}|replay/.test(line) && line.length > 80,
      ),
    ).toEqual([]);
  });
});

interface Suites {
  readonly testsuites: {
    readonly testsuite: {
      readonly tests: string;
      readonly failures: string;
      readonly testcase: readonly { readonly name: string; readonly failure?: object }[];
    };
  };
}

/** @throws if it is not well formed */
function parse(document: string): Suites {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its replacement is a package of its own
  return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(document, true) as Suites;
}

describe('JUnit', () => {
  test('is well formed, whatever the bot said', () => {
    for (const each of [report, hostile])
      expect(parse(junit(each)).testsuites.testsuite.testcase.length).toBeGreaterThan(5);
    expect(junit(hostile)).not.toMatch(/[\0\uFFFE\u001B]/);
  });

  test('has a case for each limit and each intent, and counts what fails', () => {
    const { tests, failures, testcase } = parse(junit(report)).testsuites.testsuite;
    expect(testcase).toHaveLength(+tests);
    expect(+tests).toBe(report.thresholds.length + report.intents.length);
    expect(testcase.filter(({ failure }) => failure !== undefined)).toHaveLength(+failures);
    expect(+failures).toBe(report.thresholds.filter(({ answer }) => answer === 'fail').length);
  });
});

describe('Markdown', () => {
  test('has the ruling for a title and a table of limits', () => {
    expect(markdown(report)).toMatch(/^# Not safe at your peak of 9,000 an hour\n/);
    expect(markdown(report)).toMatch(/\| Contacts that failed under 5% \| \d+\.\d% \|/);
  });

  test('does not let a bot break its lists', () => {
    expect(markdown(hostile)).not.toMatch(/<b>|^# `/m);
  });
});

describe('CSV', () => {
  test('has every measure at every rung', () => {
    const lines = csv(report).trimEnd().split('\r\n');
    expect(lines[0]).toBe('returns,sensitivity,per_hour,void,measure,value,low,high,n,k');
    expect(lines).toHaveLength(1 + report.rungs.length * (1 + Object.keys(report.rungs[0]!.measures).length));
  });

  test('has one row a contact of those that count', async () => {
    const rows = [...contactsCsv(await foldOf(() => events))];
    const counted = events.filter((event) => event.kind === 'contact' && Number(event.contact.split(/[/.]/)[1]) < 48);
    expect(rows).toHaveLength(1 + counted.length);
    expect(rows[0]).toMatch(/^returns,sensitivity,per_hour,block,contact,customer,attempt,channel,intent/);
  });
});

test('JSON is one document in a named format, without NaN', () => {
  const parsed = JSON.parse(json(report)) as { format: string };
  expect(parsed.format).toBe('irate.report/1');
  expect(parsed).toEqual(JSON.parse(JSON.stringify(report)));
});

test('every report tells what the customers got wrong themselves, and what was assumed of those who were failed', () => {
  const shown: Readonly<Record<string, string>> = {
    terminal: terminal(report, { colour: false, width: 100 }).replace(/\s+/g, ' '),
    markdown: markdown(report),
    junit: junit(report),
    html: html(report),
  };
  for (const text of Object.values(shown)) {
    expect(text).toMatch(/The simulated customers made \d+ mistakes? of their own in \d[\d,]* contacts/);
    expect(text).toMatch(/one for every [\d.,]+ contacts?\. None is the bot’s fault/);
    expect(text).toContain('is an assumption: no public data shows it for conversations with a bot');
    expect(text).toContain('contact again as the personas have it (mid)');
  }
  expect(csv(report)).toMatch(/,customer_faults,\d+,,,\d+,/);
});

test('a guess that a scenario sets is named with its level', () => {
  const { plan } = report.run;
  const set = { ...report, run: { ...report.run, plan: { ...plan, afterwards: { repeat: 0.5, churn: 2 } } } };
  expect(markdown(set)).toContain('contact again 0.50 times as readily as the personas have it (low)');
  expect(markdown(set)).toContain('leave for good 2 times as readily as the personas have it (high)');
});
