import { expect, test } from 'vitest';
import type { Seen } from '../../src/launch/observed.ts';
import { codeOf, RESOLVED } from '../../src/launch/outcome.ts';
import { foretoldFrom } from '../../src/launch/shock.ts';

const CONTACT = { block: 0, open: true, intent: 'orders', repeat: false, upset: false, desk: null } as const;
const AFTER = { delay: null, phone: false, nextUpset: false, annoyed: null } as const;

/** Of so many contacts at each of four rates these shares fail, and every failed customer comes back. */
function run(shares: readonly number[], each: number): Seen[] {
  return shares.flatMap((share, rung) =>
    Array.from({ length: each }, (_, customer): Seen => {
      const fails = customer < share * each;
      const outcome = fails ? codeOf('incomplete') : RESOLVED;
      return { ...CONTACT, ...AFTER, load: 100 * (rung + 1), outcome, next: fails ? 'returns' : 'rests' };
    }),
  );
}

// Kept up by 95, 180, 120 and 180 new customers an hour.
const COLLAPSES = [0.05, 0.1, 0.6, 0.55];

test('a rate between the folds may tip where enough was seen to be sure that there are folds', () => {
  expect(foretoldFrom(run(COLLAPSES, 400), 150)).toMatchObject({ says: 'may tip', sure: true, returns: 1 });
  expect(foretoldFrom(run(COLLAPSES, 400), 110)).toMatchObject({ says: 'comes back' });
});

test('of a few contacts nothing is foretold: the fall may be chance', () => {
  const mild = [0.05, 0.1, 0.45, 0.4];
  expect(foretoldFrom(run(mild, 20), 175)).toMatchObject({ says: 'unknown', sure: false });
});

test('a bot whose failures keep to its load cannot tip', () => {
  expect(foretoldFrom(run([0.1, 0.1, 0.1, 0.1], 400), 150)).toMatchObject({ says: 'cannot tip', sure: false });
});
