import type { Count, Projected } from '../../launch/project.ts';
import { count, percent, plural } from '../figures.ts';

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
    ...trust(projected).map((line) => `  ${line}`),
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

/** What is measured, what is borrowed and what is extrapolated: one line each. */
function trust({ measured, odds, guessed, blocks, halves }: Projected): string[] {
  const inside = halves.filter(({ inside: within }) => within).length;
  return [
    `${percent(measured.within)} of the contacts came at a load that was measured${measured.below > 0 ? `; ${percent(measured.below)} below the lowest, where its shares are held` : ''}${measured.above > 0 ? `; ${percent(measured.above)} above the highest, EXTRAPOLATED: the odds of failing rise on as between the two highest, and the bands take half to double of that` : ''}`,
    `the highest load of a copy was ${whole(measured.highest)} contacts an hour; measured up to ${whole(measured.upTo)}`,
    `${percent(measured.own)} of what is said of an intent at a load rests on its own contacts, the rest on all intents at that load`,
    `a repeat has ${odds.repeat.toFixed(2)} times the odds of failing of a first contact, an upset customer ${odds.upset.toFixed(2)} times those of a calm one: measured over all loads together`,
    `${percent(measured.followed)} of the failures are followed by what was measured of that very failure${guessed.length > 0 ? ` (not enough seen: ${guessed.join(', ').replaceAll('_', ' ')})` : ''}`,
    `the bands: 20 launches on the run’s contacts drawn anew, the lowest and the highest; ${blocks < 4 ? 'contacts treated as independent, the run has too few blocks' : `${plural(blocks, 'block')} in the run`}`,
    halves.length === 0
      ? 'too few rates to foretell one half of them from the other'
      : `every other rate of the run foretells the ones between: ${inside} of ${halves.length} shares (${percent(inside / halves.length)}) lie inside their 95% bands`,
    'assumed: copies share the load evenly and do not slow each other; a contact takes no time beside the delay until the next; the people on the desk are as the scenario has them',
  ];
}

function whole(value: number): string {
  return count(Math.round(value));
}
