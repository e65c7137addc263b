/** A message longer than this is cut: one bot must not be able to blow up the report. */
const LONGEST = 2000;

/** The text, or its beginning and how much was cut; never half a character. */
export function clip(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = /[\uD800-\uDBFF]/.test(text[LONGEST - 1]!) ? LONGEST - 1 : LONGEST;
  return `${text.slice(0, cut)} … (${text.length - cut} more characters)`;
}
