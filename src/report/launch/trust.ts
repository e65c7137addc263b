import type { Projected } from '../../launch/project.ts';
import { percent, plural, whole } from '../figures.ts';

/** What is measured, what is borrowed and what is extrapolated: one line each. */
export function trustLines({ wanted, measured, odds, guessed, blocks, halves }: Projected): string[] {
  const { concurrency = 1, crowding = 0, anger = 0, again = 0 } = wanted.desk;
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
    `assumed: copies share the load evenly and do not slow each other; a contact takes no time beside the delay until the next; the people on the desk are as the run had them, or as asked for; ${concurrency > 1 ? `each contact more that an agent has at a time makes all of them ${percent(crowding)} longer, ` : ''}an upset customer takes them ${percent(anger)} longer, and one who calls again ${percent(again)}`,
  ];
}
