import { pick } from '../chance/draw.ts';
import { compile, type Look, type Template, TemplateError } from './template.ts';
import type { Source } from './functions.ts';

/** A line that a customer can say: a template with alternatives, "[hi|hello], where is {{order.number}}[?|]". */
export interface Phrase {
  readonly text: string;
  /** Values that every rendering of it mentions. */
  readonly mentions: readonly string[];
  /** Values that some rendering of it mentions. */
  readonly paths: readonly string[];
  /** Alternatives that it has, in all places; a place without a choice is one. */
  readonly branches: number;
  say(look: Look, source: Source): string;
  /** One rendering of each alternative. */
  trial(look: Look, source: Source): string;
}

type Piece = readonly Template[];

/** Compiles a phrase. @throws TemplateError */
export function phraseOf(text: string): Phrase {
  const pieces = piecesOf(text);
  const paths = [...new Set(pieces.flatMap((piece) => piece.flatMap((option) => option.paths)))];
  const mentions = paths.filter((path) => pieces.some((piece) => piece.every((option) => option.paths.includes(path))));
  return {
    text,
    paths,
    mentions,
    branches: pieces.reduce((sum, piece) => sum + piece.length, 0),
    say: (look, source) =>
      pieces.reduce((said, piece) => {
        const option = piece.length === 1 ? piece[0]! : pick(source.random, piece);
        return said + option.render(look, source);
      }, ''),
    trial: (look, source) => pieces.flatMap((piece) => piece.map((option) => option.render(look, source))).join(''),
  };
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  // Brackets inside a mustache belong to the template.
  const split = text.split(/(\{\{.*?\}\}|\[|\])/);
  let options: string[] | null = null;
  let plain = '';
  for (const part of split) {
    if (part === '[' && options === null) {
      if (plain) pieces.push([compile(plain)]);
      plain = '';
      options = [''];
    } else if (part === ']' && options !== null) {
      pieces.push(options.map(compile));
      options = null;
    } else if (part === '[' || part === ']') {
      throw new TemplateError(`the brackets of "${text}" do not match; alternatives are written [one|other]`);
    } else if (options === null) {
      plain += part;
    } else {
      const [first, ...more] = part.startsWith('{{') ? [part] : part.split('|');
      options.push(`${options.pop() ?? ''}${first!}`);
      options.push(...more);
    }
  }
  if (options !== null)
    throw new TemplateError(`the brackets of "${text}" do not match; alternatives are written [one|other]`);
  if (plain || pieces.length === 0) pieces.push([compile(plain)]);
  return pieces;
}
