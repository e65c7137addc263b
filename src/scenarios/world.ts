import { compile, type Template, TemplateError, UnknownValue } from './template.ts';
import type { Source } from './functions.ts';
import type { World } from './scenario.ts';

/** What is true for one customer: values by path ("order.number"). */
export type Values = ReadonlyMap<string, string>;

interface Leaf {
  readonly path: string;
  readonly template: Template;
}
type Node =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'table'; readonly nodes: readonly Node[] }
  | { readonly kind: 'choice'; readonly nodes: readonly Node[] };

/** A world whose templates are compiled. Leaves are rendered in the order in which they need each other. */
export interface WorldPlan {
  /** Paths that only this customer can have a value at. */
  readonly unique: ReadonlySet<string>;
  /** Every path that some customer has a value at. */
  readonly paths: ReadonlySet<string>;
  draw(source: Source): Values;
  /** Draws every combination of its choices once (at most `most`): what can go wrong goes wrong here. */
  trial(source: Source, most: number): Generator<Values>;
}

/** Lays one world over another: tables are joined, anything else is replaced. */
export function overlay(base: World | undefined, over: World): World {
  if (Array.isArray(over)) return isTable(base) ? over.map((option) => overlay(base, option)) : over;
  if (!isTable(over) || !isTable(base)) return over;
  const joined: Record<string, World> = { ...base };
  for (const [name, part] of Object.entries(over)) joined[name] = overlay(base[name], part);
  return joined;
}

function isTable(world: World | undefined): world is Record<string, World> {
  return typeof world === 'object' && !Array.isArray(world);
}

/** A template of a world that is wrong, and where it stands. */
export class WorldError extends Error {
  override readonly name = 'WorldError';
  readonly path: string;
  override readonly cause: Error;
  constructor(path: string, cause: Error) {
    super(`${path}: ${cause.message}`);
    this.path = path;
    this.cause = cause;
  }
}

/** Compiles a world. @throws WorldError on the first bad template */
export function planOf(world: World): WorldPlan {
  const leaves: Leaf[] = [];
  const root = nodeOf(world, '', leaves);
  const unique = uniqueOf(leaves);
  const orders = new Map<string, readonly Leaf[]>();
  const ordered = (chosen: readonly Leaf[], key: string): readonly Leaf[] => {
    let order = orders.get(key);
    if (order === undefined) orders.set(key, (order = inOrder(chosen)));
    return order;
  };
  return {
    unique,
    paths: new Set(leaves.map((leaf) => leaf.path)),
    draw(source) {
      const chosen: Leaf[] = [];
      const key = choose(root, (options) => Math.floor(source.random() * options), chosen, '');
      return rendered(ordered(chosen, key), source);
    },
    *trial(source, most) {
      for (const picks of combinations(root, most)) {
        const chosen: Leaf[] = [];
        let at = 0;
        const key = choose(root, () => picks[at++] ?? 0, chosen, '');
        yield rendered(ordered(chosen, key), source);
      }
    },
  };
}

function nodeOf(world: World, path: string, leaves: Leaf[]): Node {
  if (Array.isArray(world)) return { kind: 'choice', nodes: world.map((option) => nodeOf(option, path, leaves)) };
  if (typeof world === 'object') {
    const entries = Object.entries(world);
    return {
      kind: 'table',
      nodes: entries.map(([name, part]) => nodeOf(part, path ? `${path}.${name}` : name, leaves)),
    };
  }
  try {
    const leaf = { path, template: compile(world) };
    leaves.push(leaf);
    return { kind: 'leaf', leaf };
  } catch (error) {
    if (error instanceof TemplateError) throw new WorldError(path, error);
    throw error;
  }
}

/** Follows the choices, collects the leaves left, and returns which way was taken. */
function choose(node: Node, among: (options: number) => number, chosen: Leaf[], key: string): string {
  if (node.kind === 'leaf') {
    chosen.push(node.leaf);
    return key;
  }
  if (node.kind === 'table') return node.nodes.reduce((way, part) => choose(part, among, chosen, way), key);
  const picked = among(node.nodes.length);
  return choose(node.nodes[picked]!, among, chosen, `${key}${picked},`);
}

/** Ways through the choices, depth first. */
function* combinations(root: Node, most: number): Generator<readonly number[]> {
  const picks: number[] = [];
  for (let tried = 0; tried < most; tried++) {
    const widths: number[] = [];
    choose(root, (options) => (widths.push(options), picks[widths.length - 1] ?? 0), [], '');
    const way = widths.map((_, index) => picks[index] ?? 0);
    yield way;
    while (way.length > 0 && way.at(-1)! + 1 >= widths[way.length - 1]!) way.pop();
    if (way.length === 0) return;
    picks.splice(0, picks.length, ...way.slice(0, -1), way.at(-1)! + 1);
  }
}

function rendered(order: readonly Leaf[], source: Source): Values {
  const values = new Map<string, string>();
  const look = (path: string): string | undefined => values.get(path);
  for (const { path, template } of order) {
    try {
      values.set(path, template.render(look, source));
    } catch (error) {
      throw new WorldError(path, error as Error);
    }
  }
  return values;
}

/** Leaves so that each comes after those that it mentions. @throws WorldError if that cannot be */
function inOrder(leaves: readonly Leaf[]): readonly Leaf[] {
  const byPath = new Map(leaves.map((leaf) => [leaf.path, leaf]));
  const order: Leaf[] = [];
  const state = new Map<Leaf, 'open' | 'done'>();
  const visit = (leaf: Leaf): void => {
    if (state.get(leaf) === 'done') return;
    if (state.get(leaf) === 'open')
      throw new WorldError(leaf.path, new TemplateError('it is defined by itself, in a circle'));
    state.set(leaf, 'open');
    for (const path of leaf.template.paths) {
      const needed = byPath.get(path);
      if (needed === undefined) throw new WorldError(leaf.path, new UnknownValue(path));
      visit(needed);
    }
    state.set(leaf, 'done');
    order.push(leaf);
  };
  leaves.forEach(visit);
  return order;
}

/** Leaves with a number of their own, and those that merely repeat one. */
function uniqueOf(leaves: readonly Leaf[]): ReadonlySet<string> {
  const unique = new Set(leaves.filter(({ template }) => template.unique).map(({ path }) => path));
  for (let before = -1; before < unique.size;) {
    before = unique.size;
    for (const { path, template } of leaves)
      if (
        template.paths.length === 1 &&
        template.text === `{{${template.paths[0]!}}}` &&
        unique.has(template.paths[0]!)
      )
        unique.add(path);
  }
  return unique;
}
