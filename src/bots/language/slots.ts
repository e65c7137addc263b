/** How a thing that a customer can tell is recognised. */
export type Shape =
  /** "HP-1234567", in any spelling; `row`: the table of the file that makes it needless to ask for the number. */
  | { readonly kind: 'number'; readonly prefix: string; readonly row: string }
  | { readonly kind: 'email' }
  | { readonly kind: 'address' }
  | { readonly kind: 'money' }
  /** One of these names; `like`: what anything of the kind looks like. */
  | { readonly kind: 'name'; readonly names: readonly string[]; readonly like: RegExp };

/** Something that a customer can tell about itself and that the bot can use. */
export interface Slot {
  readonly shape: Shape;
  /** Asks for it. */
  readonly ask: readonly string[];
  /** It leads to nothing. */
  readonly notFound: readonly string[];
}

/** By name. Digits without a prefix are the first number among them, unless another was asked for. */
export type Slots = Readonly<Record<string, Slot>>;

/** A number's spellings: one letter needs its dash, or it is a word. */
export function spelled(prefix: string): RegExp {
  const letters = prefix.replace(/\W/g, '').toLowerCase();
  return new RegExp(String.raw`\b${letters}${letters.length === 1 ? '-' : String.raw`[\s-]?`}(\d{4,12})\b`, 'gi');
}

/** Numbers among slots, with their prefixes. */
export function numbersOf(slots: Slots): readonly (readonly [name: string, prefix: string])[] {
  return Object.entries(slots).flatMap(([name, { shape }]) =>
    shape.kind === 'number' ? [[name, shape.prefix] as const] : [],
  );
}
