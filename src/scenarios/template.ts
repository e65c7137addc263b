import Handlebars from 'handlebars';
import { type Helper, HELPERS, type Source } from './functions.ts';

/** Where a template's values come from: the customer's world, and what the moment adds. Undefined: there is none. */
export type Look = (path: string) => string | undefined;

/** A Handlebars template, ready to render. */
export interface Template {
  readonly text: string;
  /** Values that it mentions, in order. */
  readonly paths: readonly string[];
  /** Whether nobody else in the run can have what it renders to. */
  readonly unique: boolean;
  render(look: Look, source: Source): string;
}

/** What is wrong with a template, as text. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

type Part = (look: Look, source: Source) => string;

/**
 * Compiles a template: values and our own helpers, nothing else (no blocks, partials or data of Handlebars). Handlebars
 * parses it; the few nodes left are walked here, so no code is ever generated from a file and an unknown helper is
 * found now, not at the first rendering. @throws TemplateError
 */
export function compile(text: string): Template {
  if (!text.includes('{{')) return { text, paths: [], unique: false, render: () => text };
  const seen = { paths: [] as string[], unique: false };
  const parts = plainParts(text, seen) ?? parsed(text).map((statement) => partOf(statement, seen));
  const only = parts.length === 1 ? parts[0]! : null;
  const render: Part = only ?? ((look, source) => parts.reduce((written, part) => written + part(look, source), ''));
  return { text, paths: seen.paths, unique: seen.unique, render };
}

interface Seen {
  paths: string[];
  unique: boolean;
}

function parsed(text: string): hbs.AST.Statement[] {
  try {
    return Handlebars.parse(text).body;
  } catch (error) {
    throw new TemplateError(`"${text}" is not a template: ${String(error).split('\n').at(-1)!}`);
  }
}

const PLAIN = /\{\{([A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)\}\}/;
/** What Handlebars gives a meaning of its own: to names, and to what stands between them. */
const MEANT = /(?:^|\.)(?:this|true|false|null|undefined|else)(?:\.|$)/;
const MARKED = /\{\{|\\|^\}/;

/** Of a text that mentions values and nothing else, as most do: to start a parser costs more than all of it. Null: it is another. */
function plainParts(text: string, seen: Seen): Part[] | null {
  const pieces = text.split(PLAIN);
  const isPlain = pieces.every((piece, i) =>
    i % 2 === 0 ? !MARKED.test(piece) : !MEANT.test(piece) && helperOf(piece) === undefined,
  );
  if (!isPlain) return null;
  return pieces.flatMap((piece, i): Part[] =>
    i % 2 === 1 ? [valueOf(piece, seen)] : piece === '' ? [] : [() => piece],
  );
}

function valueOf(path: string, seen: Seen): Part {
  seen.paths.push(path);
  return (look) => {
    const value = look(path);
    if (value === undefined) throw new UnknownValue(path);
    return value;
  };
}

function partOf(statement: hbs.AST.Statement, seen: Seen): Part {
  if (statement.type === 'ContentStatement') {
    const { value } = statement as hbs.AST.ContentStatement;
    return () => value;
  }
  if (statement.type === 'CommentStatement') return () => '';
  if (statement.type !== 'MustacheStatement')
    throw new TemplateError('blocks and partials are not allowed: only values and helpers');
  const { path, params, hash } = statement as hbs.AST.MustacheStatement;
  return callOf(path, params, hash, seen);
}

function callOf(
  path: hbs.AST.Expression,
  params: readonly hbs.AST.Expression[],
  hash: hbs.AST.Hash | undefined,
  seen: Seen,
): Part {
  const name = path.type === 'PathExpression' ? nameOf(path as hbs.AST.PathExpression) : null;
  const helper = name === null ? undefined : helperOf(name);
  if (name === null || (params.length === 0 && helper === undefined)) return argumentOf(path, seen);
  if (hash !== undefined && hash.pairs.length > 0) throw new TemplateError(`{{${name} …}} takes no name=value`);
  if (helper === undefined) throw new UnknownHelper(name);
  if (params.length < helper.least || params.length > helper.most) {
    throw new TemplateError(`{{${name}}} is written ${helper.usage}`);
  }
  seen.unique ||= helper.unique;
  const args = params.map((param) => argumentOf(param, seen));
  return (look, source) =>
    helper.make(
      args.map((arg) => arg(look, source)),
      source,
    );
}

function argumentOf(node: hbs.AST.Expression, seen: Seen): Part {
  if (node.type === 'SubExpression') {
    const { path, params, hash } = node as hbs.AST.SubExpression;
    return callOf(path, params, hash, seen);
  }
  if (node.type === 'PathExpression') {
    const path = nameOf(node as hbs.AST.PathExpression);
    return helperOf(path)?.least === 0 ? callOf(node, [], undefined, seen) : valueOf(path, seen);
  }
  if (node.type === 'StringLiteral' || node.type === 'NumberLiteral') {
    const value = String((node as hbs.AST.StringLiteral | hbs.AST.NumberLiteral).value);
    return () => value;
  }
  throw new TemplateError(`${node.type} is not allowed in a template`);
}

function helperOf(name: string): Helper | undefined {
  return Object.hasOwn(HELPERS, name) ? HELPERS[name] : undefined;
}

function nameOf(path: hbs.AST.PathExpression): string {
  if (path.data || path.depth > 0 || path.parts.length === 0) {
    throw new TemplateError(`"${path.original}" is not a value of the world: write "order.number"`);
  }
  return path.parts.join('.');
}

/** A template calls a helper that is not ours. */
export class UnknownHelper extends TemplateError {
  readonly helper: string;
  constructor(helper: string) {
    super(`there is no helper "${helper}"`);
    this.helper = helper;
  }
}

/** A template mentions a value that is not there. */
export class UnknownValue extends TemplateError {
  readonly path: string;
  constructor(path: string) {
    super(`there is no value "${path}"`);
    this.path = path;
  }
}
