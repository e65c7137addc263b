import type { ShockTest } from '../../launch/shock.ts';
import type { Aftershock } from '../../metrics/aftershock.ts';
import { count, percent, whole } from '../figures.ts';

const SAYS: Readonly<Record<ShockTest['foretold']['says'], string>> = {
  'cannot tip': 'no load of this ladder can tip it: failures never rise fast enough for the returns to feed themselves',
  'may tip': 'the rate lies between the two tipping points: a trigger that is large enough leaves it failing',
  'comes back': 'the rate lies below the lower tipping point: repeat calls alone do not keep it failing',
  'fails at once': 'the rate lies above the upper tipping point: it fails without a trigger',
  unknown:
    'the ladder does not tell: it ends too soon, or too few were seen at its rates to know how steeply failures rise',
};

/** A shock in words: what was foretold, then what came. */
export function shockTerminal({ foretold, perHour, shocked, agrees }: ShockTest): string {
  const { gain, returns, says } = foretold;
  const fold = (name: string, at: typeof gain.upperFold): string =>
    at === null
      ? ''
      : `, ${name} tipping point ${whole(at.lambda)} an hour${at.resolved ? '' : ' or below: the ladder ends too soon'}`;
  const { closed, control, trigger, metastable, recoversAt } = shocked;
  const row = (arm: string, { before, after, verdict }: Aftershock): string =>
    `  ${arm.padEnd(26)}${percent(before.error).padStart(8)} failed before, ${percent(after.error).padStart(8)} long after: ${verdict}`;
  return [
    `A shock at ${whole(perHour)} customers an hour and copy: ${trigger.load} times the customers, ${trigger.capacity} times the bot, for ${count(trigger.hours)} h, then as before`,
    '',
    'Foretold from the bot by itself',
    `  ${percent(returns)} of the failed call the bot again; it could bear ${gain.criticalReturn > 1 ? 'all' : percent(gain.criticalReturn)}${fold('lower', gain.lowerFold)}${fold('upper', gain.upperFold)}`,
    `  ${SAYS[says]}`,
    'What came, by seed',
    ...closed.map((each) => row('with those who come back', each)),
    ...control.map((each) => row('nobody comes back', each)),
    `  stuck with those who come back and not without: ${percent(metastable)} of the seeds${recoversAt === null ? '' : `; it came back when customers fell to ${whole(recoversAt)} an hour of the simulated ${whole(shocked.perHour)}`}`,
    agrees
      ? '  as foretold'
      : '  NOT as foretold: the ladder is too coarse, or the bot has a memory that a surface has not',
    '',
  ].join('\n');
}
