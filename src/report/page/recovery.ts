import type { Loop } from '../../metrics/loop.ts';
import type { Shock } from '../../metrics/shock.ts';
import { course } from '../charts/course.ts';
import { tipping } from '../charts/tipping.ts';
import { count, duration, percent, perHour, range } from '../figures.ts';
import type { Report } from '../report.ts';
import { foretoldOf, pooled, shockSentence, triggerInWords, vulnerableSentence } from '../shock-words.ts';
import { plain } from '../defuse.ts';
import type { Section } from './section.ts';
import { markup } from './section.ts';
import { dataTable } from './table.ts';

/** Whether the bot recovers when the load goes: foretold from its own curve, and tried. */
export const recovery: Section = {
  id: 'recovery',
  title: 'Does it come back?',
  template: `
<h2>Does it come back when the rush is over?</h2>
<p class="intro">A rush can do lasting harm. The bot fails people; they call again; their calls are more load, so it fails more people. Above a certain point this keeps itself going, and the bot goes on failing long after the rush that began it. {{tried}}</p>
{{#each found}}<p class="lead">{{this}}</p>{{/each}}
{{#if foretold}}<p>{{foretold}}</p>{{/if}}
{{#if chart}}<figure class="wide"><figcaption>How many contacts a rate of new customers leads to{{#if seen}}: <span class="key calm">before a rush</span> <span class="key hot">long after it, where it did not come back</span>{{/if}}</figcaption>
<div class="scroll">{{chart}}</div>{{curve}}</figure>
<p class="quiet">The line is foretold, from the bot by itself: each point is a load, and the rate of new customers that would keep it up once the failed call again. Where the line bends back, the same rate of new customers has a good load and a bad one, and a rush moves the bot from the one to the other.{{#if seen}} The marks are what was then seen: a dot before the rush, a square long after, at the same rate of new customers.{{/if}}</p>{{/if}}
{{#each courses}}<figure class="wide"><figcaption>{{caption}}</figcaption><div class="scroll">{{chart}}</div>{{data}}</figure>{{/each}}
{{#if map}}<h3>Which rush at which rate leaves it failing</h3>
<div class="scroll"><table class="shocks"><caption>Each with those who call again, and again with nobody calling again: what fails on in both is the bot’s own doing, and not the calls</caption>
<thead><tr><th scope="col">Customers and rush</th><th scope="col">Foretold</th><th scope="col">Fail on for good</th><th scope="col">Failed before</th><th scope="col">Failed long after</th><th scope="col">If nobody called again</th><th scope="col">Came back after</th></tr></thead>
<tbody>{{#each map}}<tr><th scope="row">{{rush}}</th><td>{{foretold}}{{#if refuted}} <strong>(not so)</strong>{{/if}}</td><td>{{stuck}}</td><td>{{before}}</td><td>{{after}}</td><td>{{control}}</td><td>{{back}}</td></tr>
{{/each}}</tbody></table></div>
{{#if lasting}}<p>{{lasting}}</p>{{/if}}
{{numbers}}{{/if}}
<p class="quiet">{{how}}</p>`,
  view: (report) => {
    const { loop, shocks } = report;
    if (loop === null && shocks.length === 0) return null;
    return {
      tried:
        shocks.length > 0
          ? 'So the bot was pushed, let go, and watched.'
          : 'This run did not try it: it is read off the bot’s own curve.',
      found: shocks.map(shockSentence),
      foretold: loop === null ? '' : vulnerableSentence(loop),
      chart: loop === null ? '' : markup(tipping(loop, shocks)),
      curve: loop === null ? '' : curveOf(loop),
      seen: shocks.length > 0,
      courses: shocks.map((shock, index) => ({
        caption: `${perHour(shock.trigger.perHour)}, ${triggerInWords(shock.trigger)}: share of contacts that failed`,
        chart: markup(course(`course-${index}`, shock)),
        data: courseOf(shock),
      })),
      map: shocks.length === 0 ? '' : mapOf(report),
      lasting: lastingIn(report),
      numbers: shocks.length === 0 ? '' : numbersOf(report),
      how: howOf(report),
    };
  },
};

function curveOf({ rungs, failing, sustained }: Loop): ReturnType<typeof dataTable> {
  return dataTable({
    caption: 'The bot by itself: a load, how much of it fails, and the new customers that would keep it up',
    columns: ['All contacts an hour', 'Fail', 'New customers an hour'],
    rows: rungs.map((all, rung) => [
      count(Math.round(all)),
      percent(failing[rung]!),
      count(Math.round(sustained[rung]!)),
    ]),
  });
}

function courseOf({ closed, control }: Shock): ReturnType<typeof dataTable> {
  const at = (of: Shock['closed'], part: number): string => {
    const spells = of.flatMap(({ course: parts }) => parts[part] ?? []);
    return spells.some(({ n }) => n > 0) ? percent(pooled(spells)) : '–';
  };
  return dataTable({
    caption: 'Share of contacts that failed, from a moment on until the next',
    columns: ['Since it began', 'With those who call again', 'If nobody called again'],
    rows: closed[0]!.course.map(({ at: since }, part) => [duration(since), at(closed, part), at(control, part)]),
  });
}

function mapOf({ shocks, loop }: Report): object[] {
  return shocks.map((shock) => {
    const { trigger, metastable, closed, control, recovery: back } = shock;
    const foretold = foretoldOf(shock, loop);
    return {
      rush: `${perHour(trigger.perHour)}, ${triggerInWords(trigger)}`,
      foretold: foretold?.words ?? '–',
      refuted: foretold?.refuted ?? false,
      stuck: `${count(metastable.k ?? 0)} of ${count(metastable.n)} (${range(metastable, 'share')})`,
      before: percent(pooled(closed.map(({ before }) => before))),
      after: percent(pooled(closed.map(({ after }) => after))),
      control: control.length === 0 ? '–' : percent(pooled(control.map(({ after }) => after))),
      back: back === null ? 'not while watched' : duration(back),
    };
  });
}

/** Up against down at the same rate, over the passes: only there is it more than chance. */
function lastingIn({ shocks }: Report): string {
  return shocks
    .flatMap(({ lasting, closed, trigger }) =>
      lasting === null || closed.length < 5
        ? []
        : `At ${perHour(trigger.perHour)}, ${(lasting.difference * 100).toFixed(1)} points more fail long after the rush than before it, at the same rate of new customers (${((lasting.lower ?? 0) * 100).toFixed(1)} to ${((lasting.upper ?? 0) * 100).toFixed(1)}); by chance alone in ${percent(lasting.p)} of such runs.`,
    )
    .join(' ');
}

function numbersOf({ shocks }: Report): ReturnType<typeof dataTable> {
  return dataTable({
    caption: 'Every run of every rush',
    columns: [
      'Rush',
      'Callers',
      'Pass',
      'Failed before',
      'Failed long after',
      'Contacts an hour before',
      'Long after',
      'Verdict',
      'Came back at',
    ],
    rows: shocks.flatMap(({ trigger, closed, control }) =>
      [
        { of: closed, who: 'call again' },
        { of: control, who: 'nobody calls again' },
      ].flatMap(({ of, who }) =>
        of.map(({ block, before, after, verdict, recoversAt }) => [
          `${perHour(trigger.perHour)}, ${triggerInWords(trigger)}`,
          who,
          count(block + 1),
          percent(before.error),
          percent(after.error),
          count(Math.round(before.contacts)),
          count(Math.round(after.contacts)),
          verdict,
          recoversAt === null ? '–' : perHour(recoversAt),
        ]),
      ),
    ),
  });
}

function howOf({ shocks, run }: Report): string {
  const peak = run.plan.launch?.peak;
  if (shocks.length === 0)
    return `To try it: ${plain(run.command)} --shock "x3 for 20s"${peak === undefined ? ' with the rate, "x3 for 20s at 40/s"' : ''}, which drives a rush after the ladder, takes it away, and watches.`;
  const { held } = shocks[0]!.closed[0]!;
  return `How it was done: the rate of new customers is held until the bot is at rest; then the rush; then the rate as before for ${duration(held)}, with the same customers and all that they remember; then ever fewer customers. "Failing on" means that in the last quarter of that time clearly more contacts fail than before the rush, that this no longer changes, and that it is not so when nobody calls again. A bot of yours cannot be made to fail at a fixed share, so that second control is left out. Where room was taken from the bot, irate stood before it and turned messages away.`;
}
