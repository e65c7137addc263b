import { createHash } from 'node:crypto';
import { jsonInScript, plain } from './defuse.ts';
import { calibration } from './page/calibration.ts';
import { CHARTS_CSS } from './page/charts-css.ts';
import { conversations } from './page/conversations.ts';
import { fixFirst } from './page/fix-first.ts';
import { growth } from './page/growth.ts';
import { heat } from './page/heat.ts';
import { LAYOUT_CSS } from './page/layout-css.ts';
import { PRINT_CSS } from './page/print-css.ts';
import { numbers } from './page/numbers.ts';
import { returns } from './page/returns.ts';
import { ruling } from './page/ruling.ts';
import { SCRIPT } from './page/script.ts';
import type { Section } from './page/section.ts';
import { markup, template } from './page/section.ts';
import { SKELETON } from './page/skeleton.ts';
import { speeds } from './page/speeds.ts';
import { TABLES_CSS } from './page/tables-css.ts';
import { TALK_CSS } from './page/talk-css.ts';
import { TOKENS_CSS } from './page/tokens-css.ts';
import { trust } from './page/trust.ts';
import { twoViews } from './page/two-views.ts';
import { MONTHS } from './notation.ts';
import type { Report } from './report.ts';
import { CAUSES } from './words.ts';

/** Top down, as an argument. */
const SECTIONS: readonly Section[] = [
  ruling,
  fixFirst,
  twoViews,
  growth,
  returns,
  speeds,
  heat,
  calibration,
  conversations,
  trust,
  numbers,
];
const WRITTEN = SECTIONS.map((section) => ({ ...section, write: template(section.template) }));
const page = template(SKELETON);
const CSS = [TOKENS_CSS, LAYOUT_CSS, TABLES_CSS, CHARTS_CSS, TALK_CSS, PRINT_CSS].join('');

/** The report as one HTML file: no server, no request to anywhere, and nothing that the bot said is ever run. */
export function html(report: Report): string {
  const { run } = report;
  const sections = WRITTEN.flatMap(({ id, title, view, write }) => {
    const seen = view(report);
    return seen === null ? [] : [{ id, title, body: markup(write(seen)) }];
  });
  const names = Object.fromEntries(Object.entries(CAUSES).map(([cause, { name }]) => [cause, name.toLowerCase()]));
  return page({
    policy: POLICY,
    title: `${report.ruling.title}: ${plain(run.scenario.name)} against ${plain(run.target.name)}`,
    scenario: plain(run.scenario.name),
    target: plain(run.target.name),
    began: run.began === null ? '' : day(run.began),
    run: plain(run.id),
    css: markup(CSS),
    script: markup(SCRIPT),
    modes: markup(jsonInScript(names)),
    sections,
  });
}

const POLICY = [
  "default-src 'none'",
  `script-src '${sha256(SCRIPT)}'`,
  `style-src '${sha256(CSS)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function sha256(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** "3 March 2026": the day as the log has it, whatever the reader's time zone. */
function day(iso: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year === undefined ? plain(iso) : `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
