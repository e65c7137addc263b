import { jsonInScript, plain } from './defuse.ts';
import { calibration } from './page/calibration.ts';
import { conversations } from './page/conversations.ts';
import { day, document } from './page/document.ts';
import { fewNumbers } from './page/few-numbers.ts';
import { fixFirst } from './page/fix-first.ts';
import { growth } from './page/growth.ts';
import { harm } from './page/harm.ts';
import { heat } from './page/heat.ts';
import { numbers } from './page/numbers.ts';
import { recovery } from './page/recovery.ts';
import { returns } from './page/returns.ts';
import { routing } from './page/routing.ts';
import { ruling } from './page/ruling.ts';
import { SCRIPT } from './page/script.ts';
import { speeds } from './page/speeds.ts';
import { TALK_CSS } from './page/talk-css.ts';
import { trust } from './page/trust.ts';
import { twoViews } from './page/two-views.ts';
import type { Report } from './report.ts';
import { CAUSES } from './words.ts';

const NAMES = Object.fromEntries(Object.entries(CAUSES).map(([cause, { name }]) => [cause, name.toLowerCase()]));

const page = document<Report>({
  /** Top down, as an argument. */
  sections: [
    ruling,
    fewNumbers,
    fixFirst,
    twoViews,
    growth,
    returns,
    recovery,
    speeds,
    heat,
    routing,
    harm,
    calibration,
    conversations,
    trust,
    numbers,
  ],
  css: TALK_CSS,
  script: SCRIPT,
  data: jsonInScript(NAMES),
});

/** The report as one HTML file. */
export function html(report: Report): string {
  const { run, ruling: ruled } = report;
  const [scenario, target] = [plain(run.scenario.name), plain(run.target.name)];
  return page(report, {
    title: `${ruled.title}: ${scenario} against ${target}`,
    head: [scenario, `against ${target}`, ...(run.began === null ? [] : [day(run.began)]), `run ${plain(run.id)}`],
    source: 'the run’s log',
  });
}
