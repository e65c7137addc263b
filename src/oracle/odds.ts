/**
 * A ruling that no single sign decides: signs for and against it, each with its weight in log odds. The weights stand as
 * constants with their ruling; they were fitted to conversations labelled by hand, and nothing here fits them anew.
 */
export type Weights<Sign extends string> = Readonly<Record<Sign, number>>;

/** Of each sign, whether it is there, or how much of it. */
export type Signs<Sign extends string> = Readonly<Record<Sign, number | boolean>>;

/** The log odds that the signs add up to, from those where there is none. */
export function oddsOf<Sign extends string>(signs: Signs<Sign>, weights: Weights<Sign>, prior: number): number {
  let odds = prior;
  for (const sign in weights) odds += weights[sign] * Number(signs[sign]);
  return odds;
}
