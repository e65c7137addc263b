import type { Failure } from '../events/verdict.ts';
import { once, type Check } from './check.ts';
import type { Hearing } from './hearing.ts';
import type { Rulings } from './rulings.ts';

/**
 * A ruling that no single sign decides: signs for and against it, each with its weight in log odds. The weights stand as
 * constants with their ruling, fitted to conversations labelled by hand; `bench/weights.ts` fits them anew.
 */
export type Weights<Sign extends string> = Readonly<Record<Sign, number>>;

/** Of each sign, whether it is there, or how much of it; what costs much to see is looked for only where it can tip the balance. */
export type Signs<Sign extends string> = Readonly<Record<Sign, number | boolean | (() => boolean)>>;

/** What may be a failure; without signs it is one, unweighed. */
export interface Suspect<Sign extends string> {
  readonly failure: Omit<Failure, 'mode'>;
  readonly signs: Signs<Sign> | null;
}

/** How the suspects of one failure mode are weighed. */
export interface Scale<Sign extends string> {
  readonly suspects: (hearing: Hearing, rulings: Rulings) => Iterable<Suspect<Sign>>;
  readonly weights: Weights<Sign>;
  /** The log odds without any sign. */
  readonly prior: number;
  /** The log odds above which a suspect is ruled a failure. */
  readonly enough: number;
}

/** Whether the signs weigh more than is enough. */
function tips<Sign extends string>(signs: Signs<Sign>, { weights, prior, enough }: Scale<Sign>): boolean {
  let odds = prior;
  const unseen: Sign[] = [];
  for (const sign in weights) {
    const there = signs[sign];
    if (typeof there === 'function') unseen.push(sign);
    else odds += weights[sign] * Number(there);
  }
  const most = unseen.reduce((sum, sign) => sum + Math.max(0, weights[sign]), odds);
  const least = unseen.reduce((sum, sign) => sum + Math.min(0, weights[sign]), odds);
  if (least > enough || most <= enough) return least > enough;
  return unseen.reduce((sum, sign) => sum + weights[sign] * degreeOf(signs[sign]), odds) > enough;
}

/** How much there is of a sign. */
export const degreeOf = (sign: Signs<string>[string]): number => Number(typeof sign === 'function' ? sign() : sign);

/** The check that finds the first suspect which weighs enough. */
export const weighed = <Sign extends string>(scale: Scale<Sign>): Check =>
  once((hearing, rulings) => {
    for (const { failure, signs } of scale.suspects(hearing, rulings))
      if (signs === null || tips(signs, scale)) return [failure];
    return [];
  });
