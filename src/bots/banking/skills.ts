import type { Skill } from '../skill.ts';
import { MONEY } from './money.ts';
import { CARDS } from './cards.ts';
import { LOANS } from './loans.ts';
import { PEOPLE } from './people.ts';

/** Everything that the bot of a bank can deal with. */
export const SKILLS: readonly Skill[] = [...MONEY, ...CARDS, ...LOANS, ...PEOPLE];
