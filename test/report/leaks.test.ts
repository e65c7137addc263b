import { expect, test } from 'vitest';
import { buildReport } from '../../src/report/build.ts';
import { terminal } from '../../src/report/terminal.ts';
import { fakeRun } from './fixture.ts';

test('a leak comes before all else, with both contacts and the bot’s words', async () => {
  const { ruling, leaks } = await buildReport(() => fakeRun({ n: 300 }));
  const { contact, other, quote } = leaks[0]!;
  expect(ruling.sentences[0]).toMatch(/^The bot showed customers the data of others/);
  for (const part of [contact, other!, quote.slice(0, 20)]) expect(ruling.sentences[0]).toContain(part);
});

test('a leak is told though irate was late, for it is no rate', async () => {
  const report = await buildReport(() =>
    fakeRun({ n: 300 }).map((event) => (event.kind === 'health' ? { ...event, void: true } : event)),
  );
  expect(report.rungs.every((rung) => rung.void)).toBe(true);
  expect(report.leaksSeen).toBeGreaterThan(0);
  const screen = terminal(report, { colour: false, width: 100 });
  expect(screen.replace(/\s+/g, ' ')).toContain(`contact ${report.leaks[0]!.contact} was shown what is`);
});
