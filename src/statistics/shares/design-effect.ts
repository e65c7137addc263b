import { requireAtLeast, requireFinite } from '../numbers/domain.ts';

/**
 * designEffect is how many times clustering inflates the variance of a share: 1 + (m - 1) icc for clusters of size
 * m >= 1 and intra-cluster correlation icc. Throws RangeError outside the domain. Source: Kish 1965.
 */
export function designEffect(icc: number, clusterSize: number): number {
  requireFinite('icc', icc);
  requireAtLeast('clusterSize', clusterSize, 1);
  return 1 + (clusterSize - 1) * icc;
}
