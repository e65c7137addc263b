import { isObject } from './json.ts';

/** A mapping that may fit. */
export interface Proposal {
  readonly text?: string;
  readonly handoff?: string;
  readonly confidence?: string;
  readonly intent?: string;
  readonly ended?: string;
}

interface Leaf {
  /** Dotted; an array is one step, as JSONata has it. */
  readonly path: string;
  readonly name: string;
  readonly value: unknown;
}

const WORDS = /repl|text|messag|answer|content|respon|output|utter|speech|body|bot|say/i;
const NOT_WORDS = /id$|_id|uuid|time|date|url|type|status|token|session|lang|locale|role|model|version|name$/i;
const KINDS = {
  handoff: /handoff|hand_over|handover|escalat|transfer|live_?agent|human/i,
  confidence: /confidence|score|probability/i,
  intent: /intent/i,
  ended: /^(?:ended|closed|end|finished|is_?over|complete[d]?|end_of_conversation)$/i,
} as const;

/** What in an unknown reply may be what: the words by how they look, the rest by their names. `sent`: what it may repeat. */
export function propose(value: unknown, sent: string): Proposal {
  const leaves = leavesOf(value, '');
  const words = leaves
    .filter((leaf) => typeof leaf.value === 'string' && leaf.value !== sent && leaf.value.trim() !== '')
    .map((leaf) => ({ leaf, score: likeness(leaf.path, leaf.value as string) }))
    .sort((a, b) => b.score - a.score)[0];
  const named = (kind: keyof typeof KINDS, type: string): string | undefined =>
    leaves.find(({ name, value: found }) => KINDS[kind].test(name) && typeof found === type)?.path;
  const intent = leaves.find(({ path, value: found }) => /intent/i.test(path) && typeof found === 'string')?.path;
  const found: Record<string, string | undefined> = {
    text: words && words.score > 0 ? words.leaf.path : undefined,
    handoff: named('handoff', 'boolean'),
    confidence: named('confidence', 'number'),
    intent,
    ended: named('ended', 'boolean'),
  };
  return Object.fromEntries(Object.entries(found).filter(([, path]) => path !== undefined));
}

/** How much a text at a path looks like words for a customer. */
export function likeness(path: string, text: string): number {
  const name = path.split('.').at(-1)!;
  const spoken = /\s/.test(text.trim()) && /\p{L}{2}/u.test(text) ? 4 : 0;
  const url = /^https?:/.test(text) ? -5 : 0;
  return (WORDS.test(name) ? 3 : 0) - (NOT_WORDS.test(name) ? 3 : 0) + spoken + url + Math.min(2, text.length / 40);
}

/** Everything in a value that is no list and no object. */
export function leavesOf(value: unknown, path: string): Leaf[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => leavesOf(item, path));
  if (!isObject(value)) return [{ path, name: path.split('.').at(-1)!, value }];
  return Object.entries(value).flatMap(([name, item]) => {
    const step = /^[A-Za-z_]\w*$/.test(name) ? name : `\`${name}\``;
    return leavesOf(item, path === '' ? step : `${path}.${step}`);
  });
}
