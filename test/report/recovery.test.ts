import { expect, test } from 'vitest';
import type { ShockLived, Shock } from '../../src/metrics/shock.ts';
import { buildReport } from '../../src/report/build.ts';
import { html } from '../../src/report/html.ts';
import { markdown } from '../../src/report/markdown.ts';
import { terminal } from '../../src/report/terminal.ts';
import { CLOSED, OPEN } from '../../src/events/plan.ts';
import { fakeRun } from './fixture.ts';

const spell = (error: number) => ({ contacts: 1000, error, n: 500 });
const phase = (name: 'baseline' | 'trigger' | 'hold' | 'push', at: number) =>
  ({ kind: 'phase', at, step: 9, name, load: 1, capacity: 1 }) as const;

function lived(verdict: ShockLived['verdict'], after: number): ShockLived {
  return {
    block: 0,
    before: spell(0.04),
    after: spell(after),
    verdict,
    recovered: verdict === 'recovered' ? 4000 : null,
    held: 60_000,
    recoversAt: verdict === 'stuck' ? 800 : null,
    phases: [phase('baseline', 0), phase('trigger', 30_000), phase('hold', 50_000), phase('push', 110_000)],
    course: Array.from({ length: 20 }, (_, part) => ({ at: part * 8000, ...spell(part < 5 ? 0.04 : after) })),
  };
}

const shock: Shock = {
  trigger: { perHour: 4000, load: 3, capacity: 1, lasts: 20_000 },
  closed: [lived('stuck', 0.8)],
  control: [lived('recovered', 0.04)],
  metastable: { value: 1, low: 0.2, high: 1, n: 1, k: 1 },
  says: 'metastable',
  recovery: null,
  lasting: null,
};

test('a bot that stays down says so everywhere, in words, with what would have been without those who call again', async () => {
  const report = { ...(await buildReport(() => fakeRun({ arms: [CLOSED, OPEN] }))), shocks: [shock] };
  const words = 'their calls keep it down, in 1 of 1 run (20.0% to 100%)';
  for (const text of [html(report), terminal(report, { colour: false, width: 400 }), markdown(report)])
    expect(text.replaceAll('\\', '').replaceAll('\n', ' ')).toContain(words);
  const page = html(report);
  expect(page).toContain('It came back when new customers fell to 800 an hour.');
  expect(page).toContain('if nobody called again');
  expect(page).not.toContain('NaN');
  expect(page.match(/<figure[^]*?<\/figure>/g)!.every((figure) => figure.includes('<details class="data">'))).toBe(
    true,
  );
});

test('a run without a shock foretells it, says that it was not tried, and how to', async () => {
  const page = html(await buildReport(() => fakeRun({ arms: [CLOSED, OPEN] })));
  expect(page).toContain('This run did not try it');
  expect(page).toContain('--shock');
});
