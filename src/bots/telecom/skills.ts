import type { Skill } from '../skill.ts';
import { BILL } from './bills.ts';
import { PLAN } from './plans.ts';
import { LINE } from './lines.ts';
import { PEOPLE } from './people.ts';

/** Everything that the bot of a telephone company can deal with. */
export const SKILLS: readonly Skill[] = [...BILL, ...PLAN, ...LINE, ...PEOPLE];
