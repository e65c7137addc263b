import type { Rulings } from './rulings.ts';

/** Whether a need was left unserved at the end. */
export const isOpen = ({ needs }: Rulings): boolean => needs.some(({ met }) => met === 'missing' || met === 'wrong');
