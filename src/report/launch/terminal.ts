import type { Count, Projected } from '../../launch/project.ts';
import { percent, plural, whole } from '../figures.ts';
import { trustLines } from './trust.ts';

/** A launch in words, with what of it was measured. */
export function launchTerminal(projected: Projected): string {
  const { wanted, first, counts, agents } = projected;
  const days = plural(wanted.days, 'day');
  const row = (name: string, value: Count): string =>
    `  ${name.padEnd(34)}${whole(value.value).padStart(14)}   ${whole(value.low)} to ${whole(value.high)}`;
  return [
    `A launch of ${days}: ${whole(first)} customers with a problem, ${plural(wanted.copies, 'copy', 'copies')} of the bot, ${plural(agents, 'agent')} behind it.`,
    '',
    row('contacts again', counts.repeat),
    `  ${'to call again after the last day'.padEnd(34)}${whole(projected.toCome).padStart(14)}`,
    row('contacts that failed', counts.failed),
    row('customers harmed', counts.harmed),
    row('simulated annoyed customers', counts.annoyed),
    row('customers lost', counts.churned),
    row('contacts at the desk', counts.desk),
    row('gave up waiting for a person', counts.abandoned),
    '',
    ...hourly(projected),
    '',
    'What of this is measured',
    ...trustLines(projected).map((line) => `  ${line}`),
    '',
  ].join('\n');
}

/** The day, hour by hour, as far as a terminal has room. */
function hourly({ hours }: Projected): string[] {
  const most = Math.max(...hours.map(({ first, repeat }) => first + repeat));
  return hours.slice(0, 24).map(({ first, repeat, failed }, hour) => {
    const all = first + repeat;
    const bar = (value: number): number => Math.round((value / most) * 40);
    const error = all === 0 ? 0 : failed / all;
    return `  ${String(hour).padStart(2, '0')}:00 ${'█'.repeat(bar(first))}${'░'.repeat(Math.max(0, bar(all) - bar(first)))} ${whole(all)}, ${percent(error)} failed`;
  });
}
