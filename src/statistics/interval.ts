/** Interval: lower and upper limit of a two-sided interval, in the unit of the estimate. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Estimate: a point estimate (null when there is nothing to estimate it from) with its interval. */
export interface Estimate extends Interval {
  readonly estimate: number | null;
}
