import type { Certainty } from '../../metrics/certainty.ts';
import { type CalibrationBin, pooled } from '../../metrics/calibration.ts';
import { calibration as chartOfCalibration } from '../charts/calibration.ts';
import { count, figure, NONE, percent, perHour, range } from '../figures.ts';
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
{{#if facts}}<p>{{facts}}</p>{{/if}}
<p class="quiet">How sure it was is what its API says at the end of a contact, else what its words say. Contacts in which it claimed nothing are left out.</p>`,
  view: ({ rungs, certainty, ruling }) => {
    const bins = pooled(rungs.filter((rung) => !rung.void).map((rung) => rung.calibration));
    if (bins.length === 0) return null;
    return {
      sentence: sentenceOf(bins),
      facts: certainty === null ? '' : factsOf(certainty, ruling.perHour),
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

/** How far its confidence can be believed at the rate that was ruled on. */
function factsOf(
  { brier, overconfidence, murphy, p, calibrationError, silent }: Certainty,
  rate: number | null,
): string {
  const points = (share: number | null): string => (share === null ? NONE : `${(100 * share).toFixed(1)} points`);
  const parts = [
    `${rate === null ? '' : `At ${perHour(rate)} `}its mean squared miss was ${figure(brier.value, 'score')} (${range(brier, 'score')}; 0 is perfect, 0.25 is a coin)`,
    `of that ${figure(murphy.reliability, 'score')} is being surer or less sure than right, and ${figure(murphy.resolution, 'score')} was won by telling easy contacts from hard ones`,
    `it was ${points(overconfidence.value)} surer than right (${points(overconfidence.low)} to ${points(overconfidence.high)})`,
    ...(p === null
      ? []
      : [
          `a bot that is as sure as it is right would miss so far in ${p < 0.001 ? 'less than 0.1%' : percent(p)} of such runs`,
        ]),
    ...(calibrationError === null
      ? []
      : [`the bars of the picture are ${points(calibrationError)} off the line on average`]),
    ...(silent > 0 ? [`it claimed nothing in ${percent(silent)} of contacts`] : []),
  ];
  return `${parts.join('; ')}.`;
}

function sentenceOf(bins: readonly CalibrationBin[]): string {
  const sure = bins.filter(({ confidence }) => confidence >= SURE_FROM);
  const n = sure.reduce((sum, { resolved }) => sum + resolved.n, 0);
  if (n === 0) return 'The bot never sounded sure.';
  const k = sure.reduce((sum, { resolved }) => sum + (resolved.k ?? 0), 0);
  const mean = sure.reduce((sum, { confidence, resolved }) => sum + confidence * resolved.n, 0) / n;
  return `Where the bot sounded sure (${figure(mean, 'share')} on average, in ${count(n)} contacts), it truly resolved ${figure(k / n, 'share')}.`;
}
