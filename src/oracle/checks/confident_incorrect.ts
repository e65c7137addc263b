import type { Check } from '../check.ts';
import { standingWrong } from '../wrong.ts';

/** States, with no hedge, something that contradicts a fact, and does not correct itself before the end. */
export const confidentIncorrect: Check = (_hearing, rulings) => standingWrong(rulings, (claim) => !claim.hedged);
