import { requireFinite, requirePositive, requireSameLength } from '../numbers/domain.ts';

interface Block {
  readonly value: number;
  readonly weight: number;
  readonly length: number;
}

/**
 * pava is weighted isotonic (non-decreasing) regression by pooling adjacent violators; one fitted value per input,
 * weighted mean preserved; none gives none. Weights default to 1. Throws RangeError for unequal lengths or weights
 * not above 0. Source: Ayer et al. 1955; Robertson, Wright & Dykstra 1988.
 */
export function pava(y: readonly number[], weights: readonly number[] = y.map(() => 1)): readonly number[] {
  requireSameLength('y', y, 'weights', weights);
  const blocks: Block[] = [];
  y.forEach((value, i) => {
    requireFinite(`y[${i}]`, value);
    requirePositive(`weights[${i}]`, weights[i]!);
    let block: Block = { value, weight: weights[i]!, length: 1 };
    for (let last = blocks.at(-1); last !== undefined && last.value >= block.value; last = blocks.at(-1)) {
      block = pooled(last, block);
      blocks.pop();
    }
    blocks.push(block);
  });
  return blocks.flatMap((block) => new Array<number>(block.length).fill(block.value));
}

function pooled(a: Block, b: Block): Block {
  const weight = a.weight + b.weight;
  const value = a.value === b.value ? a.value : (a.value * a.weight + b.value * b.weight) / weight;
  return { value, weight, length: a.length + b.length };
}
