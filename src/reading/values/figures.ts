/** Numbers in figures, of any of the four languages. */

/** A figure with its separators; `amount` reads it. */
export const FIGURE = String.raw`\d{1,3}(?:[.,' ]\d{3}){1,4}(?:[.,]\d{1,2})?(?!\d)|\d{1,12}(?:[.,]\d{1,3})?(?!\d)`;

/** The number that a figure stands for: "1.284,50", "1,280", "49.5". */
export function amount(figure: string): number {
  const plain = figure.replace(/[' ]/g, '');
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (last < 0) return +plain;
  const whole = plain.slice(0, last).replace(/[.,]/g, '');
  const rest = plain.slice(last + 1);
  // Three figures after the only separator are thousands, unless a zero stands before it.
  return rest.length === 3 && whole !== '0' ? +(whole + rest) : +`${whole}.${rest}`;
}
