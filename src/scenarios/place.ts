import { closest, distance } from 'fastest-levenshtein';
import { isMap, isPair, isScalar, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import { IrateError } from '../events/trouble.ts';

export type Path = readonly PropertyKey[];

/** A YAML file that knows where each of its values stands. */
export interface Source {
  readonly file: string;
  readonly value: unknown;
  /** "file:line:column" of the value at a path, or of its nearest parent; of the key itself if `key`. */
  place(path: Path, key?: boolean): string;
}

/** Reads YAML. @throws IrateError with every error of syntax */
export function parse(file: string, text: string): Source {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const found = document.errors.map(
    (error) =>
      new IrateError(
        'bad_yaml',
        error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''),
        at(error.pos[0]),
        'Mend the YAML here; put quotes around text that holds ": ", "#", braces or brackets.',
      ),
  );
  raise(found);
  return {
    file,
    value: document.toJS(),
    place: (path, key = false) => at(offsetOf(document, path, key)),
  };
}

/** Throws the first with all the others, if there is any. */
export function raise(found: readonly IrateError[]): void {
  const [first, ...more] = found;
  if (first !== undefined) throw new IrateError(first.code, first.message, first.place, first.remedy, more);
}

function offsetOf(document: Document, path: Path, key: boolean): number {
  for (let depth = path.length; depth >= 0; depth--) {
    if (key && depth > 0) {
      const pair = pairAt(document, path.slice(0, depth));
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = (depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)) as
      Node | null | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}

function pairAt(document: Document, path: Path): Pair | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  return parent.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(path.at(-1)),
  );
}

/** "did you mean …?", where one of the words is near enough; else what there is. */
export function meant(word: string, known: readonly string[]): string {
  if (known.length === 0) return 'There is none to choose from.';
  const near = closest(word, [...known]);
  const far = distance(word, near) > Math.max(2, Math.ceil(Math.max(word.length, near.length) / 2));
  return far ? `Known are: ${[...known].sort().join(', ')}.` : `Did you mean "${near}"?`;
}
