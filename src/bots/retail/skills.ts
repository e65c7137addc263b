import type { Skill } from '../skill.ts';
import { ORDERS } from './orders.ts';
import { PAYMENTS } from './payments.ts';
import { PEOPLE } from './people.ts';
import { PRODUCTS } from './products.ts';
import { RULES } from './rules.ts';
import { VOUCHERS } from './vouchers.ts';

/** Everything that the bot can deal with, by intent. */
export const SKILLS: ReadonlyMap<string, Skill> = new Map(
  [...ORDERS, ...PAYMENTS, ...VOUCHERS, ...PEOPLE, ...PRODUCTS, ...RULES].map((skill) => [skill.intent, skill]),
);
