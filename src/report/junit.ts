import type { IntentRow } from '../metrics/modes.ts';
import { assumedSentence, mistakesSentence } from './customers.ts';
import { xml } from './defuse.ts';
import { figure, percent, plural, range } from './figures.ts';
import type { Report } from './report.ts';
import type { ThresholdRuling } from './thresholds.ts';
import { CAUSES, inWords } from './words.ts';

/** Failing conversations quoted under an intent. */
const EXAMPLES = 3;

/** A suite for the scenario: a case for each limit, which fails as the limit does, and a case for each intent, which reports. */
export function junit(report: Report): string {
  const { thresholds, intents, run } = report;
  const limits = thresholds.map((threshold) => limitCase(threshold, run.scenario.name));
  const perIntent = intents.map((row) => intentCase(row, report));
  const failures = thresholds.filter(({ answer }) => answer === 'fail').length;
  const skipped = thresholds.filter(({ answer }) => answer === 'unclear').length;
  const totals = `tests="${limits.length + perIntent.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="irate" ${totals}>`,
    `<testsuite name="${xml(run.scenario.name)}" ${totals}${run.began === null ? '' : ` timestamp="${xml(run.began)}"`}>`,
    `<properties><property name="run" value="${xml(run.id)}"/><property name="seed" value="${xml(run.plan.seed)}"/><property name="ruling" value="${xml(report.ruling.title)}"/><property name="customers" value="${xml(`${mistakesSentence(report)} ${assumedSentence(report)}`)}"/></properties>`,
    ...limits,
    ...perIntent,
    '</testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function limitCase(
  { text, name, demand, answer, estimate, bounds, unit, because }: ThresholdRuling,
  suite: string,
): string {
  const between = unit === 'count' || estimate.value === null ? '' : ` (${range(bounds, unit)})`;
  const value = `${figure(estimate.value, unit)}${between}, n=${estimate.n}`;
  const open = `<testcase classname="${xml(suite)}.limits" name="${xml(text)}"`;
  const message = xml(`${name}: ${value}; the limit is ${demand}`);
  if (answer === 'pass') return `${open}><system-out>${message}</system-out></testcase>`;
  if (answer === 'fail')
    return `${open}><failure type="limit" message="${message}">${xml(because)}</failure></testcase>`;
  return `${open}><skipped message="${xml(`undecided: ${name}: ${value}; the limit is ${demand}`)}"/></testcase>`;
}

/** No limit is declared for an intent, so its case never fails: it says how the intent fared, with examples. */
function intentCase({ intent, contacts, errors, modes }: IntentRow, { conversations, run }: Report): string {
  const counts = Object.entries(modes)
    .filter(([, n]) => n > 0)
    .map(([mode, n]) => `${n} ${CAUSES[mode as keyof typeof modes].name}`);
  const examples = conversations
    .filter((each) => each.error && each.intent === intent && each.failures.length > 0)
    .slice(0, EXAMPLES)
    .map(({ failures: [failure], replay }) => `${failure!.because} | bot: ${failure!.quote} | ${replay}`);
  const share = contacts === 0 ? '' : ` (${percent(errors / contacts)})`;
  const text = [`${errors} of ${plural(contacts, 'contact')} failed${share}`, counts.join(', '), ...examples];
  return `<testcase classname="${xml(run.scenario.name)}.intents" name="${xml(inWords(intent))}"><system-out>${xml(text.filter((line) => line !== '').join('\n'))}</system-out></testcase>`;
}
