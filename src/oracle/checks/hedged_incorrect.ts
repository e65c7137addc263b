import type { Check } from '../check.ts';
import { standingWrong } from '../wrong.ts';

/** Contradicts a fact with stated uncertainty on the wrong clause itself. */
export const hedgedIncorrect: Check = (_hearing, rulings) => standingWrong(rulings, (claim) => claim.hedged);
