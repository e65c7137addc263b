/** What a number is drawn for: the last word of its key, so that no two draws of a contact are the same. */
export const DICE = {
  gap: 1,
  intent: 2,
  outcome: 3,
  back: 4,
  delay: 5,
  annoyed: 6,
  upset: 7,
  phone: 8,
  handle: 9,
  patience: 10,
  people: 11,
} as const;

/** What is due for a slot, in the low bits of an agenda's item. */
export const RETURN = 0;
export const HANDLED = 1;
export const PATIENCE = 2;

export function kindOf(slot: number, kind: number): number {
  return slot * 4 + kind;
}
