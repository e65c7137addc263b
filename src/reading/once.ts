/**
 * Work on an object, done once for it: bots say the same again, and customers come for the same. What it makes of the rest
 * must be the same for the same object. Forgotten with the object.
 */
export function once<K extends object, R extends readonly unknown[], V extends object | boolean | null>(
  work: (of: K, ...rest: R) => V,
): (of: K, ...rest: R) => V {
  const known = new WeakMap<K, V>();
  return (of, ...rest) => {
    let made = known.get(of);
    if (made === undefined) known.set(of, (made = work(of, ...rest)));
    return made;
  };
}
