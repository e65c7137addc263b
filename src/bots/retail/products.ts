import type { Skill } from '../skill.ts';

/** What one would remember of a product without looking: its neighbour's warranty and part. */
const MIXED_UP: Readonly<Record<string, { readonly warranty: string; readonly part: string }>> = {
  'Brisa 300': { warranty: 'P5Y', part: 'F3' },
  'Brisa 350': { warranty: 'P2Y', part: 'F2' },
  'Fjell M': { warranty: 'P15Y', part: 'T180' },
  'Fjell MX': { warranty: 'P10Y', part: 'T160' },
};

const warranty: Skill = {
  intent: 'warranty_model',
  about: 'a warranty',
  words: /\b(?:warranty|guarantee)\b/i,
  asks: ['product'],
  by: ['order', 'product'],
  human: false,
  work({ file, slots, office }) {
    const row = (slots.has('product') ? office.find(slots.get('product')!) : file)?.rows['product'];
    const { name, warranty: period } = row ?? {};
    if (name === undefined || period === undefined) return { kind: 'unknown', slot: 'product' };
    return {
      kind: 'work',
      work: {
        facts: [
          {
            id: 'warranty',
            type: 'duration',
            truth: period,
            business: false,
            say: (told) => [
              `The warranty on the ${name} is ${told}.`,
              `The ${name} comes with a warranty of ${told}.`,
              `The ${name} is covered by our guarantee for ${told}.`,
            ],
            source: { from: 'neighbour', value: MIXED_UP[name]?.warranty ?? 'P1Y' },
          },
        ],
      },
    };
  },
};

const compatibility: Skill = {
  intent: 'compatibility',
  about: 'which part fits',
  words: /\b(?:fits?|filter|topper|part)\b/i,
  asks: ['product'],
  by: ['product'],
  human: false,
  work({ slots, office }) {
    const { name, part, fits, right } = office.find(slots.get('product') ?? '')?.rows['product'] ?? {};
    if (name === undefined || part === undefined || fits === undefined || right === undefined)
      return { kind: 'unknown', slot: 'product' };
    const asked = slots.get('part') ?? part;
    const code = asked.split(' ')[0]!;
    const truth = code.toLowerCase() === right.toLowerCase() ? 'yes' : 'no';
    const noun = part.split(' ').slice(1).join(' ') || 'part';
    const mistaken = truth === 'yes' ? (MIXED_UP[name]?.part ?? right) : code;
    return {
      kind: 'work',
      work: {
        facts: [
          {
            id: 'fits',
            type: 'boolean',
            truth,
            business: false,
            say: (told) =>
              told === 'yes'
                ? [`Yes, the ${asked} fits the ${name}.`, `Yes, the ${asked} is compatible with the ${name}.`]
                : [
                    `No, the ${asked} does not fit the ${name}.`,
                    `No, the ${asked} is not compatible with the ${name}.`,
                  ],
            source: { from: 'neighbour', value: truth === 'yes' ? 'no' : 'yes' },
          },
          {
            id: 'right_part',
            type: 'identifier',
            truth: right,
            business: false,
            say: (told) => [
              `The right ${noun} for the ${name} is the ${told}.`,
              `The ${noun} that you need for the ${name} is the ${told}.`,
            ],
            source: { from: 'neighbour', value: mistaken },
          },
        ],
      },
    };
  },
};

export const PRODUCTS: readonly Skill[] = [warranty, compatibility];
