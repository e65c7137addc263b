import { faker } from '@faker-js/faker/locale/en';
import { between, pick } from '../chance/draw.ts';
import type { Random } from '../chance/random.ts';

// Only faker's lists of names are used, with our own dice: its generators of e-mail addresses, phone and card numbers
// make values that can be somebody's.
const { person, location } = faker.rawDefinitions;

/** Given names. */
export const FIRST_NAMES: readonly string[] = together(person?.first_name);
/** Family names. */
export const LAST_NAMES: readonly string[] = together(person?.last_name);
const SUFFIXES = location?.street_suffix ?? ['Street'];
const TOWN_PREFIXES = location?.city_prefix ?? ['New'];
const TOWN_SUFFIXES = location?.city_suffix ?? ['ton'];

function together(
  lists: { readonly [kind: string]: readonly string[] | null | undefined } | null | undefined,
): string[] {
  return [...new Set(Object.values(lists ?? {}).flatMap((names) => names ?? []))];
}

/** An address in a town that does not exist; no postcode, so that it is nobody's. */
export function streetAddress(random: Random): string {
  // Joined, not a template: of that V8 would keep the seven pieces, and every customer has an address.
  const street = [between(random, 2, 998), pick(random, LAST_NAMES), pick(random, SUFFIXES)].join(' ');
  const town = [pick(random, TOWN_PREFIXES), `${pick(random, FIRST_NAMES)}${pick(random, TOWN_SUFFIXES)}`].join(' ');
  return [street, town].join(', ');
}

/** A North American number out of the range 555-0100 to 555-0199, which is kept for fiction in every area code. */
export function phone(random: Random): string {
  return `${between(random, 2, 9)}${between(random, 0, 8)}${between(random, 1, 9)}-555-01${String(between(random, 0, 99)).padStart(2, '0')}`;
}
