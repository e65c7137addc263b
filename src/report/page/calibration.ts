import { type CalibrationBin, pooled } from '../../metrics/calibration.ts';
import { calibration as chartOfCalibration } from '../charts/calibration.ts';
import { count, figure, range } from '../figures.ts';
import type { Section } from './section.ts';
import { markup } from './section.ts';
import { dataTable } from './table.ts';

/** From here on a bot counts as sure. */
const SURE_FROM = 0.8;

/** How sure the bot was against the truth. */
export const calibration: Section = {
  id: 'calibration',
  title: 'How sure it was',
  template: `
<h2>How sure it was</h2>
<p class="intro">{{sentence}}</p>
<figure class="wide"><figcaption>Truly resolved contacts by how sure the bot was, all rates together; below the dashed line it is surer than it is right. Larger dots are more contacts.</figcaption>
<div class="scroll">{{chart}}</div>{{data}}</figure>
<p class="quiet">How sure it was is what its API says at the end of a contact, else what its words say. Contacts in which it claimed nothing are left out.</p>`,
  view: ({ rungs }) => {
    const bins = pooled(rungs.filter((rung) => !rung.void).map((rung) => rung.calibration));
    if (bins.length === 0) return null;
    return {
      sentence: sentenceOf(bins),
      chart: markup(chartOfCalibration(bins)),
      data: dataTable({
        caption: 'Truly resolved by how sure the bot was, with 95% intervals',
        columns: ['How sure', 'Contacts', 'Truly resolved'],
        rows: bins.map(({ confidence, resolved }) => [
          figure(confidence, 'share'),
          count(resolved.n),
          `${figure(resolved.value, 'share')} (${range(resolved, 'share')})`,
        ]),
      }),
    };
  },
};

function sentenceOf(bins: readonly CalibrationBin[]): string {
  const sure = bins.filter(({ confidence }) => confidence >= SURE_FROM);
  const n = sure.reduce((sum, { resolved }) => sum + resolved.n, 0);
  if (n === 0) return 'The bot never sounded sure.';
  const k = sure.reduce((sum, { resolved }) => sum + (resolved.k ?? 0), 0);
  const mean = sure.reduce((sum, { confidence, resolved }) => sum + confidence * resolved.n, 0) / n;
  return `Where the bot sounded sure (${figure(mean, 'share')} on average, in ${count(n)} contacts), it truly resolved ${figure(k / n, 'share')}.`;
}
