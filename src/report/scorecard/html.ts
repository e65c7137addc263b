import { plain } from '../defuse.ts';
import { document } from '../page/document.ts';
import { believing } from './believing.ts';
import { duels } from './duels.ts';
import { byRate, where } from './parts.ts';
import { rulingOf } from './ruling.ts';
import { SCORECARD_CSS } from './scorecard-css.ts';
import type { Scorecard } from './scorecard.ts';
import { sheet } from './sheet.ts';
import { list } from './words.ts';

const page = document<Scorecard>({
  sections: [sheet, duels, byRate, where, believing],
  css: SCORECARD_CSS,
  script: '',
  data: '',
});

/** The scorecard as one HTML file, in the looks of a run's report. */
export function scorecardHtml(scorecard: Scorecard): string {
  const { scenario } = scorecard.bots[0]!.run;
  return page(scorecard, {
    title: plain(rulingOf(scorecard).title),
    head: [plain(scenario.name), plain(list(scorecard.bots.map(({ name }) => name))), 'the same customers'],
    source: 'the runs’ logs',
  });
}
