import { type Dwell, heldLongEnough } from '../../metrics/dwell.ts';
import { total } from '../../metrics/ledgers.ts';
import { assumedSentence, mistakesSentence } from '../customers.ts';
import { plain } from '../defuse.ts';
import { count, duration, figure, NONE, percent, plural } from '../figures.ts';
import type { Report } from '../report.ts';
import { type Rung, voidWords } from '../rung.ts';
import { SEAL_LIMITS } from '../seal.ts';
import { inWords } from '../words.ts';
import type { Section } from './section.ts';

/** What the reader needs to believe the rest, or not to. */
export const trust: Section = {
  id: 'trust',
  title: 'Trust',
  template: `
<h2>Can you trust this run?</h2>
<p class="intro">{{sentence}}</p>
{{#if leaks}}<h3>Leaks of another customer’s data</h3><ul class="leaks">{{#each leaks}}<li>Contact <code>{{contact}}</code> was shown data of <code>{{other}}</code> at {{rate}} an hour: <q>{{quote}}</q></li>{{/each}}</ul>{{/if}}
<h3>Whose fault it was</h3>
<p>Every fault is in one of three books. Only the first is the bot’s; the other two leave the error share open by as much as the bounds say.</p>
<div class="scroll"><table class="ledgers"><caption class="hidden">Faults by whose they are, by contact rate</caption>
<thead><tr><th scope="col">New customers an hour</th><th scope="col">Contacts</th><th scope="col">The bot’s</th><th scope="col">The test’s own</th><th scope="col">The simulated customers’</th><th scope="col">Error share</th><th scope="col">Bounds</th><th scope="col">If every doubt counts against the bot</th></tr></thead>
<tbody>{{#each rows}}<tr{{#if void}} class="void"{{/if}}><th scope="row">{{rate}}</th><td>{{contacts}}</td><td>{{target}}</td><td>{{harness}}</td><td>{{customer}}</td><td>{{error}}</td><td>{{bounds}}</td><td>{{worst}}</td></tr>
{{/each}}</tbody></table></div>
<p>{{mistakes}}</p>
<p>{{assumed}}</p>
<h3>Whether it kept its time</h3>
<p>Every message has a moment when it was due and one when it was sent. Waits are counted from the moment it was due, so that a bot that stalls is seen as the customers saw it.</p>
<div class="scroll"><table class="ledgers"><caption class="hidden">How late messages were sent, by contact rate</caption>
<thead><tr><th scope="col">New customers an hour</th><th scope="col">Sent late by: half</th><th scope="col">Slowest 1%</th><th scope="col">At worst</th><th scope="col">Generator busy: slowest 1%</th><th scope="col">At worst</th><th scope="col">Waited for a connection</th><th scope="col">Longest wait</th><th scope="col">Memory cleared</th><th scope="col">Longest pause</th></tr></thead>
<tbody>{{#each times}}<tr{{#if void}} class="void"{{/if}}><th scope="row">{{rate}}</th>{{#each cells}}<td>{{this}}</td>{{/each}}</tr>
{{/each}}</tbody></table></div>
<h3>What it could see</h3>
<ul>{{#each checks}}<li>{{this}}</li>{{/each}}</ul>
{{#if warnings}}<h3>Warnings</h3><ul>{{#each warnings}}<li>{{this}}</li>{{/each}}</ul>{{/if}}
<h3>How it was run</h3>
<dl class="manifest">{{#each manifest}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/each}}</dl>
{{#if sealed}}<h3>What the seal does not prove</h3>
<p>This run names a seal that was made before it ({{sealed}}). Whoever has its opening can check that the scenario, the personas, the seed and the versions were fixed by then, and score the log again: <code>irate verify</code>. It does not prove</p>
<ul>{{#each limits}}<li>{{this}}</li>{{/each}}</ul>{{/if}}
<p class="quiet">A bot can recognise irate: its conversation and user ids begin with <code>irate-</code>, its customers have addresses at example.com, .net and .org, and so many do not call by chance. A bot that treats it otherwise than customers is not measured by it.</p>
<p class="quiet">The customers are synthetic, so their anger is simulated: compare rates, releases and vendors by it, and do not read it as a head count.</p>`,
  view: (report) => ({
    sentence: sentenceOf(report),
    leaks: report.leaks.slice(0, 12).map(({ contact, other, perHour, quote }) => ({
      contact,
      other: plain(other ?? 'an unknown customer'),
      rate: count(perHour),
      quote: plain(quote).slice(0, 300),
    })),
    rows: report.rungs.map(rowOf),
    mistakes: mistakesSentence(report),
    assumed: assumedSentence(report),
    times: report.rungs.map(timesOf),
    checks: checksOf(report),
    warnings: report.warnings.map(({ text }) => plain(text)),
    manifest: manifestOf(report),
    sealed: report.run.seal ?? '',
    limits: SEAL_LIMITS,
  }),
};

function sentenceOf({ rungs, finished, endedEarly, design, arm }: Report): string {
  const voided = rungs.filter((rung) => rung.void);
  const parts = [
    endedEarly
      ? `The run ended after ${plural(design.blocks, 'pass', 'passes')}, when the safe rate was decided; its bounds hold however often they are looked at.`
      : finished
        ? 'The run finished.'
        : 'The run was interrupted: what follows covers what was done until then.',
    voided.length === 0
      ? 'The load generator kept its own time at every rate.'
      : `${voided.map((rung) => `At ${count(rung.perHour)} an hour: ${voidWords(rung)}.`).join(' ')} ${voided.length === 1 ? 'That rate is' : 'Those rates are'} not plotted.`,
    arm.returns > 0
      ? 'Failed customers were let return, as they do in life.'
      : 'Failed customers were not let return, so a launch would live through more than this.',
  ];
  return parts.join(' ');
}

function rowOf({ perHour, void: isVoid, ledgers, measures }: Rung): object {
  const { contacts, target, harness, customer, lowest, highest, atWorst } = ledgers;
  const share = (value: number | null): string => (value === null ? NONE : percent(value));
  return {
    rate: rateOf(perHour, isVoid),
    void: isVoid,
    contacts: count(contacts),
    target: count(target),
    harness: faults(harness),
    customer: faults(customer),
    error: figure(measures['error']!.value, 'share'),
    bounds: lowest === highest ? NONE : `${share(lowest)} to ${share(highest)}`,
    worst: share(atWorst),
  };
}

function timesOf({ perHour, void: isVoid, lateness, timekeeping }: Rung): object {
  const late = lateness ? [lateness.p50, lateness.p99, lateness.max].map(duration) : [NONE, NONE, NONE];
  const { loopDelay, waits, pauses } = timekeeping ?? {};
  return {
    rate: rateOf(perHour, isVoid),
    void: isVoid,
    cells: [
      ...late,
      ...(loopDelay ? [duration(loopDelay.p99), duration(loopDelay.max)] : [NONE, NONE]),
      ...(waits ? [count(waits.waited), duration(waits.longest)] : [NONE, NONE]),
      ...(pauses ? [count(pauses.count), duration(pauses.longest)] : [NONE, NONE]),
    ],
  };
}

const rateOf = (perHour: number, isVoid: boolean): string => `${count(perHour)}${isVoid ? ' (not measured)' : ''}`;

/** What the design could show, whether the bot drifted, and whether rungs came to rest. */
function checksOf({ design, drift, rungs, dwells }: Report): string[] {
  const restless = rungs.filter(({ rest }) => rest.steady === false);
  const unknown = rungs.filter(({ rest, void: isVoid }) => !isVoid && rest.steady === null);
  const rates = (some: readonly Rung[]): string => some.map(({ perHour: rate }) => count(rate)).join(', ');
  return [
    differenceWords(design),
    driftWords(drift),
    ...(restless.length === 0
      ? ['No rate was seen to be restless.']
      : restless.map(
          ({ perHour: rate, rest }) =>
            `At ${count(rate)} an hour the bot did not come to rest: ${rest.gathering === null ? 'it failed otherwise in the second half than in the first' : `${count(rest.gathering)} contacts were added each hour to those under way`}. What is shown there is a passing state, and no rate is called safe on it.`,
        )),
    ...(unknown.length === 0
      ? []
      : [
          `At ${rates(unknown)} an hour it cannot be told whether the bot came to rest: too few contacts, or too short a time.`,
        ]),
    ...dwellWords(dwells),
  ];
}

function differenceWords({ difference, customers, blocks }: Report['design']): string {
  if (customers === 0) return 'No rate was measured, so no difference could be seen.';
  const basis = `from ${plural(customers, 'customer')} at each rate in ${plural(blocks, 'pass', 'passes')}`;
  if (difference >= 1) return `No difference between two bots or two rates could be told ${basis}.`;
  return `The smallest difference that this run could tell between two bots on these customers, or two rates: ${(100 * difference).toFixed(1)} points of failed contacts, ${basis}.`;
}

/** A return must find the bot at rest from the contact before, or both are one burst. */
const SLOWER = 10;

function dwellWords(dwells: readonly Dwell[]): string[] {
  const short = dwells.filter((dwell) => heldLongEnough(dwell) === false);
  const quick = dwells.filter(({ delay, contact }) => delay < SLOWER * contact);
  const fastest = quick.reduce<Dwell | null>(
    (worst, each) => (worst && worst.delay <= each.delay ? worst : each),
    null,
  );
  return [
    ...short.map(
      ({ perHour: rate, held, needed }) =>
        `At ${count(rate)} an hour load was kept up for ${duration(held)}; until all who come back are there takes ${duration(needed!)}. More customers, or shorter return delays, would show it.`,
    ),
    ...(fastest === null
      ? []
      : [
          `Customers returned ${duration(fastest.delay)} after a contact, on average, which itself took ${duration(fastest.contact)}: returns are compressed so far that they follow their cause at once. How many return and where it tips does not depend on that; how fast it builds up does.`,
        ]),
  ];
}

function driftWords(drift: Report['drift']): string {
  if (drift === null) return 'Whether the bot changed while it was tested was not looked at.';
  const { difference, p, blocks } = drift;
  const share = (value: number | null): string => (value === null ? NONE : `${(100 * value).toFixed(1)} points`);
  const span = difference.low === null ? '' : ` (${share(difference.low)} to ${share(difference.high)})`;
  const found = blocks >= 5 && p < 0.05 ? 'It drifted.' : 'That is no sure sign of a drift.';
  const more = difference.value !== null && difference.value < 0 ? 'less' : 'more';
  const by = share(difference.value === null ? null : Math.abs(difference.value));
  return `The lowest rate was driven once more at the end of each pass: it failed ${by} ${more} than before${span}. ${found}`;
}

function faults(byKind: Readonly<Record<string, number>>): string {
  if (total(byKind) === 0) return '0';
  return Object.entries(byKind)
    .map(([kind, n]) => `${plain(inWords(kind))}: ${count(n)}`)
    .join(', ');
}

function manifestOf({ run, thresholds }: Report): { name: string; value: string }[] {
  const { plan, scenario, target, versions } = run;
  const blocks = new Set(plan.steps.map(({ block }) => block)).size;
  return [
    { name: 'Run', value: `${run.id}${run.began === null ? '' : `, begun ${run.began}`}` },
    { name: 'Time', value: run.time === 'real' ? 'real time' : 'virtual time' },
    { name: 'Scenario', value: `${scenario.name} (${scenario.hash})` },
    {
      name: 'Bot',
      value: `${target.name}, over ${target.protocol}; ${target.connection}; a turn ends by: ${target.turnEnd}`,
    },
    { name: 'Seed', value: plan.seed },
    {
      name: 'Rates',
      value: `${plan.rungs.map(count).join(', ')} new customers an hour, ${plural(plan.steps[0]?.n ?? 0, 'customer')} each, in ${plural(blocks, 'block')}`,
    },
    { name: 'Compressed', value: `thinking and typing ${plan.timeScale} times, returns ${plan.returnScale} times` },
    { name: 'Cut off after', value: `${duration(plan.maxContact)} or ${plan.maxTurns} turns` },
    { name: 'Limits', value: thresholds.map(({ text }) => text).join('; ') },
    {
      name: 'Versions',
      value: Object.entries(versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', '),
    },
    { name: 'Command', value: run.command },
  ].map(({ name, value }) => ({ name, value: plain(value) }));
}
