import { requireAtLeast, requireCount, requirePositive, requireShare } from '../numbers/domain.ts';

/**
 * Review: how failures are found: share of finished contacts reviewed, reviewer sensitivity, lag of a review in
 * hours.
 */
export interface Review {
  readonly sampleShare: number;
  readonly sensitivity: number;
  readonly lagHours: number;
}

/** ReviewHarm: contacts and harmed customers until the k-th hit, harmed during the review lag, their sum. */
export interface ReviewHarm {
  /** Mean contacts until the k-th hit; Infinity when no hit can ever come. */
  readonly contactsToHit: number;
  readonly harmedToHit: number;
  readonly harmedInLag: number;
  readonly total: number;
  /** 90th percentile of the customers harmed until the first hit; Infinity when no hit can ever come. */
  readonly harmedP90: number;
}

/**
 * reviewHarm is how many customers a failing bot harms before sampling reviews find it: k/(s d) until the k-th hit,
 * whatever the rate, plus rate x p x lag. An error share of 0 harms nobody. Throws RangeError for shares outside
 * [0, 1], a negative rate or lag, or k = 0. Source: geometric and negative binomial waiting times.
 */
export function reviewHarm(review: Review, errorShare: number, ratePerHour: number, hitsNeeded = 1): ReviewHarm {
  requireShare('sampleShare', review.sampleShare);
  requireShare('sensitivity', review.sensitivity);
  requireAtLeast('lagHours', review.lagHours, 0);
  requireShare('errorShare', errorShare);
  requireAtLeast('ratePerHour', ratePerHour, 0);
  requireCount('hitsNeeded', hitsNeeded);
  requirePositive('hitsNeeded', hitsNeeded);
  const found = review.sampleShare * review.sensitivity;
  const contactsToHit = hitsNeeded / (found * errorShare);
  const harmedInLag = ratePerHour * errorShare * review.lagHours;
  if (errorShare === 0) return { contactsToHit, harmedToHit: 0, harmedInLag, total: 0, harmedP90: 0 };
  const harmedToHit = hitsNeeded / found;
  const harmedP90 = geometricQuantile(0.9, found);
  return { contactsToHit, harmedToHit, harmedInLag, total: harmedToHit + harmedInLag, harmedP90 };
}

function geometricQuantile(p: number, success: number): number {
  return Math.max(1, Math.ceil(Math.log1p(-p) / Math.log1p(-success) - 1e-9));
}

/** ReviewDesk: reviews of a fixed capacity per hour, reviewer sensitivity, and lag in hours. */
export interface ReviewDesk {
  readonly reviewsPerHour: number;
  readonly sensitivity: number;
  readonly lagHours: number;
}

/**
 * fixedCapacityHarm is the total harmed when the desk reviews a fixed number per hour, so that the sampled share
 * falls with the rate (and is 1 when the desk outpaces it): k rate/(q d) + rate p lag. Infinity when nothing is
 * reviewed. Errors as in reviewHarm.
 */
export function fixedCapacityHarm(desk: ReviewDesk, errorShare: number, ratePerHour: number, hitsNeeded = 1): number {
  requireAtLeast('reviewsPerHour', desk.reviewsPerHour, 0);
  const sampleShare = ratePerHour === 0 ? 1 : Math.min(1, desk.reviewsPerHour / ratePerHour);
  const review = { sampleShare, sensitivity: desk.sensitivity, lagHours: desk.lagHours };
  return reviewHarm(review, errorShare, ratePerHour, hitsNeeded).total;
}
